import type { Day } from '../../time/edtf'
import {
  type ActorColumn,
  CHUNK_ROWS,
  type CodedColumn,
  type Codes,
  type EventColumns,
  OPEN_LOWER,
  OPEN_UPPER,
  type TextColumn,
} from '../eventColumns'
import { orderBy } from './orderBy'
import { rowListsOf } from './rowLists'

/** One event as it was read. The object may be used again for the next row. */
export interface RowIn {
  /** First and last day that its date may mean; `OPEN_LOWER`, `OPEN_UPPER` where that end is open. */
  lower: Day
  upper: Day
  /** `LASTED`, `UNCERTAIN`, `APPROXIMATE`, added. */
  flags: number
  /** The date as EDTF; empty for a plain day. */
  edtf: string
  line: number
  from: readonly string[]
  to: readonly string[]
  kind: string
  level: string
  occasion: string
  source: string
  title: string
  summary: string
}

/** The same with names as the codes that `ColumnBuilder.code` gave them. */
export type CodedRow = Pick<RowIn, 'lower' | 'upper' | 'flags' | 'edtf' | 'line' | 'title' | 'summary'> & {
  from: readonly number[]
  to: readonly number[]
} & Record<'kind' | 'level' | 'occasion' | 'source', number>

/** Whose names a code is of. */
export type Named = 'actor' | 'kind' | 'level' | 'occasion' | 'source'

/** Which columns the set has. */
export interface HasColumns {
  titles: boolean
  summaries: boolean
  levels: boolean
  occasions: boolean
  sources: boolean
  directed: boolean
}

/** An event with more names than this cannot be kept. */
export const ACTORS_MOST = 255

/** A number a row, in an array that grows. */
class Growing {
  private held = new Int32Array(1 << 14)
  length = 0
  push(value: number): void {
    if (this.length === this.held.length) {
      const longer = new Int32Array(this.held.length * 2)
      longer.set(this.held)
      this.held = longer
    }
    this.held[this.length++] = value
  }
  /** What was pushed, without the room behind it; a view, not a copy. */
  get values(): Int32Array<ArrayBuffer> {
    return this.held.subarray(0, this.length)
  }
}

/** Gives each name a number, in the order in which they come. */
class Dictionary {
  readonly names: string[]
  private codes = new Map<string, number>()
  constructor(first: readonly string[]) {
    this.names = [...first]
    for (const [code, name] of first.entries()) this.codes.set(name, code)
  }
  code(name: string): number {
    const known = this.codes.get(name)
    if (known !== undefined) return known
    const code = this.names.length
    this.names.push(name)
    this.codes.set(name, code)
    return code
  }
}

/** The codes of a column as it stands in the list, as narrow as its names allow. */
function codedColumn(names: readonly string[], codes: Growing, order: Uint32Array | null): CodedColumn {
  return { names, codes: narrow(inOrder(codes.values, order), names.length) }
}

const inOrder = (values: Int32Array, order: Uint32Array | null): Int32Array => {
  if (!order) return values
  const sorted = new Int32Array(values.length)
  for (let row = 0; row < values.length; row++) sorted[row] = values[order[row]!]!
  return sorted
}

/** The narrowest codes that hold `names` different values. */
function narrow(values: ArrayLike<number>, names: number): Codes {
  if (names <= 0x100) return new Uint8Array(values)
  return names <= 0x10000 ? new Uint16Array(values) : new Uint32Array(values)
}

/** Texts in the order of the list, a long string for each `CHUNK_ROWS` rows. */
function textColumn(texts: readonly string[], order: Uint32Array | null): TextColumn {
  const chunks: string[] = []
  const starts = new Uint32Array(texts.length)
  for (let first = 0; first < texts.length; first += CHUNK_ROWS) {
    const last = Math.min(texts.length, first + CHUNK_ROWS)
    const parts: string[] = []
    let at = 0
    for (let row = first; row < last; row++) {
      const text = texts[order ? order[row]! : row]!
      starts[row] = at
      at += text.length
      parts.push(text)
    }
    chunks.push(parts.join(''))
  }
  return { chunks, starts }
}

/** Takes events one by one and makes columns of them, in the order of the list. */
export class ColumnBuilder {
  private lower = new Growing()
  private upper = new Growing()
  private flags = new Growing()
  private line = new Growing()
  private edtf = new Map<number, string>()
  private plain = true
  private readonly dictionaries: Readonly<Record<Named, Dictionary>> = {
    actor: new Dictionary([]),
    kind: new Dictionary(['']),
    level: new Dictionary(['']),
    occasion: new Dictionary(['']),
    source: new Dictionary(['']),
  }
  private starts = new Growing()
  private acting = new Growing()
  private codes = new Growing()
  private kinds = new Growing()
  private levels = new Growing()
  private occasions = new Growing()
  private sources = new Growing()
  private titles: string[] | null
  private summaries: string[] | null

  constructor(private readonly has: HasColumns) {
    this.titles = has.titles ? [] : null
    this.summaries = has.summaries ? [] : null
  }

  /** How many events it has taken. */
  get rows(): number {
    return this.lower.length
  }

