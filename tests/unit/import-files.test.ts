import { describe, expect, test } from 'vitest'
import { ImportError } from '../../src/data/import/importTypes'
import { BYTES_MOST, refuseLarge } from '../../src/data/import/limits'
import { lookAt } from '../../src/data/import/openFile'
import { fileOf, TABLE_KEYS } from '../../src/data/schema'
import { became, fileFaults, rowFaults } from '../../src/text/import'
import { bytes, given, gzipped, open, utf16, zipped } from './importFiles'

const CSV = 'date,title\n2021-07-11,Letters\n2021-08-01,Talks\n'
const TITLES = ['Letters', 'Talks']

/** The sentence with which a file is refused. */
async function refusal(name: string, content: BlobPart): Promise<{ kind: string; message: string }> {
  const error: unknown = await open(given(name, content)).catch((reason: unknown) => reason)
  if (!(error instanceof ImportError)) throw error
  return { kind: error.kind, message: error.message }
}

describe('A file that is no table is named for what it is', () => {
  test.each([
    ['empty', 'a.csv', '', 'empty', fileFaults.empty('a.csv')],
    ['white space', 'a.csv', ' \r\n \n', 'empty', fileFaults.empty('a.csv')],
    ['a header only', 'a.csv', 'date,title\n', 'empty', fileFaults.noRows('a.csv')],
    ['no column of dates', 'a.csv', 'name,title\nx,Letters\n', 'no-dates', fileFaults.noDateColumn('a.csv')],
    ['a web page', 'a.csv', '<!DOCTYPE html><html><body>404</body></html>', 'no-data', 'a web page'],
    ['a web page after blanks', 'a.xls', '\n\n<html><table><tr><td>x', 'no-data', 'a web page'],
    ['XML', 'a.xml', '<?xml version="1.0"?><rows/>', 'no-data', 'an XML file'],
    ['a PDF', 'a.pdf', '%PDF-1.7\n1 0 obj', 'no-data', 'a PDF'],
    ['rich text', 'a.json', '{\\rtf1\\ansi hello}', 'no-data', 'a document in rich text'],
    [
      'a picture',
      'a.csv',
      bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR'),
      'no-data',
      'a picture',
    ],
    ['a photograph', 'a.csv', bytes([0xff, 0xd8, 0xff, 0xe0]), 'no-data', 'a picture'],
    ['an old workbook', 'a.xls', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unknown-format', '.xlsx'],
    ['bytes', 'a.csv', new Uint8Array(3000).map((_, at) => (at * 167 + 13) % 256), 'no-data', 'no table'],
    ['JSON of numbers', 'a.json', '[1,2,3]', 'no-data', fileFaults.json('a.json')],
    ['one JSON object', 'a.json', '{"date":"2021-07-11"}', 'no-data', fileFaults.json('a.json')],
    ['an empty JSON array', 'a.json', '[]', 'empty', fileFaults.empty('a.json')],
    ['JSON that breaks off', 'a.json', '[{"date":"2021-', 'broken', fileFaults.jsonBroken('a.json')],
    ['a descriptor alone', 'datapackage.json', '{"resources":[]}', 'no-data', fileFaults.descriptorAlone],
    ['Parquet that breaks off', 'a.parquet', 'PAR1 and nothing', 'broken', fileFaults.parquet('a.parquet')],
  ])('%s', async (_, name, content, kind, says) => {
    const { kind: told, message } = await refusal(name, content)
    expect(told).toBe(kind)
    expect(message).toContain(says)
  })

  test('a gzip file that breaks off', async () => {
    const whole = await gzipped(CSV.repeat(200))
    expect(await refusal('a.csv.gz', whole.slice(0, whole.length - 12))).toEqual({
      kind: 'broken',
      message: fileFaults.gzip('a.csv'),
    })
  })

  test('a zip that breaks off', async () => {
    const whole = await zipped({ 'events.csv': CSV })
    expect(await refusal('a.zip', whole.slice(0, whole.length - 30))).toEqual({
      kind: 'broken',
      message: fileFaults.zip('a.zip'),
    })
  })

  test('a zip without tables, a Word document, an OpenDocument sheet', async () => {
    expect(await refusal('a.zip', await zipped({ 'readme.md': 'x' }))).toMatchObject({
      message: fileFaults.emptyZip('a.zip'),
    })
    expect((await refusal('a.docx', await zipped({ 'word/document.xml': 'x' }))).message).toContain('Word')
    const ods = await zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': 'x',
    })
    expect(await refusal('a.ods', ods)).toEqual({
      kind: 'unknown-format',
      message: fileFaults.openDocument('a.ods'),
    })
  })

  test('a workbook that is none', async () => {
    const none = await zipped({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' })
    expect((await refusal('a.xlsx', none)).message).toBe(fileFaults.noSheet('a.xlsx'))
    const broken = await zipped({
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    })
    expect((await refusal('a.xlsx', broken)).message).toBe(fileFaults.workbook('a.xlsx'))
  })

  test('too large, before it is read', () => {
    expect(() => refuseLarge('excel', 'a.xlsx', BYTES_MOST.excel)).not.toThrow()
    expect(() => refuseLarge('excel', 'a.xlsx', BYTES_MOST.excel + 1_000_000)).toThrow(
      /61 MB; more than 60 MB/,
    )
  })

  test('no readable date in any row', async () => {
    const named = open(given('a.csv', 'date,title\nspring,Letters\nsummer,Talks\n'), {
      mapping: { date: 0, title: 1 },
    })
    await expect(named).rejects.toMatchObject({
      kind: 'no-dates',
      message: fileFaults.noDates('a.csv', 'date', rowFaults.notDate),
    })
  })
})

describe('Text is read in the encoding it is written in', () => {
  const chinese = 'date,title\n2021-07-11,信件\n'
  test.each([
    ['UTF-8', bytes(chinese), 'utf-8'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], chinese), 'utf-8'],
    ['UTF-16 little-endian', utf16(chinese, 'le'), 'utf-16le'],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff${chinese}`, 'le'), 'utf-16le'],
    ['UTF-16 big-endian', utf16(chinese, 'be'), 'utf-16be'],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${chinese}`, 'be'), 'utf-16be'],
  ])('%s, without a question', async (_, content, encoding) => {
    const { look, events } = await open(given('a.csv', content))
    expect(look).toMatchObject({ encoding, encodingFits: true, header: ['date', 'title'] })
    expect(events).toMatchObject([{ date: '2021-07-11', title: '信件' }])
  })

  // 朝鲜 in GB18030 is B3 AF CF CA, 中国 D6 D0 B9 FA; 조선 in EUC-KR is C1 B6 BC B1, 중국 C1 DF B1 B9
  const gb = bytes(
    'date,title\n2021-07-11,',
    [0xb3, 0xaf, 0xcf, 0xca],
    '\n2021-08-01,',
    [0xd6, 0xd0, 0xb9, 0xfa],
  )
  const euc = bytes(
    'date,title\n2021-07-11,',
    [0xc1, 0xb6, 0xbc, 0xb1],
    '\n2021-08-01,',
    [0xc1, 0xdf, 0xb1, 0xb9],
  )

  test.each([
    ['GB18030', gb, 'gb18030', ['朝鲜', '中国']],
    ['EUC-KR', euc, 'euc-kr', ['조선', '중국']],
  ] as const)('%s is told, and said to need a look', async (_, content, encoding, titles) => {
    const { look, events } = await open(given('a.csv', content))
    expect(look).toMatchObject({ encoding, encodingFits: false })
    expect(events.map(({ title }) => title)).toEqual(titles)
  })

  // é is E9, à E0, è E8 in Windows-1252; E9 63 and E0 69 are sound in GB18030, E0 20 is not
  test.each([
    ['Négociation à Genève', ['N', [0xe9], 'gociation ', [0xe0], ' Gen', [0xe8], 've']],
    ['Négociation', ['N', [0xe9], 'gociation']],
    ['Österreich', [[0xd6], 'sterreich']],
  ] as const)('Windows-1252 is told by letters one by one: %s', async (title, parts) => {
    const { look, events, report } = await open(given('a.csv', bytes('date,title\n2021-07-11,', ...parts)))
    expect(look).toMatchObject({ encoding: 'windows-1252', encodingFits: false })
    expect(events).toMatchObject([{ title }])
    expect(report.became).toContain('Read as Windows-1252.')
  })

  test('text in UTF-8 of which some bytes are damaged stays UTF-8', async () => {
    const content = bytes('date,title\n2021-07-11,信件\n2021-08-01,', [0xe9], 'x\n')
    const { look, report } = await open(given('a.csv', content))
    expect(look).toMatchObject({ encoding: 'utf-8', encodingFits: false })
    expect(report).toMatchObject({ events: 1, badCount: 1 })
  })

  test('an encoding that is asked for is taken', async () => {
    const { look, events } = await open(given('a.csv', euc), {}, { encoding: 'gb18030' })
    expect(look).toMatchObject({ encoding: 'gb18030', encodingFits: true })
    expect(events[0]?.title).not.toBe('조선')
  })

  test('a row whose bytes are none is set aside, wherever it stands', async () => {
    const rows = Array.from({ length: 60_000 }, () => '2021-07-11,Letters and talks\n').join('')
    const content = bytes('date,title\n')
    const late = new Blob([content, rows, bytes('2021-08-01,caf', [0xe9], '\n'), rows])
    const { report } = await open({ name: 'a.csv', blob: late })
    expect(report).toMatchObject({ events: 120_000, badCount: 1 })
    expect(report.bad[0]).toMatchObject({ line: 60_002, reason: rowFaults.bytes })
  })

  test('a row with zeros is set aside', async () => {
    const sound = '2021-07-11,Letters\n'.repeat(40)
    const { report, events } = await open(given('a.csv', `date,title\n${sound}2021-08-01,a\0b\n`))
    expect(report.bad).toEqual([{ line: 42, column: '', value: '2021-08-01,a\0b', reason: rowFaults.bytes }])
    expect(events.length).toBe(40)
  })
})

