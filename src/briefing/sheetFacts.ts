import type { Dataset } from '../data/types'
import { layersOf, ruleOf } from '../export/provenance'
import { createIndex } from '../model/eventIndex'
import { filterSentence } from '../model/sentence'
import type { Shown } from '../store/dashboard'
import { printText as words } from '../text/print'
import { text } from '../text/text'
import type { Scene } from './scene'

/** What a page says of its view: the filter in words, the counting rule in force where it counts by one, the layers. */
export function sheetFacts(
  dataset: Dataset,
  { view }: Pick<Scene, 'view'>,
  state: Shown,
): readonly (readonly [name: string, said: string])[] {
  const index = createIndex(dataset, state.scope)
  const rule = ruleOf(view, state)
  return [
    [words.filter, filterSentence(index, state.filter, index.summary(state.filter))],
    ...(rule ? [[words.rule, text.messages.rules[rule].toLowerCase()] as const] : []),
    [words.layers, layersOf(state)],
  ]
}
