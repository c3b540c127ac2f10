import { text } from '../../text/text'
import type { PlacedLabel } from './placed'
import { ROW } from './placeLabels'

const BASELINE = 11.5
const SIGN = 9
/** Paper on either side of a text: a halo about the letters would eat into their neighbours in some browsers. */
const CLEAR = 2

/**
 * A placed label: its leader, day, title, how many acts, and ≠ where the sources differ.
 * Its text keeps the width that it was placed with, whatever face the reader's browser draws it in.
 */
export function LabelText({ label, lit }: { label: PlacedLabel; lit: boolean }) {
  const { box, side, leader, day, title, detail, times, disputed } = label
  // beside a leader at the right both lines end there
  const lineX = (width: number) => (side === 'left' ? box.x + box.width - width : box.x)
  const x = lineX(label.width)
  // beside its mark the paper reaches up to it
  const toMark = leader ? CLEAR : 8
  const strong = lit || label.selected
  return (
    <g className={strong ? 'tl-label is-lit' : 'tl-label'}>
      {leader ? <path className="tl-leader" d={`M${leader.x} ${leader.y1}V${leader.y2}`} /> : null}
      {strong ? (
        <rect className="tl-lit" x={box.x - 4} y={box.y} width={box.width + 8} height={box.height} />
      ) : null}
      {strong ? null : (
        <rect
          className="tl-paper"
          x={box.x - (side === 'left' ? toMark : CLEAR)}
          y={box.y}
          width={box.width + toMark + CLEAR}
          height={box.height}
        />
      )}
      <text
        x={x}
        y={box.y + BASELINE}
        textLength={label.width - (disputed ? SIGN + 4 : 0)}
        lengthAdjust="spacingAndGlyphs"
      >
        <tspan className="day">{`${day} `}</tspan>
        <tspan>{times > 1 ? `${title} ${text.timeline.times(times)}` : title}</tspan>
      </text>
      {detail ? (
        <text
          className="detail"
          x={lineX(detail.width)}
          y={box.y + ROW + BASELINE}
          textLength={detail.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {detail.text}
        </text>
      ) : null}
      {disputed ? <Differ x={x + label.width - SIGN} y={box.y + ROW / 2} /> : null}
    </g>
  )
}

/** ≠ drawn, 9 px wide, so that it is the same in every face. */
export function Differ({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="tl-differ"
      d={`M${x} ${y - 2}h${SIGN}M${x} ${y + 2}h${SIGN}M${x + 2.2} ${y + 5}l4.6 -10`}
    />
  )
}
