import type { FindingView } from '../store/findings'
import { text } from '../text/text'

/** The fixed name of a view: "Messages by year". */
export function viewName(view: FindingView): string {
  if (view === 'messages') return text.messages.name
  return view === 'trade' ? text.trade.name : text.readings.names[view]
}
