import type { Defs } from './defs'
import { AT_ROOT, type InForce, isPaint, isUnpainted, painted, type Written } from './paint'
import { typeOf } from './type'
import { escaped, rounded, tag } from './xml'

/** Geometry that a style sheet may set in place of an attribute. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
}
const SHAPES = /^(path|rect|circle|ellipse|line|polyline|polygon)$/
const DEFINED = /^(defs|clipPath|mask|pattern|linearGradient|radialGradient|marker|symbol)$/
const TEXT = /^(text|tspan|textPath|a)$/
const UNSEEN = /^(title|desc|script|style|metadata|foreignObject)$/
/** Attributes that are the page's business. */
const OF_THE_PAGE =
  /^(id|class|style|role|tabindex|focusable|lang|xmlns.*|on.*|data-.*|aria-.*|pointer-events|cursor)$/

interface Place {
  defs: Defs
  inForce: InForce
  /** Inside what is only referred to: nothing is left out there. */
  defined: boolean
  /** Letters are drawn apart from the ground that keeps lines off them. */
  layer: 'both' | 'ground' | 'letters'
}

/** A plot as markup of its own, in its own units, with every style written as an attribute. */
export function plotOf(svg: SVGSVGElement, defs: Defs): string {
  const { attributes, inForce } = painted(svg, getComputedStyle(svg), AT_ROOT, defs)
  const inner = children(svg, { defs, inForce, defined: false, layer: 'both' })
  return Object.keys(attributes).length > 0 ? tag('g', attributes, inner) : inner
}

function children(element: Element, place: Place): string {
  return [...element.childNodes]
    .map(node => {
      if (node instanceof SVGElement) return part(node, place)
      return node instanceof Text && TEXT.test(element.localName) ? escaped(node.data) : ''
    })
    .join('')
}

function part(element: SVGElement, place: Place): string {
  const name = element.localName
  if (UNSEEN.test(name)) return ''
  const style = getComputedStyle(element)
  const defined = place.defined || DEFINED.test(name)
  if (!defined && isUnseen(name, style)) return ''
  const { attributes, inForce } = painted(element, style, place.inForce, place.defs)
  const drawn: Written = {
    id: place.defs.idFor(element.id),
    ...kept(element, place.defs),
    ...moved(element, style),
    ...attributes,
    ...(name === 'text' || name === 'tspan' ? typeOf(style, 1) : {}),
  }
  const inside = { ...place, inForce, defined }
  if (name === 'text' && style.paintOrder.startsWith('stroke') && !inForce.stroke?.startsWith('none')) {
    // a program that does not know the order would paint the ground over the letters
    const layer = (which: 'ground' | 'letters') =>
      tag(name, layered(drawn, which), children(element, { ...inside, layer: which }))
    return layer('ground') + layer('letters')
  }
  const inner = children(element, inside)
  if (name === 'g' && inner === '') return ''
  return tag(name, layered(drawn, place.layer), inner === '' ? undefined : inner)
}

function isUnseen(name: string, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true
  return (SHAPES.test(name) || name === 'text') && (style.visibility !== 'visible' || isUnpainted(style))
}

function layered(drawn: Written, layer: Place['layer']): Written {
  if (layer === 'both') return drawn
  const without = layer === 'ground' ? 'fill' : 'stroke'
  const attributes = Object.fromEntries(Object.entries(drawn).filter(([key]) => !key.startsWith(without)))
  return layer === 'ground' && 'y' in drawn
    ? { ...attributes, fill: 'none', 'stroke-linejoin': 'round', 'aria-hidden': 'true' }
    : attributes
}

function kept(element: Element, defs: Defs): Written {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => !OF_THE_PAGE.test(name) && !isPaint(name))
      .map(({ name, value }) => [name, defs.referred(value)]),
  )
}

function moved(element: SVGElement, style: CSSStyleDeclaration): Written {
  const moved: Written = {}
  if (!element.hasAttribute('transform') && style.transform.startsWith('matrix(')) {
    const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat)
    const origin = (sign: number) => `translate(${rounded(sign * x)} ${rounded(sign * y)})`
    moved.transform = `${origin(1)} ${style.transform} ${origin(-1)}`
  }
  for (const name of GEOMETRY[element.localName] ?? []) {
    const css = style.getPropertyValue(name)
    if (!element.hasAttribute(name) && css.endsWith('px') && css !== '0px')
      moved[name] = Number.parseFloat(css)
  }
  return moved
}
