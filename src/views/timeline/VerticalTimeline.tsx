import type { Act } from '../../model/act'
import type { TimelineSeries } from '../../model/series/timelineSeries'
import { useIndex } from '../../store/model'
import { text } from '../../text/text'
import { VerticalRows } from './VerticalRows'
import { ZoomButtons } from './ZoomButtons'

/** What an act is, in a word or two. */
function lineOf(act: Act): string {
  const kind = text.filters.kindNames[act.row.kind]
  return act.inReplyTo.length > 0 ? text.timeline.vertical.reply(kind) : kind
}

/** The timeline of a phone, where time runs down. */
export function VerticalTimeline({ series }: { series: TimelineSeries }) {
  const { dataset } = useIndex()
  return (
    <VerticalRows acts={series.acts} actors={dataset.actors} names={text.timeline.lanes} lineOf={lineOf}>
      <ZoomButtons />
    </VerticalRows>
  )
}
