import { textWidth } from '../../charts/textWidth'
import type { Lane } from '../../model/series/timelineLane'
import type { TimelineMark, TimelineSeries } from '../../model/series/timelineSeries'
import { daysIn } from '../../model/series/timelineWindow'
import { ownText } from '../../text/ownCharts'
import { dayLabel } from '../../time/format'
import { type OwnShaft, placeOwnShafts } from './ownShafts'
import { type Obstacle, obstacleOf } from './placeBeside'
import type { Lines, PlacedBand, PlacedLabel, PlacedMark, PlacedTimeline, PlotSize } from './placed'
import { ROW } from './placeLabels'
import { placeMark } from './placeMarks'
import { placeRibbons } from './placeRibbons'
import { placeTexts } from './placeTexts'
import { layOut } from './placeTimeline'
import { spreadOrder } from './spreadOrder'

/** Marks of one line that are nearer than this stand as one, CSS pixels. */
const APART = 9
/** Marks keep so far from the ends of the plot. */
const EDGE = 5
/** Height of one event in a band, and the least of a band. */
const STEP = 3.6
/** So many events on one spot are no more than a few. */
const FEW = 4
const LANES: readonly Lane[] = ['third', 'dprk', 'both', 'prc']

type Scale = (day: number) => number

/** Whether an arrow runs between the two lifelines, where shafts must stand apart. */
const crosses = (mark: TimelineMark): boolean =>
  mark.arrow !== null && (mark.lane === 'prc' || mark.arrow.to === 'prc')

/** First day of a mark, and the one after its last; of what is open the day where it stands. */
function daysOf({ shape }: TimelineMark): readonly [from: number, to: number] {
  const day = Math.floor(shape.at)
  if (shape.either.length > 1) return [Math.floor(shape.either[0]!), Math.floor(shape.either.at(-1)!) + 1]
  return [shape.range?.from ?? day, shape.range?.to ?? day + 1]
}

/** Several marks as one, that says how many events it is, and when. */
function gather(marks: readonly TimelineMark[]): TimelineMark {
  const [head] = marks
  if (marks.length === 1 && head!.members.length === 1) return head!
  const members = marks.flatMap(mark => mark.members)
  const days = marks.map(daysOf)
  const from = Math.min(...days.map(([first]) => first))
  const to = Math.max(...days.map(([, end]) => end))
  const same = days.every(([first, end]) => first === from && end === to)
  return {
    ...head!,
    members,
    arrow: head!.arrow && { ...head!.arrow, weight: 'leader' },
    shape: same ? head!.shape : { ...head!.shape, at: (from + to) / 2, range: null, either: [], ring: null },
    label: {
      day: same ? head!.label.day : ownText.timeline.tip.from(dayLabel(from), dayLabel(to - 1)),
      title: ownText.events(members.length),
      detail: '',
      disputed: false,
    },
  }
}

/** Marks of one line, from left to right, that would lie on each other gathered. */
function gatherClose(marks: readonly TimelineMark[], scale: Scale): TimelineMark[] {
  const groups: TimelineMark[][] = []
  for (const mark of [...marks].sort((a, b) => a.shape.at - b.shape.at)) {
    const group = groups.at(-1)
    if (group && scale(mark.shape.at) - scale(group[0]!.shape.at) < APART) group.push(mark)
    else groups.push([mark])
  }
  return groups.map(gather)
}

interface Placed {
  marks: PlacedMark[]
  bands: PlacedBand[]
}

/** Arrows and marks at their days; bands only where arrows are in each other's way. */
function placeAll(series: TimelineSeries, scale: Scale, lines: Lines, width: number): Placed {
  const byId = new Map(series.marks.map(mark => [mark.id, mark]))
  const of = (ids: readonly string[]) => ids.map(id => byId.get(id)!)
  const between = series.marks.filter(crosses)
  const { shafts, bands } = placeOwnShafts(
    between.map((mark): OwnShaft => {
      const [from, to] = daysOf(mark)
      return { ids: [mark.id], rank: LANES.indexOf(mark.lane), from, to, x: scale(mark.shape.at) }
    }),
    scale,
  )
  const inside = (x: number) => Math.max(0, Math.min(width, x))
  const marks = shafts.map(({ ids, x }) => placeMark(gather(of(ids)), x, scale, lines))
  for (const lane of LANES) {
    const own = series.marks.filter(mark => mark.lane === lane && !crosses(mark))
    for (const mark of gatherClose(own, scale)) {
      // others' messages stand without arrows, which nothing would keep apart
      const bare = mark.arrow ? { ...mark, arrow: null } : mark
      const x = Math.max(EDGE, Math.min(width - EDGE, scale(mark.shape.at)))
      marks.push(placeMark(bare, x, scale, lines))
    }
  }
  const most = Math.max(STEP, (lines.prc - lines.dprk) / 2 - 12)
  const placed = bands.flatMap(({ ids, from, to, x }) =>
    (['dprk', 'prc'] as const).flatMap((lane): PlacedBand[] => {
      const members = of(ids).filter(mark => (mark.lane === 'prc') === (lane === 'prc'))
      if (members.length === 0) return []
      const half = Math.max(7, scale(to) - scale(from)) / 2
      const height = Math.min(members.length * STEP, most)
      const left = inside(x - half)
      return [
        {
          lane,
          x: left,
          width: Math.max(1, inside(x + half) - left),
          y: lane === 'dprk' ? lines.dprk : lines.prc - height,
          height,
          count: members.reduce((sum, mark) => sum + mark.members.length, 0),
          from,
          to,
          members: members.map(mark => placeMark(mark, x, scale, lines)),
        },
      ]
    }),
  )
  return { marks, bands: placed }
}

