import { ChartFrame } from '../../charts/ChartFrame'
import type { ReadingProps } from '../../charts/tableData'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'

export function SourcesView({ onAllMarks }: ReadingProps) {
  const table = useTable('sources')
  return (
    <ChartFrame
      id="sources"
      name={text.readings.names.sources}
      finding={null}
      extent=""
      source=""
      table={{ ...table, content: () => null }}
      onAllMarks={onAllMarks}
      onExport={() => {}}
    >
      <p />
    </ChartFrame>
  )
}
