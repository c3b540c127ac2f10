import { shapesOf } from '../charts/canvasShapes'
import { type Box, boxOf } from './svg/boxes'
import { Defs } from './svg/defs'
import { plotOf } from './svg/plot'
import { Texts, type Underline, underlineOf } from './svg/texts'
import { escaped, rounded, tag } from './svg/xml'

export interface SvgWords {
  /** Size of the picture, CSS pixels; the drawing fills it. */
  width: number
  height: number
  /** Its name. */
  title: string
  /** What it shows and where that comes from. */
  description: string
  /** Style sheet with the faces of its type, see `embedFonts`. */
  fonts?: string
}

/**
 * What an element shows, as an SVG file that needs nothing else: texts as `<text>`, one a line, plots as shapes
 * with their styles as attributes, grounds and edges of boxes; in the colours of the moment. Only what is in the
 * element's own box is seen. The element must be laid out and must not be turned or scaled by `transform`.
 * @returns the file's text, `<svg …>` onwards
 */
export function svgOf(element: HTMLElement, words: SvgWords): string {
  const { width, height } = element.getBoundingClientRect()
  const drawer = new Drawer(element)
  const variant = getComputedStyle(element).fontVariantNumeric
  const style = `${words.fonts ?? ''}text{font-variant-numeric:${variant};white-space:pre}`
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: words.width,
      height: words.height,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: 'img',
    },
    tag('title', {}, escaped(words.title)) +
      tag('desc', {}, escaped(words.description)) +
      tag('style', {}, escaped(style)) +
      drawer.written(),
  )
}

const NOT_DRAWN = /^(script|style|template|input|textarea|noscript)$/i

interface Around {
  /** What lines are broken in. */
  block: Element
  underline: Underline | null
}

/** What waits to be drawn over the layer that it is lifted out of. */
interface Lifted {
  element: Element
  style: CSSStyleDeclaration
  around: Around
}

class Drawer {
  readonly #root: HTMLElement
  readonly #origin: DOMRect
  readonly #defs = new Defs()
  readonly #out: string[] = []
  readonly #texts = new Texts(markup => this.#out.push(markup))

  /** What waits to be drawn over the present layer. */
  #lifted: Lifted[] | null = null

  constructor(root: HTMLElement) {
    this.#root = root
    this.#origin = root.getBoundingClientRect()
  }

  written(): string {
    this.#element(this.#root, { block: this.#root, underline: null })
    this.#texts.flush()
    return this.#defs.written() + this.#out.join('')
  }

