import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, LEVELS } from '../../src/data/types'
import type { Act } from '../../src/model/act'
import { createIndex } from '../../src/model/eventIndex'
import { DIRECTIONS, type Filter, NO_FILTER, type TimeClause } from '../../src/model/filter'
import { ACTORS, day, makeConflict, makeConflictClaim, makeDataset, makeEvent } from './fixtures'

const SCOPE = { context: true, background: false }
const only = (change: Partial<Filter>): Filter => ({ ...NO_FILTER, ...change })
const years = (...list: number[]): TimeClause => ({ type: 'years', years: list })

describe('the time clause', () => {
  const events = [
    makeEvent({ id: 'day', date: '2021-07-01' }),
    makeEvent({ id: 'year', date: '2020' }),
    makeEvent({ id: 'within', date: '[2018-03..2021-08]' }),
    makeEvent({ id: 'by', date: '[..2021-03-23]' }),
    makeEvent({ id: 'since', date: '2018/..' }),
  ]
  const index = createIndex(makeDataset({ events }), SCOPE)
  const ids = (time: TimeClause) => index.summary(only({ time })).matches.map(({ id }) => id)

  it('matches where bounds overlap a chosen year', () => {
    expect(ids(years(2021))).toEqual(['since', 'within', 'by', 'day'])
    expect(ids(years(2020))).toEqual(['since', 'within', 'year', 'by'])
    expect(ids(years(2017, 2022))).toEqual(['since', 'by'])
  })

  it('counts those that only possibly match: one unknown day, some of it outside', () => {
    expect(index.summary(only({ time: years(2021) })).possibly).toBe(2)
    expect(index.summary(only({ time: years(2018, 2019, 2020, 2021) })).possibly).toBe(1)
    expect(index.summary(NO_FILTER).possibly).toBe(0)
  })

  it('matches a span, its ends included, either end open', () => {
    const span = (from: string | null, to: string | null) =>
      ids({ type: 'span', from: from === null ? null : day(from), to: to === null ? null : day(to) })
    expect(span('2021-07-01', '2021-07-01')).toEqual(['since', 'within', 'day'])
    expect(span('2021-07-02', '2021-08-31')).toEqual(['since', 'within'])
    expect(span('2021-09-01', null)).toEqual(['since'])
    expect(span(null, '2018-02-28')).toEqual(['since', 'by'])
    expect(span(null, null)).toHaveLength(5)
  })
})

describe('between them', () => {
  const events = [
    makeEvent({ id: 'letter' }),
    makeEvent({ id: 'summit', kind: 'meeting', from: ['xi-jinping', 'kim-jong-un'], to: [] }),
    makeEvent({ id: 'putin', from: ['vladimir-putin'], to: ['kim-jong-un'] }),
    makeEvent({ id: 'named', kind: 'appointment', from: ['dprk'], to: ['ri-ryong-nam'] }),
    makeEvent({ id: 'credentials', kind: 'appointment', from: ['ri-ryong-nam'], to: ['xi-jinping'] }),
    makeEvent({ id: 'abroad', kind: 'statement', from: ['xi-jinping'], to: [] }),
  ]
  const index = createIndex(makeDataset({ events }), SCOPE)
  const ids = (actors: string[], between = true) =>
    index.summary(only({ actors, between })).matches.map(({ id }) => id)

  it('asks for one ticked actor who acts and another addressed, or two who act together', () => {
    expect(ids(['kim-jong-un', 'xi-jinping'])).toEqual(['letter', 'summit'])
    expect(ids(['dprk', 'ri-ryong-nam'])).toEqual(['named'])
  })

  it('asks nothing more of a single tick', () => {
    expect(ids(['xi-jinping'])).toEqual(['letter', 'summit', 'credentials', 'abroad'])
  })

  it('asks for different sides where whole sides are ticked', () => {
    const dprk = ['kim-jong-un', 'dprk', 'ri-ryong-nam']
    expect(ids([...dprk, 'xi-jinping'])).toEqual(['letter', 'summit', 'credentials'])
    expect(ids([...dprk, 'xi-jinping'], false)).toHaveLength(6)
  })
})

