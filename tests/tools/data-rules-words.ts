import { columnsOf, type Lined } from '../../src/data/rows'
import { TABLE_KEYS } from '../../src/data/schema'
import { isFilled, type Rule } from './data-rule'

const QUOTE_WORDS = 12
const OPENING_WORDS = 6
const MONTHS =
  'January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const DATE_IN_TITLE = new RegExp(
  `\\b(19\\d\\d|20[0-2]\\d)\\b|\\b(${MONTHS})\\b|\\b\\d{1,2}(st|nd|rd|th)? (March|Mar|May)\\b|\\b(March|Mar|May) \\d{1,2}\\b`,
)

const wordsIn = (value: string): number => value.trim().split(/\s+/).filter(Boolean).length

/** No text is longer than its column allows. */
export const lengths: Rule = ({ tables }, blame) => {
  for (const key of TABLE_KEYS)
    for (const [field, , column] of columnsOf(key))
      for (const { line, row } of column.maxLength === null
        ? []
        : (tables[key] as readonly Lined<object>[])) {
        const value = String((row as Record<string, unknown>)[field])
        const length = [...value].length
        if (length > (column.maxLength ?? length))
          blame(key, line, field, value, `has ${length} characters; at most ${column.maxLength} fit`)
      }
}

/** No title holds a day, month or year: it would say a date of a layer that may be hidden. */
export const titles: Rule = ({ tables }, blame) => {
  for (const { line, row } of tables.events)
    for (const field of ['title', 'shortTitle'] as const) {
      const found = DATE_IN_TITLE.exec(row[field])
      if (found) blame('events', line, field, row[field], `holds a date (${found[0]})`)
    }
}

/** Quotations and opening words stay short. */
export const quotes: Rule = ({ tables }, blame) => {
  for (const { line, row } of tables.events) {
    const count = wordsIn(row.quote)
    if (count > QUOTE_WORDS)
      blame('events', line, 'quote', row.quote, `has ${count} words; at most ${QUOTE_WORDS} may be quoted`)
    if (isFilled(row.quote) !== isFilled(row.speaker))
      blame('events', line, 'speaker', row.speaker, 'a quote needs a speaker, and a speaker a quote')
  }
  for (const { line, row } of tables.locators) {
    const count = wordsIn(row.opens)
    if (count > OPENING_WORDS)
      blame(
        'locators',
        line,
        'opens',
        row.opens,
        `has ${count} words; at most ${OPENING_WORDS} may be quoted`,
      )
  }
}
