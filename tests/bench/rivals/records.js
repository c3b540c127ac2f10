import { csvParse, utcParse } from 'd3'

const DAY = 86_400_000
export const FIRST_YEAR = 1995
export const LAST_YEAR = 2024
export const FIRST = Date.UTC(FIRST_YEAR, 0, 1)
export const END = Date.UTC(LAST_YEAR + 1, 0, 1)
const yearByDay = Int16Array.from({ length: (END - FIRST) / DAY }, (_, day) =>
  new Date(FIRST + day * DAY).getUTCFullYear(),
)
/** The year of a moment, without making a date of it. */
export const yearOf = ms => yearByDay[(ms - FIRST) / DAY]

const parseDay = utcParse('%Y-%m-%d')

/** Which way an event goes between two sides, the first, the second: the lane of the timeline. */
function wayOf(from, to, [first, second]) {
  if (from.includes(first) && from.includes(second)) return 'both'
  if (from.includes(first) && to.includes(second)) return 'forth'
  if (from.includes(second) && to.includes(first)) return 'back'
  return 'others'
}
export const WAYS = ['others', 'forth', 'both', 'back']

/** One object an event; a text that comes again is the same text, and a day is a number: the rival at its leanest. */
export function recordsOf(text, sides) {
  const known = new Map()
  const same = text => {
    const found = known.get(text)
    if (found !== undefined) return found
    known.set(text, text)
    return text
  }
  return csvParse(text, (row, index) => ({
    index,
    date: +parseDay(row.date),
    source: same(row.source),
    kind: same(row.event),
    target: same(row.target),
    origin: same(row.origin),
    way: wayOf(row.source.split(';'), row.target.split(';'), sides),
  }))
}

/** Everybody who takes part in an event, each once. */
export const actorsOf = ({ source, target }) => [...new Set(`${source};${target}`.split(';'))]
