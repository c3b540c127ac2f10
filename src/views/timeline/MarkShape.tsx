import { SideMark } from '../../charts/DateMark'
import { capPath } from '../../charts/timeMarks'
import { Arrow } from './Arrow'
import type { Lines, PlacedMark } from './placed'
import { SIDE } from './sides'

/** What lies under a mark: time not known more closely, the stem of an act of both, the tie to its report. */
export function MarkGround({
  placed,
  lines,
  gradient,
}: {
  placed: PlacedMark
  lines: Lines
  gradient: string
}) {
  const { tint, mark, x, y } = placed
  return (
    <g className={`side-${SIDE[mark.lane]}`}>
      {tint && mark.shape.kind !== 'lasted' ? (
        <rect
          className="tl-tint"
          fill={tint.fades ? `url(#${gradient}-${mark.lane}-${tint.fades})` : undefined}
          x={tint.from}
          y={y - 3.5}
          width={Math.max(0, tint.to - tint.from)}
          height={7}
        />
      ) : null}
      {mark.lane === 'both' ? <path className="tl-stem" d={`M${x} ${lines.dprk}V${lines.prc}`} /> : null}
    </g>
  )
}

/** A mark with its arrow, caps, joined days, ring and report. */
export function MarkShape({ placed, selected }: { placed: PlacedMark; selected: boolean }) {
  const { mark, x, y, size, arrow, tint, either, reported } = placed
  const side = SIDE[mark.lane]
  const { kind, ring } = mark.shape
  const outlined = mark.context || mark.implied
  const [first] = either
  const last = either.at(-1)
  return (
    <g data-mark={`e:${mark.id}`} className={`side-${side}`}>
      {tint && kind === 'lasted' ? <path className="tl-join" d={`M${tint.from} ${y}H${tint.to}`} /> : null}
      {tint?.capFrom ? <path className="tl-cap" d={capPath(kind, tint.from, y, 1)} /> : null}
      {tint?.capTo ? <path className="tl-cap" d={capPath(kind, tint.to, y, -1)} /> : null}
      {reported !== null ? (
        <>
          <path className="tl-reported" d={`M${x} ${y}H${reported}`} />
          <path className="tl-cap" d={`M${reported} ${y - 4.5}v9`} />
        </>
      ) : null}
      {arrow ? (
        <Arrow
          x={x}
          from={arrow.from}
          tip={arrow.tip}
          weight={arrow.weight}
          context={outlined}
          third={mark.lane === 'third'}
          selected={selected}
        />
      ) : null}
      {first !== undefined && last !== undefined ? (
        <path className="tl-join" d={`M${first} ${y}H${last}`} />
      ) : null}
      {either.length > 1 ? (
        either.map(at => <SideMark key={at} side={side} x={at} y={y} size={size - 0.5} context={outlined} />)
      ) : (
        <SideMark side={side} x={x} y={y} size={size + (selected ? 1 : 0)} context={outlined} />
      )}
      {ring ? <circle className={`tl-ring ${ring}`} cx={x} cy={y} r={7} /> : null}
    </g>
  )
}
