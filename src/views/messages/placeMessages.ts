import type { PlacedNumber } from '../../charts/NumberToolbar'
import { boxesMeet, type PlacedText, placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import { dayX, NARROW_BAND, type YearBand, yearBands } from '../../charts/yearBands'
import type { MessageSegment, MessageSeries, MessageWay, MessageYear } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { ARROW_REACH, CLEAR, fitStack, type Need, NOTE_HEIGHT, NUMBER_HEIGHT, stackHeight } from './fitStack'
import { cutDay, knownElsewhere, notesBeneath, nothingHere } from './yearNotes'

const words = text.messages
const ARROW_GAP = 22
/** Size of a number, CSS pixels. */
const NUMBER_SIZE = 14

/** One block, placed; `y` and `height` in CSS pixels from the top of the plot. */
export type PlacedSegment = MessageSegment & { x: number; y: number; width: number; height: number }

export interface PlacedMessages {
  bands: readonly YearBand[]
  /** Height of the base line from the top of the plot. */
  base: number
  baseLines: readonly { key: string; x1: number; x2: number }[]
  segments: readonly PlacedSegment[]
  /** Two-headed arrows across the base line. */
  exchanges: readonly { key: string; x: number; top: number; bottom: number; ink: boolean }[]
  cuts: readonly { key: string; x: number; top: number; bottom: number }[]
  brackets: readonly { key: string; x: number; top: number; bottom: number; ink: string }[]
  numbers: readonly PlacedNumber[]
  texts: readonly PlacedText[]
  /** Whether the years are too narrow for their words, which then stand beneath the plot. */
  narrow: boolean
  /** Whether the words of a bracket found no room beside it. */
  bracketWordsBelow: boolean
}

interface Frame {
  series: MessageSeries
  leaders: readonly [string, string]
  width: number
  narrow: boolean
  pitch: number
  block: number
  base: number
}

/**
 * Places the blocks, lines, numbers and words of *Messages by year*.
 * @param leaders short names, the one above the line first.
 * @param size of the plot without the row of years, CSS pixels.
 */
export function placeMessages(
  series: MessageSeries,
  leaders: readonly [string, string],
  size: { width: number; height: number },
): PlacedMessages {
  const first = series.years[0]?.year ?? 0
  const bands = yearBands(size.width, [first, first + series.years.length - 1])
  const narrow = (bands[0]?.width ?? 0) < NARROW_BAND
  const notes = bands.map((band, at) => linesBeneath(series, series.years[at]!, band, at, narrow, size.width))
  const fit = fitStack(
    series.years.map((year, at) => needOf(year, notes[at] ?? [], narrow)),
    size.height,
  )
  const frame: Frame = { series, leaders, width: size.width, narrow, ...fit }
  const placed = bands.map((band, at) => placeYear(frame, series.years[at]!, band, notes[at] ?? []))
  const flat = <K extends Part>(key: K) => placed.flatMap((year): PlacedMessages[K][number][] => year[key])
  const texts = [...flat('texts'), ...sharedWords(frame, bands)]
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
    fixedDown: number(count(1)) + beneath,
  }
}

function placeYear(frame: Frame, year: MessageYear, band: YearBand, notes: readonly string[]): PlacedYear {
  const out: PlacedYear = { baseLines: [], exchanges: [], cuts: [], numbers: [], texts: [], segments: [] }
  const middle = band.x + band.width / 2
  const { base } = frame
  if (!year.counted) {
    const lines = [nothingHere(frame.series), knownElsewhere(year, frame.series)]
      .filter(line => line !== '')
      .flatMap(line => wrapText(line, band.width - 2))
    out.texts.push(
      ...placeLines(
        `gap-${year.year}`,
        lines,
        { anchorX: middle, top: base - 8, anchor: 'middle' },
        { ink: 'quiet' },
      ),
    )
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
  out.cuts.push({ key: `cut-${year.year}`, x: reach.end, top: top - 6, bottom: bottom + 4 })
  const lines = wrapText(cut, Math.max(24, band.x + band.width - reach.end - 6))
  out.texts.push(
    ...placeLines(
      `cut-${year.year}`,
      lines,
      { anchorX: reach.end + 4, top: top - 4 },
      { ink: 'quiet', lineHeight: 14 },
    ),
  )
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
    ink: year.emphasis === 'outside' || (way.count > 0 && way.matching === 0) ? 'muted' : side,
  }
}

/** On narrow years: what an arrow and what a stack is, said once. */
function sharedWords(frame: Frame, bands: readonly YearBand[]): readonly PlacedText[] {
  if (!frame.narrow) return []
  const { series, base, leaders } = frame
  const out: PlacedText[] = []
  const exchanging = bands.filter((_, at) => series.years[at]?.exchanges)
  const [head, last] = [exchanging[0], exchanging.at(-1)]
  if (head && last) {
    const anchorX = (head.x + last.x + last.width) / 2
    const word = words.exchangesWord(
      exchanging.length > 1 || series.years.some(year => (year.exchanges?.count ?? 0) > 1),
    )
    out.push(
      ...placeLines(
        'exchanges',
        [word],
        { anchorX, top: base + ARROW_REACH + 2, anchor: 'middle' },
        { ink: 'quiet' },
      ),
    )
  }
  const at = series.years.findIndex(year => year.ways.length > 0)
  const stack = bands[at]
  if (!stack || stack.innerX < 64) return out
  const side = { anchorX: stack.innerX - 6, anchor: 'end' as const }
  const clear = exchanging.length > 0 ? ARROW_REACH + NUMBER_HEIGHT + 2 : 8
  out.push(
    ...placeLines(
      'up',
      [words.way(leaders[0], leaders[1])],
      { ...side, top: base - clear - 18 },
      { ink: 'dprk', weight: 600 },
    ),
    ...placeLines(
      'down',
      [words.way(leaders[1], leaders[0])],
      { ...side, top: base + clear },
      { ink: 'prc', weight: 600 },
    ),
  )
  return out
}

/** A bracket beside the blocks that are counted but not listed, with its words where they find room. */
function placeBrackets(frame: Frame, segments: readonly PlacedSegment[], texts: readonly PlacedText[]) {
  const groups = new Map<string, PlacedSegment[]>()
  for (const segment of segments) {
    if (segment.kind !== 'unlisted') continue
    const key = `${segment.year}-${segment.way}`
    const group = groups.get(key)
    if (group) group.push(segment)
    else groups.set(key, [segment])
  }
  const brackets: PlacedMessages['brackets'][number][] = []
  const placed: PlacedText[] = []
  let wordsBelow = false
  for (const [key, group] of groups) {
    const x = group[0]!.x + group[0]!.width + 4
    const top = Math.min(...group.map(({ y }) => y))
    const bottom = Math.max(...group.map(({ y, height }) => y + height))
    const ink = group[0]!.way === 'dprk-to-prc' ? 'dprk' : 'prc'
    brackets.push({ key, x, top, bottom, ink })
    const anchorX = x + 9
    const lay = (lines: readonly string[]) =>
      placeLines(
        `bracket-${key}`,
        lines,
        { anchorX, top: (top + bottom) / 2 - lines.length * 7.5 },
        { ink, weight: 600, lineHeight: 15 },
      )
    const said = words.unlisted(group.length)
    const full = lay(wrapText(said, textWidth('2 counted,', 600) + 4, 600))
    const fits = full.every(
      line => line.x + line.width <= frame.width && !texts.some(other => boxesMeet(line, other)),
    )
    placed.push(...(fits ? full : lay([String(group.length)])))
    wordsBelow ||= !fits
  }
  return { brackets, words: placed, wordsBelow }
}
