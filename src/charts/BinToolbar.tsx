import { memo, type ReactNode, startTransition, useId, useRef, useState } from 'react'
import { type AxisBin, type OwnAxis, type OwnScale, unitAt } from '../model/engine/axisBins'
import type { Engine } from '../model/engine/engineTypes'
import { rowOfId } from '../model/engine/rowWords'
import type { Hover, Ref } from '../model/filter'
import { useDraw } from '../store/engine'
import { useDashboardStore } from '../store/useDashboard'
import { yearOf } from '../time/day'
import { patch } from './patch'
import { isPressed, pressBin } from './pressBin'
import { Tooltip } from './Tooltip'
import { useRoving } from './useRoving'
import './marks.css'
import './ownCharts.css'

interface BinToolbarProps {
  /** Accessible name of the toolbar. */
  name: string
  axis: OwnAxis
  scale: OwnScale
  /** Wide enough to be pressed. */
  bins: readonly AxisBin[]
  /** Width of the plot, CSS pixels. */
  width: number
  /** Name of a bin's toggle under the present counts. */
  nameOf: (bin: AxisBin) => string
  /** What the tooltip says of a bin. */
  tipOf: (bin: AxisBin) => ReactNode
}

/** What the toggles were drawn for last. */
interface Drawn {
  version: number
  nameOf: BinToolbarProps['nameOf'] | null
  time: unknown
  hover: unknown
  selection: unknown
}

/** The unit that is lit: the year under pointer or focus, else that of the event there, or of the selected one; -1 for none. */
function litUnit(engine: Engine, axis: OwnAxis, hover: Hover | null, selection: Ref | null): number {
  if (hover?.type === 'year') return axis.unit === 'year' ? hover.year - yearOf(axis.from) : -1
  const id = hover?.id ?? (selection?.type === 'event' ? selection.id : null)
  const row = id === null ? null : rowOfId(engine.columns, id)
  if (row === null) return -1
  const [lower, upper] = [engine.columns.lower[row]!, engine.columns.upper[row]!]
  // what no unit holds wholly lights none
  const unit = unitAt(axis, lower)
  return lower >= axis.from && upper < axis.starts[unit + 1]! ? unit : -1
}

/**
 * The toggles of time over a chart of an imported set: one tab stop, arrows among them, `aria-pressed` while their
 * time is asked for. Made once; names and states are patched as the counts change.
 */
export const BinToolbar = memo(function BinToolbar(props: BinToolbarProps) {
  const { axis, scale, bins, width, nameOf, tipOf } = props
  const store = useDashboardStore()
  const [tip, setDrawnTip] = useState<number | null>(null)
  // a press that comes with the pointer goes first
  const setTip = (at: number | null) => startTransition(() => setDrawnTip(at))
  const tipId = useId()
  const byPointer = useRef(false)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const lit = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>({
    version: -1,
    nameOf: null,
    time: null,
    hover: null,
    selection: null,
  })

  useDraw(({ engine }) => {
    const { filter, hover, selection } = store.getState()
    const last = drawn.current
    const version = engine.version.withoutTime
    if (version !== last.version || nameOf !== last.nameOf)
      for (const [at, bin] of bins.entries()) patch(buttons.current[at], 'aria-label', nameOf(bin))
    if (filter.time !== last.time || nameOf !== last.nameOf)
      for (const [at, bin] of bins.entries())
        patch(buttons.current[at], 'aria-pressed', String(isPressed(axis.unit, bin, filter.time)))
    if (hover !== last.hover || selection !== last.selection || nameOf !== last.nameOf) {
      const unit = litUnit(engine, axis, hover, selection)
      const bin = bins.find(({ first, end }) => unit >= first && unit < end)
      const { style } = lit.current!
      // never the attribute: the page's policy bars styles written as text
      style.display = bin ? '' : 'none'
      if (bin) {
        style.left = `${bin.first * scale.band}px`
        style.width = `${(bin.end - bin.first) * scale.band}px`
      }
    }
    drawn.current = { version, nameOf, time: filter.time, hover, selection }
  })

  const toggle = (bin: AxisBin, extend: boolean) => {
    const { filter, setTime, toggleYear } = store.getState()
    if (axis.unit === 'year' && bin.end - bin.first === 1) toggleYear(yearOf(bin.from), extend)
    else setTime(pressBin(axis.unit, bin, filter.time, extend))
  }
  const roving = useRoving(
    bins.length,
    at => {
      const bin = bins[at]
      if (bin) toggle(bin, true)
    },
    () => {
      setTip(null)
      return tip !== null
    },
  )
  const show = (at: number) => {
    const bin = bins[at]
    setTip(at)
    if (bin && axis.unit === 'year') store.getState().setHover({ type: 'year', year: yearOf(bin.from) })
  }
  const hide = () => {
    setTip(null)
    store.getState().setHover(null)
  }
  const shown = tip === null ? undefined : bins[tip]
  const place = (bin: AxisBin) => ({ x: bin.first * scale.band, width: (bin.end - bin.first) * scale.band })
  return (
    <>
      <div ref={lit} className="lit-year is-behind" />
      <div className="year-toolbar" role="toolbar" aria-label={props.name}>
        {bins.map((bin, at) => {
          const { x, width: across } = place(bin)
          const register = roving.register(at)
          return (
            <button
              type="button"
              key={bin.from}
              ref={element => {
                buttons.current[at] = element
                register(element)
              }}
              className="year-mark"
              style={{ left: x, width: across }}
              aria-describedby={tip === at ? tipId : undefined}
              tabIndex={roving.tabIndex(at)}
              onClick={event => toggle(bin, event.shiftKey)}
              onKeyDown={roving.onKeyDown}
              onPointerDown={() => {
                byPointer.current = true
              }}
              onPointerUp={() => {
                byPointer.current = false
              }}
              onFocus={() => {
                roving.onFocus(at)
                if (!byPointer.current) show(at)
                byPointer.current = false
              }}
              onBlur={hide}
              onPointerEnter={event => {
                if (event.pointerType !== 'touch') show(at)
              }}
              onPointerLeave={event => {
                if (event.pointerType !== 'touch') hide()
              }}
            />
          )
        })}
      </div>
      {shown ? (
        <Tooltip id={tipId} anchor={place(shown)} plotWidth={width}>
          {tipOf(shown)}
        </Tooltip>
      ) : null}
    </>
  )
})
