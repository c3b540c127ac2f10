import { textWidth } from '../../charts/textWidth'
import type { TimelineMark, TimelineSeries } from '../../model/series/timelineSeries'
import { daysIn } from '../../model/series/timelineWindow'
import { type Obstacle, obstacleOf, placeBeside } from './placeBeside'
import type { Lines, PlacedBand, PlacedLabel, PlacedMark, PlacedTimeline, PlotSize } from './placed'
import { type LabelWish, placeLabels, ROW } from './placeLabels'
import { placeArcs, placeMarks } from './placeMarks'
import { placeRibbons } from './placeRibbons'

/** Outwards from Pyongyang: others' lane, then labels; from Beijing labels come sooner, no lane lies between. */
const OTHERS = 32
const LABELS_ABOVE = 45
const LABELS_BELOW = 24
const LEAST_APART = 72
const MOST_APART = 140
const SIGN = 13

interface Layout {
  lines: Lines
  rows: number
}

/** Heights of the lines: five rows of labels either side, more where the drawing is tall. */
function layOut({ height }: PlotSize): Layout {
  const spare = height - LABELS_ABOVE - LABELS_BELOW - LEAST_APART
  const rows = Math.max(1, Math.min(height > 440 ? 9 : 5, Math.floor(spare / (2 * ROW))))
  const outside = LABELS_ABOVE + LABELS_BELOW + 2 * rows * ROW
  const apart = Math.max(LEAST_APART, Math.min(MOST_APART, height - outside))
  const dprk = LABELS_ABOVE + rows * ROW + Math.max(0, (height - outside - apart) / 2)
  const prc = dprk + apart
  return { lines: { third: dprk - OTHERS, dprk, both: (dprk + prc) / 2, prc }, rows }
}

/** Width of a label's text with its sign. */
export function labelWidth(mark: TimelineMark, selected: boolean): number {
  const title = mark.members.length > 1 ? `${mark.label.title} ×${mark.members.length}` : mark.label.title
  return (
    textWidth(`${mark.label.day} `, 600) +
    textWidth(title, selected ? 600 : 400) +
    (mark.label.disputed ? SIGN : 0)
  )
}

const top = (placed: PlacedMark): number =>
  placed.y - Math.max(placed.size, placed.mark.shape.uncertain ? 7 : 0)

/** Vertical lines and steps between the lifelines, which no text of the middle may meet. */
function middleObstacles(
  marks: readonly PlacedMark[],
  bands: readonly PlacedBand[],
  lines: Lines,
): (Obstacle & { id: string })[] {
  const stretch = { top: lines.dprk, bottom: lines.prc }
  const lineOf = (placed: PlacedMark, half: number) => ({
    id: placed.mark.id,
    left: placed.x - half,
    right: placed.x + half,
    ...stretch,
  })
  return [
    ...marks
      .filter(({ arrow, mark }) => arrow && (mark.lane === 'prc' || mark.arrow?.to === 'prc'))
      .map(placed => lineOf(placed, 2)),
    ...marks.filter(({ mark }) => mark.lane === 'both').map(placed => lineOf(placed, 1)),
    ...marks
      .filter(({ mark }) => mark.lane === 'both')
      .map(placed => ({
        id: placed.mark.id,
        left: placed.x - placed.size,
        right: placed.x + placed.size,
        top: placed.y - placed.size,
        bottom: placed.y + placed.size,
      })),
    ...bands.map(band => ({
      id: '',
      left: band.x,
      right: band.x + band.width,
      top: band.y,
      bottom: band.y + band.height,
    })),
  ]
}

/**
 * Places everything that the timeline draws.
 * Deterministic and without a browser: text widths come from the face's advances.
 * @param selected event whose label is admitted first; null for none
 */
