import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPEN_LOWER, OPEN_UPPER } from '../../src/data/eventColumns'
import { yearOfPlace } from '../../src/model/engine/cells'
import { createEngine } from '../../src/model/engine/engine'
import { type Engine, WAY_NAMES, WAYS_COUNTED } from '../../src/model/engine/engineTypes'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { hasTerms, haystackOf, searchTerms } from '../../src/model/fold'
import { dayOf, endOfYear, startOfYear, yearOf } from '../../src/time/day'
import { columnsOf, naiveTests, naiveWay, passing, type TestRow } from './engineRows'

const ACTORS = ['Aland', 'Borduria', 'Carpania', 'Drachia', 'Elbonia']
const KINDS = ['', 'letter', 'visit', 'trade']
const SIDES = ['Aland', 'Borduria'] as const
const FIRST = startOfYear(2018)
/** Three years: few enough to be counted by month and day as well. */
const LAST = endOfYear(2020)

const day = fc.integer({ min: FIRST, max: LAST })
const bounds = fc.oneof(
  day.map(at => [at, at] as const),
  fc
    .tuple(day, fc.integer({ min: 0, max: 900 }))
    .map(([at, more]) => [at, Math.min(LAST, at + more)] as const),
  day.map(at => [OPEN_LOWER, at] as const),
  day.map(at => [at, OPEN_UPPER] as const),
)
const some = <T>(of: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: most })
const row: fc.Arbitrary<TestRow> = fc
  .record({
    bounds,
    lasted: fc.boolean(),
    uncertain: fc.boolean(),
    from: some(ACTORS, 3),
    to: some(ACTORS, 3),
    kind: fc.constantFrom(...KINDS),
    level: fc.constantFrom('', 'leader'),
    occasion: fc.constantFrom('', 'a jubilee', 'a flood'),
    source: fc.constantFrom('', 'a paper'),
    title: fc.constantFrom('', 'Rice sent', 'Letter on rice', 'Coal'),
  })
  .map(({ bounds: [lower, upper], ...rest }) => ({ lower, upper, ...rest }))
const plainRow = row.map(one => ({ ...one, ...plainDay(one) }))
function plainDay({ lower, upper }: TestRow) {
  const at = lower === OPEN_LOWER ? upper : lower
  return { lower: at, upper: at, lasted: false, uncertain: false }
}

const time: fc.Arbitrary<Filter['time']> = fc.oneof(
  fc.constant({ type: 'all' as const }),
  fc
    .uniqueArray(fc.integer({ min: 2018, max: 2021 }), { minLength: 1, maxLength: 4 })
    .map(years => ({ type: 'years' as const, years: years.sort() })),
  fc
    .tuple(fc.option(day), fc.option(day))
    .map(([a, b]) =>
      a !== null && b !== null && a > b
        ? { type: 'span' as const, from: b, to: a }
        : { type: 'span' as const, from: a, to: b },
    ),
)
const filter: fc.Arbitrary<Filter> = fc.record({
  time,
  actors: some(ACTORS, 3),
  between: fc.boolean(),
  kinds: some(KINDS.slice(1), 2) as unknown as fc.Arbitrary<Filter['kinds']>,
  levels: fc.constantFrom([], ['leader'] as const),
  directions: some(['dprk-to-prc', 'prc-to-dprk', 'mutual', 'other'] as const, 2),
  occasions: some(['a jubilee', 'a flood'], 1),
  sources: some(['a paper'], 1),
  disputed: fc.constant(false),
  text: fc.constantFrom('', 'rice', 'letter rice', 'nothing'),
})
/** Most changes are of one clause, as a person makes them. */
const change = fc.oneof(
  filter,
  ...(['time', 'actors', 'between', 'kinds', 'directions', 'text'] as const).map(clause =>
    filter.map(({ [clause]: value }) => ({ [clause]: value })),
  ),
)

/** One bit a row, as the search gives it. */
function hitsOf(engine: Engine, rows: readonly TestRow[], text: string) {
  const terms = searchTerms(text)
  if (terms.length === 0) return null
  const hits = new Uint32Array((rows.length >> 5) + 1)
  for (let at = 0; at < rows.length; at++) {
    const given = rows[engine.columns.line[at]! - 2]!
    if (hasTerms(haystackOf([given.title], []), terms)) hits[at >> 5]! |= 1 << (at & 31)
  }
  return hits
}

const tally = <T>(of: readonly T[], keys: (one: T) => readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const one of of) for (const key of new Set(keys(one))) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
const named = (names: readonly string[], counts: Uint32Array) =>
  Object.fromEntries(
    names.map((name, code) => [name, counts[code]!] as const).filter(([, count]) => count > 0),
  )

/** Sums of so many neighbours each. */
function summed(counts: Uint32Array, of: number): Uint32Array {
  const sums = new Uint32Array(counts.length / of)
  for (let at = 0; at < counts.length; at++) sums[Math.floor(at / of)]! += counts[at]!
  return sums
}

