import type { EventIndex } from '../../model/eventIndex'
import { type Clause, type Filter, NO_FILTER } from '../../model/filter'

const CLAUSES: readonly Clause[] = [
  'text',
  'actors',
  'kinds',
  'directions',
  'levels',
  'occasions',
  'sources',
  'disputed',
  'time',
]

/** A filter with one clause left out. */
export function without(filter: Filter, clause: Clause): Filter {
  return clause === 'actors'
    ? { ...filter, actors: [], between: false }
    : { ...filter, [clause]: NO_FILTER[clause] }
}

/** The clauses of a filter that leaves nothing, each of which alone would leave something if it were dropped. */
export function emptying(index: EventIndex, filter: Filter): readonly Clause[] {
  return CLAUSES.filter(clause => index.summary(without(filter, clause)).shown > 0)
}
