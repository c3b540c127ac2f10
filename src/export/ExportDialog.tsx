import { useEffect } from 'react'
import type { Exported } from '../charts/tableData'
import { useIndex } from '../store/model'
import { csvBlob } from './csv'
import { fileName, saveFile } from './saveFile'

/** What a chart can be taken along as. */
export function ExportDialog({ chart, onClose }: { chart: Exported; onClose: () => void }) {
  const { dataset } = useIndex()
  useEffect(() => {
    chart.makeTable().then(table => {
      const columns = table.columns.map((name, at) => ({
        name,
        cell: (row: readonly (string | number | null)[]) => row[at] ?? null,
      }))
      const { id, version } = dataset.info
      saveFile(fileName([id, version, table.name], 'csv'), csvBlob(columns, table.rows))
      onClose()
    })
  }, [chart, dataset, onClose])
  return null
}
