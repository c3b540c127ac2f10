/** Letters that are written from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
/** A longer name is cut where it stands within a sentence. */
const LONGEST = 32

/**
 * A name from a file as it stands within a sentence: not longer than a few words, and one written from the right set
 * apart, so that it does not turn the words round it.
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function saidName(name: string): string {
  const letters = Array.from(name)
  const short =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : name
  return FROM_RIGHT.test(short) ? `\u2068${short}\u2069` : short
}
