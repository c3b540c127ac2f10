import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, toCsv } from '../../src/export/csv'
import { fileName } from '../../src/export/saveFile'

fc.configureGlobal({ seed: 20210711 })

const columns = [0, 1, 2].map(at => ({
  name: `column ${at}`,
  cell: (row: readonly Cell[]) => row[at] ?? null,
}))
const table = (...rows: Cell[][]) => toCsv(columns, rows)
/** Read by a parser that is not ours, without the mark. */
const readBack = (csv: string) => csvParseRows(csv.slice(1))

describe('CSV', () => {
  test('reads back as it was, cell by cell', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter(text => !/^[=+\-@\t\r\n]/.test(text))
    const cell = fc.oneof(plain, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), rows => {
        expect(readBack(table(...rows)).slice(1)).toEqual(rows.map(row => row.map(String)))
      }),
    )
  })

  test('begins with the byte order mark, ends each line with CRLF, doubles quotes', () => {
    expect(table(['a "b", c', 'two\nlines', 539])).toBe(
      '\uFEFFcolumn 0,column 1,column 2\r\n"a ""b"", c","two\nlines",539\r\n',
    )
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx'])(
    'text like %j cannot run as a formula',
    text => {
      expect(readBack(table([text, null, null]))[1]?.[0]).toBe(`'${text}`)
    },
  )

  test('numbers stay numbers, their sign included; what is no number is empty', () => {
    expect(readBack(table([-80.67, 5_650_000_000, Number.NaN]))[1]).toEqual(['-80.67', '5650000000', ''])
  })

  test('a heading is guarded like any text', () => {
    expect(toCsv([{ name: '=x', cell: () => 1 }], [])).toBe("\uFEFF'=x\r\n")
  })
})

describe('file names', () => {
  test('hold nothing that a file system minds', () => {
    expect(fileName(['prc-dprk', 'Trade by year', 2020, ''], 'csv')).toBe('prc-dprk-trade-by-year-2020.csv')
    expect(fileName(['../../etc/passwd'], 'csv')).toBe('etc-passwd.csv')
    expect(fileName(['??'], 'csv')).toBe('export.csv')
  })
})
