import { ChartFrame } from '../../charts/ChartFrame'
import type { ReadingProps } from '../../charts/tableData'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'

export function OccasionsView({ onAllMarks }: ReadingProps) {
  const table = useTable('occasions')
  return (
    <ChartFrame
      id="occasions"
      name={text.readings.names.occasions}
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
