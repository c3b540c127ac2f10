import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { timeValue } from './clauseValues'
import { SheetButton } from './SheetButton'
import { usePanels } from './usePanels'

/** The sheet of the filter on a phone; what it holds comes after the first view. */
export function FilterSheet() {
  const { info } = useIndex().dataset
  const time = useDashboard(state => state.filter.time)
  const panels = usePanels()
  return (
    <SheetButton time={timeValue(time, info.extent)}>
      {close => (panels ? <panels.Sheet onClose={close} /> : null)}
    </SheetButton>
  )
}
