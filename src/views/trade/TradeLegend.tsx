import { useId } from 'react'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { type FigureLook, lookOf, lookOfMonth } from './placed'
import { Stripes } from './TradePlot'
import { paleWords } from './tradeWords'

const words = text.trade.legend
const LOOKS: readonly FigureLook[] = ['printed', 'computed', 'context', 'context-computed']
/** Where one of the two computed looks stands alone, its outline says well enough whose it is. */
function nameOf(look: FigureLook, looks: readonly FigureLook[]): string {
  if (look === 'context-computed') return looks.includes('computed') ? words.contextComputed : words.computed
  return words[look]
}

/** The key of *Trade by year*: only what is on the screen. */
export function TradeLegend({ series }: { series: TradeSeries }) {
  const drawn = series.rows.filter(entry => entry.drawn)
  const used = new Set(
    series.step === 'month' ? series.months.map(lookOfMonth) : drawn.map(({ row }) => lookOf(row)),
  )
  const looks = LOOKS.filter(look => used.has(look))
  const points = series.scale === 'log' && series.step === 'year'
  const outside = [...series.years, ...series.months].some(({ emphasis }) => emphasis === 'outside')
  return (
    <ul className="legend-list in-line">
      {looks.map(look => (
        <li key={look}>
          <Swatch look={look} outside={false} point={points} />
          <span>{nameOf(look, looks)}</span>
        </li>
      ))}
      {outside && drawn.length > 0 ? (
        <li>
          <Swatch look={looks.includes('printed') ? 'printed' : 'context'} outside point={points} />
          <span>{paleWords(series)}</span>
        </li>
      ) : null}
      {series.months.some(({ months }) => months > 1) ? <li>{words.months}</li> : null}
    </ul>
  )
}

function Swatch({ look, outside, point }: { look: FigureLook; outside: boolean; point: boolean }) {
  const id = useId()
  const drawn = {
    className: `figure ${look}${outside ? ' outside' : ''}`,
    fill: look === 'computed' && !outside ? `url(#${id})` : undefined,
  }
  return (
    <svg className="trade-plot" width="14" height="12" aria-hidden="true" focusable="false">
      <Stripes id={id} />
      {point ? (
        <circle {...drawn} cx="7" cy="6" r="4.5" />
      ) : (
        <rect {...drawn} x="0.75" y="0.75" width="12.5" height="10.5" />
      )}
    </svg>
  )
}
