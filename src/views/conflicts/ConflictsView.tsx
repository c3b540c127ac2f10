import { ChartFrame } from '../../charts/ChartFrame'
import type { ReadingProps } from '../../charts/tableData'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'

export function ConflictsView({ onAllMarks }: ReadingProps) {
  const table = useTable('conflicts')
  return (
    <ChartFrame
      id="conflicts"
      name={text.readings.names.conflicts}
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
