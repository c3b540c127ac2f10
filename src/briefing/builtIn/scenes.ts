import type { Filter } from '../../model/filter'
import type { SceneWords } from '../../text/builtIn'
import type { Scene } from '../scene'
import { borderRail, disputed, forecasts, sanctions } from './events'
import type { Facts } from './facts'
import { politicsEconomy, statedListed, whoWrites } from './messages'
import { support, tone } from './words'

interface Told extends Pick<Scene, 'id' | 'view' | 'state'> {
  /** What is said of it under its filter; null where the tables do not bear it out. */
  tell: (facts: Facts, filter: Filter) => SceneWords | null
}

/** The scenes in the order in which they are told. Links name their ids, so an id is never changed. */
export const SCENES: readonly Told[] = [
  { id: 'who-writes', view: 'occasions', state: 'layers=article', tell: whoWrites },
  {
    id: 'stated-against-listed',
    view: 'messages',
    state: 'layers=article&sel=event:2021-07-30-xi-kim-reply',
    tell: statedListed,
  },
  { id: 'politics-up-economy-down', view: 'economy', state: '', tell: politicsEconomy },
  { id: 'tone', view: 'support', state: 'layers=article&actors=kim-jong-un,xi-jinping', tell: tone },
  {
    id: 'mutual-support',
    view: 'support',
    state: 'layers=article&years=2022&kinds=statement,article',
    tell: support,
  },
  {
    id: 'sanctions-thread',
    view: 'timeline',
    state: 'layers=article&q=sanctions&window=2018-01-01..2021-12-31',
    tell: sanctions,
  },
  {
    id: 'border-and-rail',
    view: 'timeline',
    state: 'kinds=transport&window=2019-12-01..2022-12-31',
    tell: borderRail,
  },
  { id: 'forecasts', view: 'trade', state: 'years=2021,2022', tell: forecasts },
  { id: 'disputed-dates', view: 'conflicts', state: 'kinds=appointment,commemoration', tell: disputed },
]
