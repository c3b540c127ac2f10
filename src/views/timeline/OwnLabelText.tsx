import type { PlacedLabel } from './placed'
import { ROW } from './placeLabels'

const BASELINE = 11.5
/** Paper on either side of a text. */
const CLEAR = 2

/**
 * A placed label of an own timeline: its leader, day and title. It is drawn in the width it has by itself, for what
 * stands in it may be of any script, whose letters must be neither stretched nor parted.
 */
export function OwnLabelText({ label, lit }: { label: PlacedLabel; lit: boolean }) {
  const { box, side, leader, day, title, detail } = label
  const x = (width: number) => (side === 'left' ? box.x + box.width - width : box.x)
  // beside its mark the paper reaches up to it; the number of a band has none
  const toMark = leader || title === '' ? CLEAR : 8
  const strong = lit || label.selected
  return (
    <g className={strong ? 'tl-label is-lit' : 'tl-label'}>
      {leader ? <path className="tl-leader" d={`M${leader.x} ${leader.y1}V${leader.y2}`} /> : null}
      <rect
        className={strong ? 'tl-lit' : 'tl-paper'}
        x={box.x - (strong ? 4 : side === 'left' ? toMark : CLEAR)}
        y={box.y}
        width={box.width + (strong ? 8 : toMark + CLEAR)}
        height={box.height}
      />
      <text x={x(label.width)} y={box.y + BASELINE}>
        <tspan className="day">{title === '' ? day : `${day} `}</tspan>
        <tspan>{title}</tspan>
      </text>
      {detail ? (
        <text className="detail" x={x(detail.width)} y={box.y + ROW + BASELINE}>
          {detail.text}
        </text>
      ) : null}
    </g>
  )
}
