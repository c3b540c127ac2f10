import { inked, inkOf } from './ink'
import { type Attributes, rounded } from './xml'

const measured = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** How far down its box the base line of a line stands, as a share of the height of its letters' box. */
export function baseline(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`
  const known = measured.get(font)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return 0.8
  context.font = font
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
  const share = up / (up + down)
  measured.set(font, share)
  return share
}

/** The type of a text as attributes; `zoom` is how much larger it is drawn than its style says. */
export function typeOf(style: CSSStyleDeclaration, zoom: number): Attributes {
  const spacing = Number.parseFloat(style.letterSpacing)
  return {
    'font-family': style.fontFamily.replaceAll('"', "'"),
    'font-size': rounded(Number.parseFloat(style.fontSize) * zoom),
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'letter-spacing': spacing ? rounded(spacing * zoom) : null,
  }
}

/** The colour of a text as attributes; null where it is not seen. */
export function colorOf(style: CSSStyleDeclaration): Attributes | null {
  const ink = inkOf(style.color)
  return ink && inked('fill', ink)
}
