import { memo, useId } from 'react'
import { PlotTexts } from '../../charts/PlotTexts'
import type { PlacedFigure, PlacedTrade } from './placed'

/** Outlines lie inside their bar, so that tops stand where the figures are. */
const EDGE: Readonly<Record<PlacedFigure['look'], number>> = {
  printed: 0,
  computed: 1.5,
  context: 1.5,
  'context-computed': 1.5,
}

/** The drawing of *Trade by year*. Computes nothing; the toggles over it speak for it. */
export const TradePlot = memo(function TradePlot(props: {
  placed: PlacedTrade
  width: number
  height: number
}) {
  const { placed, width, height } = props
  const id = useId()
  const { change } = placed
  return (
    <svg className="trade-plot" width={width} height={height} aria-hidden="true" focusable="false">
      <Stripes id={id} />
      {placed.guides.map(({ key, y }) => (
        <path key={key} className="guide" d={`M0 ${y}H${width}`} />
      ))}
      {placed.ticks.map(({ key, x, top, bottom, ring }) => (
        <g key={key} className="tick">
          <path d={`M${x} ${top}V${bottom}`} />
          {ring ? <circle cx={ring.x} cy={ring.y} r="6.5" /> : null}
        </g>
      ))}
      {placed.figures.map(figure =>
        placed.form === 'points' ? (
          <circle
            key={figure.key}
            data-mark={`t:${figure.period}`}
            className={classOf(figure)}
            cx={figure.x + figure.width / 2}
            cy={figure.y + figure.height / 2}
            r={figure.width / 2 - 1}
            fill={fillOf(figure, id)}
          />
        ) : (
          <Bar key={figure.key} figure={figure} fill={fillOf(figure, id)} />
        ),
      )}
      {placed.baseLines.map(({ key, x1, x2 }) => (
        <path key={key} className="base-line" d={`M${x1} ${height - 0.75}H${x2}`} />
      ))}
      {change ? (
        <g className="change">
          <path className="level" d={`M${change.x1} ${change.y1 + 0.5}H${change.x2}`} />
          <path className="shaft" d={`M${change.x2} ${change.y1}V${change.y2 - 6}`} />
          <path className="head" d={`M${change.x2} ${change.y2}l-3.5 -8h7z`} />
        </g>
      ) : null}
      <PlotTexts texts={placed.texts} />
    </svg>
  )
})

function classOf({ look, outside }: PlacedFigure): string {
  return `figure ${look}${outside ? ' outside' : ''}`
}

function fillOf({ look, outside }: PlacedFigure, id: string): string | undefined {
  return look === 'computed' && !outside ? `url(#${id})` : undefined
}

/** The stripes of what is computed. */
export function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} className="stripes" width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 1H4" />
      </pattern>
    </defs>
  )
}

function Bar({ figure, fill }: { figure: PlacedFigure; fill: string | undefined }) {
  const edge = figure.outside ? 1 : EDGE[figure.look]
  const slim = figure.width <= edge * 2 + 1 || figure.height <= edge * 2
  const inset = slim ? 0 : edge / 2
  return (
    <rect
      data-mark={`t:${figure.period}`}
      className={slim ? `${classOf(figure)} slim` : classOf(figure)}
      x={figure.x + inset}
      y={figure.y + inset}
      width={figure.width - inset * 2}
      height={figure.height - inset * 2}
      fill={fill}
    />
  )
}