  #emit(markup: string): void {
    if (markup === '') return
    this.#texts.flush()
    this.#out.push(markup)
  }

  #element(element: Element, around: Around): void {
    if (NOT_DRAWN.test(element.localName)) return
    const style = getComputedStyle(element)
    if (!isSeen(element, style)) return
    if (this.#lifted && style.position !== 'static') this.#lifted.push({ element, style, around })
    else this.#paint(element, style, around)
  }

  /** An element, then what is lifted out of the flow in it: that lies over all that is not, however deep it stands. */
  #paint(element: Element, style: CSSStyleDeclaration, around: Around): void {
    const box = this.#boxOf(element)
    const clip = this.#clipOf(element, style, box)
    const grouped = clip !== null || style.opacity !== '1'
    if (grouped) {
      const opacity = style.opacity === '1' ? '' : ` opacity="${style.opacity}"`
      this.#emit(`<g${opacity}${clip ? ` clip-path="${clip}"` : ''}>`)
    }
    if (style.visibility === 'visible' && style.display !== 'contents')
      this.#emit(boxOf(style, box, this.#defs))
    const outer = this.#lifted
    const layer: Lifted[] | null = !outer || grouped || style.position !== 'static' ? [] : null
    if (layer) this.#lifted = layer
    if (element instanceof SVGSVGElement) this.#plot(element, style, box)
    else if (element instanceof HTMLCanvasElement) this.#canvas(element, box)
    else this.#inside(element, style, box, around)
    for (const one of (layer ?? []).sort((a, b) => levelOf(a.style) - levelOf(b.style)))
      this.#paint(one.element, one.style, one.around)
    this.#lifted = outer
    if (grouped) this.#emit('</g>')
  }

  #inside(element: Element, style: CSSStyleDeclaration, box: Box, around: Around): void {
    const flows = style.display === 'inline' || style.display === 'contents'
    const within: Around = {
      block: flows ? around.block : element,
      underline: underlineOf(style, box.zoom, around.underline),
    }
    this.#pseudo(element, '::before', box)
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        if (style.visibility === 'visible')
          this.#texts.add(child, { ...within, origin: this.#origin, zoom: box.zoom })
      } else if (child instanceof Element) this.#element(child, within)
    }
    this.#pseudo(element, '::after', box)
  }

  /** A plot in its own units, at its place. */
  #plot(svg: SVGSVGElement, style: CSSStyleDeclaration, box: Box): void {
    const view = svg.viewBox.baseVal
    const given = svg.hasAttribute('viewBox') && view && view.width > 0
    const own = given ? view : { x: 0, y: 0, width: box.width / box.zoom, height: box.height / box.zoom }
    const scale = given ? Math.min(box.width / own.width, box.height / own.height) : box.zoom
    const x = box.x + (box.width - own.width * scale) / 2 - own.x * scale
    const y = box.y + (box.height - own.height * scale) / 2 - own.y * scale
    const transform = `translate(${rounded(x)} ${rounded(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e5) / 1e5})`}`
    const cut = style.overflow !== 'visible' && reachesOut(svg, svg.getBoundingClientRect())
    const plot = tag('g', { transform }, plotOf(svg, this.#defs))
    const { width, height } = box
    this.#emit(cut ? tag('g', { 'clip-path': this.#defs.clip(box.x, box.y, width, height) }, plot) : plot)
  }

  /** A canvas as the shapes that it was drawn from. */
  #canvas(canvas: HTMLCanvasElement, box: Box): void {
    const paths = shapesOf(canvas).map(shape => tag('path', { ...shape }))
    const scale = box.zoom === 1 ? '' : ` scale(${Math.round(box.zoom * 1e5) / 1e5})`
    if (paths.length > 0)
      this.#emit(
        tag('g', { transform: `translate(${rounded(box.x)} ${rounded(box.y)})${scale}` }, paths.join('')),
      )
  }

  #boxOf(element: Element): Box {
    const rect = element.getBoundingClientRect()
    return {
      x: rect.left - this.#origin.left,
      y: rect.top - this.#origin.top,
      width: rect.width,
      height: rect.height,
      zoom: zoomOf(element),
    }
  }

  #clipOf(element: Element, style: CSSStyleDeclaration, box: Box): string | null {
    if (element === this.#root || element instanceof SVGElement) return null
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
    const more =
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    return cuts && more ? this.#defs.clip(box.x, box.y, box.width, box.height) : null
  }

  /** A box that a style sheet adds: placed absolutely, or first or last of its element's own lines. */
  #pseudo(element: Element, which: '::before' | '::after', box: Box): void {
    const style = getComputedStyle(element, which)
    if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return
    if (style.position === 'sticky') return
    const px = (css: string) => (Number.parseFloat(css) || 0) * box.zoom
    const own = getComputedStyle(element)
    const [width, height] = [px(style.width), px(style.height)]
    const edge = { x: box.x + px(own.borderLeftWidth), y: box.y + px(own.borderTopWidth) }
    const corner =
      style.position === 'absolute'
        ? { x: edge.x + px(style.left), y: edge.y + px(style.top) }
        : {
            x: edge.x + px(own.paddingLeft),
            y:
              which === '::before'
                ? edge.y + px(own.paddingTop)
                : box.y + box.height - px(own.borderBottomWidth) - px(own.paddingBottom) - height,
          }
    const at = { x: corner.x + px(style.marginLeft), y: corner.y + px(style.marginTop) }
    this.#emit(boxOf(style, { ...at, width, height, zoom: box.zoom }, this.#defs))
  }
}

/** How much larger an element is drawn than its style says. */
function zoomOf(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1
}

function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return false
  if (style.display === 'contents') return true
  // for those who have the page read aloud
  if (style.position === 'absolute' && style.clipPath === 'inset(50%)') return false
  return element.checkVisibility()
}

/** What is lifted without a level of its own lies on 0. */
function levelOf({ zIndex }: CSSStyleDeclaration): number {
  return zIndex === 'auto' ? 0 : Number(zIndex)
}

function reachesOut(svg: SVGSVGElement, { left, top, right, bottom }: DOMRect): boolean {
  return [...svg.querySelectorAll('*')].some(part => {
    const box = part.getBoundingClientRect()
    return (
      box.width + box.height > 0 &&
      (box.left < left - 1 || box.top < top - 1 || box.right > right + 1 || box.bottom > bottom + 1)
    )
  })
}
