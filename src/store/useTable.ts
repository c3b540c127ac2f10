import type { TableName } from '../model/filter'
import type { DashboardState } from './dashboard'
import { useFollowing } from './following'
import { useDashboard } from './useDashboard'

// of the whole reading the window changes at each step of a drag
const openTables = ({ reading }: DashboardState) => reading.tables

/** Whether a chart's table is open, and what opens and closes it. */
export function useTable(name: TableName): { open: boolean; toggle: () => void } {
  const tables = useFollowing(openTables)
  const setReading = useDashboard(state => state.setReading)
  const open = tables.includes(name)
  return {
    open,
    toggle: () => setReading({ tables: open ? tables.filter(table => table !== name) : [...tables, name] }),
  }
}
