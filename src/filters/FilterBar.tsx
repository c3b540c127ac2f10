import { useCallback, useState } from 'react'
import { ONE_COLUMN, PHONE, useMedia } from '../charts/useMedia'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { clauseValues } from './clauseValues'
import { Disclosure } from './Disclosure'
import { FilterSheet } from './FilterSheet'
import { FilterStatus } from './FilterStatus'
import { Resets } from './Resets'
import { SearchBox } from './SearchBox'
import { PANEL_NAMES, type PanelName, usePanels } from './usePanels'
import './filters.css'

/** The region Filters: what is asked for, and how much that leaves. On a phone one button opens all clauses in a sheet. */
export function FilterBar() {
  const phone = useMedia(PHONE)
  const narrow = useMedia(ONE_COLUMN)
  // where the bar has two rows, status and resets stand in the first: the tab order follows what is seen
  const end = (
    <div className="filter-end">
      <FilterStatus />
      {phone ? null : <Resets />}
    </div>
  )
  return (
    <section className="filters" aria-label={text.filters.name}>
      <SearchBox />
      {narrow && !phone ? end : null}
      {phone ? <FilterSheet /> : <Clauses />}
      {narrow && !phone ? null : end}
    </section>
  )
}

function Clauses() {
  const { dataset } = useIndex()
  const filter = useDashboard(state => state.filter)
  const scope = useDashboard(state => state.scope)
  const [open, setOpen] = useState<PanelName | null>(null)
  const values = clauseValues(filter, scope, dataset)
  return PANEL_NAMES.map(clause => (
    <OneClause key={clause} clause={clause} {...values[clause]} open={open === clause} onOpen={setOpen} />
  ))
}

interface OneClauseProps {
  clause: PanelName
  value: string
  set: boolean
  open: boolean
  onOpen: (change: (open: PanelName | null) => PanelName | null) => void
}

function OneClause({ clause, value, set, open, onOpen }: OneClauseProps) {
  const Panel = usePanels()?.PANELS[clause]
  const toggle = useCallback(
    (opened: boolean) => onOpen(old => (opened ? clause : old === clause ? null : old)),
    [clause, onOpen],
  )
  return (
    <Disclosure
      name={text.filters[clause]}
      value={value}
      set={set}
      open={open && Panel !== undefined}
      onOpen={toggle}
    >
      {Panel ? <Panel /> : null}
    </Disclosure>
  )
}
