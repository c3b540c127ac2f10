import type { ClaimRow, ConflictRow, EventRow, Side } from '../data/types'
import type { UncertainDate } from '../time/edtf'
import type { Direction } from './filter'

/** An event as the shown layers tell it. */
export interface Act {
  id: string
  row: EventRow
  /** The date at which it is drawn: the best `sent` or `happened` of the shown layers, else the printed one. */
  date: UncertainDate
  /** The date its own row prints. */
  printed: UncertainDate
  /** Day of the report where a shown source gives one and it differs from `date`; else null. */
  reported: UncertainDate | null
  /** The printed day where another is drawn in its place, and no source calls it the day of the report; else null. */
  displaced: UncertainDate | null
  /** The best `sent` of the shown layers; else null. */
  sent: UncertainDate | null
  /** The year whose bounds hold `date` wholly; null where it is uncertain or spans several. */
  year: number | null
  direction: Direction | null
  /** Actors of `from` and `to` without repetition. */
  actors: readonly string[]
  /** Sides of `from`. */
  fromSides: readonly Side[]
  /** A message from one leader of the two to the other; counted in Messages by year. */
  leaderMessage: 'dprk-to-prc' | 'prc-to-dprk' | null
  /** After the shown layers' in_reply_to claims. */
  inReplyTo: readonly string[]
  replyBasis: EventRow['replyBasis']
  /** Ids of acts in scope that answer this one. */
  answeredBy: readonly string[]
  /** Claims of the shown layers. */
  claims: readonly ClaimRow[]
  /** Conflicts of the shown layers that name this event and show (two claims or more). */
  conflicts: readonly ConflictRow[]
  /** A conflict of kind count or fact. */
  disputed: boolean
  /** What the search looks through: folded title, summary, occasion and every name of its actors. */
  haystack: string
}
