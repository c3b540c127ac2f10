import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/data/csv'
import { DataError } from '../../src/data/error'
import { type Fetcher, loadDataset } from '../../src/data/load'
import { dataBase, datasetQuery } from '../../src/data/query'
import { csv, descriptor, EVENT, type Files, filesOf, serve } from './data-files'
import { day } from './fixtures'

const load = (files: Files) => loadDataset('data/', serve(files))

async function failure(loading: Promise<unknown>): Promise<DataError> {
  const error = await loading.then(
    () => new Error('it loaded'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof DataError)) throw error
  return error
}

describe('a sound dataset', () => {
  it('is read whole', async () => {
    const dataset = await load(filesOf())
    expect(dataset.faults).toEqual([])
    // 1 event, 3 actors, 2 sources, 1 locator, 1 paragraph
    expect(dataset.rowCount).toBe(8)
    expect(dataset.info).toEqual({
      id: 'test-set',
      version: '1.0.0',
      title: 'A test set',
      extent: [2016, 2022],
      window: [day('2021-02-01'), day('2022-03-20')],
      sides: ['DPRK', 'PRC'],
      leaders: ['kim-jong-un', 'xi-jinping'],
    })
    expect(dataset.events[0]).toMatchObject({
      id: '2021-07-01-kim-xi',
      date: { precision: 'day', bounds: { lower: day('2021-07-01'), upper: day('2021-07-01') } },
      dateBasis: 'stated',
      from: ['kim-jong-un'],
      purpose: [],
      sources: [{ source: 'asmolov-2022', locator: 'p1' }],
    })
    expect(dataset.actors.get('xi-jinping')?.side).toBe('PRC')
  })

  it('reads figures and gives a claim about a day its date', async () => {
    const claim = { event: EVENT.id!, layer: 'article', sources: 'asmolov-2022' }
    const dataset = await load(
      filesOf({
        claims: [
          { ...claim, field: 'sent', value: '2021-06-30' },
          { ...claim, field: 'place', value: '2021-06-30' },
        ],
        indicators: [
          {
            id: 'fall',
            period: '2020',
            about: 'kim-jong-un;xi-jinping',
            measure: 'change',
            value: '-80.67',
            unit: '%',
            status: 'printed',
            layer: 'article',
            sources: 'asmolov-2022',
          },
        ],
      }),
    )
    expect(dataset.faults).toEqual([])
    expect(dataset.claims.map(({ date }) => date?.bounds.lower ?? null)).toEqual([day('2021-06-30'), null])
    expect(dataset.indicators[0]?.value).toBe(-80.67)
  })

  it('passes over a column that it does not know, in any order of columns, with a byte order mark and CRLF', async () => {
    const files = filesOf()
    const locators = '\uFEFFextra,opens,locator,source\r\nx,On July 1,p1,asmolov-2022\r\n'
    const dataset = await load({ ...files, 'locators.csv': locators })
    expect(dataset.faults).toEqual([])
    expect(dataset.locators).toEqual([{ source: 'asmolov-2022', locator: 'p1', opens: 'On July 1' }])
  })

  it('keeps markup in a cell as the text it is', async () => {
    const title = '<img src=x onerror=alert(1)>'
    const dataset = await load(filesOf({ events: [{ ...EVENT, title }] }))
    expect(dataset.events[0]?.title).toBe(title)
  })
})

