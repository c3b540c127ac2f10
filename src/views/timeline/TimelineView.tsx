import { lazy, memo, Suspense, useCallback, useMemo, useState } from 'react'
import { actSources } from '../../charts/actSources'
import { ChartFrame } from '../../charts/ChartFrame'
import type { OnExport } from '../../charts/tableData'
import { useLater } from '../../charts/useLater'
import { PHONE, useMedia } from '../../charts/useMedia'
import type { Summary } from '../../model/eventIndex'
import { timelineSeries } from '../../model/series/timelineSeries'
import { useFollowing } from '../../store/following'
import { useFollowingSummary, useIndex } from '../../store/model'
import { useFinding } from '../../store/useFinding'
import { text } from '../../text/text'
import type { Day } from '../../time/edtf'
import { dayWords } from './dayWords'
import type { PlacedTimeline } from './placed'
import { TimelinePlot } from './TimelinePlot'
import './timeline.css'

const VerticalTimeline = lazy(() =>
  import('./VerticalTimeline').then(part => ({ default: part.VerticalTimeline })),
)

/** The key comes once the marks stand. */
const loadKey = () => import('./TimelineKey')

interface TimelineViewProps {
  onExport: OnExport
  onAllMarks: () => void
  /** Leads to the list of events, the timeline's accessible form. */
  onTable: () => void
}

/** Two lifelines and everything that happened on and between them in the strip's window. */
export function TimelineView(actions: TimelineViewProps) {
  const { matches } = useFollowingSummary()
  const { info } = useIndex().dataset
  // placing the labels may take a frame of its own: a drag moves the strip first
  const window = useFollowing('reading').window ?? info.window
  return <Drawn {...actions} matches={matches} window={window} finding={useFinding('timeline')} />
}

type DrawnProps = TimelineViewProps &
  Pick<Summary, 'matches'> & { window: readonly [Day, Day]; finding: string | null }

const Drawn = memo(function Drawn(props: DrawnProps) {
  const { finding, matches, window, onExport, onAllMarks, onTable } = props
  const { dataset } = useIndex()
  const narrow = useMedia(PHONE)
  const key = useLater(narrow ? null : loadKey)
  const series = useMemo(() => timelineSeries(matches, window, dataset.actors), [matches, window, dataset])
  const [placed, setPlaced] = useState<PlacedTimeline | null>(null)
  const keep = useCallback((next: PlacedTimeline) => setPlaced(next), [])
  return (
    <ChartFrame
      name={text.timeline.name}
      id="timeline"
      finding={finding}
      extent={text.timeline.extent(
        series.acts.length,
        dayWords(window[0]),
        dayWords(window[1]),
        series.undrawn,
      )}
      legend={
        narrow ? (
          <p>{text.timeline.vertical.notToScale}</p>
        ) : placed && key ? (
          <key.TimelineKey placed={placed} />
        ) : (
          <span className="tl-key-awaited" />
        )
      }
      source={actSources(series.acts, dataset)}
      onAllMarks={onAllMarks}
      onTable={onTable}
      makeTable={() =>
        import('../../charts/eventTable').then(({ eventTable }) => eventTable(dataset, series.acts))
      }
      onExport={onExport}
    >
      {narrow ? (
        <Suspense fallback={null}>
          <VerticalTimeline series={series} />
        </Suspense>
      ) : (
        <TimelinePlot series={series} onPlaced={keep} />
      )}
    </ChartFrame>
  )
})
