// What the rivals share: the file, what is asked for, and the same views drawn with D3.
import { brushX, scaleTime, select } from 'd3'
import { END, FIRST, recordsOf } from './records.js'
import { createViews } from './views.js'

/** A window of more is drawn by months. */
const WEEKS_MOST = 8 * 366 * 86_400_000

/** What `work` took is a measure of User Timing. */
function measured(name, work) {
  const start = performance.now()
  const result = work()
  performance.measure(name, { start, end: performance.now() })
  performance.clearMeasures(name)
  return result
}

/**
 * Waits for a file and shows it.
 * @param createCounter makes of the records what filters and counts them
 */
export function start(createCounter) {
  const sides = new URLSearchParams(location.search).getAll('side')
  document.querySelector('input').addEventListener('change', async ({ target }) => {
    const counter = createCounter(recordsOf(await target.files[0].text(), sides))
    show(counter)
  })
}

function show(counter) {
  const years = new Set()
  const actors = new Set()
  let window = [FIRST, END]
  const panel = document.querySelector('#actors')
  const toggle = (set, one) => {
    if (!set.delete(one)) set.add(one)
  }
  /** Every view anew, in the task of the input. */
  const change = filter => {
    const step = window[1] - window[0] > WEEKS_MOST ? 'months' : 'weeks'
    const counts = measured('rival: count', () => {
      filter?.()
      return counter.counts(step, panel.open)
    })
    measured('rival: draw', () => views.draw(counts, { window, step, years, actors }))
  }
  const views = createViews({
    toggleYear: year =>
      change(() => {
        toggle(years, year)
        const [first, last] = [Math.min(...years), Math.max(...years)]
        window = years.size > 0 ? [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)] : [FIRST, END]
        counter.years(years)
      }),
    toggleActor: name =>
      change(() => {
        toggle(actors, name)
        counter.actors(actors)
      }),
  })
  const x = scaleTime([FIRST, END], [0, 784])
  const brush = brushX()
    .extent([
      [0, 0],
      [784, 28],
    ])
    .on('brush', ({ selection }) =>
      change(() => {
        window = selection ? selection.map(at => +x.invert(at)) : [FIRST, END]
        if (selection) counter.span(...window)
        else counter.years(years)
      }),
    )
  const strip = select('#strip').append('g').call(brush)
  panel.addEventListener('toggle', () => change())
  change()
  // for what drives the page
  globalThis.rival = {
    window: selection => strip.call(brush.move, selection),
    clear: () => strip.call(brush.clear),
    toggleActor: name => views.toggleActor(name),
  }
}
