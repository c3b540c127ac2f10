import { describe, expect, test } from 'vitest'
import { became, rowFaults } from '../../src/text/import'
import { given, open, zipped } from './importFiles'

/** A cell: text, a number, or a day counted from 1900 that is shown as a date. */
type Cell = string | number | { day: number } | null

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function cellXml(cell: Cell, column: number, row: number): string {
  const at = `${String.fromCharCode(65 + column)}${row}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return `<c r="${at}" s="1"><v>${cell.day}</v></c>`
}

/** The bytes of a workbook with these sheets; a row that is null is left out. */
function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[] | null)[]>>,
  epoch: 1900 | 1904 = 1900,
) {
  const names = Object.keys(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${RELATIONS}">${epoch === 1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  for (const [at, name] of names.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = `${XML}<worksheet ${MAIN}><sheetData>${(sheets[name] ?? [])
      .map((row, of) =>
        row
          ? `<row r="${of + 1}">${row.map((cell, column) => cellXml(cell, column, of + 1)).join('')}</row>`
          : '',
      )
      .join('')}</sheetData></worksheet>`
  return zipped(files)
}

// 44388 is 11 July 2021, see the test of dates
const HAND_CODED: readonly (readonly Cell[] | null)[] = [
  ['日期', 'From', 'To', 'Kind', 'Title'],
  [{ day: 44_388 }, '金正恩', '习近平', 'letter', '条约六十周年'],
  ['2021/7/12', '시진핑', '김정은; 최룡해', 'letter', 'Answer to 60 & more'],
  ['13 July 2021', '김정은', '시진핑', 'letter', ''],
  ['2021年8月', '最龙海', '习近平', 'visit', 'Visit'],
  ['2021년 9월 9일', '시진핑', '김정은', 'message', 'National day'],
  [44_450, '김정은', '시진핑', 'message', 'A day that lost its format'],
  null,
  ['some day in autumn', '김정은', '시진핑', 'letter', 'Broken: no date'],
  ['2021-02-31', '김정은', '시진핑', 'letter', 'Broken: no such day'],
  ['9/9/21', '김정은', '시진핑', 'letter', 'Broken: which century'],
  ['2021-10-01', '김정은', '시진핑', 'message', 'National day'],
]

describe('A workbook', () => {
  test('made by hand, with Chinese and Korean names and dates in every style, opens right the first time', async () => {
    const { look, report, events } = await open(
      given('letters.xlsx', await workbook({ Letters: HAND_CODED })),
    )
    expect(look).toMatchObject({
      format: 'excel',
      tables: [],
      header: ['日期', 'From', 'To', 'Kind', 'Title'],
      askDayOrder: false,
      guess: { mapping: { date: 0, from: 1, to: 2, kind: 3, title: 4 }, listSeparator: ';' },
    })
    expect(events.map(({ line, date, from, to }) => [line, date, from.join(), to.join()])).toEqual([
      [2, '2021-07-11', '金正恩', '习近平'],
      [3, '2021-07-12', '시진핑', '김정은,최룡해'],
      [4, '2021-07-13', '김정은', '시진핑'],
      [5, '2021-08', '最龙海', '习近平'],
      [6, '2021-09-09', '시진핑', '김정은'],
      // 44450 − 44388 = 62 days after 11 July: 20 to 31 July, 31 of August, 11 of September
      [7, '2021-09-11', '김정은', '시진핑'],
      [12, '2021-10-01', '김정은', '시진핑'],
    ])
    expect(report).toMatchObject({ rows: 10, events: 7, badCount: 3 })
    expect(report.bad).toEqual([
      { line: 9, column: '日期', value: 'some day in autumn', reason: rowFaults.notDate },
      { line: 10, column: '日期', value: '2021-02-31', reason: rowFaults.noDay },
      { line: 11, column: '日期', value: '9/9/21', reason: rowFaults.twoDigits },
    ])
    const said = report.became.join('\n')
    expect(said).toContain('“日期” is the date')
    // 金正恩, 시진핑, 김정은, 最龙海 act; 习近平, 김정은, 최룡해, 시진핑 are addressed
    expect(said).toContain('“From” is who acts: 4 names')
    expect(said).toContain('“To” is who is addressed: 4 names')
    expect(said).toContain('1 written as a day number of a spreadsheet')
    expect(said).toContain('1 event without a title')
  })

  test('with several sheets: the first with dates is taken, and another can be chosen', async () => {
    const bytes = await workbook({
      'Read me': [['About this file'], ['Coded by hand']],
      Empty: [],
      'Letters & talks': HAND_CODED,
      Other: [
        ['date', 'title'],
        ['2020-01-01', 'New year'],
      ],
    })
    const first = await open(given('a.xlsx', bytes))
    expect(first.look).toMatchObject({
      table: 'Letters & talks',
      tables: ['Read me', 'Empty', 'Letters & talks', 'Other'],
    })
    expect(first.events.length).toBe(7)
    const other = await open(given('a.xlsx', bytes), {}, { table: 'Other' })
    expect(other.look.table).toBe('Other')
    expect(other.events.map(({ title }) => title)).toEqual(['New year'])
  })

  test('a sheet with a column called date, but no date in it, does not stand for the sheet with dates', async () => {
    const notes = [
      ['date', 'note'],
      ['see below', 'x'],
    ]
    const bytes = await workbook({ Notes: notes, Events: HAND_CODED })
    expect((await open(given('a.xlsx', bytes))).look.table).toBe('Events')
  })

  test('with a title above the header', async () => {
    const rows = [
      ['Letters, 2021'],
      null,
      ['date', 'from', 'to', 'title'],
      ['2021-07-11', 'Kim', 'Xi', 'Treaty'],
    ]
    const { look, events, report } = await open(given('a.xlsx', await workbook({ S: rows })))
    expect(look.header).toEqual(['date', 'from', 'to', 'title'])
    expect(events).toMatchObject([{ line: 4, title: 'Treaty' }])
    expect(report.became).toContain(became.headerAt(3))
  })

  test('that counts days from 1904', async () => {
    // 42926 = 44388 − 1462, the days between both beginnings
    const rows = [
      ['date', 'title'],
      [{ day: 42_926 }, 'shown as a date'],
      [42_926, 'shown as a number'],
    ]
    const { events } = await open(given('a.xlsx', await workbook({ S: rows }, 1904)))
    expect(events.map(({ date }) => date)).toEqual(['2021-07-11', '2021-07-11'])
  })

  test('longer than what is looked at first is read to its end', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at): Cell[] => [
      { day: 30_000 + at },
      `Letter ${at} with a text long enough that the sheet is no small one`,
    ])
    const { report, events, progress } = await open(
      given('a.xlsx', await workbook({ S: [['date', 'title'], ...rows] })),
    )
    expect(report).toMatchObject({ rows: 12_000, events: 12_000, badCount: 0 })
    expect(events[11_999]).toMatchObject({ line: 12_001 })
    expect(progress.map(step => step.rows)).toEqual([5000, 10_000, 12_000])
  })
})
