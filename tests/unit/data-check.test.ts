import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDescriptor } from '../../src/data/descriptor'
import { loadTables } from '../../src/data/load'
import { checkAgreement, checkHeader } from '../tools/data-agreement'
import { checkInfo, checkRules, type RULES } from '../tools/data-rules'
import { type Cells, descriptor, EVENT, type Files, filesOf, serve, TRADE } from './data-files'

type Resources = ReturnType<typeof descriptor>['resources']

/** What the agreement check says of a descriptor with this change. */
function agreement(change: (resources: Resources) => void): readonly string[] {
  const own = descriptor()
  change(own.resources)
  return checkAgreement(parseDescriptor(JSON.stringify(own))).map(({ reason }) => reason)
}
const fieldOf = (resources: Resources, table: string, name: string) =>
  resources.find(resource => resource.name === table)!.schema.fields.find(field => field.name === name)!

/** What one rule says of a dataset, as `file:line column: reason`. */
async function found(rule: keyof typeof RULES, files: Files): Promise<readonly string[]> {
  const loaded = await loadTables('data/', serve(files))
  expect(loaded.faults).toEqual([])
  return checkRules(loaded, [rule]).map(
    ({ file, line, column, reason }) => `${file}:${line} ${column}: ${reason}`,
  )
}
const events = (...rows: Cells[]) => filesOf({ events: rows.map(row => ({ ...EVENT, ...row })) })

describe('descriptor and app', () => {
  it('agree', () => expect(agreement(() => {})).toEqual([]))

  it('differ in a type, a requirement, a length, an enum, a list', () => {
    expect(agreement(resources => (fieldOf(resources, 'trade', 'value_usd').type = 'string'))).toEqual([
      'type is string in the descriptor and integer in the app',
    ])
    expect(
      agreement(resources => delete fieldOf(resources, 'events', 'summary').constraints.required),
    ).toEqual(['required is false in the descriptor and true in the app'])
    expect(
      agreement(
        resources => (fieldOf(resources, 'events', 'title').constraints = { required: true, maxLength: 90 }),
      ),
    ).toEqual(['maxLength is 90 in the descriptor and 80 in the app'])
    expect(
      agreement(resources => fieldOf(resources, 'events', 'medium').constraints.enum!.push('fax')),
    ).toEqual([
      'enum is fax, letter, verbal, written in the descriptor and letter, verbal, written in the app',
    ])
    expect(
      agreement(resources => (fieldOf(resources, 'findings', 'layers').constraints = { required: true })),
    ).toEqual(['pattern is none in the descriptor and ^(article|context)(;(article|context))*$ in the app'])
  })

  it('differ by a column or a table, in either direction', () => {
    const fields = (resources: Resources) => resources.find(({ name }) => name === 'names')!.schema.fields
    expect(agreement(resources => fields(resources).pop())).toEqual([
      'the app reads names.csv sources, which the descriptor does not have',
    ])
    expect(
      agreement(resources => fields(resources).push({ name: 'extra', type: 'string', constraints: {} })),
    ).toEqual(['the descriptor has names.csv extra, which the app does not read'])
    expect(agreement(resources => resources.pop())).toEqual(['has no resource coverage, which the app reads'])
    expect(
      agreement(resources => resources.push({ name: 'more', path: 'more.csv', schema: { fields: [] } })),
    ).toEqual(['has a resource more, which the app does not read'])
  })

  it('name the line of the table in the descriptor', () => {
    const own = descriptor()
    own.resources.find(({ name }) => name === 'names')!.schema.fields.pop()
    const content = JSON.stringify(own, null, 2)
    const line = content.split('\n').findIndex(text => text.includes('"names.csv"')) + 1
    expect(checkAgreement(parseDescriptor(content), content)[0]).toMatchObject({
      file: 'datapackage.json',
      line,
    })
  })

  it("hold the file's first line to the descriptor's order", () => {
    const own = parseDescriptor(JSON.stringify(descriptor()))
    expect(checkHeader(own, 'locators', ['source', 'locator', 'opens'])).toEqual([])
    expect(checkHeader(own, 'locators', ['locator', 'source', 'opens'])).toMatchObject([
      { file: 'locators.csv', line: 1 },
    ])
  })

  it('need leaders who are actors and a window inside the extent', async () => {
    const own = descriptor({ leaders: ['kim-jong-un', 'mao'], window: '2015-12-31/2016-02-01' })
    const loaded = await loadTables('data/', serve(filesOf({}, own)))
    expect(checkInfo(loaded).map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
      'leaders: mao is not in actors.csv',
      'window: reaches beyond the extent',
    ])
  })
})