describe('Delimited text', () => {
  test.each([
    ['line feeds', CSV],
    ['carriage returns and line feeds', CSV.replaceAll('\n', '\r\n')],
    ['carriage returns', CSV.replaceAll('\n', '\r')],
    ['no last line end', CSV.trimEnd()],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['upright strokes', CSV.replaceAll(',', '|')],
    ['a line that names the delimiter', `sep=;\r\n${CSV.replaceAll(',', ';')}`],
    ['empty lines', `\n\n${CSV.replaceAll('\n', '\n\n')}`],
    ['quoted cells', CSV.replace(/[^,\n]+/g, '"$&"')],
    ['columns after the header that hold nothing', CSV.replaceAll('s\n', 's,\n')],
    ['blanks round cells', CSV.replaceAll(',', ' , ')],
  ])('with %s', async (_, content) => {
    const { look, events, report } = await open(given('a.csv', content))
    expect(look.header).toEqual(['date', 'title'])
    expect(events.map(({ title }) => title)).toEqual(TITLES)
    expect(report).toMatchObject({ rows: 2, events: 2, badCount: 0 })
  })

  test('gzipped, and gzipped tab-separated', async () => {
    for (const content of [CSV, CSV.replaceAll(',', '\t')]) {
      const { look, events } = await open(given('a.csv.gz', await gzipped(content)))
      expect(look).toMatchObject({ format: 'delimited', name: 'a.csv.gz' })
      expect(events.map(({ title }) => title)).toEqual(TITLES)
    }
  })

  test('keeps the true line of a row after line breaks in quotation marks', async () => {
    const content = 'date,title\n2021-07-11,"two\nlines, ""both"" here"\n2021-02-31,bad\n2021-08-01,Talks\n'
    const { events, report } = await open(given('a.csv', content))
    expect(events.map(({ line, title }) => [line, title])).toEqual([
      [2, 'two\nlines, "both" here'],
      [5, 'Talks'],
    ])
    expect(report.bad).toEqual([{ line: 4, column: 'date', value: '2021-02-31', reason: rowFaults.noDay }])
  })

  test('a quotation mark that is never closed takes its own line alone', async () => {
    const content =
      'date,title\n2021-07-11,Letters\n2021-07-12,"open\n2021-08-01,Talks\n2021-08-02,"closed"\n'
    for (const text of [content, content.replace('2021-08-02,"closed"\n', '')]) {
      const { events, report } = await open(given('a.csv', text))
      expect(events.map(({ line }) => line)).toEqual(text === content ? [2, 4, 5] : [2, 4])
      expect(report.bad).toEqual([
        { line: 3, column: '', value: '2021-07-12,"open', reason: rowFaults.quotes },
      ])
    }
  })

  test('a stray quotation mark far from the end of a long file takes its own line alone', async () => {
    const rows = (count: number) => '2021-07-11,Letters and talks between the two of them\n'.repeat(count)
    const content = `date,title\n${rows(1000)}2021-07-12,"open\n${rows(150_000)}`
    const { report } = await open(given('a.csv', content))
    expect(report).toMatchObject({ rows: 151_001, events: 151_000, badCount: 1 })
    expect(report.bad[0]).toMatchObject({ line: 1002, reason: rowFaults.quotes })
  })

  test('quotation marks that are never meant as such are part of the text', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `2021-07-1${at}\t"Letter" no. ${at}`)
    const { events, report } = await open(given('a.tsv', ['date\ttitle', ...rows].join('\n')))
    expect(events.map(({ title }) => title)[3]).toBe('"Letter" no. 3')
    expect(report.badCount).toBe(0)
    expect(report.became.join(' ')).toContain('quotation marks are read as part of the text')
  })

  test('rows with other cells than the header are set aside', async () => {
    const { events, report } = await open(given('a.csv', `${CSV}2021-09-01\n2021-09-02,a,b\n`))
    expect(events.length).toBe(2)
    expect(report).toMatchObject({
      rows: 4,
      bad: [
        { line: 4, value: '2021-09-01', reason: rowFaults.short(1, 2) },
        { line: 5, value: '2021-09-02 | a | b', reason: rowFaults.short(3, 2) },
      ],
    })
  })

  test('columns without a name, and names that stand twice', async () => {
    const { look } = await open(given('a.csv', 'date,,title,title, \n2021-07-11,a,b,c,d\n'))
    expect(look.header).toEqual(['date', 'column 2', 'title', 'title (2)', 'column 5'])
  })

  test.each([
    ['a title and a note', 'My table of events\nexported 2021-01-01\n\n', ','],
    ['a title with commas', 'Letters, talks, 2021\n', ';'],
    ['a title filled up with delimiters', 'My table;;;\n', ';'],
  ])('%s above the header are left out, and said', async (_, above, delimiter) => {
    const table = 'date,from,to,title\n2021-01-03,A,B,x\n2021-02-03,B,A,y\n'.replaceAll(',', delimiter)
    const { look, events, report } = await open(given('a.csv', above + table))
    const line = above.split('\n').length
    expect(look).toMatchObject({ delimiter, headerLine: line, header: ['date', 'from', 'to', 'title'] })
    expect(events).toMatchObject([
      { line: line + 1, title: 'x' },
      { line: line + 2, title: 'y' },
    ])
    expect(report).toMatchObject({ rows: 2, badCount: 0 })
    expect(report.became).toContain(became.headerAt(line))
  })

  test('a title above two columns is left out', async () => {
    const { look } = await open(given('a.csv', `Letters\n${CSV}`))
    expect(look.header).toEqual(['date', 'title'])
  })

  test('a header narrower than its rows is still the header', async () => {
    const { look, report } = await open(
      given('a.csv', 'date,title\n2021,a,b,c\n2021-01-03,x,y,z\n2021-01-04,x\n'),
    )
    expect(look.header).toEqual(['date', 'title'])
    expect(report).toMatchObject({ events: 1, badCount: 2 })
  })

  test('a semicolon in cells does not part columns that commas part', async () => {
    const rows = '2021-01-03,A;B;C,x;y\n2021-01-04,A;B,z\n'
    expect((await open(given('a.csv', `date,actors,title\n${rows}`))).look.delimiter).toBe(',')
  })

  // the first look takes in 524 288 bytes
  test.each([
    ['a first row', `date,title\n2021-01-01,${'x'.repeat(600_000)}\n2021-02-02,short\n`],
    ['a header', `date,${'x'.repeat(600_000)}\n2021-01-01,short\n`],
  ])('%s longer than what is looked at says so', async (_, content) => {
    expect(await refusal('a.csv', content)).toEqual({
      kind: 'too-large',
      message: fileFaults.longRow('a.csv'),
    })
  })

  test('without a header loses no row', async () => {
    const { look, events, report } = await open(given('a.csv', '2021-07-11,Letters\n2021-08-01,Talks\n'), {
      mapping: { date: 0, title: 1 },
    })
    expect(look).toMatchObject({ headerLine: 0, header: ['column 1', 'column 2'] })
    expect(events.map(({ line, title }) => [line, title])).toEqual([
      [1, 'Letters'],
      [2, 'Talks'],
    ])
    expect(report.became.join(' ')).toContain('The first line is data already')
  })
})

