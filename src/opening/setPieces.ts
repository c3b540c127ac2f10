import type { EventColumns } from '../data/eventColumns'
import type { BadRow, ImportedSet } from '../data/import/importTypes'

/** A piece holds so many items and about so many characters: received within a few milliseconds, on whatever thread. */
const ITEMS = 8192
const CHARACTERS = 1_000_000

/** The lists of a set that grow with its rows. */
const TEXTS = {
  actors: (columns: EventColumns) => columns.actors.names,
  kinds: (columns: EventColumns) => columns.kinds.names,
  levels: (columns: EventColumns) => columns.levels?.names,
  occasions: (columns: EventColumns) => columns.occasions?.names,
  sources: (columns: EventColumns) => columns.sources?.names,
  titles: (columns: EventColumns) => columns.titles?.chunks,
  summaries: (columns: EventColumns) => columns.summaries?.chunks,
}
type TextList = keyof typeof TEXTS
const TEXT_LISTS = Object.keys(TEXTS) as TextList[]

/**
 * A stretch of one of the lists, to be put behind what came before. Texts come as one, with where each ends, and
 * dates with each text once: receiving a million small ones takes ten times as long.
 */
export type Piece =
  | { of: TextList; joined: string; ends: Uint32Array<ArrayBuffer> }
  | { of: 'dates'; rows: Uint32Array<ArrayBuffer>; codes: Uint16Array<ArrayBuffer>; texts: readonly string[] }
  | { of: 'bad'; bad: readonly BadRow[] }

/** A set whose long lists are empty, so that it is had at once: its arrays can be handed over without a copy. */
export type Head = ImportedSet

function emptied<Column extends { names: readonly string[] }>(column: Column): Column {
  return { ...column, names: [] }
}
const bare = <Column extends { chunks: readonly string[] }>(column: Column): Column => ({
  ...column,
  chunks: [],
})

/** The head of a set; its arrays are those of the set. */
export function headOf(set: ImportedSet): Head {
  const { columns } = set
  return {
    ...set,
    report: { ...set.report, bad: [] },
    columns: {
      ...columns,
      dateTexts: new Map(),
      actors: emptied(columns.actors),
      kinds: emptied(columns.kinds),
      levels: columns.levels && emptied(columns.levels),
      occasions: columns.occasions && emptied(columns.occasions),
      sources: columns.sources && emptied(columns.sources),
      titles: columns.titles && bare(columns.titles),
      summaries: columns.summaries && bare(columns.summaries),
    },
  }
}

/** What the head left out, piece by piece, each list in its order. */
export function* piecesOf({ columns, report }: ImportedSet): Generator<Piece> {
  for (const of of TEXT_LISTS)
    for (const texts of stretches(TEXTS[of](columns) ?? [], text => text.length)) yield joinedTexts(of, texts)
  for (const dates of stretches([...columns.dateTexts], () => 1)) yield codedDates(dates)
  for (const bad of stretches(report.bad, ({ value }) => value.length + 200)) yield { of: 'bad', bad }
}

function joinedTexts(of: TextList, texts: readonly string[]): Piece {
  const ends = new Uint32Array(texts.length)
  let end = 0
  for (const [at, text] of texts.entries()) {
    end += text.length
    ends[at] = end
  }
  return { of, joined: texts.join(''), ends }
}

function codedDates(dates: readonly (readonly [row: number, text: string])[]): Piece {
  const rows = new Uint32Array(dates.length)
  const codes = new Uint16Array(dates.length)
  const known = new Map<string, number>()
  for (const [at, [row, text]] of dates.entries()) {
    const code = known.get(text) ?? known.size
    known.set(text, code)
    rows[at] = row
    codes[at] = code
  }
  return { of: 'dates', rows, codes, texts: [...known.keys()] }
}

function* stretches<Item>(items: readonly Item[], charactersOf: (item: Item) => number): Generator<Item[]> {
  let stretch: Item[] = []
  let characters = 0
  for (const item of items) {
    stretch.push(item)
    characters += charactersOf(item)
    if (stretch.length < ITEMS && characters < CHARACTERS) continue
    yield stretch
    stretch = []
    characters = 0
  }
  if (stretch.length > 0) yield stretch
}

/** The memory of a head's arrays: what can be handed over in place of a copy. */
export function buffersOf({ columns }: Head): ArrayBuffer[] {
  const { actors, kinds, levels, occasions, sources, titles, summaries } = columns
  const arrays = [columns, actors, kinds, levels, occasions, sources, titles, summaries]
    .flatMap((part): unknown[] => Object.values(part ?? {}))
    .filter(value => ArrayBuffer.isView(value))
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}

/** Puts a set together again: its head first, then each piece, in their order. */
export function joiner(head: Head): { add: (piece: Piece) => void; set: ImportedSet } {
  const lists = Object.fromEntries(TEXT_LISTS.map(of => [of, TEXTS[of](head.columns)])) as Record<
    TextList,
    string[] | undefined
  >
  const dates = head.columns.dateTexts as Map<number, string>
  const bad = head.report.bad as BadRow[]
  const add = (piece: Piece) => {
    if (piece.of === 'bad') for (const row of piece.bad) bad.push(row)
    else if (piece.of === 'dates') {
      const { rows, codes, texts } = piece
      for (let at = 0; at < rows.length; at++) dates.set(rows[at]!, texts[codes[at]!] ?? '')
    } else {
      const list = lists[piece.of]
      let from = 0
      for (const end of piece.ends) {
        list?.push(piece.joined.slice(from, end))
        from = end
      }
    }
  }
  return { set: head, add }
}
