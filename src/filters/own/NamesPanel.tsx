import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { wholeFigure } from '../../charts/figures'
import { createNameSearch } from '../../model/engine/textSearch'
import type { Filter } from '../../model/filter'
import { useDraw, useLiveEngine } from '../../store/engine'
import { ownListText } from '../../text/ownList'
import { OptionList, SHORT } from './OptionList'
import type { OptionSource } from './optionSlots'
import { orderNames } from './orderNames'

const words = ownListText.filters
/** How long the counts have to be still before a list that nobody is in is put in order again. */
const STILL_MS = 300

/** The facets whose options are names of a dictionary. */
export type NameFacet = 'actors' | 'kinds' | 'levels' | 'occasions' | 'sources'

interface NamesPanelProps {
  facet: NameFacet
  legend: string
  /** Name of the field that searches the names. */
  find: string
  /** Changes the filter to some ticked names. */
  onChange: (ticked: string[]) => void
  /** What stands between the field and the list. */
  children?: ReactNode
}

/**
 * One facet of an imported set as a group of checkboxes. Actors, and whatever has more than a few values, can be
 * searched and have the most frequent first, those ticked on top; the order stays while somebody is in the list.
 */
export function NamesPanel({ facet, legend, find, onChange, children }: NamesPanelProps) {
  const { engine, store } = useLiveEngine()
  const names = facet === 'actors' ? engine.columns.actors.names : (engine.columns[facet]?.names ?? [])
  const counts = engine.facets[facet]
  const group = useRef<HTMLFieldSetElement>(null)
  const hint = useId()
  const [sought, setSought] = useState('')
  const found = useRef<Uint8Array | null>(null)
  const ticked = (): readonly string[] => store.getState().filter[facet]
  const byCount = facet === 'actors' || names.length > SHORT
  const order = () => orderNames({ names, counts, ticked: ticked(), found: found.current, byCount })
  const [codes, setCodes] = useState(order)
  useSearch(names, facet === 'actors', sought, table => {
    found.current = table
    setCodes(order())
  })
  useResorting(byCount, group, () => setCodes(order()))
  const source = useMemo(
    () => namesSource(names, counts, () => store.getState().filter, facet),
    [names, counts, store, facet],
  )
  return (
    <fieldset className="facet own-facet" ref={group} aria-describedby={byCount ? hint : undefined}>
      <legend>{legend}</legend>
      {byCount ? (
        <label className="find">
          <span className="visually-hidden">{find}</span>
          <input
            type="search"
            placeholder={find}
            autoComplete="off"
            spellCheck={false}
            value={sought}
            onChange={event => setSought(event.target.value)}
          />
        </label>
      ) : null}
      {children}
      <OptionList
        order={codes}
        source={source}
        onToggle={(code, checked) => {
          const name = names[code]!
          const others = ticked().filter(one => one !== name)
          onChange(checked ? [...others, name] : others)
        }}
      />
      {byCount ? (
        <p className="hint" id={hint}>
          {codes.length === 0 ? words.noName : words.names(wholeFigure(codes.length), codes.length === 1)}
          {codes.length > SHORT ? <span className="keys-hint">. {words.keys}</span> : null}
        </p>
      ) : null}
    </fieldset>
  )
}

function namesSource(
  names: readonly string[],
  counts: Uint32Array,
  filter: () => Filter,
  facet: NameFacet,
): OptionSource {
  let of: readonly string[] | null = null
  let ticked: ReadonlySet<string> = new Set()
  return {
    label: code => names[code]!,
    ticked: code => {
      const now = filter()[facet]
      if (now !== of) {
        of = now
        ticked = new Set(now)
      }
      return ticked.has(names[code]!)
    },
    count: code => counts[code]!,
  }
}

/** Has the names searched as one writes; what was asked before is given up. */
function useSearch(
  names: readonly string[],
  ofActors: boolean,
  sought: string,
  onFound: (table: Uint8Array | null) => void,
): void {
  const search = useMemo(() => createNameSearch(names, ofActors), [names, ofActors])
  const latest = useRef(onFound)
  latest.current = onFound
  const asked = useRef('')
  useEffect(() => {
    if (asked.current === sought) return
    asked.current = sought
    const mine = new AbortController()
    search.search(sought, mine.signal).then(
      table => {
        if (!mine.signal.aborted) latest.current(table)
      },
      error => {
        if (!mine.signal.aborted) throw error
      },
    )
    return () => mine.abort()
  }, [search, sought])
}

/** Has a list sorted again once other clauses have changed its counts, unless somebody is in it. */
function useResorting(
  byCount: boolean,
  group: { readonly current: HTMLElement | null },
  sort: () => void,
): void {
  const { engine } = useLiveEngine()
  const sorted = useRef(engine.version.facets)
  const timer = useRef(0)
  const latest = useRef(sort)
  latest.current = sort
  useDraw(() => {
    if (!byCount || sorted.current === engine.version.facets) return
    sorted.current = engine.version.facets
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      if (!group.current?.contains(document.activeElement)) latest.current()
    }, STILL_MS)
  })
  useEffect(() => () => window.clearTimeout(timer.current), [])
}
