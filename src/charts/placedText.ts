import { textWidth } from './textWidth'

/** A line of text on the plot with its box, CSS pixels. */
export interface PlacedText {
  key: string
  text: string
  /** Where the anchor stands. */
  anchorX: number
  anchor: 'start' | 'middle' | 'end'
  /** Left and top of the box. */
  x: number
  y: number
  width: number
  height: number
  weight: 400 | 600
  /** Class of its ink. */
  ink: string
}

/** Lines one under the other, aligned at `anchorX`, the first with its top at `top`. */
export function placeLines(
  key: string,
  lines: readonly string[],
  at: { anchorX: number; top: number; anchor?: PlacedText['anchor'] },
  look: { ink: string; weight?: 400 | 600; lineHeight?: number },
): readonly PlacedText[] {
  const { anchorX, top, anchor = 'start' } = at
  const { ink, weight = 400, lineHeight = 16 } = look
  return lines.map((text, row) => {
    const width = textWidth(text, weight)
    const x = anchor === 'start' ? anchorX : anchor === 'end' ? anchorX - width : anchorX - width / 2
    return {
      key: `${key}-${row}`,
      text,
      anchorX,
      anchor,
      x,
      y: top + row * lineHeight,
      width,
      height: lineHeight,
      weight,
      ink,
    }
  })
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Whether two boxes share a pixel. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The first of some places where a box of that size lies within the plot and meets nothing; undefined where none is free. */
export function firstFree<Spot extends Pick<Box, 'x' | 'y'>>(
  spots: readonly Spot[],
  size: Pick<Box, 'width' | 'height'>,
  plot: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
): Spot | undefined {
  return spots.find(({ x, y }) => {
    const within = x >= 0 && y >= 0 && x + size.width <= plot.width && y + size.height <= plot.height
    return within && !taken.some(other => boxesMeet({ x, y, ...size }, other))
  })
}
