import { SideMark } from '../../charts/DateMark'
import { capPath } from '../../charts/timeMarks'
import type { Lane } from '../../model/series/timelineLane'
import { LyingArrow } from './Arrow'
import type { VerticalRow, VerticalTimeline } from './placeVertical'
import { SIDE } from './sides'

/** Room above the first heading for the names of the lines. */
const HEAD = 24
/** Both lines on a phone of 390, of whose width they keep their share: the page's margin is 16. */
const PYONGYANG = 84 / 358
const BEIJING = 164 / 358
const SHORT = 3

/** The lines, marks, arrows and arcs of a timeline that runs down; the words are the page's. */
export function VerticalDrawing({
  placed,
  width,
  selected,
  names,
}: {
  placed: VerticalTimeline
  width: number
  selected: string | null
  /** Names of the lines. */
  names: Readonly<Record<Lane, string>>
}) {
  const span = Math.min(width, 460)
  const x = {
    dprk: Math.round(span * PYONGYANG),
    prc: Math.round(span * BEIJING),
    both: Math.round((span * (PYONGYANG + BEIJING)) / 2),
    third: Math.round((span * (PYONGYANG + BEIJING)) / 2),
  }
  const rows = placed.groups.flatMap(group => group.rows)
  const mark = (row: VerticalRow) => {
    const own = row.id === selected
    const at = x[row.lane]
    const to = row.target && row.target !== 'third' ? x[row.target] : null
    const size = row.lane === 'both' || row.lane === 'third' ? 5 : to === null ? 3.5 : 4.25
    return (
      <g key={row.id} className={`side-${SIDE[row.lane]}`}>
        {row.range ? (
          <>
            {row.kind === 'lasted' ? (
              <path className="tl-join" d={`M${at} ${row.y - 14}V${row.y + 14}`} />
            ) : (
              <rect className="tl-tint" x={at - 3.5} y={row.y - 14} width={7} height={28} />
            )}
            {row.range !== 'start' ? (
              <path className="tl-cap" d={capPath(row.kind, row.y - 14, at, 1, true)} />
            ) : null}
            {row.range !== 'end' ? (
              <path className="tl-cap" d={capPath(row.kind, row.y + 14, at, -1, true)} />
            ) : null}
          </>
        ) : null}
        {row.lane === 'both' ? <path className="tl-stem" d={`M${x.dprk} ${row.y}H${x.prc}`} /> : null}
        {to !== null ? (
          <LyingArrow
            y={row.y}
            from={at}
            tip={to + (to > at ? -SHORT : SHORT)}
            weight={row.leader ? 'leader' : 'other'}
            context={row.context}
            selected={own}
          />
        ) : null}
        <SideMark side={SIDE[row.lane]} x={at} y={row.y} size={size + (own ? 1 : 0)} context={row.context} />
        {row.kind === 'either' ? <path className="tl-join" d={`M${at} ${row.y - 9}V${row.y + 9}`} /> : null}
        {row.ring ? <circle className={`tl-ring ${row.ring}`} cx={at} cy={row.y} r={8} /> : null}
      </g>
    )
  }
  return (
    <svg
      className="v-drawing"
      width={width}
      height={placed.height + HEAD}
      viewBox={`0 ${-HEAD} ${width} ${placed.height + HEAD}`}
      aria-hidden="true"
    >
      {(['dprk', 'prc'] as const).map(lane => (
        <g key={lane} className={`side-${SIDE[lane]}`}>
          <text className="tl-lane is-dprk" x={x[lane]} y={-8} textAnchor="middle">
            {names[lane]}
          </text>
          <path className="tl-life" d={`M${x[lane]} -2V${placed.height}`} />
        </g>
      ))}
      {placed.arcs.map(arc => {
        const line = x[arc.lane] + 4
        const bow = Math.min(14, 4 + Math.abs(arc.to - arc.from) * 0.06) * (4 / 3)
        return (
          <path
            key={`${arc.cause} ${arc.answer}`}
            className={`tl-arc side-${SIDE[arc.lane]}${arc.dotted ? ' is-dotted' : ''}`}
            d={`M${line} ${arc.from}C${line + bow} ${arc.from} ${line + bow} ${arc.to} ${line} ${arc.to}`}
          />
        )
      })}
      {rows.map(mark)}
    </svg>
  )
}
