import { type Engine, WAYS_COUNTED } from '../../model/engine/engineTypes'
import type { TimeClause } from '../../model/filter'
import { ownListText } from '../../text/ownList'
import { panelsText } from '../../text/panels'
import type { OptionSource } from './optionSlots'

/** More years than this stand by their decades. */
const MANY_YEARS = 40
/** Codes from here on are decades, counted from that of the first year; below are years, counted from the first. */
const DECADES = 1 << 20
/** The code of all years together. */
const ALL = 1 << 21

/** The years of an axis as options of a list. */
export interface YearOptions {
  /** Codes in the order in which they are shown, in groups: all, then the years, or each decade with its years. */
  groups: readonly (readonly number[])[]
  decades: boolean
  source: OptionSource
  /** The time that ticking, or unticking, an option asks for. */
  asked(code: number, checked: boolean): TimeClause
}

/**
 * Makes the options of the time clause. A year counts what lies wholly in it; where some dates span several years,
 * it may hold more, and says so.
 * @param time the time clause in force
 */
export function yearOptions(engine: Engine, time: () => TimeClause): YearOptions {
  const { cells, yearWays, places } = engine
  const [first, last] = cells.extent
  const decadeAt = Math.floor(first / 10) * 10
  const yearsOf = (code: number): readonly number[] => {
    if (code === ALL) return range(first, last)
    if (code < DECADES) return [first + code]
    const from = decadeAt + (code - DECADES) * 10
    return range(Math.max(first, from), Math.min(last, from + 9))
  }
  const chosen = () => {
    const now = time()
    return now.type === 'years' ? now.years : []
  }
  const decades = last - first >= MANY_YEARS
  const groups = decades
    ? Array.from({ length: Math.floor((last - decadeAt) / 10) + 1 }, (_, at) => [
        DECADES + at,
        ...yearsOf(DECADES + at).map(year => year - first),
      ])
    : [range(0, last - first)]
  return {
    groups: [[ALL], ...groups],
    decades,
    source: {
      label: code =>
        code === ALL
          ? panelsText.allYears
          : code < DECADES
            ? String(first + code)
            : ownListText.filters.decade(decadeAt + (code - DECADES) * 10),
      ticked: code => {
        if (code === ALL) return time().type === 'all'
        const years = yearsOf(code)
        const ticked = years.filter(year => chosen().includes(year)).length
        return ticked === years.length || (ticked > 0 && 'mixed')
      },
      count: code => {
        let sum = 0
        // all years hold what no single one does, too
        const years = code === ALL ? cells.years + 1 : 1
        if (code === ALL || code < DECADES) {
          const at = code === ALL ? 0 : code
          for (let way = at * WAYS_COUNTED; way < (at + years) * WAYS_COUNTED; way++) sum += yearWays[way]!
          return sum
        }
        for (const year of yearsOf(code))
          for (let way = 0; way < WAYS_COUNTED; way++) sum += yearWays[(year - first) * WAYS_COUNTED + way]!
        return sum
      },
      orMore: code => code !== ALL && places[cells.restAt]! > 0,
    },
    asked: (code, checked) => {
      if (code === ALL) return { type: 'all' }
      const years = yearsOf(code)
      const others = chosen().filter(year => !years.includes(year))
      return { type: 'years', years: checked ? [...others, ...years] : others }
    },
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
