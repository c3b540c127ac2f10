import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Choice } from '../../charts/Choice'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'

const words = text.trade

/** *Year · Month*, and behind *Options* the series and the scale. */
export function TradeControls({ available }: Pick<TradeSeries, 'available'>) {
  // the choice answers before the drawing does
  const { series, step, scale } = useDashboard(state => state.reading)
  const setReading = useDashboard(state => state.setReading)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const panel = details.current
      if (panel?.open && event.target instanceof Node && !panel.contains(event.target)) panel.open = false
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [])
  const closeOnEscape = (event: KeyboardEvent) => {
    const panel = details.current
    if (event.key !== 'Escape' || !panel?.open) return
    event.stopPropagation()
    panel.open = false
    panel.querySelector('summary')?.focus()
  }
  const seriesShown = available.includes(series) ? available : [...available, series]
  return (
    <div className="trade-controls">
      <Choice
        name={words.step}
        value={step}
        onChange={chosen => setReading({ step: chosen })}
        options={(['year', 'month'] as const).map(value => ({ value, label: words.steps[value] }))}
      />
      <details className="trade-options" ref={details} onKeyDown={closeOnEscape}>
        <summary className="link">{words.options}</summary>
        <div className="panel">
          <h3>{words.series}</h3>
          <Choice
            name={words.series}
            value={series}
            onChange={chosen => setReading({ series: chosen })}
            options={seriesShown.map(value => ({ value, label: words.seriesNames[value] }))}
          />
          {step === 'year' ? (
            <>
              <h3>{words.scale}</h3>
              <Choice
                name={words.scale}
                value={scale}
                onChange={chosen => setReading({ scale: chosen })}
                options={(['linear', 'log'] as const).map(value => ({ value, label: words.scales[value] }))}
              />
            </>
          ) : null}
        </div>
      </details>
    </div>
  )
}
