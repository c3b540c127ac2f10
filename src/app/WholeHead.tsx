import { useMemo } from 'react'
import type { WholeSet } from '../data/import/importTypes'
import { filterPhrases, filterSentence } from '../model/sentence'
import { useFollowing } from '../store/following'
import { useIndex } from '../store/model'
import { ownPageText as words } from '../text/ownPage'
import { text } from '../text/text'
import { SetHead } from './SetHead'
import { wholeReportOf } from './wholeReportOf'

/**
 * In place of the dashboard's header over a package of one's own: whose data it is, its link. The scenes and *About
 * the data* are those of the built-in dataset, so they are not offered.
 */
export function WholeHead({ set }: { set: WholeSet }) {
  const index = useIndex()
  const filter = useFollowing('filter')
  const { tab } = useFollowing('reading')
  const report = useMemo(() => wholeReportOf(set.dataset), [set])
  const phrases = filterPhrases(index, filter)
  const filtered = phrases.length > 0 || !index.scope.context || index.scope.background
  const reading = tab === 'timeline' ? [] : [text.readings.names[tab]]
  return (
    <SetHead
      info={set.info}
      report={report}
      phrases={[...reading, ...(phrases.length ? [phrases.join(', ')] : [])].join(' · ')}
      sentence={filtered ? filterSentence(index, filter, index.summary(filter)) : words.wholeTagline}
    />
  )
}
