import type { ComponentType } from 'react'
import { ActorsPanel } from './ActorsPanel'
import { DirectionPanel, KindsPanel, LayersPanel, MorePanel } from './FacetPanels'
import { TimePanel } from './TimePanel'
import type { PanelName } from './usePanels'

/** What each clause of the filter bar opens. */
export const PANELS: Readonly<Record<PanelName, ComponentType>> = {
  time: TimePanel,
  actors: ActorsPanel,
  kinds: KindsPanel,
  direction: DirectionPanel,
  layers: LayersPanel,
  more: MorePanel,
}
