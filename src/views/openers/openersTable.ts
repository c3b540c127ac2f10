import type { TableData } from '../../charts/tableData'
import { citeLine } from '../../model/citations'
import { leaderMessages } from '../../model/counting'
import { answersOf, leastSure } from '../../model/delays'
import type { EventIndex } from '../../model/eventIndex'
import type { Filter, Rule } from '../../model/filter'
import { displayName } from '../../model/names'
import { openingsOf } from '../../model/openers'
import { openersSeries } from '../../model/series/openersSeries'
import { openersText as words } from '../../text/openers'
import { dateLabel } from '../../time/format'
import { answerInWords } from './openersWords'

/** Each message with its part, and of each reply the days that it took; a reply to several has a row for each. */
export function openersTable(index: EventIndex, filter: Filter, asked: Rule): TableData {
  const { dataset } = index
  const { rule } = openersSeries(index, filter, asked)
  const { of } = openingsOf(index.acts, rule)
  const name = (actor: string) => displayName(dataset, actor)
  return {
    name: 'who-speaks-first',
    columns: words.columns,
    rows: leaderMessages(index.summary(filter).matches, rule).flatMap(act => {
      const answers = answersOf([act], index.event)
      const part = of.get(act.id)
      return (answers.length > 0 ? answers : [null]).map(answer => [
        dateLabel(act.date),
        act.row.from.map(name).join(', '),
        act.row.to.map(name).join(', '),
        act.row.title,
        act.row.occasion || null,
        act.row.occasionKind === 'anniversary' ? words.yes : words.no,
        part ? words.parts[part] : null,
        answer ? answer.delays.map(({ cause }) => dateLabel(cause.sent ?? cause.date)).join(words.or) : null,
        answer?.low ?? null,
        answer?.high ?? null,
        answer ? words.bases[leastSure(answer.delays)] : null,
        answer ? answerInWords(answer) : null,
        words.layers[act.row.layer],
        citeLine(dataset, act.row.sources),
      ])
    }),
  }
}
