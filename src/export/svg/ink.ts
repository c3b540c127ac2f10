import { rounded } from './xml'

export interface Ink {
  /** `#rrggbb` */
  color: string
  /** 0 to 1 */
  alpha: number
}

const hex = (value: number) =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
const ink = (red: number, green: number, blue: number, alpha: number): Ink | null =>
  alpha === 0 ? null : { color: `#${hex(red)}${hex(green)}${hex(blue)}`, alpha }

const NUMBERS = /-?[\d.]+(?:e-?\d+)?%?/g
const share = (part: string | undefined) =>
  part === undefined ? 1 : part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)

/** A computed colour in the one notation that every drawing program reads; null where nothing would be seen. */
export function inkOf(css: string): Ink | null {
  if (css === '' || css === 'none' || css === 'transparent') return null
  const parts = css.match(NUMBERS) ?? []
  const [red = 0, green = 0, blue = 0] = parts.map(Number)
  if (/^rgba?\(/.test(css)) return ink(red, green, blue, share(parts[3]))
  if (css.startsWith('color(srgb ')) return ink(red * 255, green * 255, blue * 255, share(parts[3]))
  return drawnInk(css)
}

/** Any other notation, read off a pixel. */
function drawnInk(css: string): Ink | null {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return ink(red, green, blue, alpha / 255)
}

/** An ink as attributes: `fill` and, where one sees through it, `fill-opacity`; the same for `stroke`. */
export function inked(what: 'fill' | 'stroke', { color, alpha }: Ink): Record<string, string> {
  return alpha < 1 ? { [what]: color, [`${what}-opacity`]: rounded(alpha) } : { [what]: color }
}
