import { TABS } from '../model/filter'
import type { FindingView } from '../store/findings'
import { text } from '../text/text'

/** Every view that can stand alone, in the order of the page. */
export const VIEWS: readonly FindingView[] = ['messages', 'trade', ...TABS]

/** The fixed name of a view, which its region bears. */
export function viewName(view: FindingView): string {
  return view === 'messages' || view === 'trade' ? text[view].name : text.readings.names[view]
}
