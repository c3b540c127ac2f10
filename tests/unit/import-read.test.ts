import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadRows, badRowsCsv } from '../../src/data/import/badRows'
import { ColumnBuilder } from '../../src/data/import/columnBuilder'
import { hasColumns } from '../../src/data/import/eventReader'
import { BAD_KEPT } from '../../src/data/import/importTypes'
import { readEvents } from '../../src/data/import/readRows'
import { fullTemplate, smallTemplate } from '../../src/data/import/template'
import { rowFaults } from '../../src/text/import'
import { isoOf } from '../../src/time/day'
import { given, open } from './importFiles'
import { readCsv } from './rfc4180'

fc.configureGlobal({ seed: 20210711 })

describe('Reading all rows', () => {
  test('a machine-coded file opens without a question', async () => {
    const rows = [
      '1995-01-03,CHN,042,PRK,Reuters',
      '1995-01-03,PRK,112,CHN,AFP',
      '1995-01-04,CHN,042,CHN,Reuters',
    ]
    const { look, events, report, columns } = await open(
      given('coded.csv', ['date,source,event,target,origin', ...rows].join('\n')),
    )
    expect(look).toMatchObject({ askDayOrder: false, encodingFits: true })
    expect(events).toMatchObject([
      { date: '1995-01-03', from: ['CHN'], to: ['PRK'], kind: '042', source: 'Reuters' },
      { date: '1995-01-03', from: ['PRK'], to: ['CHN'], kind: '112', source: 'AFP' },
      { date: '1995-01-04', from: ['CHN'], to: ['CHN'], kind: '042', source: 'Reuters' },
    ])
    expect(columns.directed).toBe(true)
    expect(report.became).toContain('1 event with the same name on both sides, kept as it is.')
  })

  test('says what became what', async () => {
    const content = [
      'date,from,to,kind,title,notes',
      '25/7/2021,Kim,Xi,letter,A,n',
      '7/11/2021,Kim; Ri,Xi,letter,B,n',
      'July 2021,Xi,Kim,,C,n',
      ',,,,,',
      '2021-07-30,,,visit,,n',
    ].join('\n')
    const { report, events } = await open(given('a.csv', content), {
      mapping: { date: 0, from: 1, to: 2, kind: 3, title: 4 },
      listSeparator: ';',
    })
    expect(report).toMatchObject({ rows: 4, events: 4, badCount: 0 })
    expect(events.map(({ date }) => date)).toEqual(['2021-07', '2021-07-25', '2021-07-30', '2021-11-07'])
    expect(report.became).toEqual([
      'Read as UTF-8.',
      'Columns are parted by commas.',
      'Column “date” is the date.',
      'Column “from” is who acts: 3 names.',
      'Column “to” is who is addressed: 2 names.',
      'Column “kind” is the kind of event: 2 different ones.',
      'Column “title” is the title.',
      'Not used: “notes”.',
      'Dates: 2 written with day and month in figures, 1 written with the month as a word, 1 written as 2021-07-11.',
      'The day stands before the month: line 2 (25/7/2021) can be nothing else.',
      '1 cell with several names was parted at “;”.',
      '1 event is dated to more than one day, by a month, a year or a range.',
      '1 event without any name.',
      '1 event without a kind.',
      '1 event without a title.',
      '1 empty row left out.',
    ])
  })

  test('a day is the one written, whatever its offset, and the report says so', async () => {
    const content =
      'date,title\n2021-06-30T23:30:00-05:00,a\n2021-07-01 23:59:59,b\n2021-07-02T00:30:00+09:00,c\n'
    const { events, report } = await open(given('a.csv', content))
    expect(events.map(({ date }) => date)).toEqual(['2021-06-30', '2021-07-01', '2021-07-02'])
    expect(report.became).toContain('Dates: 3 written with a time of day (the day is taken as written).')
  })

  test('never takes one order of day and month for the other', async () => {
    const content = 'date,title\n7/11/2021,a\n25/7/2021,b\n7/25/2021,c\n'
    const asked = await open(given('a.csv', content))
    expect(asked.look.askDayOrder).toBe(true)
    expect(asked.events.map(({ line }) => line)).toEqual([3, 4])
    expect(asked.report.bad).toMatchObject([{ line: 2, reason: rowFaults.eitherOrder }])
    const chosen = await open(given('a.csv', content), { dayOrder: 'day-month' })
    expect(chosen.events.map(({ line, date }) => [line, date])).toEqual([
      [3, '2021-07-25'],
      [2, '2021-11-07'],
    ])
    expect(chosen.report.bad).toMatchObject([{ line: 4, reason: rowFaults.otherOrder }])
  })

  test('numbers are days only where all of them can be', async () => {
    const counted = await open(given('a.csv', 'date,title\n44388,a\n44389,b\n'))
    expect(counted.events.map(({ date }) => date)).toEqual(['2021-07-11', '2021-07-12'])
    const mixed = await open(given('a.csv', 'date,title\n44388,a\n2021-07-12,b\n'))
    expect(mixed.events.map(({ date }) => date)).toEqual(['2021-07-12'])
    expect(mixed.report.bad).toMatchObject([{ line: 2, value: '44388', reason: rowFaults.notDate }])
  })

  test('first and last day make a stretch; the last before the first is set aside', async () => {
    const content = 'start,end,title\n2018-03-25,2018-03-28,a\n2018-05-07,,b\n2018-05-08,2018-05-07,c\n'
    const { events, report } = await open(given('a.csv', content))
    expect(events.map(({ date }) => date)).toEqual(['2018-03-25/2018-03-28', '2018-05-07'])
    expect(report.bad).toEqual([{ line: 4, column: 'end', value: '2018-05-07', reason: rowFaults.ends }])
  })

  test('the same name in two forms of Unicode is one name', async () => {
    const { columns } = await open(
      given('a.csv', `date,from,to\n2021-07-11,${'김정은'.normalize('NFD')},Xi\n2021-07-12,Xi, 김정은 \n`),
    )
    expect([...columns.actors.names].sort()).toEqual(['Xi', '김정은'])
  })

  test('more names on one side than an event can have set the row aside', async () => {
    const crowd = Array.from({ length: 256 }, (_, at) => `a${at}`).join(';')
    const { report } = await open(given('a.csv', `date,actors\n2021-07-11,${crowd}\n2021-07-12,a1;a2\n`), {
      mapping: { date: 0, actors: 1 },
      listSeparator: ';',
    })
    expect(report).toMatchObject({
      events: 1,
      bad: [{ line: 2, column: 'actors', reason: rowFaults.manyActors(255) }],
    })
  })

  test('is cancelled between two pieces', async () => {
    const rows = '2021-07-11,Letters and talks\n'.repeat(150_000)
    const stop = new AbortController()
    const mapping = { date: 0, title: 1 }
    const builder = new ColumnBuilder(hasColumns(mapping))
    const steps: number[] = []
    const reading = readEvents(
      [given('a.csv', `date,title\n${rows}`)],
      { mapping, dayOrder: 'auto', listSeparator: '' },
      {},
      builder,
      ({ rows: read }) => {
        steps.push(read)
        stop.abort()
      },
      stop.signal,
    )
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(steps.length).toBe(1)
    expect(builder.rows).toBeLessThan(150_000)
  })

  test('progress ends with all bytes and all rows', async () => {
    const { progress } = await open(
      given('a.csv', `date,title\n${'2021-07-11,Letters\n'.repeat(120_000)}x,bad\n`),
    )
    expect(progress.length).toBeGreaterThan(2)
    const last = progress.at(-1)
    expect(last).toMatchObject({ rows: 120_001, bad: 1, stage: 'reading' })
    expect(last?.bytes).toBe(last?.ofBytes)
  })
})

