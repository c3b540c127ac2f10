import { leaderMessages, type Way } from '../../model/counting'
import type { Filter } from '../../model/filter'
import { onlyPossibly, stretchesOf } from '../../model/match'
import { supportSeries } from '../../model/series/supportSeries'
import { type SceneWords, builtInText as words } from '../../text/builtIn'
import { dateWords } from '../../time/format'
import { type Facts, standsIn } from './facts'

/** Whose words the articles print, and whom Kim speaks against. */
export function tone({ dataset, articles, kim, xi }: Facts): SceneWords | null {
  const messages = leaderMessages(articles.acts, 'listed')
  const quotedOf = (leader: string) =>
    articles.acts.filter(({ row }) => row.quote !== '' && row.speaker === leader)
  const of = (way: Way, leader: string) => {
    const own = messages.filter(act => act.leaderMessage === way)
    return { own, quoted: own.filter(act => quotedOf(leader).includes(act)).length }
  }
  const [north, china] = dataset.info.leaders
  const fromKim = of('dprk-to-prc', north)
  const fromXi = of('prc-to-dprk', china)
  if (fromKim.own.length === 0 || fromXi.own.length === 0) return null
  return words.tone({
    kim,
    xi,
    fromKim: fromKim.own.length,
    kimQuoted: fromKim.quoted,
    fromXi: fromXi.own.length,
    xiQuoted: fromXi.quoted,
    paraphrased: quotedOf(china).length === 0,
    unnamed: fromKim.own.filter(({ row }) => row.criticises.includes('unnamed-adversary')).length,
    source: standsIn(
      dataset,
      messages.flatMap(({ row }) => row.sources),
    ),
  })
}

/** Where one article writes of mutual support. */
const MUTUAL = { source: 'asmolov-2022', locator: 'p19' }

/** What each side did for the other's causes in one year. */
export function support({ dataset, articles, asmolov }: Facts, filter: Filter): SceneWords | null {
  const { supporting, entries, citations } = supportSeries(articles, filter)
  const undated = entries.filter(({ act }) => onlyPossibly(act.date, stretchesOf(filter.time)))
  const [china, north] = [supporting.PRC ?? 0, supporting.DPRK ?? 0]
  const year = filter.time.type === 'years' ? filter.time.years[0] : undefined
  if (china === 0 || north === 0 || year === undefined) return null
  return words.support({
    asmolov,
    year,
    china,
    north,
    undated: undated.length,
    limit: undated[0] ? dateWords(undated[0].act.date) : '',
    source: standsIn(dataset, [MUTUAL, ...citations]),
  })
}
