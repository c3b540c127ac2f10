import { type ComponentType, useId, useLayoutEffect, useRef } from 'react'
import { wholeFigure } from '../charts/figures'
import { useSummary } from '../store/model'
import { panelsText } from '../text/panels'
import { ActorsPanel } from './ActorsPanel'
import { DirectionPanel, KindsPanel, LayersPanel, MorePanel } from './FacetPanels'
import { Resets } from './Resets'
import { TimePanel } from './TimePanel'
import { PANEL_NAMES, type PanelName } from './usePanels'

/** What each clause of the filter bar opens. */
export const PANELS: Readonly<Record<PanelName, ComponentType>> = {
  time: TimePanel,
  actors: ActorsPanel,
  kinds: KindsPanel,
  direction: DirectionPanel,
  layers: LayersPanel,
  more: MorePanel,
}

/** Every clause of a phone, in a sheet. */
export function Sheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { shown } = useSummary()
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  // a modal dialog holds the focus until it is closed, so that comes before the focus goes back
  const done = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{panelsText.sheet}</h2>
        <Resets />
      </div>
      <div className="sheet-body">
        {PANEL_NAMES.map(name => {
          const Panel = PANELS[name]
          return <Panel key={name} />
        })}
      </div>
      <button type="button" className="sheet-done" onClick={done}>
        {panelsText.done(wholeFigure(shown), shown === 1)}
      </button>
    </dialog>
  )
}
