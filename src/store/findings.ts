import type { Dataset, FindingRow, Layer } from '../data/types'
import type { Tab } from '../model/filter'
import { decodeFragment, encodeKeys, joinKeys } from './fragment'
import type { Chosen } from './keyKinds'
import { FILTER_KEYS, KEYS } from './keys'
import { type Known, knownOf } from './known'

/** Views that can bear an authored sentence. */
export type FindingView = 'messages' | 'trade' | Tab

/** What a finding holds for. */
type Stated = Pick<Chosen, 'filter' | 'scope' | 'reading'>

/** The keys of reading that a view answers to, beside filter and scope; never the window. */
const READING_OF: Readonly<Partial<Record<FindingView, readonly string[]>>> = {
  messages: ['rule'],
  trade: ['series', 'step'],
  openers: ['rule'],
  economy: ['rule', 'series', 'base'],
}

/**
 * What findings.csv has as `state`: the canonical fragment, without `v=` and `d=`, of filter, scope and those
 * keys of reading that the view answers to. Empty for the default.
 */
export function findingState(state: Stated, view: FindingView): string {
  const own = KEYS.filter(key => READING_OF[view]?.includes(key.name))
  return joinKeys(encodeKeys({ ...state, selection: null, scene: null }, null, [...FILTER_KEYS, ...own]))
}

const knownBySet = new WeakMap<Dataset, Known>()

/** An authored state in canonical form, whatever the order of its keys; null where a key of it cannot be read. */
function authoredState(dataset: Dataset, row: FindingRow, view: FindingView): string | null {
  const known = knownBySet.get(dataset) ?? knownOf(dataset)
  knownBySet.set(dataset, known)
  const marked = /(^|&)v=/.test(row.state) ? row.state : `v=1&${row.state}`
  const decoded = decodeFragment(marked, dataset.info, known)
  const readable = decoded?.problems.every(problem => problem.key === 'd' && decoded.dataset !== 'other-set')
  return decoded && readable ? findingState(decoded.state, view) : null
}

/**
 * The authored sentence for exactly this state of a view: the states are equal, all its layers are shown, and
 * so is the layer of each of its sources. Else null.
 */
export function findingFor(dataset: Dataset, view: FindingView, state: Stated): FindingRow | null {
  const shown = (layer: Layer | undefined) =>
    layer === 'article' || (layer === 'context' && state.scope.context)
  const present = findingState(state, view)
  const row = dataset.findings.find(
    finding =>
      finding.view === view &&
      finding.layers.every(shown) &&
      finding.sources.every(({ source }) => shown(dataset.sources.get(source)?.layer)) &&
      authoredState(dataset, finding, view) === present,
  )
  return row ?? null
}
