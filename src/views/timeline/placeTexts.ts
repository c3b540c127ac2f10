import { textWidth } from '../../charts/textWidth'
import type { Lane } from '../../model/series/timelineLane'
import type { TimelineMark } from '../../model/series/timelineSeries'
import { text } from '../../text/text'
import { type Obstacle, obstacleOf, placeBeside } from './placeBeside'
import type { Lines, PlacedBand, PlacedLabel, PlacedMark, PlotSize } from './placed'
import { type LabelPlace, type LabelWish, placeLabels, ROW } from './placeLabels'

/** Where labels begin, outwards: from Pyongyang beyond the others' lane; from Beijing sooner, no lane lies between. */
export const LABELS_ABOVE = 45
export const LABELS_BELOW = 24
/** More labels than this leave no room for second lines. */
const MOST_DETAILED = 20
/** Room of the sign ≠. */
const SIGN = 13

type Owned = Obstacle & { id: string }

interface Ground {
  marks: readonly PlacedMark[]
  bands: readonly PlacedBand[]
  lines: Lines
  size: PlotSize
  /** Rows of labels. */
  above: number
  below: number
  selected: string | null
}

/** Width of a label's text with its sign. */
function labelWidth(mark: TimelineMark, selected: boolean): number {
  const title = mark.members.length > 1 ? `${mark.label.title} ×${mark.members.length}` : mark.label.title
  return (
    textWidth(`${mark.label.day} `, 600) +
    textWidth(title, selected ? 600 : 400) +
    (mark.label.disputed ? SIGN : 0)
  )
}

/** The box of a mark itself. */
const boxOf = ({ mark, x, y, size }: PlacedMark): Owned => ({
  id: mark.id,
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
})

/** Shafts, stems, lozenges and bands between the lifelines, which no text of the middle may meet. */
function middleObstacles({ marks, bands, lines }: Ground): Owned[] {
  const upright = ({ mark, x }: PlacedMark, half: number): Owned => ({
    id: mark.id,
    left: x - half,
    right: x + half,
    top: lines.dprk,
    bottom: lines.prc,
  })
  const both = marks.filter(({ mark }) => mark.lane === 'both')
  return [
    ...marks
      .filter(({ arrow, mark }) => arrow && (mark.lane === 'prc' || mark.arrow?.to === 'prc'))
      .map(placed => upright(placed, 2)),
    ...both.map(placed => upright(placed, 1)),
    ...both.map(boxOf),
    ...bands.map(band => ({
      id: '',
      left: band.x,
      right: band.x + band.width,
      top: band.y,
      bottom: band.y + band.height,
    })),
  ]
}

/** How many messages a density band holds, inwards from its step: of the largest band that has room for it. */
function bandLabel({ bands, size }: Ground, obstacles: readonly Obstacle[]): PlacedLabel[] {
  const title = text.timeline.messages
  for (const { lane, x, y, width: step, height, count, from } of [...bands].sort(
    (a, b) => b.count - a.count,
  )) {
    if (count < 2) break
    const day = String(count)
    const width = textWidth(`${day} `, 600) + textWidth(title, 400)
    const top = lane === 'dprk' ? y + height : y - ROW
    for (const left of [x + (step - width) / 2, x, x + step - width])
      if (
        left >= 0 &&
        left + width <= size.width &&
        obstacles.every(
          each =>
            each.right + 3 < left ||
            each.left - 3 > left + width ||
            each.bottom <= top ||
            each.top >= top + ROW,
        )
      )
        return [
          {
            id: `${lane} ${from}`,
            lane,
            side: 'right',
            box: { x: left, y: top, width, height: ROW },
            leader: null,
            width,
            day,
            title,
            detail: null,
            times: 1,
            disputed: false,
            selected: false,
          },
        ]
  }
  return []
}

