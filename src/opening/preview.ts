import { BadRows } from '../data/import/badRows'
import { type CodedRow, ColumnBuilder, type RowIn } from '../data/import/columnBuilder'
import { readDate } from '../data/import/dates'
import { tellDayOrder } from '../data/import/dayOrder'
import { EventReader, hasColumns } from '../data/import/eventReader'
import type { Choices, DayOrder, FirstLook } from '../data/import/importTypes'
import { openingText } from '../text/opening'
import { parseEdtf } from '../time/edtf'
import { dateLabel, dayLabel } from '../time/format'

const words = openingText.mapping.preview
/** Rows shown: enough to see what goes wrong, few enough to be read. */
const SHOWN = 10
const ORDERS_SHOWN = 8

/** What a row becomes, in words. */
export interface Become {
  date: string
  who: string
  kind: string
  title: string
  /** Why it is set aside; empty where it is not. */
  fault: string
}

/** Dates that bear on the order of day and month, each as it would be read under either. */
export interface DayOrderRows {
  /** What the rows decide; `auto` where they do not. */
  dayOrder: DayOrder
  /** Nothing decides it but the person. */
  asks: boolean
  /** Rows go by their lines in the file; else by their number among those looked at. */
  byLine: boolean
  rows: readonly { line: number; text: string; dayFirst: string | null; monthFirst: string | null }[]
}

/** Keeps what the last row became, in place of building columns. */
class Caught extends ColumnBuilder {
  private row: RowIn | null = null
  override addCoded(row: CodedRow): void {
    const actors = (codes: readonly number[]) => codes.map(code => this.name('actor', code))
    this.row = {
      ...row,
      from: actors(row.from),
      to: actors(row.to),
      kind: this.name('kind', row.kind),
      level: this.name('level', row.level),
      occasion: this.name('occasion', row.occasion),
      source: this.name('source', row.source),
    }
  }
  /** What `read` adds; null where it adds nothing. */
  of(read: () => void): RowIn | null {
    this.row = null
    read()
    return this.row
  }
}

/** From which year bare numbers in the column of dates count days, as the reading of all rows tells it. */
function serialsOf({ format, rows }: FirstLook, { mapping }: Choices): 1900 | null {
  if (format === 'excel') return 1900
  const { date } = mapping
  const cells =
    date === undefined ? [] : rows.map(row => (row[date] ?? '').trim()).filter(cell => cell !== '')
  return cells.length > 0 && cells.every(cell => /^[1-7]\d{4}$/.test(cell)) ? 1900 : null
}

const labelOf = ({ lower, edtf }: { lower: number; edtf: string }) =>
  edtf === '' ? dayLabel(lower) : dateLabel(parseEdtf(edtf))

/** The first rows as events, in words, under the choices made: read as all rows will be. */
export function preview(look: FirstLook, choices: Choices): Become[] {
  const caught = new Caught(hasColumns(choices.mapping))
  const bad = new BadRows()
  const { header, actorNames = null } = look
  const reader = new EventReader(header, false, choices, serialsOf(look, choices), caught, bad, actorNames)
  return look.rows.slice(0, SHOWN).flatMap((cells, at) => {
    const row = caught.of(() => reader.read(cells, at))
    if (row) {
      const from = row.from.join(', ')
      const who = row.to.length > 0 ? `${from || words.none}${words.to}${row.to.join(', ')}` : from
      return [{ date: labelOf(row), who, kind: row.kind, title: row.title, fault: '' }]
    }
    const fault = bad.report.bad.find(({ line }) => line === at)
    // a blank row is passed over
    return fault ? [{ date: fault.value, who: '', kind: '', title: '', fault: fault.reason }] : []
  })
}

/** Rows that bear on the order of day and month, under the columns as they are set. */
export function dayOrderOf(look: FirstLook, { mapping }: Choices): DayOrderRows {
  const { guess } = look
  const read = (text: string, dayOrder: DayOrder) => {
    const date = readDate(text, { dayOrder, serials: null })
    return typeof date === 'string' ? null : labelOf(date)
  }
  const asLooked = mapping.date === guess.mapping.date && mapping.endDate === guess.mapping.endDate
  const told = asLooked
    ? { dayOrder: guess.dayOrder, ask: look.askDayOrder, rows: look.dayOrderRows }
    : // other columns than those looked at: their lines are not known, so rows are numbered
      tellDayOrder(numbered(look.rows), mapping)
  return {
    dayOrder: told.dayOrder,
    asks: told.ask,
    byLine: asLooked,
    rows: told.rows.slice(0, ORDERS_SHOWN).map(({ line, text }) => ({
      line,
      text,
      dayFirst: read(text, 'day-month'),
      monthFirst: read(text, 'month-day'),
    })),
  }
}

const numbered = (rows: FirstLook['rows']) => ({
  rows,
  lines: rows.map((_, at) => at + 1),
  faults: [],
  bytes: 0,
})
