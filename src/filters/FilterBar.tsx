import { useCallback, useState } from 'react'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { ActorsPanel } from './ActorsPanel'
import { clauseValues } from './clauseValues'
import { Disclosure } from './Disclosure'
import { DirectionPanel, KindsPanel, LayersPanel, MorePanel } from './FacetPanels'
import { FilterSheet } from './FilterSheet'
import { FilterStatus } from './FilterStatus'
import { Resets } from './Resets'
import { SearchBox } from './SearchBox'
import { TimePanel } from './TimePanel'
import { useMedia } from './useMedia'
import './filters.css'

const PANELS = {
  time: TimePanel,
  actors: ActorsPanel,
  kinds: KindsPanel,
  direction: DirectionPanel,
  layers: LayersPanel,
  more: MorePanel,
}
const CLAUSES = ['time', 'actors', 'kinds', 'direction', 'layers', 'more'] as const
type Clause = (typeof CLAUSES)[number]

/** The region Filters: what is asked for, and how much that leaves. On a phone one button opens all clauses in a sheet. */
export function FilterBar() {
  const phone = useMedia('(max-width: 719px)')
  const narrow = useMedia('(max-width: 1199px)')
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
  const [open, setOpen] = useState<Clause | null>(null)
  const values = clauseValues(filter, scope, dataset)
  return CLAUSES.map(clause => (
    <OneClause key={clause} clause={clause} {...values[clause]} open={open === clause} onOpen={setOpen} />
  ))
}

interface OneClauseProps {
  clause: Clause
  value: string
  set: boolean
  open: boolean
  onOpen: (change: (open: Clause | null) => Clause | null) => void
}

function OneClause({ clause, value, set, open, onOpen }: OneClauseProps) {
  const Panel = PANELS[clause]
  const toggle = useCallback(
    (opened: boolean) => onOpen(old => (opened ? clause : old === clause ? null : old)),
    [clause, onOpen],
  )
  return (
    <Disclosure name={text.filters[clause]} value={value} set={set} open={open} onOpen={toggle}>
      <Panel />
    </Disclosure>
  )
}
