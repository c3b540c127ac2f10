/** What a canvas shows, as paths of one colour each, in its own CSS pixels and in the order of drawing. */
export interface CanvasShape {
  /** SVG path data. */
  d: string
  /** CSS colour of the moment. */
  fill: string
}

const shapes = new WeakMap<HTMLCanvasElement, () => readonly CanvasShape[]>()

/** Tells what a canvas shows, asked for only when a file is made of it: files have shapes, never pixels. */
export function describeCanvas(canvas: HTMLCanvasElement, of: () => readonly CanvasShape[]): void {
  shapes.set(canvas, of)
}

/** What a canvas shows; empty where nobody has said. */
export const shapesOf = (canvas: HTMLCanvasElement): readonly CanvasShape[] => shapes.get(canvas)?.() ?? []
