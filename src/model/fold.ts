/** Accents that stand on a letter; the marks of Indic, Thai or Japanese writing are letters in their own right. */
const ACCENTS = /[\u0300-\u036f]/g
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu
/** Scripts that put spaces between words, so that a term can be held to the beginning of one. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u

/**
 * Text as the search compares it: compatibility forms and width unified, lower case, accents taken off,
 * hyphens, punctuation and spaces as one space. Chinese, Japanese and Korean characters stay whole.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim()
}

/** A name as the search finds it, folded: with and without its spaces, so that "Jongun" finds "Kim Jong-un". */
export function nameForms(name: string): readonly string[] {
  const folded = fold(name)
  const words = folded.split(' ')
  return [folded, words.join(''), words.slice(1).join('')].filter(form => form !== '')
}

/** Fields and names as one string to look through. No term reaches over the end of a field. */
export function haystackOf(fields: readonly string[], names: readonly string[]): string {
  return joinForms([...fields.map(fold), ...names.flatMap(nameForms)])
}

/** What is folded already as one string to look through. */
export function joinForms(forms: readonly string[]): string {
  const parts = new Set(forms)
  parts.delete('')
  return ` ${[...parts].join('\n ')}\n`
}

/** The terms of a search, folded, each of which must be found; empty where nothing was asked. */
export function searchTerms(text: string): readonly string[] {
  const terms = text
    .split(/\s+/u)
    .map(fold)
    .filter(term => term !== '')
    .map(term => (SPACED.test(term) ? ` ${term}` : term))
  return [...new Set(terms)]
}

/** The text of a search clause: as it was written, or empty where it has nothing to look for, such as ".*". */
export function askedText(text: string): string {
  return searchTerms(text).length > 0 ? text : ''
}

/** Whether a haystack has every term: at the beginning of a word where the script has words apart. */
export function hasTerms(haystack: string, terms: readonly string[]): boolean {
  return terms.every(term => haystack.includes(term))
}
