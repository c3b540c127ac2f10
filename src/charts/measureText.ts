/** Lines that are kept measured; beyond, all are forgotten. */
const KEPT = 4000

let context: CanvasRenderingContext2D | null | undefined
let family = ''
const known = new Map<string, number>()

/**
 * The width of a line as this browser draws it in the page's face, whatever its script; CSS pixels.
 * A full em a character where there is no canvas.
 */
export function measureText(line: string, weight: 400 | 600, size = 12): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d')
    family = getComputedStyle(document.body).fontFamily
  }
  if (!context) return [...line].length * size
  const key = `${weight} ${size} ${line}`
  const before = known.get(key)
  if (before !== undefined) return before
  context.font = `${weight} ${size}px ${family}`
  const { width } = context.measureText(line)
  if (known.size >= KEPT) known.clear()
  known.set(key, width)
  return width
}
