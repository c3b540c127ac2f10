import { ChartFrame } from '../../charts/ChartFrame'
import type { ReadingProps } from '../../charts/tableData'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'

export function EvidenceView({ onAllMarks }: ReadingProps) {
  const table = useTable('evidence')
  return (
    <ChartFrame
      id="evidence"
      name={text.readings.names.evidence}
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
