import { memo } from 'react'
import { litEvent, useFollowing } from '../../store/following'
import { OwnLabelText } from './OwnLabelText'
import type { PlacedTimeline } from './placed'

interface OwnLabelsProps {
  placed: PlacedTimeline
  gutter: number
}

const boxOf = ({ size }: PlacedTimeline, gutter: number) => ({
  width: size.width + gutter,
  height: size.height,
  viewBox: `${-gutter} 0 ${size.width + gutter} ${size.height}`,
})

/** The labels of an own timeline, over its marks. */
export const OwnLabels = memo(function OwnLabels({ placed, gutter }: OwnLabelsProps) {
  return (
    <svg className="tl-drawing" {...boxOf(placed, gutter)} aria-hidden="true">
      {placed.labels.map(label => (
        <OwnLabelText key={label.id} label={label} lit={false} />
      ))}
    </svg>
  )
})

/** The label of the event under pointer or focus, over all others. */
export function OwnLitLabel({ placed, gutter }: OwnLabelsProps) {
  const lit = useFollowing(litEvent)
  const mark = lit === null ? undefined : placed.marks.find(each => each.mark.members.includes(lit))
  const label = mark && placed.labels.find(({ id }) => id === mark.mark.id)
  if (!label) return null
  return (
    <svg className="tl-drawing tl-emphasis" {...boxOf(placed, gutter)} aria-hidden="true">
      <OwnLabelText label={label} lit />
    </svg>
  )
}
