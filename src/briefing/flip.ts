/** Shorter than a blink of attention, ms. */
const MOVE_MS = 320
const APPEAR_MS = 200
/** A view that has not drawn the next state by then appears without moving, ms. */
const LATEST_MS = 700
const EASING = 'cubic-bezier(0.2, 0, 0.2, 1)'

const MARKS = '[data-mark]'

type Boxes = ReadonlyMap<string, DOMRect>

const keyOf = (mark: Element) => mark.getAttribute('data-mark') ?? ''

/** Where the marks of a drawing stand, by their keys; of several of one key, the first. */
function boxesOf(root: Element): Boxes {
  const boxes = new Map<string, DOMRect>()
  for (const mark of root.querySelectorAll(MARKS))
    if (!boxes.has(keyOf(mark))) boxes.set(keyOf(mark), mark.getBoundingClientRect())
  return boxes
}

/** How many pixels of the window one of an element's own is: the stage is zoomed. */
function scaleOf(mark: Element): number {
  const own = mark instanceof SVGElement ? (mark.ownerSVGElement ?? mark) : mark
  const width = own instanceof SVGSVGElement ? own.width.baseVal.value : (own as HTMLElement).offsetWidth
  return own.getBoundingClientRect().width / width || 1
}

/** A plain bar also grows into its new size; what has a shape of its own only moves. */
function from(mark: Element, before: DOMRect, after: DOMRect): Keyframe {
  const scale = scaleOf(mark)
  const rect = mark instanceof SVGRectElement && !mark.hasAttribute('transform')
  const svg = rect ? mark.ownerSVGElement : null
  if (!svg || after.width === 0 || after.height === 0)
    return {
      translate: `${(before.left - after.left) / scale}px ${(before.top - after.top) / scale}px`,
    }
  const frame = svg.getBoundingClientRect()
  const { x: left, y: top } = svg.viewBox.baseVal ?? { x: 0, y: 0 }
  const [sx, sy] = [before.width / after.width, before.height / after.height]
  const at = (client: number, edge: number, origin: number) => (client - edge) / scale + origin
  const tx = at(before.left, frame.left, left) - sx * at(after.left, frame.left, left)
  const ty = at(before.top, frame.top, top) - sy * at(after.top, frame.top, top)
  return { transform: `matrix(${sx}, 0, 0, ${sy}, ${tx}, ${ty})`, transformOrigin: '0 0' }
}

const near = (a: DOMRect, b: DOMRect) =>
  Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.width - b.width) < 1

/**
 * Moves marks from where they stand now to where the next state puts them (object constancy): FLIP, with the
 * Web Animations API. What is the same in both states has the same `data-mark`, in whichever view it is drawn;
 * what is new appears. Call it before the state changes.
 * @returns a function that ends it, with every mark in its place
 */
export function moveMarks(root: Element): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {}
  const before = boxesOf(root)
  const seen = new Set(root.querySelectorAll(MARKS))
  const moved = new Set<Element>()
  const running: Animation[] = []
  const until = performance.now() + LATEST_MS
  let frame = 0
  /** A frame's drawing is looked at before it is painted, so that nothing is seen in its new place first. */
  const look = () => {
    const marks = [...root.querySelectorAll(MARKS)].filter(mark => !moved.has(mark))
    const boxes = marks.map(mark => mark.getBoundingClientRect())
    marks.forEach((mark, at) => {
      const old = before.get(keyOf(mark))
      const now = boxes[at]!
      // a view that is about to go draws nothing
      if (now.width === 0 && now.height === 0) return
      if (old && near(old, now)) return
      if (!old && seen.has(mark)) return
      moved.add(mark)
      const timing = { duration: old ? MOVE_MS : APPEAR_MS, easing: EASING }
      running.push(mark.animate(old ? [from(mark, old, now), {}] : [{ opacity: 0 }, {}], timing))
    })
    // one burst: what comes later comes by itself
    if (moved.size === 0 && performance.now() < until) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => {
    cancelAnimationFrame(frame)
    for (const animation of running) animation.cancel()
  }
}