describe('a file that cannot be read', () => {
  it('is missing: the server answers 404', async () => {
    const { 'trade.csv': _, ...files } = filesOf()
    expect(await failure(load(files))).toMatchObject({
      file: 'trade.csv',
      kind: 'missing',
      reason: 'there is no such file (the server answered 404).',
    })
  })

  it('is a web page in its place, by its type or by its looks', async () => {
    const page = '<!doctype html><html lang="en"></html>'
    const error = await failure(load({ ...filesOf(), 'trade.csv': `\n${page}` }))
    expect(error).toMatchObject({ file: 'trade.csv', kind: 'missing' })
    expect(error.reason).toContain('a web page in its place')
    const all = await failure(loadDataset('data/', serve(filesOf(), { 'content-type': 'text/html' })))
    expect(all).toMatchObject({ kind: 'missing', file: 'datapackage.json' })
  })

  it('is refused by the server', async () => {
    const fetcher: Fetcher = async () => new Response('busy', { status: 503 })
    expect(await failure(loadDataset('data/', fetcher))).toMatchObject({
      kind: 'unreadable',
      reason: 'the server answered 503.',
    })
  })

  it('cannot be fetched at all', async () => {
    const fetcher: Fetcher = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure(loadDataset('data/', fetcher))).toMatchObject({ kind: 'network' })
  })

  it('is empty', async () => {
    for (const content of ['', '\n\n'])
      expect(await failure(load({ ...filesOf(), 'events.csv': content }))).toMatchObject({
        file: 'events.csv',
        kind: 'empty',
        reason: 'the file is empty.',
      })
  })

  it('is not in UTF-8', async () => {
    const latin1 = new Uint8Array([...'id,naïve\n'].map(letter => letter.charCodeAt(0)))
    const utf16 = new Uint8Array([...'id,name\n'].flatMap(letter => [letter.charCodeAt(0), 0]))
    for (const bytes of [latin1, utf16])
      expect(await failure(load({ ...filesOf(), 'names.csv': bytes }))).toMatchObject({
        file: 'names.csv',
        kind: 'encoding',
        reason: 'the file is not in UTF-8. Save it again as UTF-8.',
      })
  })

  it('lacks a column', async () => {
    const content = 'source,opens\nasmolov-2022,On July 1\n'
    expect(await failure(load({ ...filesOf(), 'locators.csv': content }))).toMatchObject({
      file: 'locators.csv',
      kind: 'columns',
      reason: 'the column locator is missing from its first line.',
    })
  })

  it('has a column twice', async () => {
    const content = 'source,locator,opens,opens\n'
    const error = await failure(load({ ...filesOf(), 'locators.csv': content }))
    expect(error).toMatchObject({
      kind: 'columns',
      reason: 'the column opens stands twice in its first line.',
    })
  })

  it('never closes a quotation mark', async () => {
    const content = 'source,locator,opens\nasmolov-2022,p1,a\nasmolov-2022,p2,"b\nasmolov-2022,p3,c\n'
    const error = await failure(load({ ...filesOf(), 'locators.csv': content }))
    expect(error).toMatchObject({ file: 'locators.csv', kind: 'unreadable' })
    expect(error.reason).toContain('line 3')
  })

  it('is a descriptor that is no JSON, or says what cannot be', async () => {
    const broken = await failure(load({ ...filesOf(), 'datapackage.json': '{"name": ' }))
    expect(broken).toMatchObject({ file: 'datapackage.json', kind: 'unreadable' })
    expect(broken.reason).toContain('not JSON')
    const window = await failure(load(filesOf({}, descriptor({ window: '2021-02-30/2022-03-20' }))))
    expect(window.reason).toContain('window: is not two days')
    const extent = await failure(load(filesOf({}, descriptor({ extent: '2022/2016' }))))
    expect(extent.reason).toContain('extent: is not two years')
    expect((await failure(load(filesOf({}, descriptor({ leaders: ['kim-jong-un'] }))))).reason).toContain(
      'leaders: is not two actor ids',
    )
  })

  it('is named together with all others that failed', async () => {
    const { 'trade.csv': _, 'events.csv': __, ...files } = filesOf()
    const error = await failure(load(files))
    expect([error, ...error.also].map(({ file }) => file)).toEqual(['events.csv', 'trade.csv'])
  })
})

describe('a row that cannot be read', () => {
  it('is set aside with file, line, column, value and reason, and the rest is kept', async () => {
    const dataset = await load(
      filesOf({
        events: [
          { ...EVENT, summary: 'Two\nlines' },
          { ...EVENT, id: 'bad', date: '2021-02-30', kind: 'telegram' },
          { ...EVENT, id: 'good' },
        ],
      }),
    )
    expect(dataset.events.map(({ id }) => id)).toEqual([EVENT.id, 'good'])
    // header 1, first row 2–3 with the line break inside its quotes
    expect(dataset.faults).toMatchObject([
      { file: 'events.csv', line: 4, column: 'date', value: '2021-02-30' },
      { file: 'events.csv', line: 4, column: 'kind', value: 'telegram' },
    ])
    expect(dataset.faults[0]?.reason).toContain('not a day of the calendar')
    expect(dataset.faults[1]?.reason).toContain('is none of message, meeting')
    expect(dataset.rowCount).toBe(10)
  })

  it.each([
    ['title', '', 'is empty, but must not be'],
    ['purpose', 'thanks;thanks', 'stands twice in the list'],
    ['purpose', 'thanks;praise', 'is none of'],
    ['from', 'kim-jong-un;;xi-jinping', 'empty place'],
    ['sources', 'asmolov 2022', 'is not source'],
    ['medium', 'fax', 'is none of'],
  ])('has %s %j', async (column, value, reason) => {
    const { faults, events } = await load(filesOf({ events: [{ ...EVENT, [column]: value }] }))
    expect(events).toEqual([])
    expect(faults[0]).toMatchObject({ file: 'events.csv', line: 2, column, value })
    expect(faults[0]?.reason).toContain(reason)
  })

  it('has a figure that is none', async () => {
    const count = {
      period: '2020',
      count: '5',
      unit: 'message',
      unit_basis: 'printed',
      layer: 'article',
      sources: 'asmolov-2022',
    }
    const bad = ['five', '1e3', '5.5', '1,000', '0x10', '']
    const { faults, counts } = await load(
      filesOf({
        counts: [{ ...count, id: 'ok' }, ...bad.map(value => ({ ...count, id: `c${value}`, count: value }))],
      }),
    )
    expect(counts.map(({ id }) => id)).toEqual(['ok'])
    expect(faults.map(({ line, value }) => [line, value])).toEqual(bad.map((value, at) => [at + 3, value]))
  })

  it('repeats an id', async () => {
    const { faults, events } = await load(filesOf({ events: [EVENT, EVENT] }))
    expect(events).toHaveLength(1)
    expect(faults).toMatchObject([{ line: 3, column: 'id', value: EVENT.id, reason: 'repeats line 2' }])
  })

  it('has too few cells', async () => {
    const content = `${csv('locators', [])}asmolov-2022,p1\nasmolov-2022,p2,Then\n`
    const { faults, locators } = await load({ ...filesOf(), 'locators.csv': content })
    expect(locators.map(({ locator }) => locator)).toEqual(['p2'])
    expect(faults[0]).toMatchObject({
      line: 2,
      column: '',
      reason: 'has 2 cells, but the table has 3 columns',
    })
  })
})

