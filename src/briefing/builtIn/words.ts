import { leaderMessages, type Way } from '../../model/counting'
import { NO_FILTER } from '../../model/filter'
import { supportSeries } from '../../model/series/supportSeries'
import { type SceneWords, builtInText as words } from '../../text/builtIn'
import type { Facts } from './facts'

/** Whose words the articles print, and whom Kim speaks against. */
export function tone({ dataset, articles, kim, xi }: Facts): SceneWords | null {
  const messages = leaderMessages(articles.acts, 'listed')
  const of = (way: Way, leader: string) => {
    const own = messages.filter(act => act.leaderMessage === way)
    const quoted = own.filter(({ row }) => row.quote !== '' && row.speaker === leader)
    return { own, quoted: quoted.length }
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
    unnamed: fromKim.own.filter(({ row }) => row.criticises.includes('unnamed-adversary')).length,
  })
}

/** What each side did for the other's causes. */
export function support({ articles, asmolov }: Facts): SceneWords | null {
  const { supporting } = supportSeries(articles, NO_FILTER)
  const [china, north] = [supporting.PRC ?? 0, supporting.DPRK ?? 0]
  return china > 0 && north > 0 ? words.support({ asmolov, china, north }) : null
}
