import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { AxisRow } from '../../charts/AxisRow'
import { patch } from '../../charts/patch'
import { useOwnAxis } from '../../charts/useOwnAxis'
import { useQuiet } from '../../charts/useQuiet'
import { useSize } from '../../charts/useSize'
import type { OwnAxis, OwnScale } from '../../model/engine/axisBins'
import { countStrip, rowsOff } from '../../model/series/ownStrip'
import type { Window } from '../../model/series/timelineWindow'
import { type LiveEngine, useDraw, useLiveEngine } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { OwnGrip } from './OwnGrip'
import { stripHistogram } from './ownStripPath'
import { daysOfAxis, ownWindow } from './ownWindow'
import { stripPlot } from './stripPlot'
import { useOwnStripDrag } from './useOwnStripDrag'
import './strip.css'
import './own.css'

const words = ownText.strip
/** Width of a bar, and height of the strip; CSS pixels. */
const BAR = 3
const HEIGHT = 28

/** The whole period of an imported set as a histogram, and the window that opens into the timeline. */
export function OwnStrip() {
  const { engine, info } = useLiveEngine()
  const store = useDashboardStore()
  const [ref, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? 0
  const { axis, scale } = useOwnAxis(width)
  const days = useMemo(() => daysOfAxis(axis), [axis])
  const shown = useCallback(() => ownWindow(store.getState(), info, axis), [store, info, axis])
  const drag = useOwnStripDrag(scale, days, shown)
  useEffect(() => {
    stripPlot.setState({ element: ref.current })
    return () => stripPlot.setState({ element: null })
  }, [ref])
  return (
    <section className="strip own-strip" aria-label={words.group}>
      <StripWords shown={shown} />
      <div ref={ref} className="strip-plot" {...drag}>
        {width > 0 ? (
          <>
            <Histogram axis={axis} scale={scale} width={width} />
            <WindowBox scale={scale} shown={shown} />
            <OwnGrip end="from" scale={scale} axis={days} shown={shown} />
            <OwnGrip end="to" scale={scale} axis={days} shown={shown} />
          </>
        ) : null}
        <div className="strip-years">
          <AxisRow axis={axis} width={width} />
        </div>
        <Ends axis={axis} engine={engine} />
      </div>
    </section>
  )
}

/** What the strip shows in words, and the button that makes the window the filter. */
function StripWords({ shown }: { shown: () => Window }) {
  const store = useDashboardStore()
  const filterToShown = () => {
    const state = store.getState()
    const { time } = state.filter
    const [from, to] = shown()
    // the window as it is drawn, which on a short axis is a part of the set's years
    state.setTime(time.type === 'span' ? { type: 'all' } : { type: 'span', from, to })
  }
  const button = useRef<HTMLButtonElement>(null)
  const said = useQuiet(
    useCallback(
      ({ engine }: LiveEngine) => {
        if (store.getState().filter.time.type === 'span') return words.filtered(engine.shown)
        let all = 0
        for (let place = 0; place < engine.places.length; place++) all += engine.places[place]!
        return `${all === engine.total ? words.all(all) : words.some(all)} ${words.opens}`
      },
      [store],
    ),
  )
  useDraw(() => patch(button.current, 'aria-pressed', String(store.getState().filter.time.type === 'span')))
  return (
    <p className="strip-words">
      {said}{' '}
      <button ref={button} type="button" className="link" onClick={filterToShown}>
        {words.filter}
      </button>
    </p>
  )
}

/** The bars of the whole period; drawn anew only when a clause other than time changed. */
const Histogram = memo(function Histogram(props: { axis: OwnAxis; scale: OwnScale; width: number }) {
  const { axis, scale, width } = props
  const { engine } = useLiveEngine()
  const path = useRef<SVGPathElement>(null)
  const drawn = useRef<{ engine: unknown; version: number; scale: unknown } | null>(null)
  const kept = useMemo(() => {
    const bars = Math.max(1, Math.floor(width / BAR))
    const edges = Float64Array.from({ length: bars + 1 }, (_, at) =>
      at === bars ? axis.to + 1 : scale.dayAt((at * width) / bars),
    )
    return { edges, into: { counts: new Float64Array(bars), most: 0 } }
  }, [axis, scale, width])
  useDraw(live => {
    const { version } = live.engine
    const last = drawn.current
    if (last?.engine === engine && last.version === version.withoutTime && last.scale === scale) return
    drawn.current = { engine, version: version.withoutTime, scale }
    countStrip(kept.into, live.engine, axis, kept.edges)
    patch(path.current, 'd', stripHistogram(kept.into, width, HEIGHT))
  })
  return (
    <svg className="strip-marks" width={width} height={HEIGHT} aria-hidden="true">
      <path className="strip-line" d={`M0 ${HEIGHT - 0.5}H${width}`} />
      <path ref={path} className="own-strip-bars" d="M0 0" />
    </svg>
  )
})

/** The window's box. */
const WindowBox = memo(function WindowBox({ scale, shown }: { scale: OwnScale; shown: () => Window }) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ window: Window; scale: unknown } | null>(null)
  useDraw(() => {
    const window = shown()
    const last = drawn.current
    if (last && last.window[0] === window[0] && last.window[1] === window[1] && last.scale === scale) return
    drawn.current = { window, scale }
    const from = Math.round(scale.xOf(window[0]) * 10) / 10
    const width = Math.round((scale.xOf(window[1] + 1) - from) * 10) / 10
    const { style } = box.current!
    style.transform = `translateX(${from}px)`
    const across = `${Math.max(2, width)}px`
    if (style.width !== across) style.width = across
  })
  return <div ref={box} className="strip-window" data-part="body" style={{ left: 0 }} />
})

/** How many events lie off the axis, at its ends; said while all time is asked for, since else none of them can be. */
function Ends({ axis, engine }: { axis: OwnAxis; engine: LiveEngine['engine'] }) {
  const store = useDashboardStore()
  const off = useMemo(() => rowsOff(engine, axis), [engine, axis])
  const count = useCallback(
    (rows: readonly number[]) =>
      store.getState().filter.time.type === 'all' ? rows.filter(row => engine.matches(row)).length : 0,
    [store, engine],
  )
  const earlier = useQuiet(useCallback(() => count(off.earlier), [count, off]))
  const later = useQuiet(useCallback(() => count(off.later), [count, off]))
  return (
    <>
      {earlier > 0 ? <span className="strip-end is-first">{words.earlier(earlier)}</span> : null}
      {later > 0 ? <span className="strip-end is-last">{words.later(later)}</span> : null}
    </>
  )
}
