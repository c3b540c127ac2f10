// The views as d3-array has it: each change filters the rows anew and groups what is left.
import { rollup, rollups, utcMonth, utcWeek, utcYear } from 'd3'
import { start } from './page.js'
import { actorsOf, yearOf } from './records.js'

const count = rows => rows.length
const STEPS = { months: utcMonth, weeks: utcWeek }
/** As crossfilter's groups are: a key and sums by a text. */
const sums = groups => Array.from(groups, ([key, value]) => ({ key, value: Object.fromEntries(value) }))

start(plain => {
  const records = plain.map(record => ({ ...record, actors: actorsOf(record) }))
  let inTime = () => true
  let among = () => true
  return {
    span: (from, to) => {
      inTime = ({ date }) => date >= from && date < to
    },
    years: chosen => {
      inTime = chosen.size > 0 ? ({ date }) => chosen.has(yearOf(date)) : () => true
    },
    actors: chosen => {
      among = chosen.size > 0 ? ({ actors }) => actors.some(name => chosen.has(name)) : () => true
    },
    counts: (step, withActors) => {
      const anyTime = records.filter(among)
      const rows = anyTime.filter(inTime)
      const year = ({ date }) => +utcYear(date)
      return {
        shown: rows.length,
        years: sums(rollup(anyTime, count, year, ({ way }) => way)),
        kinds: sums(rollup(anyTime, count, year, ({ kind }) => kind)),
        months: rollups(anyTime, count, ({ date }) => +utcMonth(date)).map(([key, value]) => ({
          key,
          value,
        })),
        density: sums(
          rollup(
            rows,
            count,
            ({ date }) => +STEPS[step](date),
            ({ way }) => way,
          ),
        ),
        actors: withActors
          ? rollups(
              records.filter(inTime).flatMap(({ actors }) => actors),
              count,
              name => name,
            )
              .sort((a, b) => b[1] - a[1])
              .slice(0, 20)
              .map(([key, value]) => ({ key, value }))
          : [],
        list: rows.slice(0, 100),
      }
    },
  }
})
