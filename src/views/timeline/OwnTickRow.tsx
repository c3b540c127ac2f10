import { memo, useRef } from 'react'
import { patchText } from '../../charts/patch'
import type { Window } from '../../model/series/timelineWindow'
import { useDraw } from '../../store/engine'
import { text } from '../../text/text'
import { ownTicks } from './ownTicks'

/** As many names as ever stand in the row. */
const POOL = Array.from({ length: 64 }, (_, at) => `tick ${at}`)

/** Names of time over an own timeline: one set of elements, of which the words and places are patched. */
export const OwnTickRow = memo(function OwnTickRow(props: {
  shown: () => Window
  gutter: number
  width: number
}) {
  const { shown, gutter, width } = props
  const row = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ window: Window; width: number; used: number } | null>(null)
  useDraw(() => {
    const window = shown()
    const last = drawn.current
    if (last && last.window[0] === window[0] && last.window[1] === window[1] && last.width === width) return
    const children = row.current?.children
    if (!children) return
    const ticks = width > 0 ? ownTicks(window, width, text.months).filter(tick => tick.label !== '') : []
    const used = Math.min(ticks.length, POOL.length)
    for (let at = 0; at < Math.max(used, last?.used ?? POOL.length); at++) {
      const element = children[at] as HTMLElement
      const tick = at < used ? ticks[at] : undefined
      patchText(element, tick ? tick.label : '')
      const look = tick
        ? `own-tick-name${tick.strong ? ' is-strong' : ''}${tick.x > 0.5 ? ' is-lined' : ''}`
        : ''
      if (element.className !== look) element.className = look
      if (tick) element.style.transform = `translateX(${Math.round(Math.max(0, tick.x))}px)`
    }
    drawn.current = { window, width, used }
  })
  return (
    <div ref={row} className="tl-months own-ticks" style={{ marginLeft: gutter }} aria-hidden="true">
      {POOL.map(key => (
        <b key={key} />
      ))}
    </div>
  )
})