describe('a reference that leads nowhere', () => {
  it('is taken out of its row', async () => {
    const { faults, events } = await load(
      filesOf({
        events: [{ ...EVENT, to: 'xi-jinping;nobody', in_reply_to: 'no-event', part_of: 'no-whole' }],
      }),
    )
    expect(events[0]).toMatchObject({ to: ['xi-jinping'], inReplyTo: [], partOf: '' })
    expect(faults.map(({ column, value, reason }) => [column, value, reason])).toEqual([
      ['to', 'nobody', 'nobody is not in actors.csv'],
      ['in_reply_to', 'no-event', 'no-event is not in events.csv'],
      ['part_of', 'no-whole', 'no-whole is not in events.csv'],
    ])
  })

  it('is no fault of its own where it led to a row that was set aside', async () => {
    const { faults, events, coverage } = await load(
      filesOf({
        events: [
          { ...EVENT, kind: 'telegram' },
          { ...EVENT, id: 'reply', in_reply_to: EVENT.id! },
        ],
      }),
    )
    expect(events).toMatchObject([{ id: 'reply', inReplyTo: [] }])
    expect(coverage[0]?.rows).toEqual([])
    expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([['events.csv', 2, 'kind']])
  })

  it('takes the row with it where the row means nothing without', async () => {
    const reply = {
      event: EVENT.id!,
      field: 'in_reply_to',
      value: 'no-event',
      layer: 'article',
      sources: 'asmolov-2022',
    }
    const { faults, claims, conflictClaims } = await load(
      filesOf({
        claims: [reply, { ...reply, event: 'no-event', field: 'place', value: 'Pyongyang' }],
        conflictClaims: [{ conflict: 'none', claim: 'So.', source: 'asmolov-2022#p1', layer: 'article' }],
      }),
    )
    expect([claims, conflictClaims]).toEqual([[], []])
    expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['claims.csv', 2, 'value'],
      ['claims.csv', 3, 'event'],
      ['conflict-claims.csv', 2, 'conflict'],
    ])
  })

  it('is found behind a prefix', async () => {
    const targets = `event:${EVENT.id};trade:none;year:2021;text:asmolov-2022#p1;text:lost#p1`
    const conflict = { id: 'c', targets, kind: 'fact', layer: 'article' }
    const { faults, conflicts } = await load(
      filesOf({ conflicts: [conflict, { ...conflict, id: 'd', targets: 'page:3' }] }),
    )
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.targets).toEqual([`event:${EVENT.id}`, 'year:2021', 'text:asmolov-2022#p1'])
    expect(faults.map(({ line, value }) => [line, value])).toEqual([
      [3, 'page:3'],
      [2, 'none'],
      [2, 'lost'],
    ])
  })
})

describe('CSV', () => {
  it('gives back any cells with the line on which each row begins', () => {
    const cell = fc.stringMatching(/^[a-z",\n\r ]{0,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), rows => {
        const lines = rows.map(cells => cells.map(value => `"${value.replaceAll('"', '""')}"`).join(','))
        const table = parseCsv('t.csv', `a,b\n${lines.join('\n')}\n`)
        expect(table.rows.map(({ cells }) => [...cells])).toEqual(rows)
        // counted on the text itself: the line of a row is one more than the breaks before it
        const before = rows.map(
          (_, at) => ['a,b', ...lines.slice(0, at)].join('\n').split(/\r\n|\n|\r/).length + 1,
        )
        expect(table.rows.map(({ line }) => line)).toEqual(before)
      }),
    )
  })

  it('counts an empty line, which is no row', () => {
    const table = parseCsv('t.csv', 'a,b\r\n\r\n1,2\r\n')
    expect(table.rows).toEqual([{ line: 3, cells: ['1', '2'] }])
  })
})

describe('where the dataset stands', () => {
  it.each([
    ['http://h.example/app/', 'http://h.example/app/data/prc-dprk/'],
    ['http://h.example/app/index.html?x=1#v=1&d=a@1', 'http://h.example/app/data/prc-dprk/'],
    ['file:///home/a%20b/dist/index.html#v=1', 'file:///home/a%20b/dist/data/prc-dprk/'],
  ])('%s', (page, base) => expect(dataBase(page)).toBe(base))

  it('is fetched once, and again only when asked', () => {
    expect(datasetQuery('http://h.example/#v=1')).toMatchObject({
      queryKey: ['dataset', 'http://h.example/data/prc-dprk/'],
      staleTime: 'static',
      retry: false,
      networkMode: 'always',
    })
  })
})