describe('rules beyond one cell', () => {
  it('find nothing in a sound dataset', async () => {
    const loaded = await loadTables('data/', serve(filesOf()))
    expect([...checkInfo(loaded), ...checkRules(loaded)]).toEqual([])
  })

  it('a title and a short title have a length', async () => {
    const files = events(
      { title: 'x'.repeat(80), short_title: 'y'.repeat(26) },
      { id: 'b', title: 'x'.repeat(81) },
    )
    expect(await found('lengths', files)).toEqual(['events.csv:3 title: has 81 characters; at most 80 fit'])
    expect(await found('lengths', events({ short_title: '习'.repeat(27) }))).toEqual([
      'events.csv:2 short_title: has 27 characters; at most 26 fit',
    ])
  })

  it.each(['Treaty of 1961', 'Letter of 11 March', 'May 3 call', 'The July talks', 'On 2nd May'])(
    'a title holds no date: %s',
    async title => expect(await found('titles', events({ title }))).toHaveLength(1),
  )
  it.each([
    'Resolution 2094 adopted',
    'Rail may resume',
    'The 8th WPK Congress',
    'Treaty at 60',
    'A march past',
  ])('a title without date passes: %s', async title =>
    expect(await found('titles', events({ title }))).toEqual([]),
  )

  it('a quote has twelve words and a speaker', async () => {
    const twelve = Array.from({ length: 12 }, () => 'word').join(' ')
    expect(await found('quotes', events({ quote: twelve, speaker: 'kim-jong-un' }))).toEqual([])
    expect(await found('quotes', events({ quote: `${twelve} more`, speaker: 'kim-jong-un' }))).toEqual([
      'events.csv:2 quote: has 13 words; at most 12 may be quoted',
    ])
    expect(await found('quotes', events({ quote: twelve }))).toEqual([
      'events.csv:2 speaker: a quote needs a speaker, and a speaker a quote',
    ])
  })

  it('opening words are six', async () => {
    const locators = [{ source: 'asmolov-2022', locator: 'p1', opens: 'one two three four five six seven' }]
    expect(await found('quotes', filesOf({ locators }))).toEqual([
      'locators.csv:2 opens: has 7 words; at most 6 may be quoted',
    ])
  })

  it('a cited paragraph is known, and none is skipped', async () => {
    expect(await found('locators', events({ sources: 'asmolov-2022#p9' }))).toEqual([
      'events.csv:2 sources: asmolov-2022 has no p9 in locators.csv',
    ])
    const locators = ['p1', 'p3'].map(locator => ({ source: 'asmolov-2022', locator, opens: 'On' }))
    expect(await found('locators', filesOf({ locators }))).toEqual([
      'locators.csv:1 locator: asmolov-2022 has no p2',
    ])
  })

  it('each paragraph is covered by rows that cite it, or says why by none', async () => {
    const locators = ['p1', 'p2', 'p3'].map(locator => ({ source: 'asmolov-2022', locator, opens: 'On' }))
    const coverage = [
      { source: 'asmolov-2022', paragraph: 'p1', reason: 'Title.' },
      { source: 'asmolov-2022', paragraph: 'p2', rows: `event:${EVENT.id}` },
      { source: 'asmolov-2022', paragraph: 'p4' },
    ]
    expect(await found('coverage', filesOf({ locators, coverage }))).toEqual([
      'coverage.csv:1 paragraph: asmolov-2022 p3 (locators.csv:4) is not covered',
      `events.csv:2 sources: event:${EVENT.id} is not in the coverage of asmolov-2022#p1`,
      `coverage.csv:3 rows: event:${EVENT.id} does not cite asmolov-2022#p2`,
      'coverage.csv:4 paragraph: asmolov-2022 has no p4 in locators.csv',
      'coverage.csv:4 reason: has neither rows nor a reason for none',
    ])
  })

  it('the coverage of a paragraph names each article row that cites it', async () => {
    expect(await found('coverage', events({}, { id: 'forgotten' }))).toEqual([
      'events.csv:3 sources: event:forgotten is not in the coverage of asmolov-2022#p1',
    ])
  })

  it('an article row knows nothing of the context layer', async () => {
    const context = { layer: 'context', check: 'verified', sources: 'yonhap' }
    expect(
      await found(
        'layers',
        events(
          { sources: 'asmolov-2022#p1;yonhap', from: 'outsider', part_of: 'outside' },
          { id: 'outside', ...context },
        ),
      ),
    ).toEqual([
      'events.csv:2 sources: an article row cites yonhap, a source of the context layer',
      'events.csv:2 from: an article row names outsider, an actor of the context layer',
      'events.csv:2 part_of: an article row points at outside, an event of the context layer',
    ])
    expect(await found('layers', events({ ...context, from: 'outsider' }))).toEqual([])
  })

  it('a context row says how it was checked', async () => {
    expect(await found('checks', events({ layer: 'context', sources: 'yonhap' }))).toEqual([
      'events.csv:2 check: a context row must say how it was checked',
    ])
  })

  it('the columns of an act agree', async () => {
    const other = { id: 'b', kind: 'meeting', medium: 'letter', purpose: 'thanks', in_reply_to: EVENT.id! }
    expect(await found('events', events({ occasion_kind: 'crisis', reply_basis: 'stated' }, other))).toEqual([
      'events.csv:2 reply_basis: stands exactly where in_reply_to does',
      'events.csv:2 occasion: is empty, but occasion_kind is not',
      'events.csv:3 medium: is for messages only',
      'events.csv:3 purpose: is for messages only',
      'events.csv:3 reply_basis: stands exactly where in_reply_to does',
    ])
  })

  it('a count is never zero, and has both ends or neither', async () => {
    const count = {
      period: '2020',
      unit: 'message',
      unit_basis: 'printed',
      layer: 'article',
      sources: 'asmolov-2022',
    }
    const counts = [
      { ...count, id: 'a', count: '0' },
      { ...count, id: 'b', count: '5', from: 'kim-jong-un', part: 'fax' },
    ]
    expect(await found('figures', filesOf({ counts }))).toEqual([
      'message-counts.csv:2 count: a count that is not printed has no row, never zero',
      'message-counts.csv:3 part: is neither a medium nor a purpose',
      'message-counts.csv:3 to: from and to are both given, or neither',
    ])
  })

  it('a computed figure lies in its band and says what it rests on', async () => {
    const trade = [
      TRADE,
      { ...TRADE, id: 'b', period: '2019', status: 'computed', low_usd: '1', high_usd: '2' },
    ]
    expect(await found('figures', filesOf({ trade }))).toEqual([
      'trade.csv:3 value_usd: lies outside its band 1–2',
      'trade.csv:3 computed_from: stands exactly where status is computed',
    ])
  })

  it('periods of one line of trade neither repeat nor overlap, but for a part of a whole', async () => {
    const rows = (...periods: Cells[]) =>
      filesOf({ trade: periods.map((row, at) => ({ ...TRADE, id: `t${at}`, ...row })) })
    expect(await found('trade', rows({ period: '2020' }, { period: '2020' }))).toEqual([
      'trade.csv:3 period: repeats line 2 (article GACC total first year)',
    ])
    expect(await found('trade', rows({ period: '2021-01/2021-02' }, { period: '2021-02' }))).toEqual([
      'trade.csv:3 period: overlaps 2021-01/2021-02 of line 2 (article GACC total first month)',
    ])
    const apart = rows(
      { period: '2021' },
      { period: '2021-01' },
      { period: '2021', vintage: 'revised' },
      { period: '2021', series: 'KITA' },
      { period: '2021', flow: 'prc-to-dprk' },
      { period: '2021', layer: 'context', sources: 'yonhap', check: 'verified' },
      { period: '2021-02/2021-03' },
      { period: '2021-03', part_of: '2021-02/2021-03' },
    )
    expect(await found('trade', apart)).toEqual([])
  })

  it('a conflict has two claims', async () => {
    const conflicts = [{ id: 'c', targets: 'year:2019', kind: 'count', layer: 'article' }]
    const claim = { conflict: 'c', claim: 'So.', source: 'asmolov-2022#p1', layer: 'article' }
    expect(await found('conflicts', filesOf({ conflicts }))).toEqual([
      'conflicts.csv:2 id: has no claim; a conflict needs two',
    ])
    expect(await found('conflicts', filesOf({ conflicts, conflictClaims: [claim] }))).toEqual([
      'conflicts.csv:2 id: has one claim; a conflict needs two',
    ])
    expect(await found('conflicts', filesOf({ conflicts, conflictClaims: [claim, claim] }))).toEqual([])
  })

  it('a claim about a medium names one', async () => {
    const claims = [
      { event: EVENT.id!, field: 'medium', value: 'fax', layer: 'article', sources: 'asmolov-2022' },
    ]
    expect(await found('claimValues', filesOf({ claims }))).toEqual([
      'claims.csv:2 value: is none of verbal, letter, written',
    ])
  })
})

describe('the command', () => {
  const ROOT = resolve(import.meta.dirname, '../..')
  function check(files: Files): { code: number; output: string } {
    const folder = mkdtempSync(join(tmpdir(), 'data-check-'))
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
      const args = [
        join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
        join(ROOT, 'tests/tools/data-check.ts'),
        folder,
      ]
      return { code: 0, output: execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }) }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, output: stdout }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('prints one line and ends with 0 where all is well', () => {
    const { code, output } = check(filesOf())
    expect(code).toBe(0)
    expect(output).toMatch(/^8 rows in 14 tables keep the contract \(events 1, .*\)\n$/)
  })

  it('prints file, line, column and reason, and ends with 1', () => {
    const { code, output } = check(events({ kind: 'telegram' }))
    expect(code).toBe(1)
    expect(output).toMatch(/events\.csv:2 kind: is none of message, /)
  })

  it('names a file that it cannot read', () => {
    const { 'trade.csv': _, ...files } = filesOf()
    const { code, output } = check(files)
    expect(code).toBe(1)
    expect(output).toMatch(/trade\.csv:1: there is no such file/)
  })
})
