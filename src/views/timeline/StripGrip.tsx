import type { KeyboardEvent } from 'react'
import { moveEnd, type Window } from '../../model/series/timelineWindow'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { dayWords } from './dayWords'
import { gripStep } from './gripKeys'

interface StripGripProps {
  end: 'from' | 'to'
  x: number
  window: Window
  axis: Window
}

/** One end of the window as a slider: arrows move it by a day, Page keys by thirty, Home and End to the axis' end. */
export function StripGrip({ end, x, window, axis }: StripGripProps) {
  const setWindow = useDashboard(state => state.setWindow)
  const commit = useDashboard(state => state.commit)
  const words = text.timeline.strip
  const day = end === 'from' ? window[0] : window[1]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = gripStep(event.key)
    if (step === null) return
    event.preventDefault()
    const target = step === 'first' ? axis[0] : step === 'last' ? axis[1] : day + step
    setWindow(moveEnd(window, end, target, axis), 'live')
  }
  return (
    <div
      className="strip-grip"
      data-part={end}
      role="slider"
      tabIndex={0}
      aria-label={words[end]}
      aria-valuemin={axis[0]}
      aria-valuemax={axis[1]}
      aria-valuenow={day}
      aria-valuetext={end === 'from' ? words.fromWords(dayWords(day)) : words.toWords(dayWords(day))}
      style={{ left: x }}
      onKeyDown={onKeyDown}
      onKeyUp={event => gripStep(event.key) !== null && commit()}
      onBlur={commit}
    />
  )
}