/** The number of each band, inwards from it, where there is room. */
function bandNumbers({ marks, bands }: Placed, labels: readonly PlacedLabel[], width: number): PlacedLabel[] {
  const taken: Obstacle[] = [
    ...labels.map(({ box }) => obstacleOf(box)),
    ...marks
      .filter(({ mark, arrow }) => arrow ?? mark.lane === 'both')
      .map(({ x }) => ({ left: x - 2, right: x + 2, top: 0, bottom: Number.POSITIVE_INFINITY })),
    ...bands.map(band => ({
      left: band.x,
      right: band.x + band.width,
      top: band.y,
      bottom: band.y + band.height,
    })),
  ]
  const found: PlacedLabel[] = []
  for (const band of [...bands].sort((a, b) => b.count - a.count)) {
    const id = `${band.lane} ${band.from}`
    if (band.count < 2) continue
    const day = String(band.count)
    const wide = textWidth(day, 600)
    const x = Math.max(0, Math.min(width - wide, band.x + (band.width - wide) / 2))
    const y = band.lane === 'dprk' ? band.y + band.height : band.y - ROW
    const box = { x, y, width: wide, height: ROW }
    const meets = taken.some(
      each => x < each.right + 1 && x + wide > each.left - 1 && y < each.bottom && y + ROW > each.top,
    )
    if (meets) continue
    taken.push({ left: x, right: x + wide, top: y, bottom: y + ROW })
    found.push({
      id,
      lane: band.lane,
      side: 'right',
      box,
      width: wide,
      leader: null,
      day,
      title: '',
      detail: null,
      times: 1,
      disputed: false,
      selected: false,
    })
  }
  return found
}

/**
 * Places what an own timeline draws on its lifelines, as the built-in one does, but for what an own set may be:
 * crowded anywhere. Only what is in each other's way is gathered, and labels are spread over the whole width.
 * @param size of the plot, CSS pixels
 * @param selected event whose label is admitted first; null for none
 */
export function placeOwnTimeline(
  series: TimelineSeries,
  size: PlotSize,
  selected: string | null,
): PlacedTimeline {
  const perDay = size.width / daysIn(series.window)
  const scale = (day: number) => (day - series.window[0]) * perDay
  const { lines, above, below } = layOut(size)
  const placed = placeAll(series, scale, lines, size.width)
  // of equals those go first that are spread over the width
  const order = spreadOrder(placed.marks.map(({ x }) => x))
  const marks = placed.marks.map((each, at) => {
    // a title says more than a few together; many on one spot say most
    const many = each.mark.members.length
    const weight = many > FEW ? 1 : many > 1 ? -0.5 : 0
    const priority = each.mark.priority + weight + (1 - order[at]! / placed.marks.length) / 2
    return { ...each, mark: { ...each.mark, priority } }
  })
  const { bands } = placed
  // the built-in timeline's word for what a band holds is another; here each band has its number
  const texts = placeTexts({ marks, bands, lines, size, above, below, selected })
    .filter(({ id }) => marks.some(({ mark }) => mark.id === id))
    .map(oneWord)
  return {
    size,
    series: { ...series, marks: marks.map(({ mark }) => mark) },
    lines,
    marks,
    arcs: [],
    bands,
    ribbons: placeRibbons(series, scale, size.width, lines),
    labels: [...texts, ...bandNumbers({ marks, bands }, texts, size.width)],
    perDay,
  }
}

/** A label that says how many events it stands for says so once. */
function oneWord(label: PlacedLabel): PlacedLabel {
  if (label.times < 2) return label
  const width = textWidth(`${label.day} `, 600) + textWidth(label.title, label.selected ? 600 : 400)
  const x = label.side === 'left' ? label.box.x + label.box.width - width : label.box.x
  return { ...label, width, times: 1, box: { ...label.box, x, width } }
}
