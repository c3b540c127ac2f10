import { memo, useMemo, useRef } from 'react'
import { binWords } from '../../charts/binWords'
import { patch, patchText } from '../../charts/patch'
import { textWidth } from '../../charts/textWidth'
import type { AxisBin, AxisUnit, OwnScale } from '../../model/engine/axisBins'
import type { KindRow } from '../../model/series/ownKinds'
import { inkOf } from '../../model/series/ownYears'
import { useDraw } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { type CountedKinds, rowName } from './kindWords'
import { mayHaveValues, type PlacedKind, placeKinds } from './placeKinds'

const words = ownText.kinds

/** A name is cut beyond this, as the sheet of styles has it; CSS pixels. */
const NAME_MOST = 240
/** Between a name and its total. */
const GAP = 6

interface KindsPlotProps {
  rows: readonly KindRow[]
  bins: readonly AxisBin[]
  counted: () => CountedKinds
  scale: OwnScale
  unit: AxisUnit
  width: number
  height: number
}

interface Drawn {
  counted: unknown
  version: number
  ink: Uint8Array
  height: number
}

/** The drawing of *Events by year and kind*: marks made once, of which only what changed is patched. */
export const KindsPlot = memo(function KindsPlot(props: KindsPlotProps) {
  const { rows, bins, counted, scale, unit, width, height } = props
  const store = useDashboardStore()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useRef<Drawn | null>(null)
  const names = useMemo(() => rows.map(row => Math.min(NAME_MOST, textWidth(rowName(row), 600, 12))), [rows])
  const valued = mayHaveValues(bins, scale)

  useDraw(({ engine }) => {
    const root = svg.current
    if (!root) return
    const last = drawn.current
    const version = engine.version.withoutTime
    const ink = new Uint8Array(bins.length)
    inkOf(bins, store.getState().filter.time, ink)
    // a drag of the filter's time moves no bar until it enters or leaves a bin
    if (
      last?.counted === counted &&
      last.version === version &&
      last.height === height &&
      last.ink.every((one, at) => one === ink[at])
    )
      return
    drawn.current = { counted, version, ink, height }
    const { counts, totals } = counted()
    const wide = totals.map(({ drawn, uncertain }, at) => {
      const all = drawn + uncertain
      const either = [words.total(drawn, uncertain), words.within(all, all)]
      return names[at]! + GAP + Math.max(...either.map(said => textWidth(said, 600, 12)))
    })
    const placed = placeKinds({ bins, scale, counts, ink, height, names: wide })
    for (const [at, row] of placed.entries()) {
      const group = root.children[at]
      if (group) patchRow(group, row, width, highestOf(row))
    }
  })
  const highestOf = ({ highest: { count, bins: at }, values }: PlacedKind) =>
    count === 0 || values.length > 0
      ? ''
      : words.highest(
          count,
          at.map(bin => binWords(unit, bins[bin]!)),
        )
  return (
    <svg ref={svg} className="kind-bars" width={width} height={height} aria-hidden="true" focusable="false">
      {rows.map(row => (
        <g key={row.name ?? 'others of no name'}>
          <path className="kind-base" d="M0 0" />
          <path className="kind-bar" d="M0 0" />
          <path className="kind-bar is-outside" d="M0 0" />
          <text className="kind-highest" textAnchor="end" />
          {valued
            ? bins.map(bin => <text key={bin.from} className="kind-value" textAnchor="middle" />)
            : null}
        </g>
      ))}
    </svg>
  )
})

function patchRow(group: Element, row: PlacedKind, width: number, highest: string) {
  const [base, ink, outside, scale, ...values] = group.children
  patch(base, 'd', `M0 ${row.base + 0.5}H${width}`)
  patch(ink, 'd', row.ink || 'M0 0')
  patch(outside, 'd', row.outside || 'M0 0')
  patchText(scale, highest)
  patch(scale, 'x', String(width))
  patch(scale, 'y', String(row.top + 11))
  for (const [at, text] of values.entries()) {
    const value = row.values[at]
    patchText(text, value?.label ?? '')
    if (!value) continue
    patch(text, 'x', String(value.x))
    patch(text, 'y', String(value.y))
    patch(text, 'class', `kind-value${value.inside ? ' is-inside' : ''}${value.ink ? '' : ' is-outside'}`)
  }
}
