import { BARS, LANES_BY } from '../model/ownReading'
import { escapeList, unescapeList } from './escape'
import { choice, FINE, type Key, unreadable } from './keyKinds'

/** Of an imported set: its two sides, and what the lanes stand for. */
const sides: Key = {
  name: 'sides',
  clause: 'sides',
  encode: ({ reading }) => reading.sides && escapeList(reading.sides),
  decode: (raw, draft, { known }) => {
    const [first, second, ...more] = unescapeList(raw)
    const there = (name: string | undefined): name is string => known.actors.has(name ?? '')
    if (!there(first) || !there(second) || first === second || more.length > 0)
      return unreadable('sides', raw)
    draft.reading.sides = [first, second]
    return FINE
  },
}
const lanes: Key = {
  name: 'lanes',
  clause: 'lanes',
  encode: ({ reading }) => reading.lanes,
  decode: (raw, draft) => {
    draft.reading.lanes = LANES_BY.find(by => by === raw) ?? null
    return draft.reading.lanes ? FINE : unreadable('lanes', raw)
  },
}

/** What a link to a set of one's own has beside what any link has. */
export const OWN_KEYS: readonly Key[] = [sides, lanes, choice('bars', BARS)]
