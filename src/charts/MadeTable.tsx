import { useEffect, useState } from 'react'
import { text } from '../text/text'
import type { DataTable } from './DataTable'
import type { TableData } from './tableData'

/** A table with what draws it, or the failure to fetch either. */
type Made = { table: TableData; View: typeof DataTable } | 'failed'

interface MadeTableProps {
  /** Makes the table of the present state; its scripts are fetched when it is first asked for. */
  make: () => Promise<TableData>
  caption: string
}

/** A chart's table. The one before stays until the next is made; what fails is said, and asked for again when reopened. */
export function MadeTable({ make, caption }: MadeTableProps) {
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let current = true
    Promise.all([make(), import('./DataTable')]).then(
      ([table, { DataTable }]) => current && setMade({ table, View: DataTable }),
      () => current && setMade('failed'),
    )
    return () => {
      current = false
    }
  }, [make])
  if (made === null) return null
  if (made === 'failed') return <p role="alert">{text.page.failed(caption, text.loading.files.network)}</p>
  return <made.View table={made.table} caption={caption} />
}
