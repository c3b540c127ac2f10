import { rowFaults } from '../../text/import'
import type { BadRows } from './badRows'
import { ACTORS_MOST, type CodedRow, type ColumnBuilder, type HasColumns, type Named } from './columnBuilder'
import { type DateStyle, dateReader, type ReadDate, readParts, readStretch } from './dates'
import { orderOf } from './dayOrder'
import { fitsHeader, isBlank } from './header'
import type { ActorNames, Choices, Mapping } from './importTypes'
import { Memory } from './memory'

/** In place of a code: blank, so nobody. */
const NOBODY = -1

/** Which columns a set has under a mapping: what a `ColumnBuilder` asks. */
export function hasColumns(mapping: Mapping): HasColumns {
  return {
    titles: mapping.title !== undefined,
    summaries: mapping.summary !== undefined,
    levels: mapping.level !== undefined,
    occasions: mapping.occasion !== undefined,
    sources: mapping.source !== undefined,
    directed: mapping.from !== undefined || mapping.to !== undefined,
  }
}

/** What was counted while reading, for the report. */
export interface Counted {
  rows: number
  blank: number
  styles: Map<DateStyle, number>
  notOneDay: number
  noActors: number
  noKind: number
  noTitle: number
  toItself: number
  lists: number
  /** The first row that decides the order of day and month as it was chosen. */
  decided: { line: number; text: string } | null
  /** Different names or kinds, by role. */
  different: Readonly<Record<Told, Set<string>>>
  /** Ids of actors by role: those that have a name elsewhere in the package, and those that have none. */
  ids: Readonly<Record<NamedRole, { named: Set<string>; unnamed: Set<string> }>>
}

/** Roles whose cells hold actors. */
export const NAMED_ROLES = ['from', 'to', 'actors'] as const
type NamedRole = (typeof NAMED_ROLES)[number]

/** Roles whose different values are counted. */
type Told = 'from' | 'to' | 'actors' | 'kind' | 'level' | 'occasion'

/** Turns the rows of a table into events, one by one; those that are none are set aside. */
export class EventReader {
  readonly counted: Counted = {
    rows: 0,
    blank: 0,
    styles: new Map(),
    notOneDay: 0,
    noActors: 0,
    noKind: 0,
    noTitle: 0,
    toItself: 0,
    lists: 0,
    decided: null,
    different: {
      from: new Set(),
      to: new Set(),
      actors: new Set(),
      kind: new Set(),
      level: new Set(),
      occasion: new Set(),
    },
    ids: {
      from: { named: new Set(), unnamed: new Set() },
      to: { named: new Set(), unnamed: new Set() },
      actors: { named: new Set(), unnamed: new Set() },
    },
  }
  private readonly date: (cell: string) => ReadDate | string
  private readonly namesOf = {
    from: this.namesMemory('from'),
    to: this.namesMemory('to'),
    actors: this.namesMemory('actors'),
  } satisfies Record<NamedRole, Memory>
  private readonly valueOf = {
    kind: this.valueMemory('kind'),
    level: this.valueMemory('level'),
    occasion: this.valueMemory('occasion'),
    source: new Memory(cell => this.builder.code('source', cell.trim())),
  }
  private readonly from: number[] = []
  private readonly to: number[] = []
  /** Used again for each row. */
  private readonly event: CodedRow = {
    lower: 0,
    upper: 0,
    flags: 0,
    edtf: '',
    line: 0,
    from: this.from,
    to: this.to,
    kind: 0,
    level: 0,
    occasion: 0,
    source: 0,
    title: '',
    summary: '',
  }

  /**
   * @param ragged whether a row may have other cells than the header
   * @param serials see `DateRules`
   * @param actorNames names to show in place of ids
   */
  constructor(
    private readonly header: readonly string[],
    private readonly ragged: boolean,
    private readonly choices: Choices,
    serials: 1900 | 1904 | null,
    private readonly builder: ColumnBuilder,
    private readonly bad: BadRows,
    private readonly actorNames: ActorNames | null = null,
  ) {
    this.date = dateReader({ dayOrder: choices.dayOrder, serials })
  }

  /** Reads one row. */
  read(row: readonly string[], line: number): void {
    const { mapping } = this.choices
    const { counted, event } = this
    if (isBlank(row)) {
      // a line end after the last row is no row
      if (row.length > 1) counted.blank += 1
      return
    }
    counted.rows += 1
    if (this.ragged && !fitsHeader(row, this.header.length)) {
      this.bad.add(line, '', row.join(' | '), rowFaults.short(row.length, this.header.length))
      return
    }
    const date = this.dateOf(row, line)
    if (!date) return
    const { from, to } = this
    from.length = 0
    to.length = 0
    this.names(row, 'from', from)
    this.names(row, 'actors', from)
    this.names(row, 'to', to)
    if (from.length > ACTORS_MOST || to.length > ACTORS_MOST) {
      const column = from.length > ACTORS_MOST ? (mapping.from ?? mapping.actors) : mapping.to
      this.setAside(line, row, column, rowFaults.manyActors(ACTORS_MOST))
      return
    }
    event.lower = date.lower
    event.upper = date.upper
    event.flags = date.flags
    event.edtf = date.edtf
    event.line = line
    event.kind = this.coded(row, 'kind')
    event.level = this.coded(row, 'level')
    event.occasion = this.coded(row, 'occasion')
    event.source = this.coded(row, 'source')
    event.title = text(row, mapping.title)
    event.summary = text(row, mapping.summary)
    this.builder.addCoded(event)
    this.count(date, event)
  }

