import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, toCsv } from '../../src/export/csv'
import { fileName } from '../../src/export/fileName'
import { readCsv } from './rfc4180'

fc.configureGlobal({ seed: 20210711 })

const columns = [0, 1, 2].map(at => ({
  name: `column ${at}`,
  cell: (row: readonly Cell[]) => row[at] ?? null,
}))
const table = (...rows: Cell[][]) => toCsv(columns, rows)
/** Begins, perhaps after what a spreadsheet trims, with a sign of a formula; or with a tab or a line's end. */
const runs = (text: string) =>
  /^[\t\r\n]/.test(text) || '=+-@＝＋－＠'.includes(text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')[0] ?? '\ud800')
/** Read by a parser that is not ours, without the mark. */
const readBack = (csv: string) => csvParseRows(csv.slice(1))

describe('CSV', () => {
  test('reads back as it was, cell by cell', () => {
    // letters first: what may run as a formula is another test's
    const plain = fc.string({ unit: 'grapheme' }).map(text => `a${text}`)
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

  test('is RFC 4180 to the letter, whatever its cells hold', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r\n', '""', ' "a" '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), rows => {
        const read = readCsv(table(...rows).slice(1))
        expect(read.map(row => row.length)).toEqual(Array(rows.length + 1).fill(3))
        expect(read.slice(1)).toEqual(rows.map(row => row.map(text => (runs(text) ? `'${text}` : text))))
      }),
    )
  })

  test('no text can run as a formula, whatever stands before its sign', () => {
    const before = fc.string({
      unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u3000', '\0'),
    })
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠')
    fc.assert(
      fc.property(before, sign, fc.string(), (space, mark, rest) => {
        expect(readBack(table([`${space}${mark}${rest}`, null, null]))[1]?.[0]?.[0]).toBe("'")
      }),
    )
  })

  test('what is no formula is left as it is', () => {
    const harmless = ['−80.67 %', '≈2,788', ' Asmolov, ¶7', '2020 = 539', "'quoted'", '习近平']
    expect(readBack(table(...harmless.map(text => [text, null, null]))).slice(1)).toEqual(
      harmless.map(text => [text, '', '']),
    )
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', ' =1'])(
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
