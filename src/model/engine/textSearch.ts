import type { ActorColumn, CodedColumn, EventColumns } from '../../data/eventColumns'
import { searchTerms } from '../fold'
import type { Hits } from './engineTypes'
import { dictionaryTexts, type FoldedTexts, findInBlock, foldedTexts, rowTexts } from './foldedTexts'
import { inSlices } from './inSlices'

type Bits = Uint32Array<ArrayBuffer>

/** A search through the words of an imported set. */
export interface TextSearch {
  /**
   * Rows that have every term of a text, in their title, summary, kind, occasion, source or a name of an actor.
   * Works in short slices; texts are folded by the first search, and what an aborted one folded is kept.
   * @returns one bit a row; null where the text asks for nothing
   * @throws the signal's reason where it was aborted
   */
  search(text: string, signal: AbortSignal): Promise<Hits>
}

/** Terms whose rows are remembered: those of a few words as they are typed. */
const REMEMBERED = 16
/** Rows whose codes are looked at in one step. */
const STEP = 1 << 15

/** Makes the search of a set. Nothing is folded before the first one. */
export function createTextSearch(columns: EventColumns): TextSearch {
  const { rows, actors } = columns
  const texts = [columns.titles, columns.summaries].flatMap(column =>
    column ? [foldedTexts(rowTexts(column, rows))] : [],
  )
  const facets = [columns.kinds, columns.occasions, columns.sources].flatMap(column =>
    column ? [{ column, names: foldedTexts(dictionaryTexts(column.names, false)) }] : [],
  )
  const actorNames = foldedTexts(dictionaryTexts(actors.names, true))
  const remembered = new Map<string, Bits>()

  function* rowsOf(term: string): Generator<void, Bits, void> {
    const known = remembered.get(term)
    if (known) return known
    const bits = new Uint32Array(Math.ceil(rows / 32))
    const within = shorter(remembered, term)
    for (const column of texts) yield* find(column, term, within, bits)
    for (const { column, names } of facets) yield* markCodes(column, yield* lit(names, term), bits)
    yield* markActors(actors, yield* lit(actorNames, term), bits)
    remembered.set(term, bits)
    for (const oldest of remembered.keys()) if (remembered.size > REMEMBERED) remembered.delete(oldest)
    return bits
  }

  function* rowsOfAll(terms: readonly string[]): Generator<void, Bits, void> {
    let all: Bits | null = null
    for (const term of terms) {
      const bits = yield* rowsOf(term)
      if (all) for (let at = 0; at < all.length; at++) all[at]! &= bits[at]!
      else all = bits.slice()
    }
    return all ?? new Uint32Array(Math.ceil(rows / 32))
  }

  return {
    search: async (text, signal) => {
      const terms = searchTerms(text)
      return terms.length === 0 ? null : inSlices(rowsOfAll(terms), signal)
    },
  }
}

/** A search through names, as a person looks for one among many. */
export interface NameSearch {
  /** A table by place: 1 where the name has every term; null where the text asks for nothing. */
  search(text: string, signal: AbortSignal): Promise<Uint8Array | null>
}

/**
 * Makes a search through the names of a dictionary.
 * @param ofActors whether a name is found without its spaces too, as those of actors are
 */
export function createNameSearch(names: readonly string[], ofActors: boolean): NameSearch {
  const folded = foldedTexts(dictionaryTexts(names, ofActors))
  function* placesOf(terms: readonly string[]): Generator<void, Uint8Array, void> {
    const all = new Uint8Array(names.length).fill(1)
    for (const term of terms) {
      const found = yield* lit(folded, term)
      for (let place = 0; place < all.length; place++) if (found?.[place] !== 1) all[place] = 0
    }
    return all
  }
  return {
    search: async (text, signal) => {
      const terms = searchTerms(text)
      return terms.length === 0 ? null : inSlices(placesOf(terms), signal)
    },
  }
}

/** The rows of the longest remembered term that stands in this one: no other row can have it. */
function shorter(remembered: ReadonlyMap<string, Bits>, term: string): Bits | null {
  let best = ''
  for (const known of remembered.keys()) if (known.length > best.length && term.includes(known)) best = known
  return remembered.get(best) ?? null
}

/** Marks the rows whose own text has a term, a block a step; a block without a row of `within` is passed over. */
function* find(
  texts: FoldedTexts,
  term: string,
  within: Bits | null,
  bits: Bits,
): Generator<void, void, void> {
  const { perBlock, blocks } = texts
  for (let at = 0; at < blocks; at++) {
    const first = at * perBlock
    if (within && isEmpty(within, first >> 5, (first + perBlock) >> 5)) continue
    findInBlock(texts.block(at), term, place => mark(bits, first + place))
    yield
  }
}

/** The entries of a dictionary that have a term, as a table; null where none has. */
function* lit(names: FoldedTexts, term: string): Generator<void, Uint8Array | null, void> {
  const table = new Uint8Array(names.count)
  let any = false
  for (let at = 0; at < names.blocks; at++) {
    findInBlock(names.block(at), term, place => {
      table[at * names.perBlock + place] = 1
      any = true
    })
    yield
  }
  return any ? table : null
}

function* markCodes(
  { codes }: CodedColumn,
  table: Uint8Array | null,
  bits: Bits,
): Generator<void, void, void> {
  if (!table) return
  for (let from = 0; from < codes.length; from += STEP) {
    const to = Math.min(codes.length, from + STEP)
    for (let row = from; row < to; row++) if (table[codes[row]!] === 1) mark(bits, row)
    yield
  }
}

function* markActors(
  { starts, codes }: ActorColumn,
  table: Uint8Array | null,
  bits: Bits,
): Generator<void, void, void> {
  if (!table) return
  const rows = starts.length - 1
  for (let from = 0; from < rows; from += STEP) {
    const to = Math.min(rows, from + STEP)
    for (let row = from; row < to; row++) {
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++)
        if (table[codes[at]!] === 1) {
          mark(bits, row)
          break
        }
    }
    yield
  }
}

function mark(bits: Bits, row: number): void {
  bits[row >> 5]! |= 1 << (row & 31)
}

function isEmpty(bits: Bits, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, bits.length); at++) if (bits[at] !== 0) return false
  return true
}
