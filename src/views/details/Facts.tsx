import { Fact } from '../../charts/Fact'
import type { Layer } from '../../data/types'
import type { Ref } from '../../model/filter'
import { labelOf } from '../../model/labels'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'

/** The layer, said of context alone: what is not marked is the articles'. */
export function ContextLayer({ layer }: { layer: Layer }) {
  return <Fact name={detailsText.layer}>{layer === 'context' ? detailsText.layerContext : null}</Fact>
}

/** A thing of the dataset, by its short name, that opens here. Plain nothing where the shown layers do not have it. */
export function RefLink({ to }: { to: Ref }) {
  const label = labelOf(useIndex(), to)
  const select = useDashboard(state => state.select)
  if (label === null) return null
  return (
    <button type="button" className="link" onClick={() => select(to)}>
      {label}
    </button>
  )
}

/** Several of them in one phrase, the last two joined by `last`. */
export function RefLinks({ ids, last = ', ' }: { ids: readonly string[]; last?: string }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i === 0 ? '' : i === ids.length - 1 ? last : ', '}
      <RefLink to={{ type: 'event', id }} />
    </span>
  ))
}
