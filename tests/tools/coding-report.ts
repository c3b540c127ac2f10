import {
  CODED_COLUMNS,
  type CodedAct,
  type CodedColumn,
  listed,
  type Matching,
  type Settled,
} from './coding-match'

/** Ids and titles are each pass's own words; everything else is compared. */
const COMPARED = CODED_COLUMNS.filter(column => column !== 'id' && column !== 'title')
const LISTS: readonly CodedColumn[] = ['purpose', 'from', 'to', 'in_reply_to', 'sources']

export interface Difference {
  first: CodedAct
  second: CodedAct
  field: CodedColumn
  /** Cells as coded; of in_reply_to the second pass's ids are said as the first pass's where they are paired. */
  values: readonly [string, string]
}

/** Every field in which the two codings of one act differ; the order of a list is no difference. */
export function differencesOf({ pairs }: Matching): readonly Difference[] {
  const idOfFirst = new Map(pairs.map(({ first, second }) => [second.id, first.id]))
  return pairs.flatMap(({ first, second }) =>
    COMPARED.flatMap(field => {
      const read = (cell: string, ids: ReadonlyMap<string, string>) =>
        LISTS.includes(field)
          ? listed(cell)
              .map(id => ids.get(id) ?? id)
              .sort()
              .join('; ')
          : cell.trim()
      const values = [
        read(first[field], new Map()),
        read(second[field], field === 'in_reply_to' ? idOfFirst : new Map()),
      ] as const
      return values[0] === values[1] ? [] : [{ first, second, field, values }]
    }),
  )
}

export interface Report {
  markdown: string
  /** Differences of which nothing says how they were settled. */
  unsettled: readonly string[]
}

const cell = (value: string) => (value === '' ? '–' : value.replaceAll('|', '\\|').replaceAll('\n', ' '))
const row = (...cells: readonly (string | number)[]) =>
  `| ${cells.map(value => cell(String(value))).join(' | ')} |`

/**
 * The report of differences, as Markdown. How a difference was settled is said by settled.csv, else by comparing
 * with the final row of the same id.
 * @param final the rows of events.csv, by id
 */
export function reportDifferences(
  passes: readonly [readonly CodedAct[], readonly CodedAct[]],
  matching: Matching,
  settled: readonly Settled[],
  final: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Report {
  const unsettled: string[] = []
  const differences = differencesOf(matching)
  const finalOf = (first: CodedAct, second?: CodedAct) =>
    final.get(first.id) ?? (second ? final.get(second.id) : undefined)

  const settleField = ({ first, second, field, values }: Difference): string => {
    const line = settled.find(
      ({ pass_1, pass_2, field: of }) => pass_1 === first.id && pass_2 === second.id && of === field,
    )
    if (line) return line.why ? `${line.settled || '(empty)'}: ${line.why}` : line.settled || '(empty)'
    const kept = finalOf(first, second)?.[field]
    if (kept === undefined) {
      unsettled.push(`${first.id} ${field}`)
      return 'not settled'
    }
    const value = LISTS.includes(field) ? listed(kept).join('; ') : kept
    if (value === values[0]) return 'as in pass 1'
    if (value === values[1]) return 'as in pass 2'
    return `otherwise: ${value || '(empty)'}`
  }
  const settleAct = (act: CodedAct, side: 'pass_1' | 'pass_2'): string => {
    const other = side === 'pass_1' ? 'pass_2' : 'pass_1'
    const line = settled.find(settling => settling[side] === act.id && settling[other] === '')
    if (line) return line.why ? `${line.settled}: ${line.why}` : line.settled
    if (final.has(act.id)) return 'kept'
    unsettled.push(act.id)
    return 'not settled'
  }

  const [first, second] = passes
  const { pairs, onlyFirst, onlySecond } = matching
  const byHand = pairs.filter(pair => pair.byHand).length
  const differing = new Set(differences.map(difference => difference.first.id)).size
  const lines = [
    'Both passes were machine-assisted, and no human coder has checked them. What follows are counts of differences; they are no measure of reliability.',
    '',
    row('what', 'acts'),
    '|---|---|',
    row('pass 1', first.length),
    row('pass 2', second.length),
    row('in both', pairs.length),
    row('of these, matched by hand', byHand),
    row('of these, coded alike in every field compared', pairs.length - differing),
    row('in pass 1 only', onlyFirst.length),
    row('in pass 2 only', onlySecond.length),
    '',
    '### Acts that one pass alone has',
    '',
    row('pass', 'act', 'date', 'title', 'place', 'settled'),
    '|---|---|---|---|---|---|',
    ...onlyFirst.map(act => row(1, act.id, act.date, act.title, act.sources, settleAct(act, 'pass_1'))),
    ...onlySecond.map(act => row(2, act.id, act.date, act.title, act.sources, settleAct(act, 'pass_2'))),
    '',
    '### Differences by field',
    '',
    row('field', 'differences', 'of acts in both'),
    '|---|---|---|',
    ...COMPARED.map(field =>
      row(field, differences.filter(found => found.field === field).length, pairs.length),
    ),
    '',
    '### Each difference',
    '',
    row('act', 'field', 'pass 1', 'pass 2', 'settled'),
    '|---|---|---|---|---|',
    ...differences.map(found => row(found.first.id, found.field, ...found.values, settleField(found))),
  ]
  return { markdown: lines.join('\n'), unsettled }
}

const OPEN = '<!-- differences -->'
const CLOSE = '<!-- /differences -->'

/** The codebook with the report between its two marks. @throws RangeError where a mark is missing. */
export function withReport(codebook: string, markdown: string): string {
  const [from, to] = [codebook.indexOf(OPEN), codebook.indexOf(CLOSE)]
  if (from < 0 || to < from) throw new RangeError(`CODEBOOK.md lacks ${OPEN} and ${CLOSE}`)
  return `${codebook.slice(0, from + OPEN.length)}\n${markdown}\n${codebook.slice(to)}`
}
