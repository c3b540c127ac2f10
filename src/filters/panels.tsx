import type { ComponentType } from 'react'
import { wholeFigure } from '../charts/figures'
import { useSummary } from '../store/model'
import { panelsText } from '../text/panels'
import { ActorsPanel } from './ActorsPanel'
import { DirectionPanel, KindsPanel, LayersPanel, MorePanel } from './FacetPanels'
import { Resets } from './Resets'
import { SheetDialog } from './SheetDialog'
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

const IN_SHEET = PANEL_NAMES.map(name => [name, PANELS[name]] as const)

/** Every clause of a phone, in a sheet. */
export function Sheet({ onClose }: { onClose: () => void }) {
  const { shown } = useSummary()
  const done = panelsText.done(wholeFigure(shown), shown === 1)
  return <SheetDialog panels={IN_SHEET} resets={<Resets />} done={done} onClose={onClose} />
}