  /** The number that stands for a name from now on; 0 for the empty one, but of actors, whose first is 0. */
  code(of: Named, name: string): number {
    return this.dictionaries[of].code(name)
  }

  /** The name for which a number stands. */
  name(of: Named, code: number): string {
    return this.dictionaries[of].names[code] ?? ''
  }

  /** @throws RangeError where an event has more than `ACTORS_MOST` names */
  add(row: RowIn): void {
    const actor = (name: string) => this.code('actor', name)
    this.addCoded({
      ...row,
      from: row.from.map(actor),
      to: row.to.map(actor),
      kind: this.code('kind', row.kind),
      level: this.code('level', row.level),
      occasion: this.code('occasion', row.occasion),
      source: this.code('source', row.source),
    })
  }

  /**
   * Adds a row whose names have their codes: a name is then looked up once, however often it comes.
   * @throws RangeError where an event has more than `ACTORS_MOST` names
   */
  addCoded(row: CodedRow): void {
    const { from, to } = row
    if (from.length + to.length > ACTORS_MOST) throw new RangeError(`more than ${ACTORS_MOST} actors`)
    if (row.edtf !== '') this.edtf.set(this.rows, row.edtf)
    if (row.edtf !== '' || row.flags !== 0 || row.lower !== row.upper) this.plain = false
    this.lower.push(row.lower)
    this.upper.push(row.upper)
    this.flags.push(row.flags)
    this.line.push(row.line)
    this.starts.push(this.codes.length)
    this.acting.push(this.has.directed ? from.length : from.length + to.length)
    for (let at = 0; at < from.length; at++) this.codes.push(from[at]!)
    for (let at = 0; at < to.length; at++) this.codes.push(to[at]!)
    this.kinds.push(row.kind)
    if (this.has.levels) this.levels.push(row.level)
    if (this.has.occasions) this.occasions.push(row.occasion)
    if (this.has.sources) this.sources.push(row.source)
    this.titles?.push(row.title)
    this.summaries?.push(row.summary)
  }

  /** The columns. Nothing can be added after. */
  finish(): EventColumns {
    const order = listOrder(this.lower.values, this.upper.values)
    const lower = new Int32Array(inOrder(this.lower.values, order))
    const upper = this.plain ? lower : new Int32Array(inOrder(this.upper.values, order))
    return {
      rows: this.rows,
      lower,
      upper,
      byLower: this.plain ? null : orderBy(lower),
      byUpper: this.plain ? null : orderBy(upper),
      dateFlags: this.plain ? null : new Uint8Array(inOrder(this.flags.values, order)),
      dateTexts: this.dateTexts(order),
      line: new Uint32Array(inOrder(this.line.values, order)),
      actors: this.actorColumn(order),
      directed: this.has.directed,
      kinds: codedColumn(this.dictionaries.kind.names, this.kinds, order),
      levels: this.has.levels ? codedColumn(this.dictionaries.level.names, this.levels, order) : null,
      occasions: this.has.occasions
        ? codedColumn(this.dictionaries.occasion.names, this.occasions, order)
        : null,
      sources: this.has.sources ? codedColumn(this.dictionaries.source.names, this.sources, order) : null,
      titles: this.titles && textColumn(this.titles, order),
      summaries: this.summaries && textColumn(this.summaries, order),
    }
  }

  private dateTexts(order: Uint32Array | null): ReadonlyMap<number, string> {
    if (!order || this.edtf.size === 0) return this.edtf
    const texts = new Map<number, string>()
    for (let row = 0; row < order.length; row++) {
      const text = this.edtf.get(order[row]!)
      if (text !== undefined) texts.set(row, text)
    }
    return texts
  }

  private actorColumn(order: Uint32Array | null): ActorColumn {
    const { names } = this.dictionaries.actor
    const [from, codes] = [this.starts.values, this.codes.values]
    const rows = from.length
    const starts = new Uint32Array(rows + 1)
    const sorted = order ? new Int32Array(codes.length) : codes
    let at = 0
    for (let row = 0; row < rows; row++) {
      const given = order ? order[row]! : row
      const end = given + 1 < rows ? from[given + 1]! : codes.length
      starts[row] = at
      if (order) for (let code = from[given]!; code < end; code++) sorted[at++] = codes[code]!
      else at = end
    }
    starts[rows] = at
    const acting = new Uint8Array(inOrder(this.acting.values, order))
    const narrowed = narrow(sorted, names.length)
    return { names, starts, acting, codes: narrowed, rowLists: rowListsOf(starts, narrowed, names.length) }
  }
}

/** The order of the list; null where the file has it already. What is known only "by" a day stands at that day. */
function listOrder(lower: Int32Array, upper: Int32Array): Uint32Array<ArrayBuffer> | null {
  const place = new Int32Array(lower.length)
  for (let row = 0; row < lower.length; row++) {
    const open = lower[row] === OPEN_LOWER && upper[row] !== OPEN_UPPER
    place[row] = open ? upper[row]! : lower[row]!
  }
  return orderBy(place, orderBy(upper))
}
