import { memo, type RefObject, useMemo } from 'react'
import { fitText } from '../../charts/fitText'
import { OPEN_LOWER, OPEN_UPPER } from '../../data/eventColumns'
import { ownDate, ownId, ownTitle } from '../../model/engine/rowWords'
import { selectedEvent, useFollowing } from '../../store/following'
import { ownText } from '../../text/ownCharts'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { Emphasis } from './Emphasis'
import { OwnLabels, OwnLitLabel } from './OwnLabels'
import { OwnLaneMarks } from './OwnLaneMarks'
import { OwnTip } from './OwnTip'
import type { OwnLane } from './ownLanes'
import { isolated, ownSeries, saysYear, TITLE } from './ownSeries'
import { ownTicks } from './ownTicks'
import { placeLaneMarks } from './placeLaneMarks'
import { placeOwnTimeline } from './placeOwnTimeline'
import { TimelineDrawing } from './TimelineDrawing'
import { useLanePointing } from './useLanePointing'
import type { OwnRows } from './useOwnRows'
import { usePointing } from './usePointing'

interface OwnMarksProps {
  shownRows: OwnRows
  lanes: readonly OwnLane[]
  gutter: number
  width: number
  height: number
  dragged: RefObject<boolean>
  plot: RefObject<HTMLElement | null>
}

/** Two sides that address each other: lifelines, arrows and labels, as the built-in timeline has them. */
export const OwnLifelines = memo(function OwnLifelines(props: OwnMarksProps) {
  const { shownRows, gutter, width, height, dragged, plot } = props
  const { engine, window } = shownRows
  const selected = useFollowing(selectedEvent)
  const series = useMemo(() => ownSeries(shownRows, TITLE).series, [shownRows])
  const placed = useMemo(
    () => placeOwnTimeline(series, { width, height }, selected),
    [series, width, height, selected],
  )
  // labels of any script are drawn apart
  const drawing = useMemo(() => ({ ...placed, labels: [] }), [placed])
  const ticks = useMemo(() => ownTicks(window, width, text.months), [window, width])
  const names = useMemo(() => {
    const [first, second] = engine.sides ?? ['', '']
    const short = (name: string) => isolated(fitText(name, gutter - 14, 600, 14))
    return { third: ownText.others, dprk: short(first), both: ownText.both, prc: short(second) }
  }, [engine, gutter])
  const hit = usePointing(plot, placed, gutter, dragged)
  return (
    <div className="own-marked is-lifelines">
      <TimelineDrawing placed={drawing} ticks={ticks} gutter={gutter} selected={selected} names={names} />
      <OwnLabels placed={placed} gutter={gutter} />
      <Emphasis placed={drawing} gutter={gutter} />
      <OwnLitLabel placed={placed} gutter={gutter} />
      {hit ? (
        <OwnTip
          x={hit.type === 'mark' ? hit.x : hit.band.x + hit.band.width / 2}
          top={placed.lines.dprk + 10}
          gutter={gutter}
          width={width}
          ids={hit.type === 'mark' ? hit.ids : []}
          lines={hit.type === 'band' ? [ownText.events(hit.band.count), ownText.timeline.tip.hint] : []}
        />
      ) : null}
    </div>
  )
})

/** Single events of an own timeline on the lanes of kinds or actors. */
export const OwnLaned = memo(function OwnLaned(props: OwnMarksProps) {
  const { shownRows, lanes, gutter, width, height, dragged, plot } = props
  const { engine, window, rows } = shownRows
  const marks = useMemo(() => {
    const { columns } = engine
    const year = saysYear(window)
    const events = Array.from(rows ?? [], row => ({
      id: ownId(columns, row),
      lane: engine.lanes.codes[row]!,
      lower: columns.lower[row] === OPEN_LOWER ? null : columns.lower[row]!,
      upper: columns.upper[row] === OPEN_UPPER ? null : columns.upper[row]!,
      day: dateLabel(ownDate(columns, row), { year }),
      title: ownTitle(columns, row),
    }))
    return placeLaneMarks(events, lanes, window, width)
  }, [engine, rows, lanes, window, width])
  const grid = useMemo(
    () =>
      ownTicks(window, width, text.months)
        .filter(tick => tick.line && tick.x > 0.5)
        .map(tick => tick.x),
    [window, width],
  )
  const hit = useLanePointing(plot, marks, gutter, dragged)
  return (
    <div className="own-marked">
      <OwnLaneMarks {...{ marks, lanes, grid, gutter, width, height }} plain={engine.lanes.by !== 'sides'} />
      {hit ? <OwnTip x={hit.x} top={hit.y + 10} gutter={gutter} width={width} ids={hit.ids} /> : null}
    </div>
  )
})
