// Five views and the list of who takes part, drawn as D3's documentation has it: data joined to marks at each change.
import {
  axisBottom,
  axisRight,
  group,
  max,
  scaleBand,
  scaleLinear,
  scaleTime,
  select,
  sum,
  utcFormat,
} from 'd3'
import { FIRST_YEAR, LAST_YEAR, WAYS } from './records.js'

const WIDTH = 784
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
const INKS = { others: '#777', forth: '#1b3f77', both: '#222', back: '#b34a0c' }
const day = utcFormat('%-d %b %Y')
const whole = new Intl.NumberFormat('en-GB')
const yearIn = key => new Date(key).getUTCFullYear()

/** @returns `draw(counts, state)`, which brings every view up to date */
export function createViews({ toggleYear, toggleActor }) {
  const x = scaleBand(YEARS, [0, WIDTH]).padding(0.2)
  const drawYears = yearsView(x, toggleYear)
  const drawKinds = kindsView(x)
  const drawStrip = stripView()
  const drawTimeline = timelineView()
  const draw = (counts, state) => {
    const asked = year => state.years.size === 0 || state.years.has(year)
    select('#status').text(`${whole.format(counts.shown)} events shown`)
    drawYears(counts.years, asked)
    drawKinds(counts.kinds, asked)
    drawStrip(counts.months)
    drawTimeline(counts.density, state.window, state.step)
    drawList(counts.list)
    drawActors(counts.actors, state.actors, toggleActor)
  }
  return { draw, toggleActor }
}

function yearsView(x, toggleYear) {
  const svg = select('#years')
  const axis = svg.append('g').attr('transform', `translate(${WIDTH},0)`)
  const [up, down, over, under] = ['g', 'g', 'g', 'g'].map(name => svg.append(name))
  svg
    .append('g')
    .selectAll('rect')
    .data(YEARS)
    .join('rect')
    .attr('class', 'year')
    .attr('data-year', year => year)
    .attr('x', year => x(year))
    .attr('width', x.bandwidth())
    .attr('height', 170)
    .attr('fill', 'transparent')
    .on('click', (_event, year) => toggleYear(year))
  svg.append('g').attr('transform', 'translate(0,170)').call(axisBottom(x))
  return (data, asked) => {
    const most = max(data, ({ value }) => Math.max(value.forth ?? 0, value.back ?? 0)) ?? 1
    const y = scaleLinear([-most, most], [160, 10])
    const bars = (layer, way, sign) =>
      layer
        .selectAll('rect')
        .data(data, ({ key }) => +key)
        .join('rect')
        .attr('x', ({ key }) => x(yearIn(key)))
        .attr('width', x.bandwidth())
        .attr('y', ({ value }) => (sign > 0 ? y(value[way] ?? 0) : y(0)))
        .attr('height', ({ value }) => Math.abs(y(0) - y(value[way] ?? 0)))
        .attr('fill', INKS[way])
        .attr('fill-opacity', ({ key }) => (asked(yearIn(key)) ? 1 : 0.3))
    const numbers = (layer, way, sign) =>
      layer
        .selectAll('text')
        .data(data, ({ key }) => +key)
        .join('text')
        .attr('x', ({ key }) => x(yearIn(key)) + x.bandwidth() / 2)
        .attr('y', ({ value }) => y(sign * (value[way] ?? 0)) + (sign > 0 ? -3 : 13))
        .attr('text-anchor', 'middle')
        .text(({ value }) => whole.format(value[way] ?? 0))
    bars(up, 'forth', 1)
    bars(down, 'back', -1)
    numbers(over, 'forth', 1)
    numbers(under, 'back', -1)
    axis.call(axisRight(y).ticks(4))
  }
}