  private count(date: ReadDate, event: CodedRow): void {
    const { counted } = this
    counted.styles.set(date.style, (counted.styles.get(date.style) ?? 0) + 1)
    if (date.lower !== date.upper) counted.notOneDay += 1
    if (event.from.length === 0 && event.to.length === 0) counted.noActors += 1
    if (event.kind === 0) counted.noKind += 1
    if (event.title === '') counted.noTitle += 1
    if (event.to.length > 0 && event.from.some(name => event.to.includes(name))) counted.toItself += 1
  }

  private setAside(line: number, row: readonly string[], column: number | undefined, reason: string): null {
    const name = column === undefined ? '' : (this.header[column] ?? '')
    this.bad.add(line, name, column === undefined ? '' : (row[column] ?? ''), reason)
    return null
  }

  private dateOf(row: readonly string[], line: number): ReadDate | null {
    const { mapping } = this.choices
    if (mapping.date === undefined) {
      const date = readParts(text(row, mapping.year), text(row, mapping.month), text(row, mapping.day))
      if (typeof date !== 'string') return date
      const column =
        date === rowFaults.noMonth ? mapping.month : date === rowFaults.noDay ? mapping.day : mapping.year
      return this.setAside(line, row, column, date)
    }
    const start = this.dateIn(row, mapping.date, line)
    if (typeof start === 'string') return this.setAside(line, row, mapping.date, start)
    if (mapping.endDate === undefined || text(row, mapping.endDate) === '') return start
    const end = this.dateIn(row, mapping.endDate, line)
    const both = typeof end === 'string' ? end : readStretch(start, end)
    return typeof both === 'string' ? this.setAside(line, row, mapping.endDate, both) : both
  }

  private dateIn(row: readonly string[], column: number, line: number): ReadDate | string {
    const cell = row[column] ?? ''
    const date = this.date(cell)
    if (typeof date !== 'string' && date.style === 'ordered' && this.counted.decided === null)
      if (orderOf(cell) === this.choices.dayOrder) this.counted.decided = { line, text: cell.trim() }
    return date
  }

  /** Adds the names in a cell, each once. Names recur where the lists that they make do not, so each is kept by itself. */
  private names(row: readonly string[], role: NamedRole, names: number[]): void {
    const column = this.choices.mapping[role]
    if (column === undefined) return
    const cell = row[column] ?? ''
    const memory = this.namesOf[role]
    const { listSeparator: separator } = this.choices
    let found = 0
    for (let from = 0; from <= cell.length; ) {
      const next = separator === '' ? -1 : cell.indexOf(separator, from)
      const end = next === -1 ? cell.length : next
      const code = memory.ofPart(cell, from, end)
      if (code !== NOBODY) {
        found += 1
        if (!names.includes(code)) names.push(code)
      }
      from = end + Math.max(1, separator.length)
    }
    if (found > 1) this.counted.lists += 1
  }

  private coded(row: readonly string[], role: 'kind' | 'level' | 'occasion' | 'source'): number {
    const column = this.choices.mapping[role]
    return column === undefined ? 0 : this.valueOf[role].of(row[column] ?? '')
  }

  /** The name that an id stands for, where the package has one. */
  private nameOf(role: NamedRole, id: string): string {
    const column = this.header[this.choices.mapping[role] ?? -1] ?? ''
    const names = this.actorNames?.columns.get(column) ?? this.actorNames?.others
    if (!names) return id
    const name = names.get(id)
    this.counted.ids[role][name === undefined ? 'unnamed' : 'named'].add(id)
    return name ?? id
  }

  private namesMemory(role: NamedRole): Memory {
    return new Memory(cell => {
      // a system may write 한 as three signs
      const id = cell.trim().normalize('NFC')
      if (id === '') return NOBODY
      const name = this.nameOf(role, id)
      this.counted.different[role].add(name)
      return this.builder.code('actor', name)
    })
  }

  private valueMemory(role: Told & Named): Memory {
    return new Memory(cell => {
      const value = cell.trim().normalize('NFC')
      if (value !== '') this.counted.different[role].add(value)
      return this.builder.code(role, value)
    })
  }
}

function text(row: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '').trim()
}
