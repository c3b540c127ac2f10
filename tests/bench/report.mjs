// The figures of one run as a table, with what was wanted of them.
import { median, short, spread, three, whole } from './numbers.mjs'

const NAMES = { app: 'this app', crossfilter: 'crossfilter2 + D3', rollup: 'filter + d3.rollup' }
const ACTIONS = { brush: 'brush', actors: 'actor toggle', years: 'year toggle' }
const megabytes = bytes => (bytes === null ? 'not told' : `${(bytes / 1e6).toFixed(1)} MB`)
const MILLION = 1_000_000

/** What is wanted of so many events: names and whether it is so. */
function barsOf({ count, imports, parses, app, rivals, columns }) {
  const painted = action => spread(app[action].map(({ took }) => took))
  const bars = []
  const bar = (what, is, most, unit) => bars.push({ what, is, most, unit, met: is <= most })
  const took = median(imports.map(({ took }) => took))
  const longest = Math.max(0, ...imports.flatMap(({ blocks }) => blocks))
  bar('longest task of the page while importing (0: none over 50)', longest, 50, 'ms')
  if (count < MILLION) {
    bar('import to first paint', took, 3000, 'ms')
    for (const [action, name] of Object.entries(ACTIONS))
      bar(`${name}, painted, p95`, painted(action).p95, 20, 'ms')
    return bars
  }
  bar('import, times d3.csvParseRows', took / median(parses), 3, '×')
  for (const [action, p50, p95] of [
    ['brush', 10, 20],
    ['actors', 12, 33],
    ['years', 12, 33],
  ]) {
    bar(`${ACTIONS[action]}, painted, p50`, painted(action).p50, p50, 'ms')
    bar(`${ACTIONS[action]}, painted, p95`, painted(action).p95, p95, 'ms')
  }
  bar('columns without texts', bytesAnEvent(columns), 40, 'bytes an event')
  for (const part of ['scripts', 'process'])
    if (app.memory[part] !== null)
      bar(
        `memory beside crossfilter2’s (${part === 'scripts' ? 'heap and arrays' : 'renderer'})`,
        app.memory[part] / 1e6,
        rivals.crossfilter.memory[part] / 1e6,
        'MB',
      )
  return bars
}

const bytesAnEvent = ({ parts, rows }) => parts.reduce((sum, [, bytes]) => sum + bytes, 0) / rows

/** The table of a run, as Markdown. */
export function tableOf(figures) {
  const { count, actors, bytes, imports, parses, app, rivals, columns } = figures
  const pages = { app, ...rivals }
  const shown = Object.entries(pages)
  const row = (name, say) => `| ${name} | ${shown.map(([key, page]) => say(page, key)).join(' | ')} |`
  const opened = {
    app: median(imports.map(({ took }) => took)),
    ...Object.fromEntries(Object.entries(rivals).map(([key, { opened }]) => [key, opened.took])),
  }
  const blocked = {
    app: Math.max(0, ...imports.flatMap(({ blocks }) => blocks)),
    ...Object.fromEntries(
      Object.entries(rivals).map(([key, { opened }]) => [key, Math.max(0, ...opened.blocks)]),
    ),
  }
  const actions = Object.entries(ACTIONS).flatMap(([action, name]) => [
    row(`${name}, painted: p50 / p95 / max, ms`, page => three(spread(page[action].map(({ took }) => took)))),
    row(`… counting alone`, page => three(spread(page[action].map(({ count }) => count)))),
    row(`… drawing alone`, page => three(spread(page[action].map(({ draw }) => draw)))),
  ])
  const parse = median(parses)
  return [
    `### ${whole(count)} events, ${whole(actors)} actors, ${(bytes / 1e6).toFixed(1)} MB of CSV`,
    '',
    `| | ${shown.map(([key]) => NAMES[key]).join(' | ')} |`,
    `|---|${shown.map(() => '---:').join('|')}|`,
    row('import to first paint, ms', (_page, key) => whole(opened[key])),
    row('rows a second', (_page, key) => whole((count / opened[key]) * 1000)),
    row('longest task of the page meanwhile, ms', (_page, key) =>
      blocked[key] === 0 ? 'none over 50' : whole(blocked[key]),
    ),
    ...actions,
    row('memory: heap of scripts and their arrays', page => megabytes(page.memory.scripts)),
    row('memory: renderer with its worker', page => megabytes(page.memory.process)),
    row('… at most while importing', page => megabytes(page.memory.peak)),
    '',
    `d3.csvParseRows alone: ${whole(parse)} ms (${parses.map(whole).join(', ')}); imports: ${imports.map(({ took }) => whole(took)).join(', ')} ms, ${short(opened.app / parse)} × the parser, of which ${imports.map(({ read }) => whole(read)).join(', ')} ms until the worker has handed the set over.`,
    `Bytes an event, without texts: columns ${bytesAnEvent(columns).toFixed(1)} (${columns.parts
      .map(([name, bytes]) => `${name} ${(bytes / columns.rows).toFixed(1)}`)
      .join(', ')}), counts and marks of the engine ${(columns.engine / columns.rows).toFixed(1)}.`,
    '',
    ...barsOf(figures).map(
      ({ what, is, most, unit, met }) =>
        `- ${met ? 'met' : '**not met**'}: ${what}: ${short(is)}, wanted ≤ ${short(most)} ${unit}`,
    ),
    '',
  ].join('\n')
}