describe('JSON', () => {
  test('an array without a single value is no list of events', async () => {
    expect(await refusal('a.json', '[null, 1, "x", {}]')).toEqual({
      kind: 'no-data',
      message: fileFaults.json('a.json'),
    })
  })

  const objects = [
    { date: '2021-07-11', title: 'Letters', actors: ['Kim', 'Xi'] },
    { date: '2021-08-01', title: 'a "quoted", {braced} [text] \\', actors: ['Kim'], extra: { place: 'P' } },
  ]
  test.each([
    ['an array', JSON.stringify(objects)],
    ['an array, set out in lines', JSON.stringify(objects, null, 2)],
    ['one object a line', objects.map(object => JSON.stringify(object)).join('\n')],
    [
      'an array inside an object',
      JSON.stringify({ version: [1], meta: { a: [1] }, data: objects, more: [{}] }),
    ],
  ])('as %s', async (_, content) => {
    const { look, events } = await open(given('a.json', content))
    expect(look.header).toEqual(['date', 'title', 'actors', 'extra.place'])
    expect(look.guess.listSeparator).toBe(';')
    expect(events.map(({ title, from }) => [title, from])).toEqual([
      ['Letters', ['Kim', 'Xi']],
      ['a "quoted", {braced} [text] \\', ['Kim']],
    ])
  })

  test('sets aside what is no object, by its place, and what breaks off', async () => {
    const { events, report } = await open(
      given('a.json', `[${JSON.stringify(objects[0])}, 7, {"date":"2021-1`),
    )
    expect(events.length).toBe(1)
    expect(report.bad).toEqual([
      { line: 2, column: '', value: '7', reason: rowFaults.notObject },
      { line: 3, column: '', value: '{"date":"2021-1', reason: rowFaults.cutOff },
    ])
  })

  test('reads a long file piece by piece', async () => {
    const many = Array.from({ length: 40_000 }, (_, at) => ({
      date: '2021-07-11',
      title: `Letter ${at} "}],{["`,
    }))
    const { report, progress, columns } = await open(given('a.json', JSON.stringify(many)))
    expect(report).toMatchObject({ rows: 40_000, events: 40_000, badCount: 0 })
    expect(progress.length).toBeGreaterThan(2)
    expect(columns.line[39_999]).toBe(40_000)
  })
})

