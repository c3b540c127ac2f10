import { LASTED, OPEN_LOWER, OPEN_UPPER, UNCERTAIN } from '../../src/data/eventColumns'
import { ColumnBuilder, type RowIn } from '../../src/data/import/columnBuilder'
import type { Filter } from '../../src/model/filter'
import { hasTerms, haystackOf, searchTerms } from '../../src/model/fold'
import { endOfYear, startOfYear } from '../../src/time/day'

/** An event as a test writes it. */
export interface TestRow {
  lower: number
  upper: number
  lasted?: boolean
  uncertain?: boolean
  from: readonly string[]
  to: readonly string[]
  kind: string
  level: string
  occasion: string
  source: string
  title: string
}

/** Columns of rows; the line of each is its place in the list, from 2 on. */
export function columnsOf(rows: readonly TestRow[], directed = true) {
  const builder = new ColumnBuilder({
    titles: true,
    summaries: false,
    levels: true,
    occasions: true,
    sources: true,
    directed,
  })
  for (const [at, row] of rows.entries()) builder.add(rowIn(row, at + 2))
  return builder.finish()
}

function rowIn(row: TestRow, line: number): RowIn {
  const flags = (row.lasted ? LASTED : 0) + (row.uncertain ? UNCERTAIN : 0)
  const open = row.lower === OPEN_LOWER || row.upper === OPEN_UPPER
  return { ...row, flags, edtf: row.lower !== row.upper || open ? 'given' : '', line, summary: '' }
}

/** The clauses of a filter as questions about one row, written down without any index. */
export function naiveTests(filter: Filter, sides: readonly [string, string] | null, directed = true) {
  const tests = new Map<string, (row: TestRow) => boolean>()
  const { time } = filter
  if (time.type === 'span')
    tests.set(
      'time',
      row => (time.to === null || row.lower <= time.to) && (time.from === null || row.upper >= time.from),
    )
  if (time.type === 'years' && time.years.length > 0)
    tests.set('time', row =>
      time.years.some(year => row.lower <= endOfYear(year) && row.upper >= startOfYear(year)),
    )
  if (filter.actors.length > 0) {
    const ticked = new Set(filter.actors)
    tests.set('actors', row => {
      const [from, to] = directed ? [row.from, row.to] : [[...row.from, ...row.to], []]
      if (!filter.between || ticked.size < 2) return [...from, ...to].some(id => ticked.has(id))
      const acting = from.filter(id => ticked.has(id))
      const addressed = to.filter(id => ticked.has(id))
      return acting.some(a => addressed.some(b => a !== b)) || new Set(acting).size > 1
    })
  }
  const facets = ['kinds', 'levels', 'occasions', 'sources'] as const
  const field = { kinds: 'kind', levels: 'level', occasions: 'occasion', sources: 'source' } as const
  for (const facet of facets) {
    const ticked: readonly string[] = filter[facet]
    if (ticked.length > 0) tests.set(facet, row => ticked.includes(row[field[facet]]))
  }
  if (filter.directions.length > 0) {
    const ticked: readonly string[] = filter.directions
    tests.set('ways', row => ticked.includes(naiveWay(row, sides, directed)))
  }
  const terms = searchTerms(filter.text)
  if (terms.length > 0) tests.set('text', row => hasTerms(haystackOf([row.title], []), terms))
  return tests
}

/** The way of a row between two sides, by the words of the contract. */
export function naiveWay(row: TestRow, sides: readonly [string, string] | null, directed = true): string {
  const [from, to] = directed ? [row.from, row.to] : [[...row.from, ...row.to], []]
  if (from.length + to.length === 0) return 'none'
  if (!sides) return 'other'
  const [a, b] = sides
  if (from.includes(a) && from.includes(b)) return 'mutual'
  if (from.includes(a) && to.includes(b)) return 'dprk-to-prc'
  if (from.includes(b) && to.includes(a)) return 'prc-to-dprk'
  return 'other'
}

/** Rows that pass every test but one. */
export const passing = (
  rows: readonly TestRow[],
  tests: ReadonlyMap<string, (row: TestRow) => boolean>,
  but = '',
) => rows.filter(row => [...tests].every(([name, passes]) => name === but || passes(row)))
