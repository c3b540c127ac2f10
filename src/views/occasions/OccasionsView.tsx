import { lazy, useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { occasionSeries } from '../../model/series/occasionSeries'
import { useFollowing } from '../../store/following'
import { useFollowingSummary, useIndex } from '../../store/model'
import { useTable } from '../../store/useTable'
import { occasionsText as words } from '../../text/occasions'
import { text } from '../../text/text'
import { leadersOf, OccasionKey } from './OccasionKey'
import { OccasionPlot } from './OccasionPlot'
import './occasions.css'

const TableOfOccasions = lazy(() =>
  import('./TableOfOccasions').then(part => ({ default: part.TableOfOccasions })),
)

/** *Occasions*: months across, years down; which messages fall on the days that come back every year. */
export function OccasionsView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const { dataset } = index
  const { time } = useFollowing('filter')
  const summary = useFollowingSummary()
  const table = useTable('occasions')
  const series = useMemo(() => occasionSeries(index, summary, time), [index, summary, time])
  return (
    <ChartFrame
      id="occasions"
      name={text.readings.names.occasions}
      finding={null}
      extent={words.extent(series.counts, leadersOf(dataset), series.context)}
      legend={<OccasionKey series={series} dataset={dataset} />}
      source={sourceLine(dataset, series.citations, words.source)}
      table={{ ...table, content: () => <TableOfOccasions series={series} dataset={dataset} /> }}
      onAllMarks={onAllMarks}
      onExport={() =>
        onExport(import('./occasionTable').then(({ occasionTable }) => occasionTable(series, dataset)))
      }
    >
      <OccasionPlot series={series} />
    </ChartFrame>
  )
}
