import { useMemo } from 'react'
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
      source={sourceLine(dataset, series.citations)}
      table={table}
      onAllMarks={onAllMarks}
      makeTable={() => import('./occasionTable').then(({ occasionTable }) => occasionTable(series, dataset))}
      onExport={onExport}
    >
      <OccasionPlot series={series} />
    </ChartFrame>
  )
}
