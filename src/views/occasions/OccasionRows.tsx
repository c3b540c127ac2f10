import { memo } from 'react'
import { litYears } from '../../charts/litYears'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { OccasionMarkShape } from './OccasionMark'
import type { PlacedLabel, PlacedOccasion, PlacedRow } from './placed'
import type { PlacedOccasions } from './placeOccasions'

/** The years that are lit elsewhere or here. */
function useLitYears(): readonly number[] {
  return litYears(useFollowing('hover'), useFollowing('selection'), useIndex())
}

/** The pale rows of the lit years, behind the drawing. */
export function LitRows({ placed }: { placed: PlacedOccasions }) {
  const lit = useLitYears()
  return placed.grid.rows
    .filter(({ year }) => lit.includes(year))
    .map(row => (
      <rect
        key={row.year}
        className="oc-lit-row"
        data-year={row.year}
        y={row.top}
        width={placed.span.left + placed.span.width}
        height={row.height}
      />
    ))
}

/** The marks and their labels, row by row: what is lit or selected draws its own row anew. No label covers a mark. */
export function OccasionRows({ placed }: { placed: PlacedOccasions }) {
  const years = useLitYears()
  const lit = useFollowing(litEvent)
  const selected = useFollowing(selectedEvent)
  const rows = placed.grid.rows.map((row): RowProps => {
    const own = (id: string | null) => (row.marks.some(({ mark }) => mark.act.id === id) ? id : null)
    const { labels } = placed
    return { row, labels, ground: years.includes(row.year), lit: own(lit), selected: own(selected) }
  })
  return (
    <>
      {rows.map(row => (
        <RowLabels key={row.row.year} {...row} />
      ))}
      {rows.map(row => (
        <RowMarks key={row.row.year} {...row} />
      ))}
    </>
  )
}

interface RowProps {
  row: PlacedRow
  labels: readonly PlacedLabel[]
  /** Whether the row is lit. */
  ground: boolean
  /** The event of the row that is under pointer or focus, and the one that is selected. */
  lit: string | null
  selected: string | null
}

const lookOf = (ground: boolean) => (ground ? 'oc-row is-lit' : 'oc-row')

const RowLabels = memo(function RowLabels({ row, labels, ground, lit, selected }: RowProps) {
  return (
    <g className={lookOf(ground)}>
      {labels
        .filter(({ id }) => row.marks.some(({ mark }) => mark.act.id === id))
        .map(({ id, text, box }) => (
          <g key={id} className={id === lit || id === selected ? 'oc-label is-strong' : 'oc-label'}>
            <rect x={box.x - 2} y={box.y} width={box.width + 4} height={box.height} />
            <text x={box.x} y={box.y + 10.5}>
              {text}
            </text>
          </g>
        ))}
    </g>
  )
})

const RowMarks = memo(function RowMarks({ row, ground, lit, selected }: RowProps) {
  const strong = ({ mark }: PlacedOccasion) => mark.act.id === lit || mark.act.id === selected
  return (
    <g className={lookOf(ground)}>
      {[...row.marks]
        .sort((a, b) => Number(strong(a)) - Number(strong(b)))
        .map(placed => (
          <g key={placed.mark.act.id} data-event={placed.mark.act.id} data-mark={`e:${placed.mark.act.id}`}>
            <OccasionMarkShape placed={placed} strong={strong(placed)} />
          </g>
        ))}
    </g>
  )
})
