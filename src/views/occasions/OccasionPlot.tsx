import { useId, useMemo, useRef, useState } from 'react'
import { STAGE, useMedia } from '../../charts/useMedia'
import { useSize } from '../../charts/useSize'
import '../../charts/reading.css'
import type { AnniversaryLine, OccasionSeries } from '../../model/series/occasionSeries'
import { occasionsText as words } from '../../text/occasions'
import { text } from '../../text/text'
import { OccasionFoot } from './OccasionFoot'
import { OccasionGrid } from './OccasionGrid'
import { LitRows, OccasionRows } from './OccasionRows'
import { OccasionTip } from './OccasionTip'
import { OccasionToolbar } from './OccasionToolbar'
import { type PlacedOccasions, placeOccasions } from './placeOccasions'
import { useOccasionPointing } from './useOccasionPointing'

const dayOf = ({ day, month }: AnniversaryLine) => words.day(day, text.months[month - 1] ?? '')

/** A taller drawing scrolls in itself where the page has columns, CSS pixels. */
const TALL = 400
/** On the stage, for what has no place in the grid, CSS pixels. */
const FOOT = 20
/** What scrolls must be within reach of the keyboard. */
const SCROLLED = {
  className: 'reading-scroll',
  role: 'group',
  'aria-label': words.years,
  tabIndex: 0,
} as const

/** The height of as many whole rows as there is room for, CSS pixels. */
function wholeRows({ height, grid }: PlacedOccasions, room: number): number {
  if (height <= room) return height
  return Math.max(0, ...grid.rows.map(row => row.top + row.height).filter(foot => foot <= room))
}

/** The grid of years and months, what the pointer does on it, and beneath it what has no place in it. */
export function OccasionPlot({ series }: { series: OccasionSeries }) {
  const [measure, size] = useSize<HTMLDivElement>()
  const plot = useRef<HTMLDivElement>(null)
  const tipId = useId()
  const [tip, setTip] = useState<string | null>(null)
  const width = size?.width ?? 0
  const foot = series.unplaced.length > 0 ? FOOT : 0
  const room = useMedia(STAGE) && size ? size.height - foot : null
  const placed = useMemo(
    () => (width > 0 ? placeOccasions(series, width, text.months, dayOf, room) : null),
    [series, width, room],
  )
  useOccasionPointing(plot, placed, setTip)
  const tipped = placed?.marks.find(({ mark }) => mark.act.id === tip)
  return (
    <div ref={measure} className="occasions">
      <div
        {...(placed && placed.height > (room ?? TALL) ? SCROLLED : {})}
        style={placed && room !== null ? { maxHeight: wholeRows(placed, room) } : undefined}
      >
        <div ref={plot} className="oc-plot" style={{ height: placed?.height }}>
          {placed ? (
            <>
              <svg className="oc-drawing" width={placed.width} height={placed.height} aria-hidden="true">
                <LitRows placed={placed} />
                <OccasionGrid placed={placed} context={series.context} />
                <OccasionRows placed={placed} />
              </svg>
              <OccasionToolbar marks={placed.marks} tip={tip} tipId={tipId} onTip={setTip} />
              {tipped ? (
                <OccasionTip id={tipId} placed={tipped} width={placed.width} height={placed.height} />
              ) : null}
            </>
          ) : null}
        </div>
      </div>
      <OccasionFoot series={series} numbered={placed?.names.numbered ?? false} dayOf={dayOf} />
    </div>
  )
}
