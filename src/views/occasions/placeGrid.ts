import { yearFraction } from '../../model/series/monthScale'
import type { AnniversaryLine, OccasionMark, OccasionSeries } from '../../model/series/occasionSeries'
import type { PlacedGrid, PlacedOccasion, PlacedRow, YearSpan } from './placed'

/** Of a circle the radius, of a square half the side, CSS pixels. */
export const MARK_SIZE = {
  message: { dprk: 3.75, prc: 3.25 },
  commemoration: { dprk: 3.5, prc: 3.25 },
  middle: 4.5,
} as const
/** From the row's middle to the nearest marks, from there to the next ones, and from the farthest to the row's edge. */
const NEAR = 10.5
const STEP = 15
const OUT = 5.25
/** The row of marks on the middle, where there are any. */
const MIDDLE_STEP = 12
/** Half of a mark with its air: two closer than twice this cannot stand side by side. */
const HALF = 5
/** Round a day that is uncertain. */
export const RING = 6.5
const CAP = 1
/** Half the height of a mark's box: with the head of a message, and without. */
const TALL = 4.25
export const SHAFT = 2.75
export const HEAD = 3.75
/** A mark this near stands on its line, CSS pixels. */
const ON_LINE = 4.5
/** How far an arc bows: more the longer it is. */
const LEAST_BOW = 4
const MOST_BOW = 6.5

type Glyph = Omit<PlacedOccasion, 'y' | 'toward' | 'arc' | 'box'> & { from: number; to: number }

/**
 * The years, one under the other, with their marks at their days: Pyongyang's above the middle of the row,
 * Beijing's below, others on it. Marks that would hide each other stand farther out, and the row grows with them.
 * @param top of the first row, CSS pixels
 * @param least the least height of a row that holds marks, and of one that holds none
 */
export function placeGrid(
  series: OccasionSeries,
  span: YearSpan,
  top: number,
  least: readonly [number, number],
): PlacedGrid {
  const lines = new Map(series.lines.map(line => [line.id, line]))
  const rows: PlacedRow[] = []
  let y = top
  for (const { year, emphasis, empty } of series.years) {
    const marks = series.marks.filter(mark => mark.year === year)
    const row = placeRow(marks, lines, span, y, marks.length > 0 ? least[0] : least[1])
    rows.push({ ...row, year, outside: emphasis === 'outside', empty, top: y })
    y += row.height
  }
  return { rows, height: y - top }
}

function placeRow(
  marks: readonly OccasionMark[],
  lines: ReadonlyMap<string, AnniversaryLine>,
  span: YearSpan,
  top: number,
  least: number,
): Pick<PlacedRow, 'height' | 'middle' | 'marks'> {
  const glyphs = marks.map(mark => glyphOf(mark, lines, span))
  const of = (test: (glyph: Glyph) => boolean) => levelsOf(glyphs.filter(test))
  const up = of(({ mark }) => mark.lane === 'dprk')
  const down = of(({ mark }) => mark.lane === 'prc')
  const between = of(({ mark }) => mark.lane !== 'dprk' && mark.lane !== 'prc')
  const inner = (between.length * MIDDLE_STEP) / 2
  const half = (levels: readonly unknown[]) =>
    Math.max(least / 2, levels.length > 0 ? inner + NEAR + (levels.length - 1) * STEP + OUT : inner)
  const height = half(up) + half(down)
  const middle = top + half(up)
  const placed = [
    ...up.flatMap((level, at) =>
      level.map(glyph => put(glyph, middle - inner - NEAR - at * STEP, 1, lines, span)),
    ),
    ...down.flatMap((level, at) =>
      level.map(glyph => put(glyph, middle + inner + NEAR + at * STEP, -1, lines, span)),
    ),
    ...between.flatMap((level, at) =>
      level.map(glyph => put(glyph, middle + (at + 0.5) * MIDDLE_STEP - inner, 0, lines, span)),
    ),
  ]
  const order = new Map(marks.map((mark, at) => [mark, at]))
  placed.sort((a, b) => (order.get(a.mark) ?? 0) - (order.get(b.mark) ?? 0))
  return { height, middle, marks: placed }
}

function glyphOf(mark: OccasionMark, lines: ReadonlyMap<string, AnniversaryLine>, span: YearSpan): Glyph {
  const at = (time: number) => span.left + yearFraction(time, mark.year) * span.width
  const { range, either } = mark.shape
  const x = at(mark.shape.at)
  const tint = range && {
    from: range.from === null ? span.left : at(range.from),
    to: range.to === null ? span.left + span.width : at(range.to),
    fades: range.fades,
  }
  const days = either.map(at)
  const fraction = mark.reported === null ? 0 : yearFraction(mark.reported, mark.year)
  const reported =
    mark.reported === null ? null : { x: at(mark.reported), tick: fraction > 0 && fraction < 1 }
  const line = mark.line === null ? undefined : lines.get(mark.line)
  const lineX = line ? span.left + line.at * span.width : null
  const reach = [x - HALF, x + HALF, ...days.flatMap(day => [day - HALF, day + HALF])]
  if (mark.shape.ring) reach.push(x - RING - CAP, x + RING + CAP)
  if (tint) reach.push(tint.from - CAP, tint.to + CAP)
  if (reported) reach.push(reported.x - CAP, reported.x + CAP)
  const from = Math.min(...reach)
  const to = Math.max(...reach)
  const away = lineX !== null && (lineX < Math.min(from, x - ON_LINE) || lineX > Math.max(to, x + ON_LINE))
  return { mark, x, tint, either: days, reported, stem: away && mark.on === 'yes' ? lineX : null, from, to }
}

/** Glyphs by their distance from the middle; the shortest first, so that a day stands nearer than a month. */
function levelsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const levels: Glyph[][] = []
  const long = ({ from, to }: Glyph) => to - from > 4 * HALF
  for (const glyph of [...glyphs].sort((a, b) => Number(long(a)) - Number(long(b)))) {
    const free = levels.find(level => level.every(({ from, to }) => glyph.to <= from || to <= glyph.from))
    if (free) free.push(glyph)
    else levels.push([glyph])
  }
  return levels
}

function put(
  { from, to, ...glyph }: Glyph,
  y: number,
  toward: 1 | -1 | 0,
  lines: ReadonlyMap<string, AnniversaryLine>,
  span: YearSpan,
): PlacedOccasion {
  const { mark, x } = glyph
  const head = mark.kind === 'message' && toward !== 0 ? SHAFT + HEAD - 0.5 : 0
  const box = {
    x: from,
    y: y - TALL - (toward < 0 ? head : 0),
    width: to - from,
    height: 2 * TALL + head,
  }
  const line = mark.line === null ? undefined : lines.get(mark.line)
  const start = line ? span.left + line.at * span.width : x
  const bow = Math.min(MOST_BOW, LEAST_BOW + Math.abs(x - start) * 0.06)
  const arc =
    mark.on === 'reply' && line && Math.abs(x - start) > ON_LINE
      ? { from: start, to: x, y, depth: toward > 0 ? -bow : bow }
      : null
  return { ...glyph, y, toward, arc, box }
}
