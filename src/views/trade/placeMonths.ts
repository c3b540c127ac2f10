import { linear } from '../../charts/linear'
import type { PlacedNumber } from '../../charts/NumberToolbar'
import { type Box, boxesMeet, type PlacedText, placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import { bandOf, dayX, NARROW_BAND, type YearBand, yearBands } from '../../charts/yearBands'
import type { Act } from '../../model/act'
import { monthGaps } from '../../model/series/monthGaps'
import type { TradeMonth, TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { dayOf } from '../../time/day'
import { dateLabel } from '../../time/format'
import { lookOfMonth, type PlacedFigure, type PlacedTrade } from './placed'
import { millions } from './tradeWords'

const words = text.trade
const LABEL = 16
const ROW = 15
/** Base line and one pixel of figure. */
const LEAST_BAR = 3
/** Radius of the ring about a letter with its clear space, CSS pixels. */
const RING = 8
const CLEAR = 5

/**
 * Places the reading by month: a bar a month, January with February one bar two months wide at its monthly
 * mean, no line where there is no figure, border and rail as labelled ticks.
 * @param size of the plot without the row of years, CSS pixels.
 */
export function placeMonths(series: TradeSeries, size: { width: number; height: number }): PlacedTrade {
  const { width, height } = size
  const first = series.years[0]?.year ?? 0
  const bands = yearBands(width, [first, first + series.years.length - 1])
  const top = Math.max(1, ...series.months.map(({ meanUsd }) => meanUsd))
  const scale = linear([0, top], [height, LABEL + 2])
  const figures = series.months.map((month): PlacedFigure => {
    const band = bands[month.year - first]!
    const [from, to] = stretchOf(band, month)
    const gap = to - from > 6 ? 2 : 1
    // seen above the base line, however small
    const tall = Math.max(LEAST_BAR, height - scale(month.meanUsd))
    return {
      key: month.row.id,
      period: month.row.period.text,
      year: month.year,
      look: lookOfMonth(month),
      outside: month.emphasis === 'outside',
      x: from + gap / 2,
      y: height - tall,
      width: to - from - gap,
      height: tall,
    }
  })
  const numbers: PlacedNumber[] = []
  for (const at of peaks(series.months)) {
    const number = placePeak(series.months[at]!, figures[at]!, width, [...figures, ...numbers])
    if (number) numbers.push(number)
  }
  const narrow = (bands[0]?.width ?? 0) < NARROW_BAND
  const events = placeEvents(series.events, bands, { width, height, narrow }, figures, numbers)
  return {
    bands,
    form: 'bars',
    figures,
    baseLines: baseLines(series.months, bands),
    guides: [],
    change: null,
    ticks: events.ticks.map(tick => clearOf(tick, numbers)),
    numbers,
    texts: [...events.texts, ...emptyYears(series, bands, height)],
    notes: [...events.notes, ...gapNotes(series)],
  }
}

/** Months within the drawing that no source gives, which are left open. */
function gapNotes({ months }: TradeSeries): readonly string[] {
  const gaps = monthGaps(months).map(({ year, month }) => `${text.months[month - 1]} ${year}`)
  return gaps.length > 0 ? [words.open(gaps)] : []
}

/** Where a figure's months begin and end. */
function stretchOf(band: YearBand, { year, month, months }: TradeMonth): readonly [number, number] {
  const after = month + months
  const to = after > 12 ? band.x + band.width : dayX(band, dayOf(year, after, 1))
  return [dayX(band, dayOf(year, month, 1)), to]
}

/** A line under each run of months that have figures, and none elsewhere. */
function baseLines(months: readonly TradeMonth[], bands: readonly YearBand[]): PlacedTrade['baseLines'] {
  const lines: { key: string; x1: number; x2: number }[] = []
  for (const month of months) {
    const band = bands[month.year - (bands[0]?.year ?? 0)]!
    const [x1, x2] = stretchOf(band, month)
    const last = lines.at(-1)
    if (last && x1 - last.x2 < 0.5) last.x2 = x2
    else lines.push({ key: month.row.id, x1, x2 })
  }
  return lines
}

/** The largest figure of each year, which bears its number. */
function peaks(months: readonly TradeMonth[]): readonly number[] {
  const best = new Map<number, number>()
  months.forEach((month, at) => {
    const held = best.get(month.year)
    if (held === undefined || month.meanUsd > months[held]!.meanUsd) best.set(month.year, at)
  })
  return [...best.values()]
}

/** A tick ends above a number that stands in its way. */
function clearOf(tick: PlacedTrade['ticks'][number], numbers: readonly PlacedNumber[]): typeof tick {
  const met = numbers.find(({ x, y, width }) => tick.x > x - 2 && tick.x < x + width + 2 && y > tick.top)
  return met ? { ...tick, bottom: met.y } : tick
}

/** The number over a figure: in its middle, else to the right or the left of it; null where it finds no room. */
function placePeak(
  month: TradeMonth,
  figure: PlacedFigure,
  plot: number,
  taken: readonly Box[],
): PlacedNumber | null {
  const mean = millions(month.meanUsd)
  const label = figure.look.endsWith('computed') ? words.approx(mean) : mean
  const when = dateLabel(month.row.period)
  const width = textWidth(label, 400)
  const y = figure.y - LABEL - 1
  const spots = [figure.x + figure.width / 2 - width / 2, figure.x, figure.x + figure.width - width]
  const x = spots
    .map(spot => Math.max(0, Math.min(spot, plot - width)))
    .find(spot => !taken.some(box => boxesMeet({ x: spot, y, width, height: LABEL }, box)))
  if (x === undefined) return null
  return {
    key: month.row.id,
    text: label,
    name: words
      .numberName(words.usd(label), month.year)
      .replace(String(month.year), month.months > 1 ? words.ranOver(when) : when),
    opens: { type: 'trade', id: month.row.id },
    year: month.year,
    x,
    y,
    width,
    height: LABEL,
    ink: 'light',
  }
}

/** Each run of years without any figure says so, once. */
function emptyYears(series: TradeSeries, bands: readonly YearBand[], height: number): readonly PlacedText[] {
  const runs: YearBand[][] = []
  for (const band of bands) {
    if (series.months.some(({ year }) => year === band.year)) continue
    const last = runs.at(-1)
    if (last?.at(-1)?.year === band.year - 1) last.push(band)
    else runs.push([band])
  }
  return runs.flatMap(run => {
    const [head] = run
    const span = run.length * head!.width
    const lines = wrapText(words.noMonthly, span - 4)
    return placeLines(
      `empty-${head!.year}`,
      lines,
      { anchorX: head!.x + span / 2, top: height - 4 - lines.length * ROW, anchor: 'middle' },
      { ink: 'quiet', lineHeight: ROW },
    )
  })
}

interface Ticks {
  ticks: PlacedTrade['ticks'][number][]
  texts: PlacedText[]
  notes: string[]
}

/** Ticks down to the base line, each with its label in the first row where it touches nothing; else in the notes. */
function placeEvents(
  events: readonly Act[],
  bands: readonly YearBand[],
  plot: { width: number; height: number; narrow: boolean },
  figures: readonly Box[],
  numbers: readonly Box[],
): Ticks {
  const taken = [...figures, ...numbers]
  const out: Ticks = { ticks: [], texts: [], notes: [] }
  const unlabelled: { x: number; note: string }[] = []
  for (const act of events) {
    const { lower, upper } = act.date.bounds
    const band = lower === null ? undefined : bandOf(bands, lower)
    if (!band || lower === null || upper === null) continue
    const x = dayX(band, lower + (upper - lower + 1) / 2)
    const when = dateLabel(act.date)
    const title = act.row.shortTitle || act.row.title
    const label = `${when} ${title}`
    const spot = plot.narrow ? null : spotFor(act.id, label, x, plot, taken, out)
    if (spot) {
      out.texts.push(spot)
      out.ticks.push({ key: act.id, x, top: spot.y, bottom: plot.height })
    } else unlabelled.push({ x, note: `${when} ${title}` })
  }
  unlabelled.forEach(({ x, note }, at) => {
    // a letter: a number among the figures would read as one of them
    const number = String.fromCharCode(97 + at)
    // letters of neighbours step down so that each can be read
    const free = (others: readonly Box[]) =>
      [0, 1, 2, 3].find(step => {
        const box = { x: x - RING, y: step * ROW, width: 2 * RING, height: ROW }
        return !others.some(other => boxesMeet(box, other))
      })
    // where tall bars leave no room it may stand on a bar, never on a number
    const row = free([...out.texts, ...numbers, ...figures]) ?? free([...out.texts, ...numbers])
    const top = (row ?? 0) * ROW
    const ring = { x: Math.max(RING, Math.min(x, plot.width - RING)), y: top + ROW / 2 }
    out.texts.push(
      ...placeLines(
        `tick-${number}`,
        [number],
        { anchorX: ring.x, top, anchor: 'middle' },
        { ink: 'event', weight: 600, lineHeight: ROW },
      ),
    )
    out.ticks.push({ key: `tick-${number}`, x, top: top + ROW, bottom: plot.height, ring })
    out.notes.push(words.tick(number, note))
  })
  return out
}

function spotFor(
  key: string,
  label: string,
  x: number,
  plot: { width: number; height: number },
  taken: readonly Box[],
  placed: Ticks,
): PlacedText | null {
  const rows = Math.floor((plot.height - LABEL) / ROW)
  for (let row = 0; row < rows; row++) {
    for (const anchor of ['start', 'end'] as const) {
      const anchorX = anchor === 'start' ? x + CLEAR : x - CLEAR
      const [line] = placeLines(
        key,
        [label],
        { anchorX, top: row * ROW, anchor },
        { ink: 'event', lineHeight: ROW },
      )
      if (!line || line.x < 0 || line.x + line.width > plot.width) continue
      const grown = { ...line, x: line.x - 3, width: line.width + 6 }
      const tick = { x: x - 1, y: line.y, width: 2, height: plot.height - line.y }
      const free =
        !taken.some(box => boxesMeet(grown, box)) &&
        !placed.texts.some(other => boxesMeet(grown, other) || boxesMeet(tick, other)) &&
        !placed.ticks.some(other =>
          boxesMeet(grown, { x: other.x - 1, y: other.top, width: 2, height: other.bottom - other.top }),
        )
      if (free) return line
    }
  }
  return null
}
