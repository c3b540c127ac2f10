import { type ComponentType, useCallback, useRef, useState } from 'react'
import { ONE_COLUMN, PHONE, useMedia } from '../../charts/useMedia'
import { useDraw, useLiveEngine } from '../../store/engine'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { timeValue } from '../clauseValues'
import { Disclosure } from '../Disclosure'
import { SearchBox } from '../SearchBox'
import { OwnFilterSheet } from './OwnFilterSheet'
import { OwnResets } from './OwnResets'
import { OwnStatus } from './OwnStatus'
import { OwnTimePanel } from './OwnTimePanel'
import { clausesOf, clauseValue, isSet, type OwnClause } from './ownClauses'
import { OwnActorsPanel, OwnDirectionPanel, OwnKindsPanel, OwnMorePanel } from './ownPanels'
import '../filters.css'
import './own.css'

const PANELS: Readonly<Record<OwnClause, ComponentType>> = {
  time: OwnTimePanel,
  actors: OwnActorsPanel,
  kinds: OwnKindsPanel,
  direction: OwnDirectionPanel,
  more: OwnMorePanel,
}

/**
 * The region Filters of an imported set. What changes with every step of a drag (the span, the counts) is written
 * past React; a part is rendered only when the words on its button are others.
 */
export function OwnFilterBar() {
  const phone = useMedia(PHONE)
  const narrow = useMedia(ONE_COLUMN)
  const { engine } = useLiveEngine()
  const clauses = clausesOf(engine)
  // where the bar has two rows, status and resets stand in the first: the tab order follows what is seen
  const end = (
    <div className="filter-end">
      <OwnStatus />
      {phone ? null : <OwnResets />}
    </div>
  )
  return (
    <section className="filters" aria-label={text.filters.name}>
      <SearchBox />
      {narrow && !phone ? end : null}
      {phone ? (
        <OwnFilterSheet panels={clauses.map(clause => PANELS[clause])} time={<DrawnTime />} />
      ) : (
        <Clauses clauses={clauses} />
      )}
      {narrow && !phone ? null : end}
    </section>
  )
}

function Clauses({ clauses }: { clauses: readonly OwnClause[] }) {
  const [open, setOpen] = useState<OwnClause | null>(null)
  return clauses.map(clause => (
    <OneClause key={clause} clause={clause} open={open === clause} onOpen={setOpen} />
  ))
}

interface OneClauseProps {
  clause: OwnClause
  open: boolean
  onOpen: (change: (open: OwnClause | null) => OwnClause | null) => void
}

function OneClause({ clause, open, onOpen }: OneClauseProps) {
  const { engine } = useLiveEngine()
  const set = useDashboard(state => isSet(clause, state.filter))
  const value = useDashboard(state =>
    clause === 'time' ? '' : clauseValue(clause, state.filter, engine.sides),
  )
  const Panel = PANELS[clause]
  const toggle = useCallback(
    (opened: boolean) => onOpen(old => (opened ? clause : old === clause ? null : old)),
    [clause, onOpen],
  )
  return (
    <Disclosure
      name={text.filters[clause]}
      value={clause === 'time' ? <DrawnTime /> : value}
      set={set}
      open={open}
      onOpen={toggle}
    >
      <Panel />
    </Disclosure>
  )
}

/** The time that is asked for; the whole extent where everything is. */
function DrawnTime() {
  const { engine, store } = useLiveEngine()
  const span = useRef<HTMLSpanElement>(null)
  const drawn = useRef<unknown>(null)
  useDraw(() => {
    const { time } = store.getState().filter
    if (!span.current || drawn.current === time) return
    drawn.current = time
    span.current.textContent = timeValue(time, engine.cells.extent)
  })
  return <span ref={span} />
}
