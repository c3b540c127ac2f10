import { memo, useRef } from 'react'
import { patch, patchText } from '../../charts/patch'
import type { Kind } from '../../data/types'
import type { OwnAxis } from '../../model/engine/axisBins'
import type { KindRow } from '../../model/series/ownKinds'
import { useDraw, useLiveEngine } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { type CountedKinds, rowName, totalWords } from './kindWords'

const words = ownText.kinds

interface KindRowsProps {
  rows: readonly KindRow[]
  axis: OwnAxis
  counted: () => CountedKinds
  /** Where each row begins, CSS pixels from the top of the plot. */
  tops: readonly number[]
}

/** The names of the rows, with what their bars hold: toggles of the kinds. Made once; states and numbers are patched. */
export const KindRows = memo(function KindRows({ rows, axis, counted, tops }: KindRowsProps) {
  const { engine } = useLiveEngine()
  const store = useDashboardStore()
  const box = useRef<HTMLFieldSetElement>(null)
  const drawn = useRef<{ counted: unknown; version: number; kinds: unknown; time: unknown } | null>(null)
  const namesOf = (row: KindRow) => row.codes.map(code => engine.columns.kinds.names[code]!)

  useDraw(live => {
    const { kinds, time } = store.getState().filter
    const version = live.engine.version.facets
    const last = drawn.current
    if (
      last?.counted === counted &&
      last.version === version &&
      last.kinds === kinds &&
      last.time === time.type
    )
      return
    drawn.current = { counted, version, kinds, time: time.type }
    const asked = new Set<string>(kinds)
    const { totals } = counted()
    for (const [at, button] of [...(box.current?.children ?? [])].entries()) {
      const row = rows[at]
      const total = totals[at]
      if (!row || !total) continue
      const pressed = namesOf(row).every(name => asked.has(name))
      const { said, name } = totalWords(live.engine, row, total, axis, {
        kinds: asked,
        time: time.type !== 'all',
      })
      patch(button, 'aria-label', name)
      patch(button, 'aria-pressed', String(pressed))
      patch(button, 'data-out', asked.size > 0 && !pressed ? '' : null)
      patchText(button.lastElementChild, said)
    }
  })

  const toggle = (row: KindRow) => {
    const { filter, setFilter } = store.getState()
    const names = namesOf(row)
    const asked: readonly string[] = filter.kinds
    const without = asked.filter(name => !names.includes(name))
    const next = names.every(name => asked.includes(name)) ? without : [...without, ...names]
    // of an imported set the clause holds the names of its dictionary
    setFilter({ kinds: next as readonly string[] as readonly Kind[] })
  }
  return (
    <fieldset ref={box} className="kind-rows" aria-label={words.rows}>
      {rows.map((row, at) => (
        <button
          key={row.name ?? 'others of no name'}
          type="button"
          className="kind-row"
          style={{ top: tops[at] }}
          title={rowName(row)}
          onClick={() => toggle(row)}
        >
          <bdi className="kind-name">{rowName(row)}</bdi> <span className="kind-total" />
        </button>
      ))}
    </fieldset>
  )
})
