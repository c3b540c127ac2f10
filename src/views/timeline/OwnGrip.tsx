import { type KeyboardEvent, memo, useRef } from 'react'
import { patch } from '../../charts/patch'
import type { OwnScale } from '../../model/engine/axisBins'
import { moveEnd, type Window } from '../../model/series/timelineWindow'
import { useDraw } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { dayWords } from './dayWords'
import { gripStep } from './gripKeys'

const words = ownText.strip

interface OwnGripProps {
  end: 'from' | 'to'
  scale: OwnScale
  axis: Window
  shown: () => Window
}

/** One end of the window as a slider, as the built-in strip has it; its place and words are patched. */
export const OwnGrip = memo(function OwnGrip({ end, scale, axis, shown }: OwnGripProps) {
  const store = useDashboardStore()
  const ref = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ day: number; scale: unknown } | null>(null)
  useDraw(() => {
    const window = shown()
    const day = end === 'from' ? window[0] : window[1]
    if (drawn.current?.day === day && drawn.current.scale === scale) return
    drawn.current = { day, scale }
    const grip = ref.current
    if (!grip) return
    const x = scale.xOf(end === 'from' ? day : day + 1)
    grip.style.transform = `translateX(${Math.round(x * 10) / 10}px)`
    patch(grip, 'aria-valuenow', String(day))
    patch(
      grip,
      'aria-valuetext',
      end === 'from' ? words.fromWords(dayWords(day)) : words.toWords(dayWords(day)),
    )
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = gripStep(event.key)
    if (step === null) return
    event.preventDefault()
    const window = shown()
    const day = end === 'from' ? window[0] : window[1]
    const target = step === 'first' ? axis[0] : step === 'last' ? axis[1] : day + step
    store.getState().setWindow(moveEnd(window, end, target, axis), 'live')
  }
  const commit = () => store.getState().commit()
  return (
    <div
      ref={ref}
      className="strip-grip"
      data-part={end}
      role="slider"
      tabIndex={0}
      aria-label={words[end]}
      aria-valuemin={axis[0]}
      aria-valuemax={axis[1]}
      aria-valuenow={end === 'from' ? shown()[0] : shown()[1]}
      style={{ left: 0 }}
      onKeyDown={onKeyDown}
      onKeyUp={event => gripStep(event.key) !== null && commit()}
      onBlur={commit}
    />
  )
})
