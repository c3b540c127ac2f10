import { memo, type RefObject, useLayoutEffect, useRef } from 'react'
import { rectPath } from '../../charts/binRects'
import { describeCanvas } from '../../charts/canvasShapes'
import { patchText } from '../../charts/patch'
import type { Engine } from '../../model/engine/engineTypes'
import { countDensity, type Density, type DensityStep, densityStep } from '../../model/series/ownDensity'
import type { Window } from '../../model/series/timelineWindow'
import { useDraw } from '../../store/engine'
import { ownText } from '../../text/ownCharts'
import { text } from '../../text/text'
import type { OwnLane } from './ownLanes'
import { ownTicks } from './ownTicks'
import { densityPath, drawDensity, type PlacedDensity, placeDensity } from './placeDensity'
import { type Inks, LOOKS, useInks } from './useInks'
import type { OwnRows } from './useOwnRows'

interface OwnDensityProps {
  engine: Engine
  shown: () => Window
  lanes: readonly OwnLane[]
  gutter: number
  width: number
  height: number
  /** Counted and placed by the drawing, read by what is asked of it. */
  density: Density
  placed: PlacedDensity
  /** Whether marks stand in the place of the bars. */
  marked: (window: Window, count: number) => boolean
  /** What `marked` answers from: drawn anew with it. */
  rows: OwnRows | null
  /** Told what a bar stands for, when that changes. */
  onStep: (step: DensityStep) => void
  /** Gets the class by which marks are seen. */
  plot: RefObject<HTMLElement | null>
}

/** Lines of time through the drawing, whole pixels from its left. */
function gridLines(window: Window, width: number): readonly number[] {
  return ownTicks(window, width, text.months)
    .filter(tick => tick.line && tick.x > 0.5)
    .map(tick => Math.round(tick.x))
}

/** Says the scale where a lane has room for its number, and in words at one whose scale is not the others'. */
function sayScales(plot: HTMLElement | null, { tops, broken }: PlacedDensity, lanes: readonly OwnLane[]) {
  const [numbers, words] = ['scale', 'own-scale'].map(part => [
    ...(plot?.querySelectorAll(`[data-part="${part}"]`) ?? []),
  ])
  for (const [row, { scale, saysScale }] of lanes.entries()) {
    const number = numbers?.[row]
    const said = words?.[row]
    if (number) patchText(number, saysScale ? ownText.timeline.most(tops[row] ?? 0) : '')
    if (said) patchText(said, broken && scale === 'b' ? ownText.timeline.ownScale : '')
  }
}

/**
 * Bars of an own timeline on a canvas: counted and placed anew in the frame of each change, with whole pixels.
 * It also decides whether the marks drawn over it are still those of the moment.
 */
export const OwnDensity = memo(function OwnDensity(props: OwnDensityProps) {
  const { engine, shown, lanes, gutter, width, height, density, placed, marked, plot, onStep } = props
  const told = useRef<DensityStep | null>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const probes = useRef<HTMLDivElement>(null)
  const inks = useInks(probes)
  const drawn = useRef<{
    window: Window
    version: number
    inks: Inks | null
    lanes: unknown
    width: number
  } | null>(null)
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    const ratio = Math.max(1, Math.round(globalThis.devicePixelRatio || 1))
    element.width = width * ratio
    element.height = height * ratio
    element.getContext('2d')?.setTransform(ratio, 0, 0, ratio, 0, 0)
    describeCanvas(element, () => {
      const colours = inks.current
      if (!colours) return []
      const grid = gridLines(shown(), width).map(x => rectPath(x, 0, 1, height))
      return [
        { d: grid.join(''), fill: colours.hair },
        ...lanes.flatMap(({ look }, row) => [
          { d: densityPath(placed, row, 1), fill: colours.of[look][1] },
          { d: densityPath(placed, row, 0), fill: colours.of[look][0] },
        ]),
      ].filter(({ d }) => d !== '')
    })
    drawn.current = null
  }, [width, height, lanes, shown, placed, inks])

  useDraw(() => {
    const window = shown()
    const version = engine.version.all
    const last = drawn.current
    const same =
      last !== null &&
      last.window[0] === window[0] &&
      last.window[1] === window[1] &&
      last.version === version &&
      last.lanes === lanes &&
      last.width === width
    if (!same) countDensity(density, engine, window, densityStep(window, width))
    if (told.current !== density.step) {
      told.current = density.step
      onStep(density.step)
    }
    const isMarked = marked(window, density.firm + density.floating)
    plot.current?.classList.toggle('is-marked', isMarked)
    if (isMarked || (same && last.inks === inks.current)) return
    drawn.current = { window, version, inks: inks.current, lanes, width }
    placeDensity(placed, density, lanes, window, width)
    sayScales(plot.current, placed, lanes)
    const context = canvas.current?.getContext('2d')
    const colours = inks.current
    if (!context || !colours) return
    context.clearRect(0, 0, width, height)
    context.fillStyle = colours.hair
    for (const x of gridLines(window, width)) context.fillRect(x, 0, 1, height)
    drawDensity(
      context,
      placed,
      lanes.map(({ look }) => colours.of[look]),
    )
  })
  return (
    <>
      <canvas ref={canvas} className="own-density" style={{ left: gutter, width, height }} />
      <div ref={probes} className="own-inks" aria-hidden="true">
        {LOOKS.map(look => (
          <i key={look} className={`side-${look}`} />
        ))}
      </div>
    </>
  )
})
