import { memo, type RefObject, useMemo } from 'react'
import { fitText } from '../../charts/fitText'
import { OPEN_LOWER, OPEN_UPPER } from '../../data/eventColumns'
import type { ActorRow } from '../../data/types'
import { actOf } from '../../model/engine/actOf'
import { ownId, ownTitle } from '../../model/engine/rowWords'
import { type TimelineSeries, timelineSeries } from '../../model/series/timelineSeries'
import { selectedEvent, useFollowing } from '../../store/following'
import { ownText } from '../../text/ownCharts'
import { text } from '../../text/text'
import { Emphasis } from './Emphasis'
import { OwnLaneMarks } from './OwnLaneMarks'
import { OwnTip } from './OwnTip'
import type { OwnLane } from './ownLanes'
import { ownTicks } from './ownTicks'
import type { PlacedTimeline } from './placed'
import { placeLaneMarks } from './placeLaneMarks'
import { placeTimeline } from './placeTimeline'
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
  /** Two sides that address each other: lifelines and arrows, as the built-in timeline has them. */
  sided: boolean
  dragged: RefObject<boolean>
  plot: RefObject<HTMLElement | null>
}

/** Single events of an own timeline, once there are few enough in the window. */
export function OwnMarks(props: OwnMarksProps) {
  const { shownRows, width, height, sided } = props
  const selected = useFollowing(selectedEvent)
  const series = useMemo(() => (sided ? seriesOf(shownRows) : null), [sided, shownRows])
  const placed = useMemo(
    () => (series ? placeTimeline(series, { width, height }, selected, ownText.timeline.counted) : null),
    [series, width, height, selected],
  )
  return placed && !isCrowded(placed) ? (
    <SidedMarks {...props} placed={placed} selected={selected} />
  ) : (
    <PlainMarks {...props} />
  )
}

/** Whether most arrows would stand as bands: single marks on their lanes say more then. */
function isCrowded({ bands, series }: PlacedTimeline): boolean {
  const banded = bands.reduce((sum, { count }) => sum + count, 0)
  return banded * 2 > series.acts.length
}

/** Longer titles are cut on the drawing; Details, tooltip and list have them whole. */
const TITLE = 170

/** What the lifelines show of the rows. */
function seriesOf({ engine, window, rows }: OwnRows): TimelineSeries {
  const { columns, sides } = engine
  const actors = new Map<string, ActorRow>()
  const know = (name: string) => {
    const side = name === sides?.[0] ? 'DPRK' : name === sides?.[1] ? 'PRC' : 'other'
    actors.set(name, { id: name, name, kind: 'organisation', side, role: '', layer: 'article' })
  }
  const acts = Array.from(rows ?? [], row => {
    const act = actOf(columns, row, sides)
    for (const name of act.actors) if (!actors.has(name)) know(name)
    return { ...act, row: { ...act.row, shortTitle: fitText(act.row.title, TITLE) } }
  })
  return timelineSeries(acts, window, actors)
}

interface SidedMarksProps extends OwnMarksProps {
  placed: PlacedTimeline
  selected: string | null
}

const SidedMarks = memo(function SidedMarks(props: SidedMarksProps) {
  const { shownRows, placed, selected, gutter, width, dragged, plot } = props
  const { engine, window } = shownRows
  const ticks = useMemo(() => ownTicks(window, width, text.months), [window, width])
  const names = useMemo(() => {
    const [first, second] = engine.sides ?? ['', '']
    const short = (name: string) => fitText(name, gutter - 14, 600, 14)
    return { third: ownText.others, dprk: short(first), both: ownText.both, prc: short(second) }
  }, [engine, gutter])
  const hit = usePointing(plot, placed, gutter, dragged)
  return (
    <div className="own-marked is-lifelines">
      <TimelineDrawing placed={placed} ticks={ticks} gutter={gutter} selected={selected} names={names} />
      <Emphasis placed={placed} gutter={gutter} />
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

const PlainMarks = memo(function PlainMarks(props: OwnMarksProps) {
  const { shownRows, lanes, gutter, width, height, dragged, plot } = props
  const { engine, window, rows } = shownRows
  const marks = useMemo(() => {
    const { columns } = engine
    const events = Array.from(rows ?? [], row => ({
      id: ownId(columns, row),
      lane: engine.lanes.codes[row]!,
      lower: columns.lower[row] === OPEN_LOWER ? null : columns.lower[row]!,
      upper: columns.upper[row] === OPEN_UPPER ? null : columns.upper[row]!,
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
      <OwnLaneMarks marks={marks} lanes={lanes} grid={grid} gutter={gutter} width={width} height={height} />
      {hit ? <OwnTip x={hit.x} top={hit.y + 10} gutter={gutter} width={width} ids={[hit.id]} /> : null}
    </div>
  )
})
