import { memo, useId } from 'react'
import { PlotTexts } from '../../charts/PlotTexts'
import { Hatch } from './Hatch'
import type { PlacedMessages, PlacedSegment } from './placed'

/** Classes of a block: whose it is, what it stands for, and whether the filter leaves it its ink. */
function segmentClass({ way, kind, ink }: Pick<PlacedSegment, 'way' | 'kind' | 'ink'>): string {
  const side = way === 'dprk-to-prc' ? 'dprk' : 'prc'
  return `block ${side} ${kind === 'stated' ? 'article' : kind}${ink ? '' : ' outside'}`
}

/** An edge lies inside its block, so that blocks stay 2 px apart. */
const EDGE: Readonly<Record<PlacedSegment['kind'], number>> = {
  stated: 0,
  article: 0,
  unlisted: 1,
  context: 1.5,
  implied: 1.5,
}

/** The drawing of *Messages by year*. Computes nothing; the toggles over it speak for it. */
export const MessagesPlot = memo(function MessagesPlot(props: {
  placed: PlacedMessages
  width: number
  height: number
}) {
  const { placed, width, height } = props
  const id = useId()
  return (
    <svg className="messages-plot" width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        {(['dprk', 'prc'] as const).map(side => (
          <Hatch key={side} id={`${id}-${side}`} side={side} />
        ))}
      </defs>
      {placed.segments.map(segment => {
        const edge = segment.ink ? EDGE[segment.kind] : 1
        const side = segment.way === 'dprk-to-prc' ? 'dprk' : 'prc'
        return (
          <rect
            key={`${segment.year}-${segment.way}-${segment.step}`}
            data-mark={`m:${segment.year}:${segment.way}:${segment.step}`}
            className={segmentClass(segment)}
            x={segment.x + edge / 2}
            y={segment.y + edge / 2}
            width={Math.max(0.5, segment.width - edge)}
            height={Math.max(0.5, segment.height - edge)}
            fill={segment.kind === 'unlisted' && segment.ink ? `url(#${id}-${side})` : undefined}
          />
        )
      })}
      {placed.baseLines.map(line => (
        <path key={line.key} className="base-line" d={`M${line.x1} ${placed.base}H${line.x2}`} />
      ))}
      {placed.exchanges.map(({ key, x, top, bottom, ink }) => (
        <g key={key} data-mark={`m:${key}`} className={ink ? 'exchange' : 'exchange outside'}>
          <path className="shaft" d={`M${x} ${top + 8}V${bottom - 8}`} />
          <path className="head" d={`M${x} ${top}l4.5 9h-9zM${x} ${bottom}l4.5 -9h-9z`} />
        </g>
      ))}
      {placed.cuts.map(({ key, x, top, bottom }) => (
        <path key={key} className="cut" d={`M${x} ${top}V${bottom}`} />
      ))}
      {placed.brackets.map(({ key, x, top, bottom, ink }) => (
        <path key={key} className={`bracket ${ink}`} d={`M${x} ${top}h4V${bottom}h-4`} />
      ))}
      <PlotTexts texts={placed.texts} />
    </svg>
  )
})
