import { ColumnBuilder } from '../../src/data/import/columnBuilder'
import type { Choices, FirstLook, ImportedSet } from '../../src/data/import/importTypes'
import { dayOf } from '../../src/time/day'

/** Day of `YYYY-MM-DD`. */
export const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return dayOf(year, month, date)
}

export interface Simple {
  from?: readonly string[]
  to?: readonly string[]
  lower?: number
  upper?: number
  edtf?: string
  title?: string
}

/** Columns of rows, all on 11 July 2021 unless they say otherwise. */
export function columnsFrom(rows: readonly Simple[], directed = true) {
  const builder = new ColumnBuilder({
    titles: true,
    summaries: false,
    levels: false,
    occasions: false,
    sources: true,
    directed,
  })
  for (const [at, row] of rows.entries()) {
    const lower = row.lower ?? day('2021-07-11')
    builder.add({
      lower,
      upper: row.upper ?? lower,
      flags: 0,
      edtf: row.edtf ?? '',
      line: at + 2,
      from: row.from ?? [],
      to: row.to ?? [],
      kind: 'message',
      level: '',
      occasion: '',
      source: `paper ${at}`,
      title: row.title ?? '',
      summary: '',
    })
  }
  return builder.finish()
}

export const CHOICES: Choices = {
  mapping: { date: 0, from: 1, to: 2, title: 3 },
  dayOrder: 'auto',
  listSeparator: '',
}

/** A set of rows with two rows set aside. */
export function setFrom(rows: readonly Simple[]): ImportedSet {
  const columns = columnsFrom(rows)
  return {
    info: {
      id: 'letters',
      version: '1',
      hash: 'aaaaaaaaaaaa',
      title: 'letters',
      fileName: 'letters.csv',
      size: 1234,
      openedAt: Date.UTC(2026, 0, 2, 3, 4),
      extent: [2021, 2021],
      window: [day('2021-01-01'), day('2021-12-31')],
      sides: ['Kim', 'Xi'],
    },
    columns,
    report: {
      rows: rows.length + 2,
      events: rows.length,
      bad: [
        { line: 3, column: 'date', value: '31 June 2021', reason: 'is not a day of the calendar' },
        { line: 5, column: 'date', value: '', reason: 'no date' },
      ],
      badCount: 2,
      badByReason: [
        { reason: 'is not a day of the calendar', count: 1 },
        { reason: 'no date', count: 1 },
      ],
      became: ['Column “date” is the date.'],
    },
    choices: CHOICES,
  }
}

/** What a first look says of a small file. */
export function lookAt(change: Partial<FirstLook> = {}): FirstLook {
  return {
    format: 'delimited',
    name: 'letters.csv',
    size: 1234,
    tables: [],
    table: '',
    encoding: 'utf-8',
    encodingFits: true,
    delimiter: ',',
    header: ['date', 'who', 'whom', 'title', 'note'],
    rows: [
      ['2021-07-11', 'Kim', 'Xi', 'Sixtieth anniversary', 'x'],
      ['2021-09', 'Xi', 'Kim', 'Foundation day', ''],
      ['31 June 2021', 'Kim', 'Xi', 'No such day', ''],
    ],
    guess: CHOICES,
    askDayOrder: false,
    dayOrderRows: [],
    described: null,
    ...change,
  }
}
