import type { SourceRow } from '../data/types'
import { sourceName } from './citations'

/** A person's name in its parts. */
export interface PersonName {
  family: string
  given: string
  /** The table has the family name first without a comma, as Chinese and Korean names are printed. */
  familyFirst: boolean
}

/** What stands in the name of an institution, or joins several names: such an author is cited as it is written. */
const NO_PERSON = /[;&]|\b(?:of|the|and|for)\b/iu

/**
 * The author of a source as a person. The family name is found as `sourceName` finds it: the word that the id
 * begins with ("Cheng Xiaohe" of cheng-2021), what stands before a comma, else the last word.
 * @returns null where there is no author, or where it is one word, several names or an institution.
 */
export function personOf(source: SourceRow): PersonName | null {
  const author = tidy(source.author)
  if (NO_PERSON.test(author)) return null
  const [before = '', after, ...more] = author.split(/\s*,\s*/u)
  if (after !== undefined) {
    return more.length === 0 && before !== '' && after !== ''
      ? { family: before, given: after, familyFirst: false }
      : null
  }
  const words = author.split(' ')
  if (words.length < 2) return null
  const at = words.indexOf(sourceName(source, source.id))
  if (at === 0) return { family: words[0] ?? '', given: words.slice(1).join(' '), familyFirst: true }
  let from = at < 0 ? words.length - 1 : at
  // "van", "de": a small word belongs to the name that it precedes
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from -= 1
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' '), familyFirst: false }
}

/** "X." for Xiaohe, "J.-P." for Jean-Paul; empty where a name has no letter. */
export function initials(given: string): string {
  return given
    .split(' ')
    .map(word =>
      word
        .split('-')
        .flatMap(part => part.match(/\p{L}/u)?.[0] ?? [])
        .map(letter => `${letter}.`)
        .join('-'),
    )
    .filter(part => part !== '')
    .join(' ')
}

/** A cell on one line: line breaks, tabs and control signs are single spaces. */
export function tidy(cell: string): string {
  return cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
