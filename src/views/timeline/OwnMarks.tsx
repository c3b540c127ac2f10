import { memo, type RefObject, useMemo } from 'react'
import { fitText } from '../../charts/fitText'
import { OPEN_LOWER, OPEN_UPPER } from '../../data/eventColumns'
import type { ActorRow } from '../../data/types'
import { actOf } from '../../model/engine/actOf'
import type { Engine } from '../../model/engine/engineTypes'
import { ownId, ownTitle } from '../../model/engine/rowWords'
import { timelineSeries } from '../../model/series/timelineSeries'
import { selectedEvent, useFollowing } from '../../store/following'
import { ownText } from '../../text/ownCharts'
import { text } from '../../text/text'
import { Emphasis } from './Emphasis'
import { OwnLaneMarks } from './OwnLaneMarks'
import { OwnTip } from './OwnTip'
import type { OwnLane } from './ownLanes'
import { ownTicks } from './ownTicks'
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
  return props.sided ? <SidedMarks {...props} /> : <PlainMarks {...props} />
}

/** Longer titles are cut on the drawing; Details, tooltip and list have them whole. */
const TITLE = 170

/** The two sides, by their names, as the drawing knows them; all others are third parties. */
function sidesOf({ sides }: Engine): ReadonlyMap<string, ActorRow> {
  const row = (name: string, side: 'DPRK' | 'PRC'): readonly [string, ActorRow] => [
    name,
    { id: name, name, kind: 'organisation', side, role: '', layer: 'article' },
  ]
  return new Map(sides ? [row(sides[0], 'DPRK'), row(sides[1], 'PRC')] : [])
}

const SidedMarks = memo(function SidedMarks(props: OwnMarksProps) {
  const { shownRows, gutter, width, height, dragged, plot } = props
  const { engine, window, rows } = shownRows
  const selected = useFollowing(selectedEvent)
  const series = useMemo(() => {
    const actors = sidesOf(engine)
    // third parties are known by no side of the two, and still by one
    const others = (name: string): ActorRow => ({
      id: name,
      name,
      kind: 'organisation',
      side: 'other',
      role: '',
      layer: 'article',
    })
    const known = new Map(actors)
    const acts = Array.from(rows ?? [], row => {
      const act = actOf(engine.columns, row, engine.sides)
      for (const name of act.actors) if (!known.has(name)) known.set(name, others(name))
      return { ...act, row: { ...act.row, shortTitle: fitText(act.row.title, TITLE) } }
    })
    return timelineSeries(acts, window, known)
  }, [engine, window, rows])
  const placed = useMemo(
    () => placeTimeline(series, { width, height }, selected, ownText.timeline.counted),
    [series, width, height, selected],
  )
  const ticks = useMemo(() => ownTicks(window, width, text.months), [window, width])
  const names = useMemo(() => {
    const [first, second] = engine.sides ?? ['', '']
    const short = (name: string) => fitText(name, gutter - 14, 600, 14)
    return { third: ownText.others, dprk: short(first), both: ownText.both, prc: short(second) }
  }, [engine, gutter])
  const hit = usePointing(plot, placed, gutter, dragged)
  return (
    <div className="own-marked">
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
