import type { TableData } from '../../charts/tableData'
import { type EventColumns, textOf } from '../../data/eventColumns'
import type { Engine } from '../../model/engine/engineTypes'
import { ownActors, ownDate, ownValue } from '../../model/engine/rowWords'
import { countDensity, type DensityStep, emptyDensity } from '../../model/series/ownDensity'
import type { Window } from '../../model/series/timelineWindow'
import { ownText } from '../../text/ownCharts'
import { isoOf } from '../../time/day'

const words = ownText.timeline.table

/** The events that are marked one by one, as a table for a file: dates as the set has them, in EDTF. */
export function rowsTable(columns: EventColumns, rows: Uint32Array): TableData {
  return {
    name: 'timeline',
    columns: words.events,
    rows: Array.from(rows, row => {
      const { from, to } = ownActors(columns, row)
      return [
        columns.line[row]!,
        ownDate(columns, row).text,
        from.join('; '),
        to.join('; '),
        ownValue(columns.kinds, row),
        textOf(columns.titles, row),
      ]
    }),
  }
}

/** The bars, as a table for a file: first and last day of each as ISO dates, and its counts by lane; none that is empty. */
export function densityTable(engine: Engine, window: Window, step: DensityStep): TableData {
  const density = emptyDensity()
  countDensity(density, engine, window, step)
  const { names, by } = engine.lanes
  const across = names.length
  const laneName = (name: string) =>
    name === '' ? ownText.others : by === 'sides' && name === '+' ? ownText.both : name
  const isLoose = density.loose.some(share => share > 0)
  const rows = Array.from({ length: density.bins }, (_, bin) => {
    const counts = [...density.counts.subarray(bin * across, (bin + 1) * across)]
    const shares = density.loose.subarray(bin * across, (bin + 1) * across)
    const share = Math.round(shares.reduce((sum, each) => sum + each, 0) * 100) / 100
    return { bin, counts, share }
  }).filter(({ counts, share }) => share > 0 || counts.some(count => count > 0))
  return {
    name: 'timeline',
    columns: [words.from, words.to, ...names.map(laneName), ...(isLoose ? [words.share] : [])],
    rows: rows.map(({ bin, counts, share }) => [
      isoOf(density.starts[bin]!),
      isoOf(density.starts[bin + 1]! - 1),
      ...counts,
      ...(isLoose ? [share] : []),
    ]),
  }
}