describe('Rows written as CSV and read again', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', 'say "x"', 'two\nlines', '"', ';', "'", '金正恩'),
    )
    .map(cell =>
      cell
        .replace(/[\0\ufffd\r]/g, '')
        .trim()
        .normalize('NFC'),
    )
  const row = fc.record({
    day: fc.integer({ min: -20_000, max: 40_000 }),
    from: text,
    to: text,
    title: text,
    quoted: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })

  test('are the same rows, on the same lines, whatever parts and ends them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, delimiter, newline, mark) => {
          const written = (cell: string, quoted: boolean) =>
            quoted || cell.includes(delimiter) || /["\n]/.test(cell)
              ? `"${cell.replaceAll('"', '""')}"`
              : cell
          const lines = [
            ['date', 'from', 'to', 'title'].join(delimiter),
            ...rows.map(({ day, from, to, title, quoted }) =>
              [isoOf(day), from, to, title]
                .map((cell, at) => written(cell, quoted[at] ?? false))
                .join(delimiter),
            ),
          ]
          const content = (mark ? '\ufeff' : '') + lines.map(line => line + newline).join('')
          const { events, report } = await open(
            given('a.csv', content),
            { mapping: { date: 0, from: 1, to: 2, title: 3 }, listSeparator: '', dayOrder: 'auto' },
            { delimiter },
          )
          expect(report.bad).toEqual([])
          let line = 2
          const expected = rows.map(({ day, from, to, title }) => {
            const at = line
            line += 1 + [from, to, title].join('').split('\n').length - 1
            return { line: at, date: isoOf(day), from: from ? [from] : [], to: to ? [to] : [], title }
          })
          const inFile = events.toSorted((a, b) => a.line - b.line)
          expect(inFile.map(({ kind: _, source: __, ...event }) => event)).toEqual(expected)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('Rows set aside', () => {
  test('are grouped by reason, the most frequent first, and counted beyond those kept', () => {
    const bad = new BadRows()
    for (let at = 0; at < BAD_KEPT + 5; at++) bad.add(at + 2, 'date', 'x', rowFaults.notDate)
    bad.add(1_000_000, 'date', 'y'.repeat(500), rowFaults.noDay)
    const { report } = bad
    expect(report.badCount).toBe(BAD_KEPT + 6)
    expect(report.bad.length).toBe(BAD_KEPT)
    expect(report.badByReason).toEqual([
      { reason: rowFaults.notDate, count: BAD_KEPT + 5 },
      { reason: rowFaults.noDay, count: 1 },
    ])
  })

  test('are written as CSV that a spreadsheet does not run', () => {
    const bad = [
      { line: 3, column: 'date', value: '=1+1', reason: rowFaults.notDate },
      { line: 4, column: '', value: 'a,"b"\nc', reason: rowFaults.quotes },
    ]
    expect(readCsv(badRowsCsv({ bad }).slice(1))).toEqual([
      ['line', 'column', 'value', 'reason'],
      ['3', 'date', "'=1+1", rowFaults.notDate],
      ['4', '', 'a,"b"\nc', rowFaults.quotes],
    ])
  })
})

describe('The templates', () => {
  test('open as they are', async () => {
    const small = await open(given(smallTemplate().name, smallTemplate().text))
    expect(small.look.guess.mapping).toEqual({ date: 0, title: 1 })
    expect(small.report).toMatchObject({ rows: 2, events: 2 })
    const full = await open(given(fullTemplate().name, fullTemplate().text))
    expect(full.look.guess.mapping).toEqual({ date: 0, from: 1, to: 2, kind: 3, title: 4, source: 5 })
    expect(full.look.guess.listSeparator).toBe(';')
    expect(full.events.at(-1)).toMatchObject({
      date: '2021-09-01/2021-09-03',
      from: ['Leader B', 'Minister B'],
    })
  })
})