/** The year that holds the bounds of a row; `none` where none does. */
const yearWord = ({ lower, upper }: TestRow) =>
  lower !== OPEN_LOWER && upper !== OPEN_UPPER && yearOf(lower) === yearOf(upper)
    ? `${yearOf(lower)}`
    : 'none'

function holdsAgainstNaive(engine: Engine, rows: readonly TestRow[], asked: Filter, directed: boolean) {
  const tests = naiveTests(asked, SIDES, directed)
  const shown = passing(rows, tests)
  const idOf = (at: number) => engine.columns.line[at]! - 2
  expect(engine.shown).toBe(shown.length)
  expect(Array.from(engine.page(0, rows.length), idOf).sort((a, b) => a - b)).toEqual(
    shown.map(one => rows.indexOf(one)),
  )
  const years = engine.cells.extent
  const yearOfCode = (year: number) => (year < engine.cells.years ? `${years[0] + year}` : 'none')
  const untimed = passing(rows, tests, 'time')
  const byYearWay: Record<string, number> = {}
  for (const [at, count] of engine.yearWays.entries())
    if (count > 0)
      byYearWay[`${yearOfCode(Math.floor(at / WAYS_COUNTED))} ${WAY_NAMES[at % WAYS_COUNTED]}`] = count
  expect(byYearWay).toEqual(tally(untimed, one => [`${yearWord(one)} ${naiveWay(one, SIDES, directed)}`]))
  const kinds = engine.columns.kinds.names
  const byYearKind: Record<string, number> = {}
  for (const [at, count] of engine.yearKinds.entries())
    if (count > 0)
      byYearKind[`${yearOfCode(Math.floor(at / kinds.length))} ${kinds[at % kinds.length]}`] = count
  expect(byYearKind).toEqual(tally(untimed, one => [`${yearWord(one)} ${one.kind}`]))
  const byPlace: Record<string, number> = {}
  for (const [place, count] of engine.places.entries()) {
    const year = yearOfCode(yearOfPlace(engine.cells, place))
    if (count > 0) byPlace[year] = (byPlace[year] ?? 0) + count
  }
  expect(byPlace).toEqual(tally(untimed, one => [yearWord(one)]))
  const asPlaces = (sums: Uint32Array) => sums.every((sum, place) => sum === engine.places[place])
  expect(asPlaces(summed(engine.placeWays, WAYS_COUNTED))).toBe(true)
  expect(asPlaces(summed(engine.placeKinds, kinds.length))).toBe(true)
  expect(engine.placeLanes.reduce((sum, count) => sum + count, 0)).toBe(shown.length)
  const { facets, columns } = engine
  expect(named(columns.actors.names, facets.actors)).toEqual(
    tally(passing(rows, tests, 'actors'), one => [...one.from, ...one.to]),
  )
  expect(named(kinds, facets.kinds)).toEqual(tally(passing(rows, tests, 'kinds'), one => [one.kind]))
  expect(named(columns.levels!.names, facets.levels)).toEqual(
    tally(passing(rows, tests, 'levels'), one => [one.level]),
  )
  expect(named(columns.occasions!.names, facets.occasions)).toEqual(
    tally(passing(rows, tests, 'occasions'), one => [one.occasion]),
  )
  expect(named(columns.sources!.names, facets.sources)).toEqual(
    tally(passing(rows, tests, 'sources'), one => [one.source]),
  )
  expect(named(WAY_NAMES, facets.ways)).toEqual(
    tally(passing(rows, tests, 'ways'), one => [naiveWay(one, SIDES, directed)]),
  )
  expect(engine.possibly()).toBe(naivePossibly(shown, asked.time))
}

function naivePossibly(shown: readonly TestRow[], time: Filter['time']): number {
  if (time.type === 'all') return 0
  if (time.type === 'span' && time.from === null && time.to === null) return 0
  const days = new Set(time.type === 'years' ? time.years : [])
  const inside = ({ lower, upper }: TestRow) => {
    if (time.type === 'span')
      return (time.from === null || lower >= time.from) && (time.to === null || upper <= time.to)
    if (lower === OPEN_LOWER || upper === OPEN_UPPER) return false
    for (let year = yearOf(lower); year <= yearOf(upper); year++) if (!days.has(year)) return false
    return true
  }
  return shown.filter(one => !(one.lasted && !one.uncertain) && !inside(one)).length
}

