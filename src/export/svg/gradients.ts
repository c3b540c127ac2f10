import type { Box } from './boxes'
import type { Defs } from './defs'
import { type Ink, inked, inkOf } from './ink'
import { tag } from './xml'

/** The parts of a list that stand between its outer commas. */
function listed(css: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of css) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += sign
  }
  return [...parts, part.trim()]
}

/** A computed length out of pixels and per cents: `calc(50% - 82px)`. */
function lengthOf(css: string, whole: number, zoom: number): number {
  let sum = 0
  for (const [, sign, figure, unit] of css
    .replace(/^calc\(|\)$/g, '')
    .matchAll(/([+-])?\s*([\d.]+)(px|%)/g)) {
    const value = Number(figure) * (unit === '%' ? whole / 100 : zoom)
    sum += sign === '-' ? -value : value
  }
  return sum
}

/** Two lengths as one writes them, each perhaps a `calc()`. */
const pair = (css: string) => css.match(/calc\([^)]*\)|\S+/g) ?? []

/** Where a gradient ends, as shares of its box, for each way that it can run. */
const ENDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'to right': [0, 0, 1, 0],
  'to left': [1, 0, 0, 0],
  'to top': [0, 1, 0, 0],
  'to bottom': [0, 0, 0, 1],
}

/** The gradients on the ground of a box, the lowest first, with their size and place. */
export function layersOf(style: CSSStyleDeclaration, box: Box, defs: Defs): readonly string[] {
  if (style.backgroundImage === 'none' || style.backgroundImage === '') return []
  const sizes = listed(style.backgroundSize)
  const places = listed(style.backgroundPosition)
  const layer = (css: string, at: number): string => {
    const inner = /^linear-gradient\((.*)\)$/s.exec(css)?.[1]
    if (!inner) return ''
    const { width, height } = sized(sizes[at % sizes.length] ?? 'auto', box)
    const [left = '0px', top = '0px'] = pair(places[at % places.length] ?? '')
    // a per cent of a place is of the room that is left
    const x = box.x + lengthOf(left, box.width - width, box.zoom)
    const y = box.y + lengthOf(top, box.height - height, box.zoom)
    return tag('rect', { x, y, width, height, ...filled(inner, defs) })
  }
  return listed(style.backgroundImage).map(layer).reverse()
}

function sized(css: string, { width, height, zoom }: Box): { width: number; height: number } {
  const [across = 'auto', down = 'auto'] = pair(css)
  return {
    width: across === 'auto' ? width : lengthOf(across, width, zoom),
    height: down === 'auto' ? height : lengthOf(down, height, zoom),
  }
}

function filled(inner: string, defs: Defs): Record<string, string> {
  const parts = listed(inner)
  const way = parts[0] && ENDS[parts[0]]
  const stops = (way ? parts.slice(1) : parts).map(stop => inkOf(stop.replace(/\s+[\d.]+(%|px)$/, '')))
  const [first] = stops
  if (first && stops.every(stop => stop?.color === first.color && stop.alpha === first.alpha))
    return inked('fill', first)
  const [x1, y1, x2, y2] = way || ENDS['to bottom']!
  return {
    fill: defs.add(id => tag('linearGradient', { id, x1, y1, x2, y2 }, stops.map(stopOf(stops)).join(''))),
  }
}

/** An end that is not seen keeps the colour of its neighbour, so that what fades does not go grey. */
const stopOf = (stops: readonly (Ink | null)[]) => (stop: Ink | null, at: number) => {
  const color = (stop ?? stops[at - 1] ?? stops[at + 1])?.color
  return tag('stop', {
    offset: at / (stops.length - 1),
    'stop-color': color,
    'stop-opacity': stop?.alpha ?? 0,
  })
}
