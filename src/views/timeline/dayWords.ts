import { isoOf } from '../../time/day'
import { type Day, parseEdtf } from '../../time/edtf'
import { dateWords } from '../../time/format'

/** A day in words: "1 February 2021". */
export const dayWords = (day: Day): string => dateWords(parseEdtf(isoOf(day)))
