import { memo } from 'react'
import { occasionsText as words } from '../../text/occasions'
import { NAME_LINE } from './placeNames'
import type { PlacedOccasions } from './placeOccasions'

/** What stands still behind the marks: the names of the anniversaries with their lines, the months, the years. */
export const OccasionGrid = memo(function OccasionGrid({
  placed,
  context,
}: {
  placed: PlacedOccasions
  context: boolean
}) {
  const { height, span, names, months, monthTop, grid } = placed
  const right = span.left + span.width
  const top = grid.rows[0]?.top ?? height
  return (
    <>
      {months.map(month => (
        <path key={month.x} className="oc-hair" d={`M${month.x} ${top - 4}V${height}`} />
      ))}
      <path className="oc-hair" d={`M${right} ${top - 4}V${height}`} />
      {grid.rows.map(row => (
        <g key={row.year}>
          <path className="oc-hair" d={`M0 ${row.top + 0.5}H${right}`} />
          {row.empty === null ? (
            <path className="oc-middle" d={`M${span.left} ${row.middle}H${right}`} />
          ) : (
            <text className="oc-empty" x={span.left + 6} y={row.middle + 4}>
              {words.empty(row.empty, context)}
            </text>
          )}
          <text className={row.outside ? 'oc-year is-outside' : 'oc-year'} x={0} y={row.middle + 5}>
            {row.year}
          </text>
        </g>
      ))}
      <path className="oc-hair" d={`M0 ${height - 0.5}H${right}`} />
      {names.names.map(({ line, x, box }) => (
        <path key={line.id} className="oc-line" d={`M${x} ${box.y + 2}V${height}`} />
      ))}
      {months.map(month => (
        <text key={month.x} className="oc-month" x={month.middle} y={monthTop + 11} textAnchor="middle">
          {month.name}
        </text>
      ))}
      {names.names.map(({ line, side, head, name, box }) => (
        <text
          key={line.id}
          className={line.layer === 'article' || names.numbered ? 'oc-name is-article' : 'oc-name'}
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          <tspan className="head" x={side === 'left' ? box.x + box.width : box.x} y={box.y + 11}>
            {head}
          </tspan>
          {name.map((text, at) => (
            <tspan
              key={text}
              {...(at > 0 ? { x: side === 'left' ? box.x + box.width : box.x, dy: NAME_LINE } : {})}
            >
              {at === 0 ? ` ${text}` : text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
})
