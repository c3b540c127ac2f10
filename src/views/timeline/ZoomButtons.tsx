import { daysIn, panWindow, SHORTEST, zoomWindow } from '../../model/series/timelineWindow'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { useWindow } from './useWindow'

/** Zoom and movement for every hand: earlier, out, in, later, and the whole period. */
export function ZoomButtons() {
  const { window, axis } = useWindow()
  const setWindow = useDashboard(state => state.setWindow)
  const words = text.timeline.zoom
  const days = daysIn(window)
  const middle = (window[0] + window[1] + 1) / 2
  const third = Math.max(1, Math.round(days / 3))
  const whole = days === daysIn(axis)
  return (
    <fieldset className="tl-zoom" aria-label={words.group}>
      <button
        type="button"
        aria-label={words.earlier}
        disabled={window[0] <= axis[0]}
        onClick={() => setWindow(panWindow(window, -third, axis), 'commit')}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label={words.out}
        disabled={whole}
        onClick={() => setWindow(zoomWindow(window, 2, middle, axis), 'commit')}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.in}
        disabled={days <= SHORTEST}
        onClick={() => setWindow(zoomWindow(window, 0.5, middle, axis), 'commit')}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.later}
        disabled={window[1] >= axis[1]}
        onClick={() => setWindow(panWindow(window, third, axis), 'commit')}
      >
        ›
      </button>
      <button type="button" className="tl-whole" disabled={whole} onClick={() => setWindow(axis, 'commit')}>
        {words.whole}
      </button>
    </fieldset>
  )
}
