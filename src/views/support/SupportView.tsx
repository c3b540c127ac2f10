import { useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { SideMark } from '../../charts/DateMark'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { supportSeries } from '../../model/series/supportSeries'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useTable } from '../../store/useTable'
import { noEventsText } from '../../text/noEvents'
import { supportText } from '../../text/support'
import { text } from '../../text/text'
import { Criticised } from './Criticised'
import { markOf, SupportRow } from './SupportRow'
import { extentLine } from './supportWords'
import '../../charts/reading.css'
import './support.css'

const words = supportText
/** What scrolls must be within reach of the keyboard. */
const SCROLLED = { tabIndex: 0 } as const

/** *Mutual support*: what each side did for the other's causes, and against whom, on one spine of dates. */
export function SupportView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const selected = useFollowing(selectedEvent)
  const lit = useFollowing(litEvent)
  const table = useTable('support')
  const series = useMemo(() => supportSeries(index, filter), [index, filter])
  return (
    <ChartFrame
      id="support"
      name={text.readings.names.support}
      finding={null}
      extent={extentLine(series)}
      legend={<Criticised series={series} dataset={dataset} />}
      onAllMarks={onAllMarks}
      source={sourceLine(dataset, series.citations)}
      table={table}
      makeTable={() => import('./supportTable').then(({ supportTable }) => supportTable(series, dataset))}
      onExport={onExport}
    >
      {series.entries.length === 0 ? (
        <p className="support-none">{noEventsText.none}</p>
      ) : (
        <div className="reading-scroll support" role="group" aria-label={words.list} {...SCROLLED}>
          <p className="support-heads" aria-hidden="true">
            {series.sides.map(side => (
              <span key={side} className={`support-head side-${side}`}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <SideMark side={markOf(side)} x={6} y={6} size={4} context={false} />
                </svg>{' '}
                {words.heads[side]}{' '}
                <span className="support-head-counts">
                  {words.headCounts(side, series.supporting[side] ?? 0, series.criticismOnly[side] ?? 0)}
                </span>
              </span>
            ))}
          </p>
          <ol className="support-rows">
            {series.entries.map(entry => (
              <SupportRow
                key={entry.act.id}
                entry={entry}
                dataset={dataset}
                selected={entry.act.id === selected}
                lit={entry.act.id === lit}
              />
            ))}
          </ol>
        </div>
      )}
    </ChartFrame>
  )
}