describe('A data package', () => {
  const descriptor = JSON.stringify({
    name: 'letters',
    version: '1.2.0',
    title: 'Letters and talks',
    sides: ['Kim', 'Xi'],
    resources: [
      { name: 'actors', path: 'data/actors.csv' },
      { name: 'events', path: 'data/events.csv', dialect: { delimiter: ';' } },
      { name: 'picture', path: 'a.png' },
    ],
  })
  const files = { 'data/actors.csv': 'id,name\nk,Kim\n', 'data/events.csv': CSV.replaceAll(',', ';') }
  const described = {
    id: 'letters',
    version: '1.2.0',
    title: 'Letters and talks',
    sides: ['Kim', 'Xi'],
    whole: false,
  }

  test('as a zip, with or without a folder round it', async () => {
    for (const folder of ['', 'letters-main/']) {
      const paths = Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]))
      const zip = await zipped({
        ...paths,
        [`${folder}datapackage.json`]: descriptor,
        '__MACOSX/._x.csv': 'x',
      })
      const { look, events } = await open(given('a.zip', zip))
      expect(look).toMatchObject({
        format: 'package',
        tables: ['actors', 'events'],
        table: 'events',
        described,
      })
      expect(events.map(({ title }) => title)).toEqual(TITLES)
    }
  })

  test('as its files together', async () => {
    const given3 = [
      given('events.csv', files['data/events.csv']),
      given('datapackage.json', descriptor),
      given('actors.csv', files['data/actors.csv']),
    ]
    const { look, events } = await open(given3)
    expect(look).toMatchObject({ format: 'package', name: 'Letters and talks', described })
    expect(events.map(({ title }) => title)).toEqual(TITLES)
  })

  test('says which table is not there', async () => {
    const lacking = [given('datapackage.json', descriptor), given('actors.csv', 'id\n1\n')]
    await expect(lookAt(lacking, {})).rejects.toThrow(fileFaults.missing('events'))
  })

  test('several files without a descriptor are no package', async () => {
    await expect(lookAt([given('a.csv', CSV), given('b.csv', CSV)], {})).rejects.toThrow(fileFaults.several)
  })

  test.each(['../../../etc/passwd.csv', 'data\\..\\..\\x.csv', '/x.csv', 'https://evil.example/x.csv?y=1'])(
    'events at %s are refused by their path: no other table is taken for them',
    async path => {
      const asked = JSON.stringify({ resources: [{ name: 'events', path }, { path: 'other.csv' }] })
      const refused = { kind: 'no-data', message: fileFaults.outside(path) }
      const zip = await zipped({ 'datapackage.json': asked, 'other.csv': CSV, 'x.csv': CSV })
      await expect(lookAt([given('a.zip', zip)], {})).rejects.toMatchObject(refused)
      const together = [given('datapackage.json', asked), given('other.csv', CSV), given('x.csv', CSV)]
      await expect(lookAt(together, {})).rejects.toMatchObject(refused)
    },
  )

  test('is whole by the files given, not by those its descriptor names', async () => {
    const paths = TABLE_KEYS.map(fileOf)
    const all = { ...Object.fromEntries(paths.map(path => [path, CSV])) }
    const whole = JSON.stringify({ resources: paths.map(path => ({ path })) })
    const isWhole = async (files: Readonly<Record<string, string>>) => {
      const zip = await zipped({ ...files, 'datapackage.json': whole })
      const together = Object.entries(files).map(([name, text]) => given(name, text))
      const looks = [
        await lookAt([given('a.zip', zip)], {}),
        await lookAt([given('datapackage.json', whole), ...together], {}),
      ]
      return looks.map(({ described }) => described?.whole)
    }
    expect(await isWhole(all)).toEqual([true, true])
    for (const path of paths.filter(of => of !== 'events.csv')) {
      const { [path]: _left, ...others } = all
      expect(await isWhole(others), path).toEqual([false, false])
    }
  })

  test('names an encoding by any of its labels', async () => {
    const asked = JSON.stringify({ resources: [{ path: 'events.csv', encoding: 'ISO-8859-1' }] })
    const latin = bytes('date,title\n2021-07-11,caf', [0xe9], '\n')
    const { events } = await open([given('datapackage.json', asked), given('events.csv', latin)])
    expect(events[0]?.title).toBe('café')
  })

  test('a descriptor that is none says why', async () => {
    const { json, resources, tables } = fileFaults.descriptorWhy
    for (const [content, why] of [
      ['{', json],
      ['{"name":"a"}', resources],
      ['{"resources":[{"path":"picture.png"}]}', tables],
    ] as const)
      await expect(lookAt([given('datapackage.json', content), given('b.csv', CSV)], {})).rejects.toThrow(why)
  })

  test('a zip of one CSV file is that file', async () => {
    const { events } = await open(given('a.zip', await zipped({ 'list.csv': CSV })))
    expect(events.map(({ title }) => title)).toEqual(TITLES)
  })
})
