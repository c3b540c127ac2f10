import { CHUNK_ROWS, type TextColumn, textOf } from '../../data/eventColumns'
import { fold } from '../fold'

/** Texts by place, as the search goes through them. */
export interface Texts {
  count: number
  /** Texts of one block; a power of two, at least 32, so that a block's bits fill whole words. */
  perBlock: number
  /** Whether they are names, which are found with and without their spaces. */
  names: boolean
  read(from: number, to: number): readonly string[]
}

/** Some texts, folded, in one string; a place's part stands from its start to the next one's. */
interface Block {
  text: string
  starts: Uint32Array
}

/** Texts that are folded block by block, as they are first looked at. */
export interface FoldedTexts {
  count: number
  perBlock: number
  blocks: number
  block(at: number): Block
}

/** About so many characters are folded at a time: well below a millisecond, or a few where they are not ASCII. */
const BLOCK_CHARACTERS = 1 << 15
const FEWEST = 32

/** A letter that `fold` leaves as it is, to keep texts apart in one call. Texts that have it are folded singly. */
const APART = '\ua840'
/** What is no letter or digit of ASCII, with the spaces round it, and spaces in a row; not the ends of lines. */
const NO_WORD = / *[^a-z0-9 \n][^a-z0-9\n]*| {2,}/g
const NOT_ASCII = /\P{ASCII}/u

/** Texts of the rows of a column. */
export function rowTexts(column: TextColumn, rows: number): Texts {
  let characters = 0
  for (const chunk of column.chunks) characters += chunk.length
  return {
    count: rows,
    perBlock: perBlock(characters / Math.max(1, rows)),
    names: false,
    read: (from, to) => {
      const texts: string[] = []
      for (let row = from; row < to; row++) texts.push(textOf(column, row))
      return texts
    },
  }
}

/** Entries of a dictionary. */
export function dictionaryTexts(entries: readonly string[], names: boolean): Texts {
  let characters = 0
  for (const entry of entries) characters += entry.length
  return {
    count: entries.length,
    perBlock: perBlock(characters / Math.max(1, entries.length)),
    names,
    read: (from, to) => entries.slice(from, to),
  }
}

function perBlock(mean: number): number {
  const fitting = 2 ** Math.floor(Math.log2(BLOCK_CHARACTERS / Math.max(1, mean)))
  return Math.min(CHUNK_ROWS, Math.max(FEWEST, fitting))
}

/** Makes texts ready to be searched; nothing is folded yet. */
export function foldedTexts(texts: Texts): FoldedTexts {
  const made: (Block | undefined)[] = []
  const { count, perBlock } = texts
  return {
    count,
    perBlock,
    blocks: Math.ceil(count / perBlock),
    block: at => {
      made[at] ??= foldBlock(texts.read(at * perBlock, Math.min(count, (at + 1) * perBlock)), texts.names)
      return made[at]
    },
  }
}

/** Calls `found` with the place of each text of a block that has a term, in order. */
export function findInBlock({ text, starts }: Block, term: string, found: (place: number) => void): void {
  let place = 0
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, starts[place]!)) {
    while (starts[place + 1]! <= at) place += 1
    found(place)
    place += 1
  }
}

function foldBlock(texts: readonly string[], names: boolean): Block {
  const lines = foldLines(texts)
  const starts = new Uint32Array(texts.length + 1)
  if (!names) {
    for (let place = 0; place < texts.length; place++)
      starts[place + 1] = lines.indexOf('\n', starts[place]!) + 1
    return { text: lines, starts }
  }
  const forms: string[] = []
  let end = 0
  for (const [place, line] of lines.split('\n').slice(0, texts.length).entries()) {
    const words = line.trim().split(' ')
    const form = ` ${words.join(' ')}\n ${words.join('')}\n ${words.slice(1).join('')}\n`
    forms.push(form)
    end += form.length
    starts[place + 1] = end
  }
  return { text: forms.join(''), starts }
}

/** Each text folded, behind a space and before the end of a line, so that a term is held to the beginning of a word. */
function foldLines(texts: readonly string[]): string {
  const joined = texts.join('\n ')
  const ascii = !NOT_ASCII.test(joined)
  const lines = ascii
    ? ` ${joined.toLowerCase().replace(NO_WORD, ' ')}\n`
    : ` ${fold(texts.join(` ${APART} `)).replaceAll(APART, '\n')}\n`
  return countLines(lines) === texts.length ? lines : texts.map(text => ` ${fold(text)}\n`).join('')
}

function countLines(lines: string): number {
  let count = 0
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) count += 1
  return count
}
