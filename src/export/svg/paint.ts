import type { Defs } from './defs'
import { inkOf } from './ink'
import { rounded } from './xml'

export type Written = Record<string, string | number | null>
/** The values in force, by property. */
export type InForce = Readonly<Record<string, string>>

/** What is inherited beside the two paints, with what holds where nobody says otherwise. */
const INHERITED: InForce = {
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}
const OWN: InForce = { opacity: '1', 'clip-path': 'none', mask: 'none', 'vector-effect': 'none' }
/** What holds at the root of a picture. */
export const AT_ROOT: InForce = { ...INHERITED, fill: '#000000 1', stroke: 'none 1' }

/** Whether an attribute is stood for by the computed values. */
export function isPaint(name: string): boolean {
  return name in INHERITED || name in OWN || /^(fill|stroke|stop|font|paint-order|letter-spacing)/.test(name)
}

/** The computed paint of an element as attributes, as far as it differs from what is in force, and what is so within. */
export function painted(
  element: SVGElement,
  style: CSSStyleDeclaration,
  before: InForce,
  defs: Defs,
): { attributes: Written; inForce: InForce } {
  const attributes: Written = {}
  const inForce = { ...before }
  for (const what of ['fill', 'stroke']) {
    const [paint, alpha] = paintOf(style, what, defs)
    const value = `${paint} ${alpha}`
    if (value === before[what]) continue
    attributes[what] = paint
    if (alpha !== '1' || !before[what]?.endsWith(' 1')) attributes[`${what}-opacity`] = alpha
    inForce[what] = value
  }
  for (const [name, otherwise] of Object.entries(INHERITED)) {
    const value = style.getPropertyValue(name) || otherwise
    if (value !== before[name]) attributes[name] = plain(name, defs.referred(value))
    inForce[name] = value
  }
  for (const [name, otherwise] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name) || otherwise
    if (value !== otherwise) attributes[name] = defs.referred(value)
  }
  if (element.localName === 'stop') {
    const [color, alpha] = paintOf(style, 'stop-color', defs)
    attributes['stop-color'] = color
    attributes['stop-opacity'] = rounded(Number(alpha) * Number(style.stopOpacity || 1))
  }
  return { attributes, inForce }
}

/** A paint and how much of it is seen. */
function paintOf(style: CSSStyleDeclaration, what: string, defs: Defs): readonly [string, string] {
  const value = style.getPropertyValue(what)
  const opacity = Number(style.getPropertyValue(`${what}-opacity`) || 1)
  if (value.includes('url(')) return [defs.referred(value), rounded(opacity)]
  const ink = inkOf(value)
  // what is quite transparent still ends a gradient
  return ink
    ? [ink.color, rounded(ink.alpha * opacity)]
    : what === 'stop-color'
      ? ['#000000', '0']
      : ['none', '1']
}

/** Lengths without their unit, which some programs do not read. */
function plain(name: string, value: string): string {
  return name.startsWith('stroke') ? value.replace(/px/g, '').replace(/, /g, ' ') : value
}

/** Whether nothing of a shape is seen, such as an area that only takes the pointer. */
export function isUnpainted(style: CSSStyleDeclaration): boolean {
  const seen = (paint: string) => paint.includes('url(') || inkOf(paint) !== null
  return !seen(style.fill) && !seen(style.stroke) && style.markerEnd === 'none'
}
