import { memo } from 'react'
import type { Ref } from '../model/filter'
import { useDashboard } from '../store/useDashboard'
import { useRoving } from './useRoving'
import { LEAST_TARGET } from './yearBands'
import './marks.css'

/** A number that stands on the plot, with its place in CSS pixels; the text box is given, the target grows round it. */
export interface PlacedNumber {
  key: string
  /** What is written. */
  text: string
  /** Accessible name, where it is a button. */
  name: string
  /** What it opens; null for a number that no source prints. */
  opens: Ref | null
  year: number
  x: number
  y: number
  width: number
  height: number
  /** Class of its ink: `dprk`, `prc`, `both`, `great`, `light`, `differ`. */
  ink: string
  /** Its target grows to the left, clear of what stands at its right. */
  leftward?: boolean
}

const same = (a: Ref | null, b: Ref | null) => a !== null && b !== null && a.type === b.type && a.id === b.id

/**
 * The numbers of a plot. Those that a source prints are buttons that open their Details: one tab stop, arrows
 * among them. The others are plain text that the year's own name already says.
 */
export const NumberToolbar = memo(function NumberToolbar(props: {
  name: string
  numbers: readonly PlacedNumber[]
}) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const selection = useDashboard(state => state.selection)
  const buttons = props.numbers.filter(({ opens }) => opens !== null)
  const roving = useRoving(buttons.length)
  return (
    <>
      {props.numbers
        .filter(({ opens }) => opens === null)
        .map(number => (
          <span
            key={number.key}
            className={`plot-number ${number.ink}`}
            aria-hidden="true"
            style={{ left: number.x, top: number.y, height: number.height }}
          >
            {number.text}
          </span>
        ))}
      {buttons.length > 0 ? (
        <div role="toolbar" aria-label={props.name}>
          {buttons.map((number, at) => (
            <button
              type="button"
              key={number.key}
              ref={roving.register(at)}
              className={`plot-number target ${number.ink}${number.leftward ? ' leftward' : ''}`}
              style={targetBox(number)}
              aria-label={number.name}
              aria-current={same(number.opens, selection) ? true : undefined}
              tabIndex={roving.tabIndex(at)}
              onClick={() => select(number.opens)}
              onKeyDown={roving.onKeyDown}
              onFocus={() => roving.onFocus(at)}
              onPointerEnter={() => setHover({ type: 'year', year: number.year })}
              onPointerLeave={() => setHover(null)}
            >
              <span className="plot-number-text">{number.text}</span>
            </button>
          ))}
        </div>
      ) : null}
    </>
  )
})

/** The text box, grown about its middle to a target that a finger can choose; the text stays where it is. */
function targetBox({ x, y, width, height, leftward }: PlacedNumber) {
  const tall = Math.max(LEAST_TARGET, height)
  const wide = Math.max(LEAST_TARGET, width)
  return { left: leftward ? x + width - wide : x, top: y - (tall - height) / 2, height: tall, width: wide }
}