describe('the index', () => {
  const events = [
    makeEvent({ id: 'a', date: '2021-01-01' }),
    makeEvent({ id: 'b', date: '2021-02-01', tier: 'background' }),
    makeEvent({ id: 'c', date: '2021-03-01', kind: 'visit' }),
    makeEvent({ id: 'd', date: '2021-04-01' }),
  ]
  const index = createIndex(makeDataset({ events }), SCOPE)

  it('remembers a summary by the identity of its filter', () => {
    const filter = only({ kinds: ['message'] })
    expect(index.summary(filter)).toBe(index.summary(filter))
  })

  it('pages through the matches', () => {
    expect(index.page(NO_FILTER, 1, 2).map(({ id }) => id)).toEqual(['c', 'd'])
    expect(index.page(NO_FILTER, 3, 2)).toEqual([])
  })

  it('counts acts in scope, and finds the background by id', () => {
    expect(index.summary(NO_FILTER).total).toBe(3)
    expect(index.event('b')?.id).toBe('b')
    expect(index.event('z')).toBeNull()
  })

  it('counts each facet without its own clause', () => {
    const { facets } = index.summary(only({ kinds: ['visit'] }))
    expect(Object.fromEntries(facets.kinds)).toEqual({ message: 2, visit: 1 })
    expect(Object.fromEntries(facets.levels)).toEqual({ leader: 1 })
  })
})

