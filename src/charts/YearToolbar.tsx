import { type MouseEvent, memo, type ReactNode, startTransition, useId, useRef, useState } from 'react'
import { chosenYears } from '../model/series/yearAxis'
import { useDashboard } from '../store/useDashboard'
import { Tooltip } from './Tooltip'
import { useRoving } from './useRoving'
import { type YearBand, type YearMark, yearMarks } from './yearBands'
import './marks.css'

interface YearToolbarProps {
  /** Accessible name of the toolbar. */
  name: string
  bands: readonly YearBand[]
  /** Width of the plot, CSS pixels. */
  width: number
  /** Name of a year's toggle; of a decade's its first year's is not asked for. */
  nameOf: (year: number) => string
  /** What the tooltip says of a year. */
  tipOf: (year: number) => ReactNode
}

/**
 * The toggles of the years, laid over the whole plot: one tab stop, arrows among them, `aria-pressed` while a
 * year is chosen. Pointer and focus light the year in every view and show the same tooltip.
 */
export const YearToolbar = memo(function YearToolbar(props: YearToolbarProps) {
  const { bands, width, nameOf, tipOf } = props
  const time = useDashboard(state => state.filter.time)
  const toggleYear = useDashboard(state => state.toggleYear)
  const setTime = useDashboard(state => state.setTime)
  const setHover = useDashboard(state => state.setHover)
  const [tip, setDrawnTip] = useState<number | null>(null)
  // a press that comes with the pointer goes first
  const setTip = (at: number | null) => startTransition(() => setDrawnTip(at))
  const tipId = useId()
  // a tap gives focus too, but asked for no tooltip
  const byPointer = useRef(false)
  const marks = yearMarks(bands)
  const chosen = chosenYears(time)
  const isPressed = (mark: YearMark) => mark.years.every(year => chosen.includes(year))

  const toggle = (mark: YearMark, extend: boolean) => {
    const [only] = mark.years
    if (mark.years.length === 1 && only !== undefined) return toggleYear(only, extend)
    const without = chosen.filter(year => !mark.years.includes(year))
    setTime({ type: 'years', years: isPressed(mark) ? without : [...without, ...mark.years] })
  }
  const roving = useRoving(
    marks.length,
    at => {
      const mark = marks[at]
      if (mark) toggle(mark, true)
    },
    () => {
      setTip(null)
      return tip !== null
    },
  )
  const show = (at: number) => {
    const year = marks[at]?.years[0]
    setTip(at)
    if (year !== undefined) setHover({ type: 'year', year })
  }
  const hide = () => {
    setTip(null)
    setHover(null)
  }
  const shown = tip === null ? undefined : marks[tip]
  return (
    <>
      <div className="year-toolbar" role="toolbar" aria-label={props.name}>
        {marks.map((mark, at) => (
          <button
            type="button"
            key={mark.label}
            ref={roving.register(at)}
            className="year-mark"
            style={{ left: mark.x, width: mark.width }}
            aria-label={mark.years.length === 1 ? nameOf(mark.years[0]!) : mark.label}
            aria-pressed={isPressed(mark)}
            aria-describedby={tip === at ? tipId : undefined}
            tabIndex={roving.tabIndex(at)}
            onClick={(event: MouseEvent) => toggle(mark, event.shiftKey)}
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
        ))}
      </div>
      {shown ? (
        <Tooltip id={tipId} anchor={shown} plotWidth={width}>
          {shown.years.length === 1 ? tipOf(shown.years[0]!) : shown.label}
        </Tooltip>
      ) : null}
    </>
  )
})
