import { memo, useRef } from 'react'
import { patch, patchText } from '../../charts/patch'
import type { Kind } from '../../data/types'
import { type KindRow, totalOf } from '../../model/series/ownKinds'
import { useDraw, useLiveEngine } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'

const words = ownText.kinds

/** Name of a row. */
export const rowName = ({ name }: KindRow): string =>
  name === null ? ownText.otherKinds : name === '' ? ownText.noKind : name

/** The names of the rows, with what each would leave: toggles of the kinds. Made once; states and numbers are patched. */
export const KindRows = memo(function KindRows({
  rows,
  tops,
}: {
  rows: readonly KindRow[]
  tops: readonly number[]
}) {
  const { engine } = useLiveEngine()
  const store = useDashboardStore()
  const box = useRef<HTMLFieldSetElement>(null)
  const drawn = useRef<{ rows: unknown; version: number; kinds: unknown } | null>(null)
  const namesOf = (row: KindRow) => row.codes.map(code => engine.columns.kinds.names[code]!)

  useDraw(live => {
    const { kinds } = store.getState().filter
    const version = live.engine.version.facets
    const last = drawn.current
    if (last?.rows === rows && last.version === version && last.kinds === kinds) return
    drawn.current = { rows, version, kinds }
    const asked = new Set<string>(kinds)
    for (const [at, button] of [...(box.current?.children ?? [])].entries()) {
      const row = rows[at]
      if (!row) continue
      const total = totalOf(live.engine, row)
      const pressed = namesOf(row).every(name => asked.has(name))
      patch(button, 'aria-label', words.rowName(rowName(row), total))
      patch(button, 'aria-pressed', String(pressed))
      patch(button, 'data-out', asked.size > 0 && !pressed ? '' : null)
      patchText(button.lastElementChild, ownText.figure(total))
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
          onClick={() => toggle(row)}
        >
          <span className="kind-name">{rowName(row)}</span> <span className="kind-total" />
        </button>
      ))}
    </fieldset>
  )
})
