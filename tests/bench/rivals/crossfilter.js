// The views on crossfilter2, as its reference and its example of flights have it: a dimension a filter, a group a view.
import crossfilter from 'crossfilter2'
import { utcMonth, utcWeek, utcYear } from 'd3'
import { start } from './page.js'
import { actorsOf, yearOf } from './records.js'

/** Sums by some text of the record, which a group keeps as rows enter and leave. */
const by = (group, textOf) =>
  group.reduce(
    (sums, record) => {
      sums[textOf(record)] = (sums[textOf(record)] ?? 0) + 1
      return sums
    },
    (sums, record) => {
      sums[textOf(record)] -= 1
      return sums
    },
    () => ({}),
  )

start(records => {
  const events = crossfilter(records)
  const shown = events.groupAll()
  const date = events.dimension(record => record.date)
  const years = by(date.group(utcYear), record => record.way)
  const kinds = by(date.group(utcYear), record => record.kind)
  const months = date.group(utcMonth)
  // a group does not see its own dimension's filter: what answers to all of them stands on one without
  const place = events.dimension(record => record.date)
  const density = {
    months: by(place.group(utcMonth), record => record.way),
    weeks: by(place.group(utcWeek), record => record.way),
  }
  const actors = events.dimension(actorsOf, true)
  const traffic = actors.group()
  return {
    span: (from, to) => date.filterRange([from, to]),
    years: chosen =>
      chosen.size > 0 ? date.filterFunction(moment => chosen.has(yearOf(moment))) : date.filterAll(),
    actors: chosen =>
      chosen.size > 0 ? actors.filterFunction(name => chosen.has(name)) : actors.filterAll(),
    counts: (step, withActors) => ({
      shown: shown.value(),
      years: years.all(),
      kinds: kinds.all(),
      months: months.all(),
      density: density[step].all(),
      actors: withActors ? traffic.top(20) : [],
      list: date.bottom(100),
    }),
  }
})
