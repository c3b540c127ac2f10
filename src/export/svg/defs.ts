import { tag } from './xml'

const REFERENCE = /url\(["']?[^"')]*#([^"')]+)["']?\)/g

/** What a picture refers to by name: each gets an id that is its own, whatever it was called on the page. */
export class Defs {
  readonly #names = new Map<string, string>()
  readonly #given = new Set<string>()
  readonly #made: string[] = []
  #count = 0

  #next(): string {
    this.#count += 1
    return `p${this.#count}`
  }
  /** The picture's id for an id of the page. */
  nameOf(id: string): string {
    const name = this.#names.get(id) ?? this.#next()
    this.#names.set(id, name)
    return name
  }
  /** The same for the element that bears it; null for a second one of that id, which nothing refers to. */
  idFor(id: string): string | null {
    if (id === '' || this.#given.has(id)) return null
    this.#given.add(id)
    return this.nameOf(id)
  }
  /** A computed value with its references renamed. */
  referred(value: string): string {
    return value.replace(REFERENCE, (_, id: string) => `url(#${this.nameOf(id)})`)
  }
  /** Adds a definition; gives the reference to it. */
  add(make: (id: string) => string): string {
    const id = this.#next()
    this.#made.push(make(id))
    return `url(#${id})`
  }
  /** A box that cuts off what reaches beyond it. */
  clip(x: number, y: number, width: number, height: number): string {
    return this.add(id => tag('clipPath', { id }, tag('rect', { x, y, width, height })))
  }
  written(): string {
    return this.#made.length > 0 ? tag('defs', {}, this.#made.join('')) : ''
  }
}
