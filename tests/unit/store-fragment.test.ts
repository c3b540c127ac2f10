import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, LEVELS, TRADE_SERIES } from '../../src/data/types'
import { DIRECTIONS, RULES, TABLES, TABS, type TimeClause } from '../../src/model/filter'
import { askedText } from '../../src/model/fold'
import { BARS, LANES_BY } from '../../src/model/ownReading'
import { canonicalFilter, inOrderOf } from '../../src/store/canonical'
import { type DashboardState, OWN_BRIEFING } from '../../src/store/dashboard'
import { decodeFragment, encodeFragment } from '../../src/store/fragment'
import { addKeys } from '../../src/store/keys'
import { OWN_KEYS } from '../../src/store/ownKeys'
import { asStored } from '../../src/store/span'
import { DEFAULT_STATE } from '../../src/store/useDashboard'
import { day } from './fixtures'
import { INFO, KNOWN } from './storeFixtures'

addKeys(OWN_KEYS)
fc.configureGlobal({ seed: 20210711 })

const decode = (hash: string) => decodeFragment(hash, INFO, KNOWN)
const OPENS = 'v=1&d=prc-dprk@1.0.0'
const withFilter = (filter: Partial<DashboardState['filter']>): DashboardState => ({
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, ...filter },
})

const anyDay = fc.integer({ min: day('1950-01-01'), max: day('2030-12-31') })
const axisDay = fc.integer({ min: day('2016-01-01'), max: day('2022-12-31') })
const some = <T>(values: Iterable<T>) => fc.subarray([...values])
const time: fc.Arbitrary<TimeClause> = fc.oneof(
  fc.constant({ type: 'all' as const }),
  fc
    .subarray([2016, 2017, 2018, 2019, 2020, 2021, 2022], { minLength: 1 })
    .map(years => ({ type: 'years' as const, years })),
  fc
    .tuple(fc.option(anyDay), fc.option(anyDay))
    .filter(([from, to]) => (from !== null || to !== null) && (from ?? -1e9) <= (to ?? 1e9))
    .map(([from, to]) => ({ type: 'span' as const, from, to })),
)
const refs = Object.entries(KNOWN.refs).flatMap(([type, ids]) =>
  [...(ids as ReadonlyMap<string, unknown>).keys()].map(id => ({ type: type as 'event', id })),
)
const sceneName = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter(name => name !== OWN_BRIEFING)
/** Every state that the store can hold, hover aside. */
const anyState: fc.Arbitrary<DashboardState> = fc
  .record({
    time,
    between: fc.boolean(),
    disputed: fc.boolean(),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('习近平', 'a+b & c=d #1', '100 %', '«»,:/.@'),
    ),
    kinds: some(KINDS),
    levels: some(LEVELS),
    directions: some(DIRECTIONS),
    actors: some(KNOWN.actors.keys()),
    occasions: some(KNOWN.occasions.keys()),
    sources: some(KNOWN.sources.keys()),
    context: fc.boolean(),
    background: fc.boolean(),
    rule: fc.constantFrom(...RULES),
    series: fc.constantFrom(...TRADE_SERIES),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    step: fc.constantFrom('year' as const, 'month' as const),
    window: fc.option(fc.tuple(axisDay, axisDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
    tab: fc.constantFrom(...TABS),
    base: fc.option(fc.integer({ min: 2016, max: 2022 })),
    source: fc.option(fc.constantFrom(...KNOWN.sources.keys())),
    tables: some(TABLES),
    sides: fc.option(fc.shuffledSubarray([...KNOWN.actors.keys()], { minLength: 2, maxLength: 2 })),
    lanes: fc.option(fc.constantFrom(...LANES_BY)),
    bars: fc.constantFrom(...BARS),
    selection: fc.option(fc.constantFrom(...refs)),
    scene: fc.option(fc.record({ briefing: sceneName, scene: sceneName })),
  })
  .map(
    ({
      context,
      background,
      rule,
      series,
      scale,
      step,
      window,
      tab,
      base,
      source,
      tables,
      selection,
      scene,
      sides,
      lanes,
      bars,
      ...asked
    }) => {
      const shown = (ids: readonly string[], layers: ReadonlyMap<string, string>) =>
        ids.filter(id => context || layers.get(id) === 'article')
      return {
        filter: canonicalFilter({
          ...asked,
          actors: shown(asked.actors, KNOWN.actors),
          occasions: shown(asked.occasions, KNOWN.occasions),
          sources: shown(asked.sources, KNOWN.sources),
          text: askedText(asked.text.trim()),
        }),
        scope: { context, background },
        reading: {
          rule: rule === 'traced' && !context ? ('listed' as const) : rule,
          series: context ? series : ('GACC' as const),
          scale,
          step,
          window: asStored(window, INFO),
          tab,
          base,
          source: source !== null && shown([source], KNOWN.sources).length > 0 ? source : null,
          tables: inOrderOf(TABLES, tables),
          sides: sides && ([sides[0]!, sides[1]!] as const),
          lanes,
          bars,
        },
        selection,
        hover: null,
        scene,
      }
    },
  )

describe('round trip', () => {
  test('every state comes back from its link, and says nothing', () => {
    fc.assert(
      fc.property(anyState, state => {
        const back = decode(`#${encodeFragment(state, INFO)}`)
        expect(back).toEqual({ state, problems: [], dataset: 'same' })
      }),
      { numRuns: 500 },
    )
  })

  test('a link holds nothing that an address has to escape, so that it reads back as it was written', () => {
    fc.assert(
      fc.property(anyState, state => {
        const fragment = encodeFragment(state, INFO)
        expect(new URL(`https://example.org/#${fragment}`).hash.slice(1)).toBe(fragment)
      }),
    )
  })

  test('no mangled link throws', () => {
    fc.assert(
      fc.property(anyState, fc.nat(400), fc.string({ maxLength: 3 }), (state, at, junk) => {
        const link = encodeFragment(state, INFO)
        decode(`#${link.slice(0, at)}${junk}${link.slice(at + 1)}`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('writing', () => {
  test('the default state is no fragment at all', () => {
    expect(encodeFragment(DEFAULT_STATE, INFO)).toBe('')
    expect(
      encodeFragment({ ...DEFAULT_STATE, hover: { type: 'year', year: 2020 } } as DashboardState, INFO),
    ).toBe('')
  })

  test('keys stand in one order, whatever the order of the choices', () => {
    const state = withFilter({
      actors: ['xi-jinping', 'kim-jong-un'],
      kinds: ['visit', 'message'],
      text: 'a b',
    })
    expect(encodeFragment(state, INFO)).toBe(
      `${OPENS}&actors=kim-jong-un,xi-jinping&kinds=message,visit&q=a+b`,
    )
  })

  test('years bring their window, which then need not be written', () => {
    const state = withFilter({ time: { type: 'years', years: [2021] } })
    const hull = [day('2021-01-01'), day('2021-12-31')] as const
    expect(encodeFragment({ ...state, reading: { ...state.reading, window: hull } }, INFO)).toBe(
      `${OPENS}&years=2021`,
    )
    expect(encodeFragment(state, INFO)).toBe(`${OPENS}&years=2021&window=2021-02-01..2022-03-20`)
  })

  test('dates go as text', () => {
    const state = withFilter({ time: { type: 'span', from: day('2021-02-01'), to: null } })
    const window = [day('2021-02-01'), day('2022-12-31')] as const
    expect(encodeFragment({ ...state, reading: { ...state.reading, window } }, INFO)).toBe(
      `${OPENS}&span=2021-02-01..`,
    )
  })

  test('half a surrogate pair does not stop the link', () => {
    expect(encodeFragment(withFilter({ text: 'a\uD800' }), INFO)).toBe(`${OPENS}&q=a%EF%BF%BD`)
  })
})

describe('a broken value falls back alone', () => {
  // each beside a good search, which must survive
  test.each([
    ['layers', 'context'],
    ['background', 'yes'],
    ['years', ''],
    ['years', '20x1'],
    ['years', '2031'],
    ['span', '2021-02-30..2021-03-01'],
    ['span', '2022-01-01..2021-01-01'],
    ['span', '..'],
    ['span', '2021-02-01'],
    ['actors', 'nobody'],
    ['actors', ''],
    ['between', '1'],
    ['kinds', 'telegram'],
    ['levels', 'Leader'],
    ['dir', 'north'],
    ['occasions', 'Nothing'],
    ['sources', 'rumour'],
    ['disputed', ''],
    ['rule', 'guessed'],
    ['series', 'gacc'],
    ['scale', 'sqrt'],
    ['step', 'week'],
    ['window', '2021-02-01..'],
    ['window', '2021-13-01..2021-12-01'],
    ['window', '2015-01-01..2021-12-01'],
    ['source', 'rumour'],
    ['source', ''],
    ['tables', 'events'],
    ['sel', '2021-07-11-kim-xi-treaty'],
    ['sel', 'event:gone'],
    ['sel', 'event:'],
    ['kinds', '%E4%'],
  ])('%s=%s', (key, value) => {
    const decoded = decode(`#${OPENS}&${key}=${value}&q=flood`)
    expect(decoded?.state).toEqual(withFilter({ text: 'flood' }))
    expect(decoded?.problems.map(problem => problem.key)).toEqual([key])
    expect(decoded?.problems[0]?.message).toContain(key)
  })

  test('a search with broken escapes', () => {
    const decoded = decode(`#${OPENS}&kinds=visit&q=%E0%A4`)
    expect(decoded?.state).toEqual(withFilter({ kinds: ['visit'] }))
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['q'])
  })

  test('one vanished item of a list, not the list', () => {
    const decoded = decode(`#${OPENS}&actors=nobody,xi-jinping&years=2021,2031`)
    expect(decoded?.state.filter).toMatchObject({
      actors: ['xi-jinping'],
      time: { type: 'years', years: [2021] },
    })
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['years', 'actors'])
  })

  test('a key that stands twice: the first counts', () => {
    const decoded = decode(`#${OPENS}&years=2021&years=2020`)
    expect(decoded?.state.filter.time).toEqual({ type: 'years', years: [2021] })
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['years'])
  })

  test('time is one clause: beside years a span falls away', () => {
    const decoded = decode(`#${OPENS}&span=2020-01-01..&years=2021`)
    expect(decoded?.state.filter.time).toEqual({ type: 'years', years: [2021] })
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['span'])
  })

  test('unknown keys are passed over in silence', () => {
    expect(decode(`#${OPENS}&colour=red&&q=flood`)).toEqual({
      state: withFilter({ text: 'flood' }),
      problems: [],
      dataset: 'same',
    })
  })

  test('commas that a mail program escaped', () => {
    const decoded = decode(
      `#${OPENS}&actors=kim-jong-un%2Cxi-jinping&years=2020%2C2021&occasions=Treaty%2C+60th+anniversary`,
    )
    expect(decoded?.problems).toEqual([])
    expect(decoded?.state.filter).toMatchObject({
      actors: ['kim-jong-un', 'xi-jinping'],
      occasions: ['Treaty, 60th anniversary'],
      time: { type: 'years', years: [2020, 2021] },
    })
  })
})

test('a search for punctuation asks for nothing', () => {
  expect(decode(`#${OPENS}&q=.*`)?.state.filter.text).toBe('')
})

describe('without context', () => {
  test('a link that asks for traced gets listed and is told so, wherever the keys stand', () => {
    const decoded = decode(`#${OPENS}&rule=traced&layers=article`)
    expect(decoded?.state.reading.rule).toBe('listed')
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['rule'])
  })

  test('a link that asks for a series that no article prints gets the customs figures and is told so', () => {
    const decoded = decode(`#${OPENS}&series=KOTRA&layers=article`)
    expect(decoded?.state.reading.series).toBe('GACC')
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['series'])
    expect(decoded?.problems.map(problem => problem.message).join()).not.toContain('KOTRA')
    expect(decode(`#${OPENS}&series=KOTRA`)?.state.reading.series).toBe('KOTRA')
  })

  test('a source that only context has falls back to the first and is not named', () => {
    const decoded = decode(`#${OPENS}&source=kcnawatch&layers=article&q=flood`)
    expect(decoded?.state.reading.source).toBeNull()
    expect(decoded?.state.filter.text).toBe('flood')
    expect(decoded?.problems.map(problem => problem.key)).toEqual(['source'])
    expect(decoded?.problems.map(problem => problem.message).join()).not.toContain('kcnawatch')
    expect(decode(`#${OPENS}&source=kcnawatch`)?.state.reading.source).toBe('kcnawatch')
    expect(decode(`#${OPENS}&source=asmolov-2022&layers=article`)?.state.reading.source).toBe('asmolov-2022')
  })

  test('what only context names is left out and not named', () => {
    const decoded = decode(`#${OPENS}&layers=article&actors=kcna,xi-jinping`)
    expect(decoded?.state.filter.actors).toEqual(['xi-jinping'])
    expect(decoded?.problems.map(problem => problem.message).join()).not.toContain('kcna')
  })
})

describe('whose link it is', () => {
  test('another version opens and says so', () => {
    const decoded = decode('#v=1&d=prc-dprk@0.9.0&years=2020')
    expect(decoded?.dataset).toBe('other-version')
    expect(decoded?.state.filter.time).toEqual({ type: 'years', years: [2020] })
    expect(decoded?.problems.map(problem => problem.message)).toEqual([
      'The link was made with 0.9.0, this is 1.0.0; figures may differ.',
    ])
  })

  test('another set is named, and nothing is opened in its place', () => {
    const decoded = decode('#v=1&d=cold-war@2.0&years=2020&sel=event:2021-07-11-kim-xi-treaty')
    expect(decoded?.dataset).toBe('other-set')
    expect(decoded?.state).toEqual(DEFAULT_STATE)
    expect(decoded?.problems[0]?.message).toContain('cold-war')
  })

  test('a fragment without v= is an ordinary anchor; none at all is the default state', () => {
    expect(decode('#about')).toBeNull()
    expect(decode('#years=2020')).toBeNull()
    expect(decode('')?.state).toEqual(DEFAULT_STATE)
  })
})
