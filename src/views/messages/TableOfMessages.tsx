import { DataTable } from '../../charts/DataTable'
import type { MessageSeries } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { messageTable } from './messageTable'

/** The drawing as a table. Fetched when it is first asked for. */
export function TableOfMessages(props: { series: MessageSeries; leaders: readonly [string, string] }) {
  return <DataTable table={messageTable(props.series, props.leaders)} caption={text.messages.name} />
}
