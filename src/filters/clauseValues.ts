import type { Dataset } from '../data/types'
import type { Filter, Scope, TimeClause } from '../model/filter'
import { displayName } from '../model/names'
import { yearsPhrase } from '../model/sentence'
import { text } from '../text/text'
import { dayLabel } from '../time/format'

/** The time clause as its button says it; the whole extent where everything is asked for. */
export function timeValue(time: TimeClause, extent: readonly [number, number]): string {
  if (time.type === 'all') return [...new Set(extent)].join('–')
  if (time.type === 'years') return yearsPhrase(time.years)
  const [from, to] = [
    time.from === null ? '' : dayLabel(time.from),
    time.to === null ? '' : dayLabel(time.to),
  ]
  return from === to ? from : `${from}–${to}`
}

/** What each button says beside its name, and whether that differs from the default. */
export function clauseValues(filter: Filter, scope: Scope, dataset: Dataset) {
  const { filters } = text
  const { actors, between, kinds, directions, levels, occasions, sources, disputed } = filter
  const [actor, kind, direction] = [actors[0], kinds[0], directions[0]]
  const more =
    [levels, occasions, sources].filter(ids => ids.length > 0).length +
    Number(disputed) +
    Number(scope.background)
  return {
    time: { value: timeValue(filter.time, dataset.info.extent), set: filter.time.type !== 'all' },
    actors: {
      value:
        actor === undefined
          ? filters.everyone
          : actors.length === 1
            ? displayName(dataset, actor)
            : between
              ? filters.betweenActors(actors.length)
              : filters.severalActors(actors.length),
      set: actors.length > 0,
    },
    kinds: {
      value:
        kind === undefined
          ? filters.allKinds
          : kinds.length === 1
            ? filters.kindNames[kind]
            : filters.severalKinds(kinds.length),
      set: kinds.length > 0,
    },
    direction: {
      value:
        direction === undefined
          ? filters.bothWays
          : directions.length === 1
            ? filters.directionNames[direction]
            : filters.severalDirections(directions.length),
      set: directions.length > 0,
    },
    layers: { value: scope.context ? filters.articlesAndContext : filters.articlesOnly, set: !scope.context },
    more: { value: more > 0 ? filters.severalMore(more) : '', set: more > 0 },
  }
}