describe('counts of random filters on random acts', () => {
  const actors = ACTORS.map(({ id }) => id)
  const occasions = ['', 'CPC centenary', 'Floods']
  const titles = ['Kim writes', 'Trade falls', 'Floods in China', 'Trains stop']
  const dates = [
    '2020',
    '2020-12-31',
    '2021-01-01',
    '[2020-11..2021-02]',
    '[..2021-06]',
    '2020/2021',
    '2022-09',
    '2021/..',
  ]
  const some = <T>(items: readonly T[], max = 2) => fc.subarray([...items], { maxLength: max })
  const event = fc.record({
    date: fc.constantFrom(...dates),
    kind: fc.constantFrom(...KINDS),
    level: fc.constantFrom(...LEVELS),
    from: some(actors),
    to: some(actors),
    occasion: fc.constantFrom(...occasions),
    title: fc.constantFrom(...titles),
    sources: fc.constantFrom('asmolov-2022#p4', 'cheng-2021#p11', 'asmolov-2022#p2;cheng-2021#p8'),
  })
  const time: fc.Arbitrary<TimeClause> = fc.oneof(
    fc.constant<TimeClause>({ type: 'all' }),
    some([2019, 2020, 2021, 2022], 4).map(list => years(...list)),
    fc.record({
      type: fc.constant('span' as const),
      from: fc.option(fc.integer({ min: day('2020-01-01'), max: day('2021-01-01') })),
      to: fc.option(fc.integer({ min: day('2021-01-01'), max: day('2022-01-01') })),
    }),
  )
  const filter: fc.Arbitrary<Filter> = fc.record({
    time,
    actors: some(actors, 4),
    between: fc.boolean(),
    kinds: some(KINDS, 4),
    levels: some(LEVELS, 3),
    directions: some(DIRECTIONS),
    occasions: some(['CPC centenary', 'Floods']),
    sources: some(['asmolov-2022', 'cheng-2021']),
    disputed: fc.boolean(),
    text: fc.constantFrom('', 'floods', 'kim', 'tra'),
  })
  const made = fc.record({
    rows: fc.array(event, { maxLength: 25 }),
    disputed: fc.array(fc.nat(24), { maxLength: 12 }),
    filter,
  })

  /** The clauses again, each in its plainest form; `between` among single actors, no whole side. */
  function naive(act: Act, f: Filter, skip: string): boolean {
    const { lower, upper } = act.date.bounds
    const low = lower ?? -1e9
    const high = upper ?? 1e9
    const inTime = () => {
      if (f.time.type === 'all') return true
      if (f.time.type === 'span') return low <= (f.time.to ?? 1e9) && high >= (f.time.from ?? -1e9)
      const chosen = f.time.years
      return chosen.length === 0 || chosen.some(y => low <= day(`${y}-12-31`) && high >= day(`${y}-01-01`))
    }
    const inActors = () => {
      const ticked = (id: string) => f.actors.includes(id)
      if (f.actors.length === 0) return true
      const { from, to } = act.row
      if (!f.between || f.actors.length < 2) return [...from, ...to].some(ticked)
      return from.filter(ticked).some(a => [...from, ...to].some(b => b !== a && ticked(b)))
    }
    const any = <T>(list: readonly T[], value: T | null) =>
      list.length === 0 || (value !== null && list.includes(value))
    const tests: Record<string, () => boolean> = {
      time: inTime,
      actors: inActors,
      kinds: () => any(f.kinds, act.row.kind),
      levels: () => any(f.levels, act.row.level),
      directions: () => any(f.directions, act.direction),
      occasions: () => any(f.occasions, act.row.occasion),
      sources: () =>
        f.sources.length === 0 || act.row.sources.some(({ source }) => f.sources.includes(source)),
      disputed: () => !f.disputed || act.disputed,
      text: () => f.text === '' || act.haystack.includes(` ${f.text}`),
    }
    return Object.entries(tests).every(([clause, passes]) => clause === skip || passes())
  }

  const indexOf = (rows: readonly Parameters<typeof makeEvent>[0][], disputed: readonly number[]) =>
    createIndex(
      makeDataset({
        events: rows.map((row, at) => makeEvent({ ...row, id: `e${at}` })),
        conflicts: disputed.map(at => makeConflict({ id: `c${at}`, targets: [`event:e${at}`] })),
        conflictClaims: disputed.flatMap(at => [
          makeConflictClaim({ conflict: `c${at}` }),
          makeConflictClaim({ conflict: `c${at}` }),
        ]),
      }),
      SCOPE,
    )
  /** Whether `between` may meet a side ticked as a whole, which the plain form leaves out. */
  const wholeSide = (f: Filter, acts: readonly Act[]) => {
    const side = (id: string) => ACTORS.find(actor => actor.id === id)?.side
    const occurring = [...new Set(acts.flatMap(act => act.actors))]
    return (
      f.between &&
      f.actors.some(id => occurring.filter(o => side(o) === side(id)).every(o => f.actors.includes(o)))
    )
  }

  it('are what a plain filter over the acts gives', () => {
    fc.assert(
      fc.property(made, ({ rows, disputed, filter: f }) => {
        const index = indexOf(rows, disputed)
        fc.pre(!wholeSide(f, index.acts))
        const summary = index.summary(f)
        const passing = (skip = '') => index.acts.filter(act => naive(act, f, skip))
        expect(summary.matches).toEqual(passing())
        expect([...summary.matchIds].sort()).toEqual(
          passing()
            .map(({ id }) => id)
            .sort(),
        )
        expect(summary.withoutTime).toEqual(passing('time'))
        expect(summary.facets.disputed).toBe(passing('disputed').filter(act => act.disputed).length)
        const counted = (skip: string, options: (act: Act) => readonly string[]) => {
          const counts: Record<string, number> = {}
          for (const act of passing(skip))
            for (const o of new Set(options(act))) counts[o] = (counts[o] ?? 0) + 1
          return counts
        }
        const { facets } = summary
        expect(Object.fromEntries(facets.actors)).toEqual(
          counted('actors', act => [...act.row.from, ...act.row.to]),
        )
        expect(Object.fromEntries(facets.kinds)).toEqual(counted('kinds', act => [act.row.kind]))
        expect(Object.fromEntries(facets.levels)).toEqual(counted('levels', act => [act.row.level]))
        expect(Object.fromEntries(facets.directions)).toEqual(
          counted('directions', act => (act.direction ? [act.direction] : [])),
        )
        expect(Object.fromEntries(facets.occasions)).toEqual(
          counted('occasions', act => (act.row.occasion ? [act.row.occasion] : [])),
        )
        expect(Object.fromEntries(facets.sources)).toEqual(
          counted('sources', act => act.row.sources.map(({ source }) => source)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never shrink when a clause is dropped', () => {
    fc.assert(
      fc.property(made, ({ rows, disputed, filter: f }) => {
        const index = indexOf(rows, disputed)
        const all = index.summary(f).matchIds
        const clauses = Object.keys(NO_FILTER) as (keyof Filter)[]
        for (const clause of clauses) {
          const wider = index.summary({ ...f, [clause]: NO_FILTER[clause] }).matchIds
          expect([...all].every(id => wider.has(id))).toBe(true)
        }
      }),
    )
  })
})
