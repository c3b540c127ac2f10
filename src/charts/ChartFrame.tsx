import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FindingView } from '../store/findings'
import { useFollowing } from '../store/following'
import { text } from '../text/text'
import { MadeTable } from './MadeTable'
import type { OnExport, TableData } from './tableData'
import { Unbroken } from './Unbroken'
import './frame.css'

interface ChartFrameProps {
  /** Fixed accessible name of the region: `Messages by year`. */
  name: string
  /** Which view it is, and the last part of its class: `chart-messages`. */
  id: FindingView
  /** The authored finding where one applies, else the name. */
  finding: string | null
  /** One computed line: what is counted and its extent. */
  extent: string
  /** Controls such as the counting rule, under the extent. */
  controls?: ReactNode
  /** The key: only what is on the screen, at most four lines. */
  legend?: ReactNode
  /** Opens the full legend. */
  onAllMarks?: (() => void) | undefined
  /** "Cheng, ¶11; context: press reports" */
  source: string
  /** Table shown in place of the drawing; undefined where Table is a link elsewhere. */
  table?: { open: boolean; toggle: () => void }
  /** Where Table leads when it is no toggle (the timeline's leads to Events). */
  onTable?: () => void
  /** Makes the table that is shown and saved. */
  makeTable: () => Promise<TableData>
  onExport: OnExport
  /** The drawing. */
  children: ReactNode
}

/** What scrolls must be within reach of the keyboard. */
const SCROLLED = { tabIndex: 0 } as const

/** The common frame of every chart: side head with finding, extent, controls, key, buttons and source; then the drawing or its table. */
export function ChartFrame(props: ChartFrameProps) {
  const ref = useRef<HTMLElement>(null)
  const [full, setFull] = useState(false)
  const headingId = useId()
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === ref.current && ref.current !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  // what is opened from a chart stands beside it, where full screen would hide it
  const selection = useFollowing('selection')
  const before = useRef(selection)
  useEffect(() => {
    if (full && selection && selection !== before.current) document.exitFullscreen()
    before.current = selection
  }, [full, selection])
  const { table } = props
  const onTable = async () => {
    if (full) await document.exitFullscreen()
    props.onTable?.()
  }
  return (
    <section
      ref={ref}
      className={`chart chart-${props.id}`}
      aria-label={props.name}
      aria-describedby={headingId}
    >
      <div className="side-head">
        <h2 id={headingId} tabIndex={-1}>
          <Unbroken title={props.finding ?? props.name} />
        </h2>
        <p className="extent">{props.extent}</p>
        {props.controls}
        {props.legend ? <div className="legend">{props.legend}</div> : null}
        <div className="frame-buttons">
          <button
            type="button"
            className="link"
            aria-pressed={table ? table.open : undefined}
            onClick={table ? table.toggle : onTable}
          >
            {text.frame.table}
          </button>
          <button type="button" className="link" onClick={() => props.onExport({ ...props, view: props.id })}>
            {text.frame.export}
          </button>
          <button
            type="button"
            className="link"
            aria-pressed={full}
            onClick={() => (full ? document.exitFullscreen() : ref.current?.requestFullscreen())}
          >
            {text.frame.fullScreen}
          </button>
          {props.onAllMarks ? (
            <button type="button" className="link" onClick={props.onAllMarks}>
              {text.frame.allMarks}
            </button>
          ) : null}
        </div>
        <p className="source-line">{props.source}</p>
      </div>
      <div className="drawing">
        {table?.open ? (
          <div
            className="table-scroll"
            role="group"
            aria-label={text.frame.tableOf(props.name)}
            {...SCROLLED}
          >
            <MadeTable make={props.makeTable} caption={text.frame.tableOf(props.name)} />
          </div>
        ) : (
          props.children
        )}
      </div>
    </section>
  )
}
