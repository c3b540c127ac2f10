import { useRef } from 'react'
import { daysIn, panWindow, SHORTEST, type Window, zoomWindow } from '../../model/series/timelineWindow'
import { useDraw } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'

const words = ownText.timeline.zoom

/** Zoom and movement for every hand, as the built-in timeline has them; what can be pressed is patched. */
export function OwnZoom({ shown, axis }: { shown: () => Window; axis: Window }) {
  const store = useDashboardStore()
  const box = useRef<HTMLFieldSetElement>(null)
  const go = (next: (window: Window) => Window) => () => store.getState().setWindow(next(shown()), 'commit')
  const third = (window: Window) => Math.max(1, Math.round(daysIn(window) / 3))
  const middle = (window: Window) => (window[0] + window[1] + 1) / 2
  useDraw(() => {
    const window = shown()
    const days = daysIn(window)
    const whole = days === daysIn(axis)
    const off = [window[0] <= axis[0], whole, days <= SHORTEST, window[1] >= axis[1], whole]
    for (const [at, button] of [...(box.current?.children ?? [])].entries()) {
      const { disabled } = button as HTMLButtonElement
      if (disabled !== off[at]) (button as HTMLButtonElement).disabled = off[at] ?? false
    }
  })
  return (
    <fieldset ref={box} className="tl-zoom" aria-label={words.group}>
      <button
        type="button"
        aria-label={words.earlier}
        onClick={go(window => panWindow(window, -third(window), axis))}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label={words.out}
        onClick={go(window => zoomWindow(window, 2, middle(window), axis))}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.in}
        onClick={go(window => zoomWindow(window, 0.5, middle(window), axis))}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.later}
        onClick={go(window => panWindow(window, third(window), axis))}
      >
        ›
      </button>
      <button type="button" className="tl-whole" onClick={go(() => axis)}>
        {words.whole}
      </button>
    </fieldset>
  )
}
