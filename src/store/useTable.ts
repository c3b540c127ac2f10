import type { TableName } from '../model/filter'
import { useFollowing } from './following'
import { useDashboard } from './useDashboard'

/** Whether a chart's table is open, and what opens and closes it. */
export function useTable(name: TableName): { open: boolean; toggle: () => void } {
  const { tables } = useFollowing('reading')
  const setReading = useDashboard(state => state.setReading)
  const open = tables.includes(name)
  return {
    open,
    toggle: () => setReading({ tables: open ? tables.filter(table => table !== name) : [...tables, name] }),
  }
}
