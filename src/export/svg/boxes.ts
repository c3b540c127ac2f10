import type { Defs } from './defs'
import { layersOf } from './gradients'
import { type Ink, inked, inkOf } from './ink'
import { type Attributes, tag } from './xml'

/** A box in the picture, CSS pixels from its corner, and how much larger its lengths are than its style says. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
  zoom: number
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof SIDES)[number]
interface Edge {
  width: number
  style: string
  ink: Ink
}
const length = (css: string) => Number.parseFloat(css) || 0

/** What is painted of a box itself: its ground, its edges and its outline, in this order. */
export function boxOf(style: CSSStyleDeclaration, box: Box, defs: Defs): string {
  const { x, y, width, height, zoom } = box
  const radius = radiusOf(style, box)
  const ground = inkOf(style.backgroundColor)
  const edges = SIDES.map(side => edgeOf(style, side, zoom))
  const even = sameAllRound(edges)
  return [
    ground && width > 0 && height > 0
      ? tag('rect', { x, y, width, height, rx: radius || null, ...inked('fill', ground) })
      : '',
    ...layersOf(style, box, defs),
    even ? frame(box, -even.width / 2, even, radius) : edges.map((edge, at) => line(box, edge, at)).join(''),
    outline(style, box, radius),
  ].join('')
}

function radiusOf(style: CSSStyleDeclaration, { width, height, zoom }: Box): number {
  const css = style.borderTopLeftRadius
  const least = Math.min(width, height)
  const asked = css.endsWith('%') ? (length(css) / 100) * least : length(css) * zoom
  return Math.min(asked, least / 2)
}

function edgeOf(style: CSSStyleDeclaration, side: Side, zoom: number): Edge | null {
  const drawn = style[`border${side}Style`]
  const width = length(style[`border${side}Width`]) * zoom
  const ink = inkOf(style[`border${side}Color`])
  return ink && width > 0 && drawn !== 'none' && drawn !== 'hidden' ? { width, style: drawn, ink } : null
}

function sameAllRound(edges: readonly (Edge | null)[]): Edge | null {
  const [first = null] = edges
  const same = (edge: Edge | null) =>
    edge?.width === first?.width && edge?.style === first?.style && edge?.ink.color === first?.ink.color
  return first && edges.every(same) ? first : null
}

function dashes({ style, width }: Pick<Edge, 'style' | 'width'>): Attributes {
  if (style === 'dashed') return { 'stroke-dasharray': `${2 * width} ${width}` }
  return style === 'dotted' ? { 'stroke-dasharray': `${width} ${width}` } : {}
}

/** A line all round, `out` of the edge of the box. */
function frame(box: Box, out: number, edge: Edge, radius: number): string {
  return tag('rect', {
    x: box.x - out,
    y: box.y - out,
    width: Math.max(0, box.width + 2 * out),
    height: Math.max(0, box.height + 2 * out),
    rx: radius > 0 ? Math.max(0, radius + out) : null,
    fill: 'none',
    ...inked('stroke', edge.ink),
    'stroke-width': edge.width,
    ...dashes(edge),
  })
}

function line({ x, y, width, height }: Box, edge: Edge | null, side: number): string {
  if (!edge) return ''
  const half = edge.width / 2
  const [x1, y1, x2, y2] = [
    [x, y + half, x + width, y + half],
    [x + width - half, y, x + width - half, y + height],
    [x, y + height - half, x + width, y + height - half],
    [x + half, y, x + half, y + height],
  ][side] as [number, number, number, number]
  return tag('line', {
    x1,
    y1,
    x2,
    y2,
    ...inked('stroke', edge.ink),
    'stroke-width': edge.width,
    ...dashes(edge),
  })
}

function outline(style: CSSStyleDeclaration, box: Box, radius: number): string {
  const width = length(style.outlineWidth) * box.zoom
  const ink = inkOf(style.outlineColor)
  if (!ink || width === 0 || style.outlineStyle === 'none' || style.outlineStyle === 'auto') return ''
  const out = length(style.outlineOffset) * box.zoom + width / 2
  return frame(box, out, { width, style: style.outlineStyle, ink }, radius)
}
