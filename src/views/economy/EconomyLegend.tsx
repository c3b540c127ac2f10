import { SideMark } from '../../charts/DateMark'
import type { EconomySeries } from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { Exchange, Point } from './EconomyPlot'
import type { PlacedEconomy, PointLook } from './placed'

const words = economyText.key
const LOOKS: readonly PointLook[] = ['article', 'context', 'computed', 'part']

/** The key: only what is on the screen. */
export function EconomyLegend({ series, placed }: { series: EconomySeries; placed: PlacedEconomy }) {
  const points = placed.panels.flatMap(panel => panel.points)
  const lines = placed.panels.flatMap(panel => panel.lines)
  const pale =
    points.some(point => point.pale) || placed.panels.some(({ exchanges }) => exchanges.some(one => one.pale))
  return (
    <ul className="legend-list in-line">
      {LOOKS.filter(look => points.some(point => point.look === look)).map(look => (
        <li key={look}>
          <Swatch>
            <Point look={look} pale={false} x={look === 'part' ? 9 : 7} y={8} />
          </Swatch>
          <span>{words[look]}</span>
        </li>
      ))}
      {placed.panels.some(({ exchanges }) => exchanges.length > 0) ? (
        <li>
          <Swatch>
            <g transform="translate(2.8 0) scale(0.6)">
              <Exchange x={7} top={0} bottom={26} pale={false} />
            </g>
          </Swatch>
          <span>{words.exchange}</span>
        </li>
      ) : null}
      {pale ? (
        <li>
          <Swatch>
            <Point look="article" pale x={7} y={8} />
          </Swatch>
          <span>{words.pale}</span>
        </li>
      ) : null}
      {lines.length > 0 ? (
        <li>
          <Swatch>
            <path className="join" d="M3 8H11" />
            <circle className="join-end" cx="2.5" cy="8" r="2" />
            <circle className="join-end" cx="11.5" cy="8" r="2" />
          </Swatch>
          <span>{words.join}</span>
        </li>
      ) : null}
      {placed.lanes.some(({ marks }) => marks.length > 0) ? (
        <li className="economy-acts">
          {(['PRC', 'DPRK', 'both', 'third'] as const).map(side => (
            <svg
              key={side}
              className={`side-${side}`}
              width="12"
              height="12"
              viewBox="0 0 12 12"
              aria-hidden="true"
            >
              <SideMark side={side} x={6} y={6} size={side === 'both' ? 5 : 3.75} context={false} />
            </svg>
          ))}
          <span>{words.acts}</span>
        </li>
      ) : null}
      {series.base === null ? null : <li>{words.index}</li>}
    </ul>
  )
}

function Swatch({ children }: { children: React.ReactNode }) {
  return (
    <svg className="economy-plot" width="14" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