/** Labels of all lanes: beside their marks in the middle and on the others' lane where they can be, else in rows. */
export function placeTexts(ground: Ground): PlacedLabel[] {
  const { marks, lines: lifelines, size, above, below, selected } = ground
  const isSelected = ({ mark }: PlacedMark) => selected !== null && mark.members.includes(selected)
  const priority = (placed: PlacedMark) => (isSelected(placed) ? 5 : placed.mark.priority)
  const named = marks
    .filter(({ x }) => x >= 0 && x <= size.width)
    .sort((a, b) => priority(b) - priority(a) || a.x - b.x || (a.mark.id < b.mark.id ? -1 : 1))
  const byId = new Map(named.map(placed => [placed.mark.id, placed]))
  const ofLane = (lane: Lane) => named.filter(({ mark }) => mark.lane === lane)
  const widthOf = (placed: PlacedMark) => labelWidth(placed.mark, isSelected(placed))
  const detailOf = ({ mark }: PlacedMark) =>
    mark.label.detail ? { text: mark.label.detail, width: textWidth(mark.label.detail, 400) } : null
  const boxWidth = (placed: PlacedMark, lines: number) =>
    Math.max(widthOf(placed), lines > 1 ? (detailOf(placed)?.width ?? 0) : 0)
  const inRows = (wanted: readonly PlacedMark[], rows: number, lines = 1): LabelPlace[] =>
    placeLabels(
      wanted.map(
        (placed): LabelWish => ({
          id: placed.mark.id,
          x: placed.x,
          width: boxWidth(placed, lines),
          priority: priority(placed),
        }),
      ),
      { left: 0, right: size.width, rows: Math.floor(rows / lines) },
    )
  const label = (
    placed: PlacedMark,
    place: Pick<PlacedLabel, 'side' | 'box' | 'leader' | 'detail'>,
  ): PlacedLabel => ({
    id: placed.mark.id,
    lane: placed.mark.lane,
    day: placed.mark.label.day,
    title: placed.mark.label.title,
    width: widthOf(placed),
    times: placed.mark.members.length,
    disputed: placed.mark.label.disputed,
    selected: isSelected(placed),
    ...place,
  })
  /** Labels beside their marks, and the marks whose label found no place there. */
  const beside = (wanted: readonly PlacedMark[], steps: readonly number[], obstacles: readonly Owned[]) => {
    const taken = [...obstacles]
    const found: PlacedLabel[] = []
    const left: PlacedMark[] = []
    for (const placed of wanted) {
      const { id } = placed.mark
      const others = taken.filter(each => each.id !== id)
      const place = placeBeside(placed, widthOf(placed), steps, others, size.width)
      if (place) {
        found.push(label(placed, { ...place, leader: null, detail: null }))
        taken.push({ id, ...obstacleOf(place.box) })
      } else left.push(placed)
    }
    return { found, left }
  }

  const steps = [0, -ROW, ROW, -2 * ROW, 2 * ROW].filter(
    step => Math.abs(step) + ROW / 2 + 8 < (lifelines.prc - lifelines.dprk) / 2,
  )
  const between = middleObstacles(ground)
  const dense = bandLabel(ground, between)
  const taken = dense.map(({ id, box }) => ({ id, ...obstacleOf(box) }))
  const middle = beside(ofLane('both'), steps, [...between, ...taken])
  const third = ofLane('third')
  const inLanes = (lines: number) => {
    let risen = third.filter(isSelected)
    let upper: LabelPlace[]
    let others: { found: PlacedLabel[]; left: PlacedMark[] }
    // a leader that is new may pass through a text of the others' lane, which then must rise too
    do {
      upper = inRows([...ofLane('dprk'), ...middle.left, ...risen], above, lines)
      const leaders = upper.flatMap(({ id }): Owned[] => {
        const x = byId.get(id)?.x
        return x === undefined ? [] : [{ id, left: x, right: x, top: 0, bottom: lifelines.dprk }]
      })
      others = beside(
        third.filter(placed => !risen.includes(placed)),
        [0],
        [...leaders, ...third.map(boxOf)],
      )
      risen = [...risen, ...others.left]
    } while (others.left.length > 0)
    return { upper, others: others.found, lower: inRows(ofLane('prc'), below, lines), lines }
  }
  const count = ({ upper, others, lower }: ReturnType<typeof inLanes>) =>
    upper.length + others.length + lower.length
  // a second line must cost no label; where labels are many it would, and is not tried
  const two = named.length <= MOST_DETAILED ? inLanes(2) : null
  const chosen = two && count(two) + middle.found.length === named.length ? two : inLanes(1)
  const tall = chosen.lines * ROW

  const led = (places: readonly LabelPlace[], boxY: (row: number) => number, down: boolean) =>
    places.flatMap(({ id, row, side, left }): PlacedLabel[] => {
      const placed = byId.get(id)
      if (!placed) return []
      const y = boxY(row)
      const half = Math.max(placed.size, placed.mark.shape.ring ? 7 : 0)
      // an act of both has its stem up to the line, from where the leader goes on
      const edge = placed.mark.lane === 'both' ? lifelines.dprk : placed.y + (down ? half : -half)
      return [
        label(placed, {
          side,
          box: { x: left, y, width: boxWidth(placed, chosen.lines), height: tall },
          detail: chosen.lines > 1 ? detailOf(placed) : null,
          leader: { x: placed.x, y1: edge, y2: down ? y + tall - 1 : y + 1 },
        }),
      ]
    })
  return [
    ...middle.found,
    ...dense,
    ...chosen.others,
    ...led(chosen.upper, row => lifelines.dprk - LABELS_ABOVE - (row + 1) * tall, false),
    ...led(chosen.lower, row => lifelines.prc + LABELS_BELOW + row * tall, true),
  ]
}
