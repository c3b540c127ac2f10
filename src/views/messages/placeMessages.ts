import type { PlacedNumber } from '../../charts/NumberToolbar'
import { placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import { dayX, NARROW_BAND, type YearBand, yearBands } from '../../charts/yearBands'
import type { MessageSeries, MessageWay, MessageYear } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import {
  ARROW_REACH,
  CLEAR,
  fitStack,
  type Need,
  NOTE_HEIGHT,
  NUMBER_HEIGHT,
  STAGE_PITCH,
  stackHeight,
} from './fitStack'
import type { Frame, PlacedMessages } from './placed'
import { placeBrackets, sharedWords } from './placeWords'
import { cutDay, gapLines, notesBeneath } from './yearNotes'

const words = text.messages
const ARROW_GAP = 22
/** What is known elsewhere stands apart from the words that nothing is counted. */
const KNOWN_CLEAR = 3
const ARROW_HALF = 4.5
/** From a cut's day to the base line, at the least. */
const CUT_CLEAR = 10
/** Size of a number, CSS pixels. */
const NUMBER_SIZE = 14

/**
 * Places the blocks, lines, numbers and words of *Messages by year*.
 * @param leaders short names, the one above the line first.
 * @param size of the plot without the row of years, CSS pixels.
 * @param onStage the blocks come first: what would keep them low is not said beneath them
 */
export function placeMessages(
  series: MessageSeries,
  leaders: readonly [string, string],
  size: { width: number; height: number },
  onStage = false,
): PlacedMessages {
  const first = series.years[0]?.year ?? 0
  const bands = yearBands(size.width, [first, first + series.years.length - 1])
  const narrow = (bands[0]?.width ?? 0) < NARROW_BAND
  let notes = bands.map((band, at) => linesBeneath(series, series.years[at]!, band, at, narrow, size.width))
  const fitted = () =>
    fitStack(
      series.years.map((year, at) => needOf(year, notes[at] ?? [], narrow)),
      size.height,
    )
  let fit = fitted()
  if (onStage && fit.pitch < STAGE_PITCH) {
    notes = []
    fit = fitted()
  }
  const frame: Frame = { series, leaders, width: size.width, narrow, ...fit }
  const placed = bands.map((band, at) => placeYear(frame, series.years[at]!, band, notes[at] ?? []))
  const flat = <K extends Part>(key: K) => placed.flatMap((year): PlacedMessages[K][number][] => year[key])
  const texts = [
    ...flat('texts'),
    ...sharedWords(frame, bands, [...flat('texts'), ...flat('numbers'), ...flat('exchanges').map(arrowBox)]),
  ]
  const { brackets, words: bracketWords, wordsBelow } = placeBrackets(frame, flat('segments'), texts)
  return {
    bands,
    base: fit.base,
    baseLines: flat('baseLines'),
    segments: flat('segments'),
    exchanges: flat('exchanges'),
    cuts: flat('cuts'),
    brackets,
    numbers: flat('numbers'),
    texts: [...texts, ...bracketWords],
    narrow,
    bracketWordsBelow: wordsBelow,
  }
}

type Part = 'baseLines' | 'exchanges' | 'cuts' | 'numbers' | 'texts' | 'segments'
type PlacedYear = { [K in Part]: PlacedMessages[K][number][] }

function arrowBox({ x, top, bottom }: PlacedMessages['exchanges'][number]) {
  return { x: x - ARROW_HALF, y: top, width: 2 * ARROW_HALF, height: bottom - top }
}

/** Words beneath a stack may run on over a neighbour that has none. */
function linesBeneath(
  series: MessageSeries,
  year: MessageYear,
  band: YearBand,
  at: number,
  narrow: boolean,
  width: number,
): readonly string[] {
  if (narrow) return []
  const next = series.years[at + 1]
  const free = !next || next.total === null ? width : band.x + band.width + (band.innerX - band.x)
  return notesBeneath(year, series).flatMap(note => wrapText(note, free - band.innerX - 6))
}

function needOf(year: MessageYear, notes: readonly string[], narrow: boolean): Need {
  const beneath = notes.length * NOTE_HEIGHT
  if (year.exchanges)
    return {
      up: 0,
      down: 0,
      fixedUp: ARROW_REACH + NUMBER_HEIGHT,
      fixedDown: ARROW_REACH + (narrow ? 2 * NUMBER_HEIGHT : 0) + beneath,
    }
  const count = (side: 0 | 1) => year.ways.find(({ way }) => (way === 'dprk-to-prc') === (side === 0))
  const number = (way: MessageWay | undefined) => (way ? NUMBER_HEIGHT + 2 : 0)
  return {
    up: count(0)?.count ?? 0,
    down: count(1)?.count ?? 0,
    fixedUp: number(count(0)),
    leastUp: cutDay(year) === null ? 0 : CUT_CLEAR + 2 * NOTE_HEIGHT,
    fixedDown: number(count(1)) + beneath,
  }
}

function placeYear(frame: Frame, year: MessageYear, band: YearBand, notes: readonly string[]): PlacedYear {
  const out: PlacedYear = { baseLines: [], exchanges: [], cuts: [], numbers: [], texts: [], segments: [] }
  const middle = band.x + band.width / 2
  const { base } = frame
  if (!year.counted) {
    const { lines, known } = gapLines(year, frame.series, band.width - 2)
    const lay = (key: string, said: readonly string[], top: number) =>
      placeLines(`${key}-${year.year}`, said, { anchorX: middle, top, anchor: 'middle' }, { ink: 'quiet' })
    out.texts.push(...lay('gap', lines, base - 8))
    if (known) out.texts.push(...lay('known', [known], base - 8 + lines.length * NUMBER_HEIGHT + KNOWN_CLEAR))
    return out
  }
  const { from, to } = year.counted
  const start = from === null ? band.x : dayX(band, from)
  const end = to === null ? band.x + band.width : dayX(band, to + 1)
  out.baseLines.push({ key: String(year.year), x1: start, x2: end })
  if (year.exchanges) placeExchanges(frame, year, band, notes, out)
  else placeStacks(frame, year, band, { start, end }, notes, out)
  return out
}

function placeExchanges(
  frame: Frame,
  year: MessageYear,
  band: YearBand,
  notes: readonly string[],
  out: PlacedYear,
): void {
  const row = year.exchanges!
  const { base } = frame
  const middle = band.x + band.width / 2
  const apart = Math.min(ARROW_GAP, band.innerWidth / Math.max(1, row.count))
  for (let at = 0; at < row.count; at++)
    out.exchanges.push({
      key: `${row.id}-${at}`,
      x: middle + (at - (row.count - 1) / 2) * apart,
      top: base - ARROW_REACH,
      bottom: base + ARROW_REACH,
      ink: year.exchangesInk,
    })
  const figure = String(row.count)
  const width = textWidth(figure, 600, NUMBER_SIZE)
  out.numbers.push({
    key: row.id,
    text: figure,
    name: words.numberName(year.year, words.exchanges(row.count)),
    opens: { type: 'count', id: row.id },
    year: year.year,
    x: middle - width / 2,
    y: base - ARROW_REACH - NUMBER_HEIGHT - 1,
    width,
    height: NUMBER_HEIGHT,
    ink: year.exchangesInk ? 'both centred' : 'muted centred',
  })
  out.texts.push(
    ...placeLines(
      `note-${year.year}`,
      notes,
      { anchorX: band.innerX, top: base + ARROW_REACH + 2 },
      { ink: 'quiet', lineHeight: NOTE_HEIGHT },
    ),
  )
}

function placeStacks(
  frame: Frame,
  year: MessageYear,
  band: YearBand,
  reach: { start: number; end: number },
  notes: readonly string[],
  out: PlacedYear,
): void {
  const { base, pitch, block, narrow, leaders } = frame
  const cut = cutDay(year)
  const partial = frame.series.rule === 'stated' && cut !== null
  const x = Math.max(band.innerX, reach.start)
  const right = partial ? reach.end : band.innerX + band.innerWidth
  const width = Math.max(1, right - x)
  let top = base - CLEAR
  let bottom = base + CLEAR
  let foot = base + CLEAR
  for (const way of year.ways) {
    const up = way.way === 'dprk-to-prc'
    for (const segment of way.segments) {
      const near = CLEAR + segment.step * pitch
      out.segments.push({ ...segment, x, width, y: up ? base - near - block : base + near, height: block })
    }
    const far = stackHeight(way.count, pitch)
    if (up) top = base - far
    else bottom = base + far
    const number = placeNumber(year, way, leaders[up ? 0 : 1], narrow)
    const y = up ? base - far - NUMBER_HEIGHT - 1 : base + far + 1
    out.numbers.push({ ...number, x: fitLeft(x, number.width, frame.width), y })
    if (!up) foot = y + NUMBER_HEIGHT
  }
  out.texts.push(
    ...placeLines(
      `note-${year.year}`,
      notes,
      { anchorX: band.innerX, top: foot },
      { ink: 'quiet', lineHeight: NOTE_HEIGHT },
    ),
  )
  if (!partial) return
  const lines = cutLines(cut, band, reach.end)
  // clear of the words of a neighbour, which stand about the base line
  const labelTop = Math.max(0, Math.min(top - 4, base - CUT_CLEAR - lines.length * NOTE_HEIGHT))
  out.cuts.push({
    key: `cut-${year.year}`,
    x: reach.end,
    top: Math.min(top - 6, labelTop),
    bottom: bottom + 4,
  })
  out.texts.push(
    ...placeLines(
      `cut-${year.year}`,
      lines,
      { anchorX: reach.end + 4, top: labelTop },
      { ink: 'quiet', lineHeight: NOTE_HEIGHT },
    ),
  )
}

/** The day of a cut, broken where the rest of the year is too narrow for it. */
function cutLines(cut: string, band: YearBand, x: number): readonly string[] {
  return wrapText(cut, Math.max(24, band.x + band.width - x - 6))
}

function fitLeft(x: number, width: number, plot: number): number {
  return Math.max(0, Math.min(x, plot - width))
}

function placeNumber(
  year: MessageYear,
  way: MessageWay,
  who: string,
  narrow: boolean,
): Omit<PlacedNumber, 'x' | 'y'> {
  const printed = way.row !== null
  // a printed number is shown as printed, whatever the filter leaves of the list
  const figure = printed ? String(way.count) : words.ofAll(way.matching, way.count)
  const label = narrow ? figure : words.side(who, figure)
  const side = way.way === 'dprk-to-prc' ? 'dprk' : 'prc'
  return {
    key: `${year.year}-${way.way}`,
    text: label,
    name: words.numberName(year.year, words.side(who, String(way.count))),
    opens: way.row ? { type: 'count', id: way.row.id } : null,
    year: year.year,
    width: textWidth(label, 600, NUMBER_SIZE),
    height: NUMBER_HEIGHT,
    ink:
      year.emphasis === 'outside' || (way.count > 0 && !way.segments.some(({ ink }) => ink)) ? 'muted' : side,
  }
}