describe('the engine', () => {
  for (const [name, rows, directed] of [
    ['dates of all kinds', row, true],
    ['plain days', plainRow, true],
    ['no directions', row, false],
  ] as const)
    test(`answers as a count row by row does, through any filters: ${name}`, () => {
      fc.assert(
        fc.property(
          fc.array(rows, { minLength: 1, maxLength: 60 }),
          fc.array(change, { minLength: 1, maxLength: 12 }),
          (given, changes) => {
            const engine = createEngine(columnsOf(given, directed), { sides: SIDES, lanes: 'kinds' })
            let asked: Filter = NO_FILTER
            holdsAgainstNaive(engine, given, asked, directed)
            for (const next of changes) {
              asked = { ...asked, ...next }
              engine.apply(asked, hitsOf(engine, given, asked.text))
              holdsAgainstNaive(engine, given, asked, directed)
            }
          },
        ),
        { numRuns: 100 },
      )
    })

  test('a page is the rows in their order, from any place; the place of a row is its number in it', () => {
    fc.assert(
      fc.property(
        fc.array(plainRow, { minLength: 1, maxLength: 80 }),
        filter,
        fc.nat(80),
        (given, asked, at) => {
          const engine = createEngine(columnsOf(given), { sides: SIDES, lanes: 'sides' })
          engine.apply({ ...asked, text: '' })
          const all = [...engine.page(0, given.length)]
          expect([...engine.page(at, 7)]).toEqual(all.slice(at, at + 7))
          for (const [place, one] of all.entries()) expect(engine.placeOf(one)).toBe(place)
          const visited: number[] = []
          engine.each(one => visited.push(one))
          expect(visited).toEqual(all)
        },
      ),
    )
  })

  test('what stands between two days, may fall between them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), day, day, (given, a, b) => {
        const engine = createEngine(columnsOf(given), { sides: SIDES, lanes: 'sides' })
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const expected = given.filter(({ lower, upper }) => lower <= to && upper >= from).length
        expect(engine.between(from, to, 1000)).toHaveLength(expected)
        expect(engine.between(from, to, 2)).toHaveLength(Math.min(2, expected))
      }),
    )
  })
})

describe('what a moved window costs', () => {
  const plain = (at: number): TestRow => ({
    lower: at,
    upper: at,
    from: ['Aland'],
    to: ['Borduria'],
    kind: 'letter',
    level: '',
    occasion: '',
    source: '',
    title: '',
  })
  const start = dayOf(2018, 1, 1)
  // one event a day for two years, and one that may be of any day of June 2018
  const june = { ...plain(dayOf(2018, 6, 1)), upper: dayOf(2018, 6, 30) }
  const engineOf = (rows: readonly TestRow[]) =>
    createEngine(columnsOf(rows), { sides: SIDES, lanes: 'sides' })
  const days = Array.from({ length: 730 }, (_, at) => plain(start + at))
  const span = (from: number, to: number): Filter => ({ ...NO_FILTER, time: { type: 'span', from, to } })

  test('only rows that enter or leave are looked at', () => {
    const engine = engineOf(days)
    engine.apply(span(start + 100, start + 199))
    expect(engine.shown).toBe(100)
    // ten days on: ten leave, ten enter
    engine.apply(span(start + 110, start + 209))
    expect([engine.shown, engine.touched]).toEqual([100, 20])
    // one end alone
    engine.apply(span(start + 110, start + 214))
    expect([engine.shown, engine.touched]).toEqual([105, 5])
    // a jump to where nothing is shared: 105 leave, 50 enter
    engine.apply(span(start + 400, start + 449))
    expect([engine.shown, engine.touched]).toEqual([50, 155])
  })

  test('an event of an unknown day of June enters with the first of its days and leaves after the last', () => {
    const engine = engineOf([june])
    const asked = (from: number, to: number) => {
      engine.apply(span(from, to))
      return [engine.shown, engine.possibly()]
    }
    expect(asked(dayOf(2018, 5, 1), dayOf(2018, 5, 31))).toEqual([0, 0])
    expect(asked(dayOf(2018, 5, 2), dayOf(2018, 6, 1))).toEqual([1, 1])
    expect(asked(dayOf(2018, 6, 1), dayOf(2018, 6, 30))).toEqual([1, 0])
    expect(asked(dayOf(2018, 6, 30), dayOf(2018, 7, 30))).toEqual([1, 1])
    expect(asked(dayOf(2018, 7, 1), dayOf(2018, 7, 31))).toEqual([0, 0])
  })

  test('with dates of more than a day, too, rows inside the window are left alone', () => {
    const engine = engineOf([...days, june])
    engine.apply(span(start + 10, start + 599))
    // 1 June is day 151: June lies inside both windows
    engine.apply(span(start + 15, start + 604))
    expect(engine.touched).toBe(10)
  })

  test('a second year looks at the rows of that year alone', () => {
    const engine = engineOf(days)
    engine.apply({ ...NO_FILTER, time: { type: 'years', years: [2018] } })
    engine.apply({ ...NO_FILTER, time: { type: 'years', years: [2018, 2019] } })
    expect([engine.shown, engine.touched]).toEqual([730, 365])
  })
})