/** The five kinds with most events at first, and one row for all others. */
function kindsView(x) {
  const svg = select('#kinds')
  let top = null
  return (data, asked) => {
    top ??= [
      ...group(
        data.flatMap(({ value }) => Object.entries(value)),
        ([kind]) => kind,
      ),
    ]
      .map(([kind, counts]) => [kind, sum(counts, ([, count]) => count)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([kind]) => kind)
    const rows = [...top, 'other kinds'].map((kind, row) => ({
      kind,
      row,
      cells: data.map(({ key, value }) => ({
        year: yearIn(key),
        count:
          row < top.length
            ? (value[kind] ?? 0)
            : sum(Object.values(value)) - sum(top, one => value[one] ?? 0),
      })),
    }))
    const most = max(rows, ({ cells }) => max(cells, ({ count }) => count)) || 1
    const y = scaleLinear([0, most], [0, 14])
    const row = svg
      .selectAll('g')
      .data(rows, ({ kind }) => kind)
      .join('g')
      .attr('transform', ({ row }) => `translate(0,${row * 28})`)
    row
      .selectAll('text')
      .data(({ kind, cells }) => [`${kind} ${whole.format(sum(cells, ({ count }) => count))}`])
      .join('text')
      .attr('y', 10)
      .text(words => words)
    row
      .selectAll('rect')
      .data(
        ({ cells }) => cells,
        ({ year }) => year,
      )
      .join('rect')
      .attr('x', ({ year }) => x(year))
      .attr('width', x.bandwidth())
      .attr('y', ({ count }) => 28 - y(count))
      .attr('height', ({ count }) => y(count))
      .attr('fill-opacity', ({ year }) => (asked(year) ? 1 : 0.3))
  }
}

function stripView() {
  const bars = select('#strip').append('g')
  const width = WIDTH / (YEARS.length * 12)
  const place = key => (yearIn(key) - FIRST_YEAR) * 12 + new Date(key).getUTCMonth()
  return data => {
    const y = scaleLinear([0, max(data, ({ value }) => value) ?? 1], [0, 28])
    bars
      .selectAll('rect')
      .data(data, ({ key }) => +key)
      .join('rect')
      .attr('x', ({ key }) => place(key) * width)
      .attr('width', width - 0.5)
      .attr('y', ({ value }) => 28 - y(value))
      .attr('height', ({ value }) => y(value))
  }
}

function timelineView() {
  const svg = select('#timeline')
  const axis = svg.append('g').attr('transform', 'translate(0,270)')
  const lanes = svg.append('g')
  return (data, window, step) => {
    const x = scaleTime(window, [0, 1030])
    const shown = data.filter(({ key }) => key >= window[0] && key < window[1])
    const width = (1030 / (window[1] - window[0])) * (step === 'months' ? 30 : 7) * 86_400_000
    axis.call(axisBottom(x))
    lanes
      .selectAll('g')
      .data(WAYS)
      .join('g')
      .attr('transform', (_way, row) => `translate(0,${row * 67})`)
      .attr('fill', way => INKS[way])
      .each(function (way) {
        const y = scaleLinear([0, max(shown, ({ value }) => value[way]) || 1], [0, 60])
        select(this)
          .selectAll('rect')
          .data(
            shown.filter(({ value }) => value[way] > 0),
            ({ key }) => +key,
          )
          .join('rect')
          .attr('x', ({ key }) => x(key))
          .attr('width', Math.max(1, width - 1))
          .attr('y', ({ value }) => 64 - y(value[way]))
          .attr('height', ({ value }) => y(value[way]))
      })
  }
}

function drawList(list) {
  select('#events')
    .selectAll('li')
    .data(list, ({ index }) => index)
    .join('li')
    .order()
    .text(({ date, source, target, kind }) => `${day(date)} ${source} → ${target}: ${kind}`)
}

function drawActors(actors, ticked, toggleActor) {
  const label = select('#actors div')
    .selectAll('label')
    .data(actors, ({ key }) => key)
    .join(enter => {
      const label = enter.append('label').style('display', 'block')
      label
        .append('input')
        .attr('type', 'checkbox')
        .on('change', (_event, { key }) => toggleActor(key))
      label.append('span')
      return label
    })
    .order()
  label.select('input').property('checked', ({ key }) => ticked.has(key))
  label.select('span').text(({ key, value }) => `${key} ${whole.format(value)}`)
}
