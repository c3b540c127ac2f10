import { memo } from 'react'
import { PlotTexts } from '../../charts/PlotTexts'
import type { PlacedEconomy, PlacedPanel, PlacedPoint } from './placed'

/** The drawing of both panels over one grid of years. Computes nothing; the toggles over it speak for it. */
export const EconomyPlot = memo(function EconomyPlot(props: {
  placed: PlacedEconomy
  width: number
  height: number
}) {
  const { placed, width, height } = props
  return (
    <svg className="economy-plot" width={width} height={height} aria-hidden="true" focusable="false">
      {placed.grid.map(({ key, x, top, bottom }) => (
        <path key={key} className="year-line" d={`M${x} ${top}V${bottom}`} />
      ))}
      {placed.panels.map(panel => (
        <Panel key={panel.name} panel={panel} />
      ))}
      {placed.lanes.map(({ name, texts }) => (
        <PlotTexts key={name} texts={texts} />
      ))}
    </svg>
  )
})

function Panel({ panel }: { panel: PlacedPanel }) {
  const { hundred } = panel
  return (
    <g>
      {hundred === null
        ? null
        : panel.baseLines.map(({ key, x1, x2 }) => (
            <path key={key} className="hundred" d={`M${x1} ${hundred}H${x2}`} />
          ))}
      {panel.baseLines.map(({ key, x1, x2 }) => (
        <path key={key} className="base-line" d={`M${x1} ${panel.base}H${x2}`} />
      ))}
      {panel.cuts.map(({ key, x, top, bottom }) => (
        <path key={key} className="cut" d={`M${x} ${top}V${bottom}`} />
      ))}
      {panel.lines.map(({ key, x1, y1, x2, y2, broken, pale }) => (
        <path
          key={key}
          className={`join${broken ? ' broken' : ''}${pale ? ' pale' : ''}`}
          d={`M${x1} ${y1}L${x2} ${y2}`}
        />
      ))}
      {panel.exchanges.map(({ key, x, top, bottom, pale }) => (
        <Exchange key={key} x={x} top={top} bottom={bottom} pale={pale} />
      ))}
      {panel.points.map(({ key, ...point }) => (
        <Point key={key} {...point} />
      ))}
      <PlotTexts texts={panel.texts} />
    </g>
  )
}

/** A year's value; the cut one is half a point, its flat side on the day where the count ends. */
export function Point({ look, pale, x, y }: Omit<PlacedPoint, 'key' | 'year'>) {
  const looks = `point ${look}${pale ? ' pale' : ''}`
  return look === 'part' ? (
    <path className={looks} d={`M${x} ${y - 5}a5 5 0 0 0 0 10z`} />
  ) : (
    <circle className={looks} cx={x} cy={y} r={look === 'article' ? 4.5 : 4} />
  )
}

/** An exchange: an arrow with two heads, of another unit than the points. */
export function Exchange(props: { x: number; top: number; bottom: number; pale: boolean }) {
  const { x, top, bottom, pale } = props
  return (
    <g className={pale ? 'exchange pale' : 'exchange'}>
      <path className="shaft" d={`M${x} ${top + 7}V${bottom - 7}`} />
      <path className="head" d={`M${x} ${top}l4 8h-8zM${x} ${bottom}l4 -8h-8z`} />
    </g>
  )
}
