import { useEffect, useMemo } from 'react'
import { LitYear } from '../../charts/LitYear'
import { useSize } from '../../charts/useSize'
import { yearBands } from '../../charts/yearBands'
import { yearAxis } from '../../model/series/stripScale'
import { stripSeries } from '../../model/series/stripSeries'
import { useFollowing } from '../../store/following'
import { useFollowingSummary, useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { StripGrip } from './StripGrip'
import { StripMarks } from './StripMarks'
import { stripPlot } from './stripPlot'
import { useStripDrag } from './useStripDrag'
import { useWindow } from './useWindow'
import './strip.css'

/** The whole period on the year axis of the charts, and the window that opens into the timeline. */
export function Strip() {
  const { dataset } = useIndex()
  const summary = useFollowingSummary()
  const { window, axis, extent } = useWindow()
  const time = useDashboard(state => state.filter.time)
  const { tab } = useFollowing('reading')
  const filtered = time.type === 'span'
  const away = filtered && ((time.to ?? axis[0]) < axis[0] || (time.from ?? axis[1]) > axis[1])
  const toggle = useDashboard(state => state.toggleFilterToWindow)
  const [ref, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? 0
  const scale = useMemo(() => yearAxis(extent, width), [extent, width])
  const bands = useMemo(() => yearBands(width, extent), [extent, width])
  const series = useMemo(
    () => stripSeries(summary.withoutTime, summary.matchIds, extent, dataset.actors),
    [summary, extent, dataset],
  )
  const drag = useStripDrag(scale, window, axis)
  useEffect(() => {
    stripPlot.setState({ element: ref.current })
    return () => stripPlot.setState({ element: null })
  }, [ref])
  const words = text.timeline.strip
  const from = scale.xOf(window[0])
  const to = scale.xOf(window[1] + 1)
  const whole = summary.withoutTime.length === summary.total
  return (
    <section className="strip" aria-label={words.group}>
      <p className="strip-words">
        {filtered
          ? (away ? words.away : words.filtered)(summary.shown)
          : whole
            ? words.all(summary.total)
            : words.some(summary.withoutTime.length)}{' '}
        {filtered ? null : tab === 'timeline' ? words.opens : words.elsewhere}{' '}
        <button type="button" className="link" aria-pressed={filtered} onClick={toggle}>
          {words.filter}
        </button>
      </p>
      <div ref={ref} className="strip-plot" {...drag}>
        <LitYear bands={bands} />
        {width > 0 ? (
          <>
            <StripMarks series={series} scale={scale} width={width} />
            <div className="strip-window" data-part="body" style={{ left: from, width: to - from }} />
            <StripGrip end="from" x={from} window={window} axis={axis} />
            <StripGrip end="to" x={to} window={window} axis={axis} />
          </>
        ) : null}
        <div className="strip-years" aria-hidden="true">
          {bands.map(band => (
            <span key={band.year} style={{ left: band.x, width: band.width }}>
              {band.year}
            </span>
          ))}
        </div>
        {series.earlier > 0 ? (
          <span className="strip-end is-first">{words.earlier(series.earlier)}</span>
        ) : null}
        {series.later > 0 ? <span className="strip-end is-last">{words.later(series.later)}</span> : null}
      </div>
    </section>
  )
}
