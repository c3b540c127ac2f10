import type { Lane } from '../../model/series/timelineLane'
import type { TimelineMark, TimelineSeries, TimelineTie } from '../../model/series/timelineSeries'
import { placeShafts, type Shaft } from './placeArrows'
import type { Lines, PlacedArc, PlacedArrow, PlacedBand, PlacedMark, PlacedTint } from './placed'

/** Half sizes: the origin of a message is larger than an act. */
const ORIGIN: Record<Lane, number> = { dprk: 4.5, prc: 4, both: 5.5, third: 5 }
const ACT: Record<Lane, number> = { dprk: 3.5, prc: 3.25, both: 5.5, third: 5 }
/** The tip stops short of the line. */
const SHORT = 3
/** A bound without a limit fades over this many pixels. */
const FADE = 64
/** Height of one message in a density band. */
const STEP = 3.6

const LANES: readonly Lane[] = ['third', 'dprk', 'both', 'prc']

export type Scale = (day: number) => number

/** Whether an arrow runs between the two lifelines, where shafts must stand apart. */
const crosses = (mark: TimelineMark): boolean =>
  mark.arrow !== null && (mark.lane === 'prc' || mark.arrow.to === 'prc')

function placeTint(mark: TimelineMark, x: Scale): PlacedTint | null {
  const { range } = mark.shape
  if (!range) return null
  const from = range.from === null ? x(range.to ?? 0) - FADE : x(range.from)
  const to = range.to === null ? x(range.from ?? 0) + FADE : x(range.to)
  return { from, to, capFrom: range.fades !== 'start', capTo: range.fades !== 'end', fades: range.fades }
}

function placeArrow(mark: TimelineMark, lines: Lines): PlacedArrow | null {
  if (!mark.arrow) return null
  const from = lines[mark.lane]
  const target = lines[mark.arrow.to]
  return { from, tip: target + (from < target ? -SHORT : SHORT), weight: mark.arrow.weight }
}

/** A mark at its place, with its arrow and the time that it may mean. */
export function placeMark(mark: TimelineMark, at: number, scale: Scale, lines: Lines): PlacedMark {
  return {
    mark,
    x: at,
    y: lines[mark.lane],
    size: (mark.arrow ? ORIGIN : ACT)[mark.lane],
    arrow: placeArrow(mark, lines),
    tint: placeTint(mark, scale),
    either: mark.shape.either.map(scale),
    reported: mark.reported === null ? null : scale(mark.reported),
  }
}

function shaftsOf(marks: readonly TimelineMark[], ties: readonly TimelineTie[], scale: Scale): Shaft[] {
  return marks.map(mark => ({
    id: mark.id,
    at: mark.shape.at,
    x: scale(mark.shape.at),
    answers: ties.filter(tie => tie.answer === mark.id).map(tie => tie.cause),
    rank: LANES.indexOf(mark.lane),
  }))
}

interface PlacedMarks {
  marks: PlacedMark[]
  bands: PlacedBand[]
}

/** Marks and arrows at their days, arrows stepped apart, and bands where they cannot be. */
export function placeMarks(series: TimelineSeries, scale: Scale, lines: Lines): PlacedMarks {
  const between = series.marks.filter(crosses)
  const above = series.marks.filter(mark => mark.arrow && !crosses(mark))
  const main = placeShafts(shaftsOf(between, series.ties, scale), series.window)
  const upper = placeShafts(shaftsOf(above, series.ties, scale), series.window)
  const inBand = new Set(main.bins.flatMap(bin => bin.ids))
  const marks: PlacedMark[] = []
  const byId = new Map(series.marks.map(mark => [mark.id, mark]))
  for (const mark of series.marks) {
    if (inBand.has(mark.id)) continue
    const own = scale(mark.shape.at)
    const placed = placeMark(mark, main.x.get(mark.id) ?? upper.x.get(mark.id) ?? own, scale, lines)
    // others' messages that cannot stand apart keep their plus alone
    const bare = mark.arrow && !crosses(mark) && !upper.x.has(mark.id)
    marks.push(bare ? { ...placed, arrow: null } : placed)
  }
  const most = Math.max(STEP, (lines.prc - lines.dprk) / 2 - 12)
  const bands = main.bins.flatMap(bin =>
    (['dprk', 'prc'] as const).flatMap((lane): PlacedBand[] => {
      const members = bin.ids
        .flatMap(id => byId.get(id) ?? [])
        .filter(mark => (lane === 'prc' ? mark.lane === 'prc' : mark.lane !== 'prc'))
      if (members.length === 0) return []
      const height = Math.min(members.length * STEP, most)
      const x = scale(bin.from)
      return [
        {
          lane,
          x,
          width: scale(bin.to) - x,
          y: lane === 'dprk' ? lines.dprk : lines.prc - height,
          height,
          count: members.length,
          from: bin.from,
          to: bin.to,
          members: members.map(mark => placeMark(mark, scale(mark.shape.at), scale, lines)),
        },
      ]
    }),
  )
  return { marks, bands }
}

/** Arcs of replies between arrows that stand, outside the replier's own line. */
export function placeArcs(series: TimelineSeries, marks: readonly PlacedMark[], lines: Lines): PlacedArc[] {
  const byId = new Map(marks.map(placed => [placed.mark.id, placed]))
  return series.ties.flatMap((tie): PlacedArc[] => {
    const cause = byId.get(tie.cause)
    const answer = byId.get(tie.answer)
    if (!cause?.arrow || !answer?.arrow) return []
    const { lane } = answer.mark
    const width = Math.abs(answer.x - cause.x)
    const depth = Math.min(16, Math.max(5, 4 + 0.12 * width))
    return [
      {
        cause: tie.cause,
        answer: tie.answer,
        lane,
        from: cause.x,
        to: answer.x,
        y: lines[lane],
        depth: lane === 'prc' ? depth : -depth,
        dotted: tie.dotted,
      },
    ]
  })
}
