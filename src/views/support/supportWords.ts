import type { Dataset } from '../../data/types'
import { namesOf } from '../../model/labels'
import { displayName } from '../../model/names'
import type { SupportEntry, SupportSeries } from '../../model/series/supportSeries'
import { supportText } from '../../text/support'

const words = supportText

/** The computed line: how many acts of each side back the other's causes, and how many only criticise. */
export function extentLine(series: SupportSeries): string {
  const { entries, sides, supporting, criticismOnly, possibly } = series
  if (entries.length === 0) return words.none
  const [north, china] = sides
  const only = (criticismOnly[north] ?? 0) + (criticismOnly[china] ?? 0)
  const counted = words.extent(supporting[china] ?? 0, supporting[north] ?? 0)
  return [
    `${[counted, ...(only > 0 ? [words.criticismOnly(only, supporting[china] || supporting[north])] : [])].join('; ')}.`,
    ...(possibly > 0 ? [words.possibly(possibly)] : []),
    words.measure,
  ].join(' ')
}

/** Who acts: "PRC, with Russia". */
export function whoActs(dataset: Dataset, { own, others }: Pick<SupportEntry, 'own' | 'others'>): string {
  const who = namesOf(dataset, own)
  return others.length > 0 ? words.together(who, namesOf(dataset, others)) : who
}

/** An actor who is criticised; one whom the speaker leaves without a name is never given one. */
export function criticisedName(dataset: Dataset, actor: string): string {
  return dataset.actors.get(actor)?.kind === 'unnamed'
    ? words.unnamed
    : words.named(displayName(dataset, actor))
}

/** All whom an act criticises: "Nancy Pelosi, the US"; empty where nobody. */
export function criticisedNames(dataset: Dataset, { act }: SupportEntry): string {
  return act.row.criticises.map(actor => criticisedName(dataset, actor)).join(', ')
}

/** What an act is for and against, one phrase each. */
export function stance(dataset: Dataset, entry: SupportEntry): readonly string[] {
  const whom = criticisedNames(dataset, entry)
  if (entry.supports === null) return [words.only(whom)]
  return [words.supports(entry.supports), ...(whom === '' ? [] : [words.against(whom)])]
}
