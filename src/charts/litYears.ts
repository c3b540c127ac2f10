import type { EventIndex } from '../model/eventIndex'
import type { Hover, Ref } from '../model/filter'
import { yearsOfActs } from '../model/series/yearAxis'

/** Years that pointer, focus or the selected event light in every view. */
export function litYears(
  hover: Hover | null,
  selection: Ref | null,
  index: Pick<EventIndex, 'event'>,
): readonly number[] {
  const acts = yearsOfActs([
    hover?.type === 'event' ? index.event(hover.id) : null,
    selection?.type === 'event' ? index.event(selection.id) : null,
  ])
  return hover?.type === 'year' && !acts.includes(hover.year) ? [...acts, hover.year] : acts
}
