import { type MarkSide, SideMark } from '../../charts/DateMark'
import { TimeRing, TimeStretch } from '../../charts/TimeStretch'
import type { Lane } from '../../model/series/timelineLane'
import type { PlacedOccasion } from './placed'
import { HEAD, MARK_SIZE, RING, SHAFT } from './placeGrid'

const SIDE: Record<Lane, MarkSide> = { dprk: 'DPRK', prc: 'PRC', both: 'both', third: 'third' }

const HEAD_HALF = 2.75
/** A tick nearer than this is half hidden by its mark; nearer than that it cannot be told from it. CSS pixels. */
const NEXT = 6
const SAME = 2
/** Of a mark on no anniversary, beside one that is on one. */
const SMALL = 0.7

/** A mark with its head, its time, its tie to another date, and what joins it to its anniversary. */
export function OccasionMarkShape({ placed, strong }: { placed: PlacedOccasion; strong: boolean }) {
  const { mark, x, y, toward, tint, either, reported, stem, arc } = placed
  const side = SIDE[mark.lane]
  const size = sizeOf(placed) + (strong ? 1 : 0)
  const [first] = either
  const last = either.at(-1)
  // what stands on no anniversary is small: pale is what the other views have outside the filter
  // within a stretch it is no day: it says whose the stretch is, and has no arrow
  const scale = (mark.on === 'no' || (tint && !tint.fades)) && !strong ? SMALL : 1
  return (
    <g className={`side-${side}${strong ? ' is-strong' : ''}`}>
      {arc ? (
        <path
          className="oc-arc"
          d={`M${arc.from} ${arc.y}C${arc.from} ${arc.y + arc.depth} ${arc.to} ${arc.y + arc.depth} ${arc.to} ${arc.y}`}
        />
      ) : null}
      {stem !== null ? <path className="oc-stem" d={`M${x} ${y}H${stem}`} /> : null}
      {tint ? <TimeStretch {...tint} kind={mark.shape.kind} y={y} /> : null}
      {reported ? (
        <>
          <path className="oc-tie" d={`M${x} ${y}H${reported.x}`} />
          {reported.tick && Math.abs(reported.x - x) >= SAME ? (
            <path className="date-cap" d={tickPath(x, reported.x, y)} />
          ) : null}
        </>
      ) : null}
      <g transform={`translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`}>
        {mark.kind === 'message' && toward !== 0 && !(tint && !tint.fades) ? (
          <ShortArrow x={x} y={y + toward * size} toward={toward} outlined={mark.outlined} />
        ) : null}
        {first !== undefined && last !== undefined ? (
          <path className="date-join" d={`M${first} ${y}H${last}`} />
        ) : null}
        {either.length > 1 ? (
          either.map(at => (
            <SideMark key={at} side={side} x={at} y={y} size={size - 0.5} context={mark.outlined} />
          ))
        ) : (
          <SideMark side={side} x={x} y={y} size={size} context={mark.outlined} />
        )}
      </g>
      <TimeRing ring={mark.shape.ring} x={x} y={y} r={RING} />
    </g>
  )
}

/** The day of the report; where it is the mark's next day or so it stands out over the mark. */
function tickPath(x: number, at: number, y: number): string {
  const half = Math.abs(at - x) < NEXT ? 6.5 : 4.5
  return `M${at} ${y - half}v${2 * half}`
}

/** What makes a mark a message: a short arrow to the other side, beginning at `y`. */
export function ShortArrow(props: { x: number; y: number; toward: 1 | -1; outlined: boolean }) {
  const { x, y, toward, outlined } = props
  const base = y + toward * SHAFT
  return (
    <>
      <path className="oc-shaft" d={`M${x} ${y}V${base}`} />
      <path
        className={outlined ? 'oc-head is-outlined' : 'oc-head'}
        d={`M${x - HEAD_HALF} ${base}H${x + HEAD_HALF}L${x} ${base + toward * HEAD}Z`}
      />
    </>
  )
}

/** Of a circle the radius, of a square half the side, CSS pixels. */
function sizeOf({ mark }: PlacedOccasion): number {
  return mark.lane === 'dprk' || mark.lane === 'prc' ? MARK_SIZE[mark.kind][mark.lane] : MARK_SIZE.middle
}
