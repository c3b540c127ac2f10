import { innerOf, rectPath } from '../../charts/binRects'
import { textWidth } from '../../charts/textWidth'
import type { AxisBin, OwnScale } from '../../model/engine/axisBins'
import { ownText } from '../../text/ownCharts'

/** A value printed at the end of a bar; `y` is the base line of the text. CSS pixels. */
export interface PlacedValue {
  x: number
  y: number
  label: string
  side: 'up' | 'down'
  ink: boolean
}

/** A tick of the value axis; CSS pixels. */
export interface PlacedTick {
  y: number
  label: string
}

/** Everything that *Events by year* draws. Paths are SVG path data of whole-pixel rectangles. */
export interface PlacedBars {
  /** Blocks while each can be told apart, else bars with a value axis. */
  mode: 'blocks' | 'bars'
  /** Height of the line that bars rise and hang from. */
  base: number
  /** Pixels an event. */
  unit: number
  up: { ink: string; outside: string }
  down: { ink: string; outside: string }
  values: readonly PlacedValue[]
  ticks: readonly PlacedTick[]
}

export interface BarsInput {
  bins: readonly AxisBin[]
  scale: OwnScale
  up: ArrayLike<number>
  down: ArrayLike<number>
  /** 1 where a bin lies in the time asked for. */
  ink: ArrayLike<number>
  /** Whether anything may hang: room is kept for its values then. */
  hangs: boolean
  height: number
}

/** Room for a value above and below, the base line and the gap to it; CSS pixels. */
const VALUE = 18
const OFF = 3
/** A block with its gap, as the built-in charts have it in a plot of their height, and the least that can be told apart. */
const BLOCK = 13
const BLOCK_PLOT = 172
const BLOCK_LEAST = 6
const GAP = 2
/** Between two values side by side. */
const CLEAR = 5
/** About so many pixels between two ticks of the value axis. */
const TICK_EVERY = 42

/** 1, 2 or 5 times a power of ten, at least 1: the step between ticks, no smaller than asked for. */
export function niceStep(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  const digits = least / power
  return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10)
}

/** Places the blocks or bars of *Events by year*. Pure; `y` runs down from the top of the plot. */
export function placeBars({ bins, scale, up, down, ink, hangs, height }: BarsInput): PlacedBars {
  let [mostUp, mostDown] = [0, 0]
  for (let at = 0; at < bins.length; at++) {
    mostUp = Math.max(mostUp, up[at] ?? 0)
    mostDown = Math.max(mostDown, down[at] ?? 0)
  }
  const room = height - VALUE - (hangs ? VALUE : 1) - 2 * OFF
  const per = room / Math.max(1, mostUp + mostDown)
  const mode = per >= BLOCK_LEAST ? 'blocks' : 'bars'
  const unit = mode === 'blocks' ? Math.floor(Math.min(BLOCK * Math.max(1, height / BLOCK_PLOT), per)) : per
  const base = hangs
    ? mode === 'blocks'
      ? // with room to spare the line stands where both have it
        Math.round(VALUE + OFF + (room - (mostUp + mostDown) * unit) / 2 + mostUp * unit)
      : Math.round(VALUE + OFF + mostUp * unit)
    : height - 1
  const plot = (bins.at(-1)?.end ?? 0) * scale.band
  const widest = textWidth(ownText.figure(Math.max(mostUp, mostDown)), 600, 12)
  const all = bins.every(bin => (bin.end - bin.first) * scale.band >= widest + CLEAR)
  const paths = { up: { ink: '', outside: '' }, down: { ink: '', outside: '' } }
  const values: PlacedValue[] = []
  for (const [at, bin] of bins.entries()) {
    const { x, width } = innerOf(bin, scale)
    const lit = ink[at] === 1
    for (const side of ['up', 'down'] as const) {
      const count = (side === 'up' ? up[at] : down[at]) ?? 0
      if (count === 0) continue
      const tall = mode === 'blocks' ? count * unit : Math.max(1, Math.round(count * unit))
      // the edge of what is outside lies inside its own box
      const inset = lit ? 0 : 0.5
      let path = ''
      const box = (y: number, h: number) => {
        path += rectPath(x + inset, y + inset, Math.max(0.5, width - 2 * inset), Math.max(0.5, h - 2 * inset))
      }
      if (mode === 'blocks')
        for (let block = 0; block < count; block++)
          box(side === 'up' ? base - OFF - (block + 1) * unit + GAP : base + OFF + block * unit, unit - GAP)
      else box(side === 'up' ? base - tall : base, tall)
      paths[side][lit ? 'ink' : 'outside'] += path
      // where not all have room, the highest alone is said
      if (!all && count !== (side === 'up' ? mostUp : mostDown)) continue
      const label = ownText.figure(count)
      const half = textWidth(label, 600, 12) / 2
      const off = mode === 'blocks' ? OFF : 0
      const y = side === 'up' ? base - off - tall - 4 : base + off + tall + 12
      const middle = Math.max(half, Math.min(plot - half, x + width / 2))
      if (all || values.every(value => value.side !== side))
        values.push({ x: middle, y, label, side, ink: lit })
    }
  }
  const ticks: PlacedTick[] = []
  if (mode === 'bars') {
    const step = niceStep(TICK_EVERY / unit)
    for (let value = step; value <= mostUp; value += step)
      ticks.push({ y: Math.round(base - value * unit), label: ownText.figure(value) })
    for (let value = step; value <= mostDown; value += step)
      ticks.push({ y: Math.round(base + value * unit), label: ownText.figure(value) })
  }
  return { mode, base, unit, up: paths.up, down: paths.down, values, ticks }
}