export function placeTimeline(
  series: TimelineSeries,
  size: PlotSize,
  selected: string | null,
): PlacedTimeline {
  const perDay = size.width / daysIn(series.window)
  const scale = (day: number) => (day - series.window[0]) * perDay
  const { lines, rows } = layOut(size)
  const { marks, bands } = placeMarks(series, scale, lines)
  const arcs = placeArcs(series, marks, lines)
  const ribbons = placeRibbons(series, scale, size.width, lines)

  const isSelected = (placed: PlacedMark) => selected !== null && placed.mark.members.includes(selected)
  const priority = (placed: PlacedMark) => (isSelected(placed) ? 5 : placed.mark.priority)
  const named = marks
    .filter(placed => placed.x >= 0 && placed.x <= size.width)
    .sort((a, b) => priority(b) - priority(a) || a.x - b.x || (a.mark.id < b.mark.id ? -1 : 1))
  const wishOf = (placed: PlacedMark): LabelWish => ({
    id: placed.mark.id,
    x: placed.x,
    width: labelWidth(placed.mark, isSelected(placed)),
    priority: priority(placed),
  })
  const label = (placed: PlacedMark, place: Pick<PlacedLabel, 'side' | 'box' | 'leader'>): PlacedLabel => ({
    id: placed.mark.id,
    lane: placed.mark.lane,
    day: placed.mark.label.day,
    title: placed.mark.label.title,
    times: placed.mark.members.length,
    disputed: placed.mark.label.disputed,
    selected: isSelected(placed),
    ...place,
  })
  const labels: PlacedLabel[] = []

  const middle = middleObstacles(marks, bands, lines)
  const steps = [0, -ROW, ROW, -2 * ROW, 2 * ROW].filter(
    step => Math.abs(step) + ROW / 2 + 8 < (lines.prc - lines.dprk) / 2,
  )
  const outOfMiddle: PlacedMark[] = []
  for (const placed of named.filter(({ mark }) => mark.lane === 'both')) {
    const others = middle.filter(each => each.id !== placed.mark.id)
    const place = placeBeside(placed, wishOf(placed).width, steps, others, size.width)
    if (place) {
      labels.push(label(placed, { ...place, leader: null }))
      middle.push({ id: placed.mark.id, ...obstacleOf(place.box) })
    } else outOfMiddle.push(placed)
  }

  const room = { left: 0, right: size.width, rows }
  const ofLane = (lane: string) => named.filter(({ mark }) => mark.lane === lane)
  const third = ofLane('third')
  const above = [...ofLane('dprk'), ...outOfMiddle]
  let beside: PlacedLabel[] = []
  let lifted = third.filter(isSelected)
  let upper = placeLabels([...above, ...lifted].map(wishOf), room)
  // a leader that is new may pass through a text of the others' lane, which then must rise too
  for (let again = true; again; ) {
    again = false
    beside = []
    const taken: Obstacle[] = [
      ...upper.flatMap(({ id }) => {
        const x = named.find(({ mark }) => mark.id === id)?.x
        return x === undefined ? [] : [{ left: x, right: x, top: 0, bottom: lines.dprk }]
      }),
      ...third.map(({ x, y, size: half }) => ({
        left: x - half,
        right: x + half,
        top: y - half,
        bottom: y + half,
      })),
    ]
    for (const placed of third.filter(each => !lifted.includes(each))) {
      const own = taken.filter(each => each.left !== placed.x - placed.size)
      const place = placeBeside(placed, wishOf(placed).width, [0], own, size.width)
      if (place) {
        beside.push(label(placed, { ...place, leader: null }))
        taken.push(obstacleOf(place.box))
      } else {
        lifted = [...lifted, placed]
        again = true
      }
    }
    if (again) upper = placeLabels([...above, ...lifted].map(wishOf), room)
  }
  labels.push(...beside)

  const lower = placeLabels(ofLane('prc').map(wishOf), room)
  const byId = new Map(named.map(placed => [placed.mark.id, placed]))
  for (const [places, down] of [
    [upper, false],
    [lower, true],
  ] as const)
    for (const { id, row, side, left } of places) {
      const placed = byId.get(id)
      if (!placed) continue
      const y = down ? lines.prc + LABELS_BELOW + row * ROW : lines.dprk - LABELS_ABOVE - (row + 1) * ROW
      const start = down
        ? lines.prc + placed.y - top(placed)
        : placed.mark.lane === 'both'
          ? lines.dprk
          : top(placed)
      labels.push(
        label(placed, {
          side,
          box: { x: left, y, width: wishOf(placed).width, height: ROW },
          leader: { x: placed.x, y1: start, y2: down ? y + ROW - 1 : y + 1 },
        }),
      )
    }
  return { size, series, lines, marks, arcs, bands, ribbons, labels, perDay }
}
