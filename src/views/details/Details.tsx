import type { RefObject } from 'react'
import { DetailsRegion } from '../../charts/DetailsRegion'
import { goToWhenThere } from '../../charts/goToWhenThere'
import { PHONE, useMedia } from '../../charts/useMedia'
import { conflictsOf } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'
import { ConflictDetails } from './ConflictDetails'
import { CountDetails } from './CountDetails'
import { DetailsNav } from './DetailsNav'
import { ToDifferences } from './Differences'
import { EventDetails } from './EventDetails'
import { IndicatorDetails, TradeDetails } from './FigureDetails'

/** The region Details: what is selected, down to its paragraph. Nothing selected, no region. */
export function Details() {
  const selection = useFollowing('selection')
  return selection ? <Open selection={selection} /> : null
}

function Open({ selection }: { selection: Ref }) {
  const select = useDashboard(state => state.select)
  return (
    <DetailsRegion
      selection={selection}
      tools={
        <>
          <ToDifferences of={selection} />
          {selection.type === 'conflict' ? (
            <AllConflicts id={selection.id} onLeave={() => select(null)} />
          ) : null}
        </>
      }
    >
      {heading => (
        <>
          <Subject selection={selection} heading={heading} />
          {selection.type === 'event' ? <DetailsNav id={selection.id} /> : null}
        </>
      )}
    </DetailsRegion>
  )
}

/** Back to the conflict's place in the list of all. */
function AllConflicts({ id, onLeave }: { id: string; onLeave: () => void }) {
  const setReading = useDashboard(state => state.setReading)
  const { tables } = useFollowing('reading')
  const sheet = useMedia(PHONE)
  const go = () => {
    if (sheet) onLeave()
    setReading({ tab: 'conflicts', tables: tables.filter(table => table !== 'conflicts') })
    goToWhenThere(`[data-conflict="${CSS.escape(id)}"]`)
  }
  return (
    <button type="button" role="link" className="link" onClick={go}>
      {detailsText.allConflicts}
    </button>
  )
}

interface SubjectProps {
  selection: Ref
  heading: RefObject<HTMLHeadingElement | null>
}

function Subject({ selection, heading }: SubjectProps) {
  const index = useIndex()
  const { dataset, scope } = index
  const shown = <Row extends { id: string; layer: string }>(rows: readonly Row[]) =>
    rows.find(row => row.id === selection.id && (scope.context || row.layer === 'article'))
  if (selection.type === 'event') {
    const act = index.event(selection.id)
    if (act) return <EventDetails act={act} heading={heading} />
  }
  if (selection.type === 'count') {
    const row = shown(dataset.counts)
    if (row) return <CountDetails row={row} heading={heading} />
  }
  if (selection.type === 'trade') {
    const row = shown(dataset.trade)
    if (row) return <TradeDetails row={row} heading={heading} />
  }
  if (selection.type === 'indicator') {
    const row = shown(dataset.indicators)
    if (row) return <IndicatorDetails row={row} heading={heading} />
  }
  if (selection.type === 'conflict') {
    const [conflict] = conflictsOf(dataset, scope, selection)
    if (conflict) return <ConflictDetails conflict={conflict} heading={heading} />
  }
  return <Gone heading={heading} />
}

/** What stands where the selection belongs to a layer that is switched off. */
function Gone({ heading }: Pick<SubjectProps, 'heading'>) {
  const context = useDashboard(state => state.scope.context)
  const setScope = useDashboard(state => state.setScope)
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {detailsText.gone}
      </h2>
      {context ? null : (
        <button type="button" className="link" onClick={() => setScope({ context: true })}>
          {detailsText.showContext}
        </button>
      )}
    </>
  )
}
