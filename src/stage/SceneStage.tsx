import { useMemo } from 'react'
import type { Dataset } from '../data/types'
import type { Shown } from '../store/dashboard'
import { IndexProvider, useMakeIndex } from '../store/model'
import { createDashboard, StoreProvider } from '../store/useDashboard'
import { StageView } from './StageView'

type StageViewProps = Parameters<typeof StageView>[0]

/** A state drawn beside the page's own, from a store of its own. `state` must keep its identity while it is the same. */
export function SceneStage({
  dataset,
  state,
  ...stage
}: StageViewProps & { dataset: Dataset; state: Shown }) {
  const store = useMemo(() => createDashboard(state), [state])
  return (
    <StoreProvider value={store}>
      <Indexed dataset={dataset} {...stage} />
    </StoreProvider>
  )
}

function Indexed({ dataset, ...stage }: StageViewProps & { dataset: Dataset }) {
  return (
    <IndexProvider value={useMakeIndex(dataset)}>
      <StageView {...stage} />
    </IndexProvider>
  )
}
