import { describe, expect, test } from 'vitest'
import type { FirstLook } from '../../src/data/import/importTypes'
import { preview } from '../../src/opening/preview'
import { sidesOf } from '../../src/opening/setFacts'
import { became } from '../../src/text/import'
import { given, open } from './importFiles'

const EVENTS = 'date,from,to,title\n2021-07-11,k;c,x,Letter\n2021-08-01,x,k,Answer\n2021-09-01,z,k,Note\n'
const ACTORS = 'id,kind,name\nk,person,Kim\nc,person,Choe\nx,person,Xi\n'

/** A package of events and one other table, as its files together. */
const files = (other: string, content: string, foreignKeys: unknown[] = [], more: object = {}) => [
  given(
    'datapackage.json',
    JSON.stringify({
      name: 'letters',
      resources: [
        { name: 'events', path: 'events.csv', schema: { foreignKeys } },
        { name: other, path: `${other}.csv` },
      ],
      ...more,
    }),
  ),
  given('events.csv', EVENTS),
  given(`${other}.csv`, content),
]
const reference = (column: unknown, resource: string, key: unknown) => ({
  fields: column,
  reference: { resource, fields: key },
})
const whoOf = (events: readonly { from: string[]; to: string[] }[]) =>
  events.map(({ from, to }) => `${from.join('+')} → ${to.join('+')}`)
const shown = (look: FirstLook) => preview(look, look.guess).map(({ who }) => who)

describe('Actors of a package that go by ids are shown by their names', () => {
  test('from a table called actors, in lists too; an id that it does not have stays', async () => {
    const { look, events, report } = await open(files('actors', ACTORS))
    expect(whoOf(events)).toEqual(['Kim+Choe → Xi', 'Xi → Kim', 'z → Kim'])
    expect(shown(look)).toEqual(['Kim, Choe → Xi', 'Xi → Kim', 'z → Kim'])
    // k, c and x are named among those who act, z is not; x and k among those addressed
    expect(report.became).toContain(became.named('from', 3, 1))
    expect(report.became).toContain(became.named('to', 2, 0))
    expect(became.named('from', 3, 1)).toContain('3 ids shown by their names')
    expect(became.named('from', 3, 1)).toContain('1 without a name there, shown as it is')
  })

  test('from the table that a foreign key refers to, in its column alone', async () => {
    const people = 'code,label\nk,Kim\nx,Xi\n'
    const keys = [reference(['to'], 'people', ['code'])]
    const { look, events, report } = await open(files('people', people, keys))
    expect(whoOf(events)).toEqual(['k+c → Xi', 'x → Kim', 'z → Kim'])
    expect(shown(look)).toEqual(['k, c → Xi', 'x → Kim', 'z → Kim'])
    expect(report.became.filter(sentence => sentence.includes('table of actors'))).toEqual([
      became.named('to', 2, 0),
    ])
  })

  test('a foreign key written without lists is one as well; one of two columns is none', async () => {
    const people = 'code,label\nk,Kim\n'
    const one = await open(files('people', people, [reference('to', 'people', 'code')]))
    expect(whoOf(one.events)[1]).toBe('x → Kim')
    const two = await open(files('people', people, [reference(['from', 'to'], 'people', ['code', 'label'])]))
    expect(whoOf(two.events)[1]).toBe('x → k')
  })

  test('two actors of one name do not become one', async () => {
    const { columns, events } = await open(files('actors', 'id,name\nk,Kim\nc,Kim\nx,Xi\n'))
    expect(whoOf(events)[0]).toBe('Kim (k)+Kim (c) → Xi')
    // Kim (k), Kim (c), Xi and z
    expect(columns.actors.names).toHaveLength(4)
  })

  test('where the cells are names already, nothing is said of ids', async () => {
    const { events, report } = await open(files('actors', 'id,name\n1,Kim\n2,Xi\n'))
    expect(whoOf(events)).toEqual(['k+c → x', 'x → k', 'z → k'])
    expect(report.became.join()).not.toContain('table of actors')
  })

  test.each([
    ['is empty', ''],
    ['has no names', 'id,kind\nk,person\n'],
    ['has no ids', 'name,kind\nKim,person\n'],
  ])('a table of actors that %s leaves the ids as they are', async (_, content) => {
    const { look, events } = await open(files('actors', content))
    expect(whoOf(events)[1]).toBe('x → k')
    expect(look.actorNames).toBeUndefined()
  })

  test('the two sides of the descriptor, given by ids, are those actors', async () => {
    const { look, columns } = await open(files('actors', ACTORS, [], { sides: ['x', 'k'] }))
    expect(look.described?.sides).toEqual(['Xi', 'Kim'])
    expect(sidesOf(columns, look.described?.sides ?? null)).toEqual(['Xi', 'Kim'])
  })

  test('only the names that the first rows need go along with the look', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `id${at},Name ${at}`).join('\n')
    const { look } = await open(
      files('actors', `${ACTORS.replace(',kind', '').replaceAll(',person', '')}${many}\n`),
    )
    expect([...(look.actorNames?.others ?? [])]).toEqual(
      expect.arrayContaining([
        ['k', 'Kim'],
        ['c', 'Choe'],
        ['x', 'Xi'],
      ]),
    )
    expect(look.actorNames?.others?.size).toBe(3)
  })
})
