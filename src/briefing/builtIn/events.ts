import { shownConflicts } from '../../model/conflicts'
import { type SceneWords, builtInText as words } from '../../text/builtIn'
import { partsOf } from '../../time/day'
import type { UncertainDate } from '../../time/edtf'
import { dateWords } from '../../time/format'
import type { Facts } from './facts'

const yearOf = ({ bounds }: UncertainDate): number | null =>
  bounds.lower === null ? null : partsOf(bounds.lower).year

/** The calls to lift sanctions that one article strings together. */
export function sanctions({ articles, cheng }: Facts): SceneWords | null {
  const first = articles.event('2018-06-12-geng-sanctions')?.date
  const second = articles.event('2019-12-16-draft-resolution')?.date
  const third = articles.event('2021-08-wang-lift-sanctions')?.date
  if (!first || !second || !third) return null
  const [a, b, c] = [yearOf(first), yearOf(second), yearOf(third)]
  if (a === null || b === null || c === null) return null
  return words.sanctions({ cheng, years: [a, b, c], first: dateWords(first), second: dateWords(second) })
}

/** The closings and openings of the articles, and the one between that only context tells of. */
export function borderRail({ articles, context, cheng, asmolov }: Facts): SceneWords | null {
  const shut = articles.event('2020-border-closure')
  const stopped = articles.event('2022-04-29-rail-suspended')
  const again = articles.event('2022-09-26-rail-resumed')
  const restart = context.event('2022-01-16-freight-train')
  if (!shut || !stopped || !again || restart?.row.layer !== 'context') return null
  return words.borderRail({
    cheng,
    asmolov,
    stopped: dateWords(stopped.printed),
    again: dateWords(again.printed),
    restart: dateWords(restart.date),
  })
}

/** What one article expected beside what the other tells of the year after. */
export function forecasts({ articles, cheng, asmolov }: Facts): SceneWords | null {
  const written = 2021
  const year = written + 1
  const acts = articles.acts.filter(act => act.year === year)
  const critical = acts.filter(
    ({ row, fromSides }) => fromSides.includes('DPRK') && row.criticises.includes('us'),
  ).length
  return acts.length > 0 ? words.forecasts({ cheng, asmolov, written, year, critical }) : null
}

/** How many differences are about a day, and one of them. */
export function disputed({ dataset, context, kim }: Facts): SceneWords | null {
  const all = shownConflicts(dataset, context.scope)
  const timing = all.filter(({ kind }) => kind === 'timing').length
  const answer = context.event('2021-09-25-kim-xi-reply')
  if (timing === 0 || !answer?.sent) return null
  return words.disputed({
    kim,
    timing,
    total: all.length,
    printed: dateWords(answer.printed),
    sent: dateWords(answer.sent),
  })
}
