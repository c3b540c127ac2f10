import { ChartFrame } from '../../charts/ChartFrame'
import type { ReadingProps } from '../../charts/tableData'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'

export function SupportView({ onAllMarks }: ReadingProps) {
  const table = useTable('support')
  return (
    <ChartFrame
      id="support"
      name={text.readings.names.support}
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
