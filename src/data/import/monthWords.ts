const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/
const DAY_WORD = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s.-]*([a-z]+)\.?,?[\s-]*(\d{4}|\d{2})$/
const WORD_DAY = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/
const WORD_YEAR = /^([a-z]+)\.?,?[\s-]+(\d{4})$/
const YEAR_WORD = /^(\d{4})[\s-]+([a-z]+)\.?(?:[\s-]+(\d{1,2}))?$/

/** Number of the month that a word names (1–12), whole or by three letters or more; 0 where it names none. */
export function monthOf(word: string): number {
  if (word.length < 3) return 0
  const lower = word.toLowerCase()
  return MONTHS.findIndex(month => month.startsWith(lower)) + 1
}

/** What a date with the month as an English word says; the year as it is written. */
export interface WordParts {
  year: string
  month: number
  day: number | null
}

/** Takes `11 July 2021`, `Jul 11, 2021`, `July 2021` and the like apart; null for a text of any other shape. */
export function wordParts(text: string): WordParts | null {
  const plain = text.toLowerCase().replace(WEEKDAY, '')
  const made = (year = '', word = '', day?: string): WordParts | null => {
    const month = monthOf(word)
    return month === 0 ? null : { year, month, day: day === undefined ? null : Number(day) }
  }
  let match = DAY_WORD.exec(plain)
  if (match) return made(match[3], match[2], match[1])
  match = WORD_DAY.exec(plain)
  if (match) return made(match[3], match[1], match[2])
  match = WORD_YEAR.exec(plain)
  if (match) return made(match[2], match[1])
  match = YEAR_WORD.exec(plain)
  return match ? made(match[1], match[2], match[3]) : null
}
