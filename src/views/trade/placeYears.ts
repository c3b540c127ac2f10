import { linear } from '../../charts/linear'
import type { PlacedNumber } from '../../charts/NumberToolbar'
import { type Box, boxesMeet, firstFree, type PlacedText, placeLines } from '../../charts/placedText'
import { serifNumberWidth, textWidth, wrapText } from '../../charts/textWidth'
import { type YearBand, yearBands } from '../../charts/yearBands'
import type { TradeRow } from '../../data/types'
import type { TradeSeries, TradeYear } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { lookOf, type PlacedFigure, type PlacedTrade } from './placed'
import { changeLabel, greatChange, millions, shortValue } from './tradeWords'

const words = text.trade
const LABEL = 16
const POINT = 9
const GREAT_SIZE = 24
const GREAT_HEIGHT = 28
const NOTE_LINE = 14

type Drawn = TradeYear & { drawn: TradeRow }

/**
 * Places *Trade by year*: a bar a year with its number, the printed fall beside them.
 * @param size of the plot without the row of years, CSS pixels.
 */
export function placeYears(series: TradeSeries, size: { width: number; height: number }): PlacedTrade {
  const { width, height } = size
  const first = series.years[0]?.year ?? 0
  const bands = yearBands(width, [first, first + series.years.length - 1])
  const log = series.scale === 'log'
  const drawn = series.years.filter((year): year is Drawn => year.drawn !== null)
  const top = Math.max(0, ...drawn.map(year => year.drawn.valueUsd))
  const low = Math.min(...drawn.map(year => year.drawn.valueUsd))
  const decades = log && drawn.length > 0 ? ([floorTen(low), ceilTen(top)] as const) : null
  const position = decades
    ? linear([Math.log10(decades[0]), Math.log10(decades[1])], [height - 1, LABEL + POINT])
    : linear([0, top || 1], [height, LABEL + 2])
  const scale = (usd: number) => position(decades ? Math.log10(usd) : usd)
  const bandOf = (year: number) => bands[year - first]!
  const figures = drawn.map((year): PlacedFigure => {
    const band = bandOf(year.year)
    const y = scale(year.drawn.valueUsd)
    const box = log
      ? { x: band.x + band.width / 2 - POINT / 2, y: y - POINT / 2, width: POINT, height: POINT }
      : { x: band.innerX, y, width: band.innerWidth, height: Math.max(1, height - y) }
    return {
      key: year.drawn.id,
      period: year.drawn.period.text,
      year: year.year,
      look: lookOf(year.drawn),
      outside: year.emphasis === 'outside',
      ...box,
    }
  })
  const guides = decades ? tens(decades).map(value => ({ key: String(value), y: scale(value) })) : []
  const numbers = drawn.map((year, at) => placeValue(year, figures[at]!, width))
  if (log) {
    const lines = guides.map(({ y }) => ({ x: 0, y: y - 1, width, height: 2 }))
    numbers.forEach((number, at) => {
      const taken = [...figures, ...lines, ...numbers.slice(0, at)]
      numbers[at] = { ...number, ...besidePoint(number, figures[at]!, { width, height }, taken) }
    })
  }
  const change = placeChange(series, figures, bandOf, { width, numbers })
  return {
    bands,
    form: log ? 'points' : 'bars',
    figures,
    // a logarithmic scale has no zero to stand on: its foot is one more thin line, with its value
    baseLines: log ? [] : [{ key: 'all', x1: 0, x2: width }],
    guides,
    change: change?.line ?? null,
    ticks: [],
    numbers: [...numbers, ...(change ? [change.number] : [])],
    texts: [
      ...(decades ? guideWords(tens(decades), scale, width, [...figures, ...numbers]) : []),
      ...(change?.texts ?? []),
      ...series.years
        .filter(year => year.drawn === null)
        .flatMap(({ year }) => {
          const band = bandOf(year)
          const lines = wrapText(words.noYear, band.width - 4)
          const at = {
            anchorX: band.x + band.width / 2,
            // the foot of a logarithmic scale bears its value there
            top: height - 4 - lines.length * NOTE_LINE - (log ? LABEL : 0),
            anchor: 'middle' as const,
          }
          return placeLines(`none-${year}`, lines, at, { ink: 'quiet', lineHeight: NOTE_LINE })
        }),
    ],
    notes: change?.notes ?? [],
  }
}

function placeValue(year: Drawn, figure: PlacedFigure, plot: number): PlacedNumber {
  const row = year.drawn
  const label = shortValue(row)
  const article = row.layer === 'article'
  const width = textWidth(label, article ? 600 : 400)
  return {
    key: row.id,
    text: label,
    name: words.numberName(words.usd(label), year.year),
    opens: { type: 'trade', id: row.id },
    year: year.year,
    x: Math.max(0, Math.min(figure.x, plot - width)),
    y: figure.y - LABEL - 1,
    width,
    height: LABEL,
    ink: article && !figure.outside ? 'strong' : 'light',
  }
}

/** Where the number of a point stands: above it, else where it meets no line, no point and no other number. */
function besidePoint(
  { width, height }: Box,
  point: Box,
  plot: { width: number; height: number },
  taken: readonly Box[],
): { x: number; y: number } {
  const x = Math.max(0, Math.min(point.x + (point.width - width) / 2, plot.width - width))
  const y = point.y + (point.height - height) / 2
  const above = { x, y: point.y - height - 1 }
  const spots = [
    above,
    { x: point.x + point.width + 3, y },
    { x, y: point.y + point.height + 1 },
    { x: point.x - width - 3, y },
  ]
  return firstFree(spots, { width, height }, plot, taken) ?? above
}

/** The printed fall: a line from the top of the base year, an arrow down to the year, the number at its right. */
function placeChange(
  series: TradeSeries,
  figures: readonly PlacedFigure[],
  bandOf: (year: number) => YearBand,
  plot: { width: number; numbers: readonly PlacedNumber[] },
): {
  line: PlacedTrade['change']
  number: PlacedNumber
  texts: readonly PlacedText[]
  notes: readonly string[]
} | null {
  const great = greatChange(series)
  if (!great) return null
  const base = figures.find(({ year }) => year === great.year - 1)
  const goal = figures.find(({ year }) => year === great.year)
  if (!goal) return null
  const label = changeLabel(great.change)
  const wide = serifNumberWidth(label, GREAT_SIZE)
  const band = bandOf(great.year)
  const arrowX = Math.max(
    band.innerX + 4,
    Math.min(band.innerX + band.innerWidth * (series.scale === 'log' ? 0.9 : 0.6), plot.width - wide - 10),
  )
  // a bar begins at its top, a point at its middle
  const levelOf = ({ y, height }: PlacedFigure) => (series.scale === 'log' ? y + height / 2 : y)
  const from = base ? levelOf(base) : Math.max(GREAT_HEIGHT, goal.y - 40)
  const x = Math.max(0, Math.min(arrowX + 10, plot.width - wide))
  const number: PlacedNumber = {
    key: great.change.row.id,
    text: label,
    name: words.changeName(label, great.year, great.change.base),
    opens: { type: 'indicator', id: great.change.row.id },
    year: great.year,
    x,
    y: Math.max(0, from - GREAT_HEIGHT + 4),
    width: wide,
    height: GREAT_HEIGHT,
    ink: goal.outside ? 'great muted' : 'great',
  }
  const computed = series.years.some(
    ({ drawn }) => drawn?.status === 'computed' && drawn.computedFrom.includes(great.change.row.id),
  )
  const note = computed
    ? words.changeNote.computed(great.change.base)
    : words.changeNote.printed(great.year, great.change.base)
  const lines = wrapText(note, Math.min(120, plot.width - x))
  const texts = placeLines(
    'change',
    lines,
    { anchorX: x, top: number.y + GREAT_HEIGHT },
    { ink: 'quiet', lineHeight: NOTE_LINE },
  )
  const crowded = texts.some(
    line =>
      line.x + line.width > plot.width ||
      plot.numbers.some(other => boxesMeet(line, other)) ||
      figures.some(other => boxesMeet(line, other)),
  )
  // one pixel of arrow would say nothing: the number alone then stands beside the bars
  const inWay = plot.numbers.some(
    ({ x, width, year }) => year === great.year && x - 4 < arrowX && x + width + 4 > arrowX,
  )
  const tip = inWay ? goal.y - LABEL - 3 : levelOf(goal) - 2
  const line = base && tip - from > 8 ? { x1: base.x + base.width, x2: arrowX, y1: from, y2: tip } : null
  return { line, number, texts: crowded ? [] : texts, notes: crowded ? [`${label} ${note}.`] : [] }
}

/** The value of each thin line, at the end of it that is free. */
function guideWords(
  values: readonly number[],
  scale: (value: number) => number,
  width: number,
  taken: readonly Box[],
): readonly PlacedText[] {
  return values.flatMap(value => {
    for (const anchor of ['start', 'end'] as const) {
      const anchorX = anchor === 'start' ? 0 : width
      const placed = placeLines(
        `guide-${value}`,
        [millions(value)],
        { anchorX, top: scale(value) - LABEL, anchor },
        { ink: 'quiet' },
      )
      if (!placed.some(line => taken.some(box => boxesMeet(line, box)))) return placed
    }
    return []
  })
}

const floorTen = (value: number) => 10 ** Math.floor(Math.log10(value))
const ceilTen = (value: number) => 10 ** Math.ceil(Math.log10(value))
function tens([low, high]: readonly [number, number]): readonly number[] {
  const all: number[] = []
  for (let value = low; value <= high; value *= 10) all.push(value)
  return all
}
