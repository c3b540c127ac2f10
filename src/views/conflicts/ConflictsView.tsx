import { useId, useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { ConflictSign } from '../../charts/ConflictSign'
import { goTo } from '../../charts/goTo'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { isDispute } from '../../model/conflicts'
import { type ConflictSeries, conflictSeries } from '../../model/series/conflictSeries'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { useTable } from '../../store/useTable'
import { conflictsText } from '../../text/conflicts'
import { panelsText } from '../../text/panels'
import { text } from '../../text/text'
import { ConflictList } from './ConflictList'
import '../../charts/reading.css'
import './conflicts.css'

const words = conflictsText

/** *Conflicts*: wherever two sources of the shown layers differ, every claim with who makes it. */
export function ConflictsView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const table = useTable('conflicts')
  const id = useId()
  const headId = (of: string) => `${id}-${of}`
  const series = useMemo(() => conflictSeries(index, filter), [index, filter])
  return (
    <ChartFrame
      id="conflicts"
      name={text.readings.names.conflicts}
      finding={null}
      extent={extentOf(series)}
      controls={<OnlyDisputed />}
      legend={table.open ? null : <Jumps series={series} headId={headId} />}
      onAllMarks={onAllMarks}
      source={sourceLine(dataset, series.citations)}
      table={table}
      makeTable={() => import('./conflictTable').then(({ conflictTable }) => conflictTable(series, index))}
      onExport={onExport}
    >
      {series.total === 0 ? (
        <p className="conflict-none">{words.none}</p>
      ) : (
        <ConflictList series={series} headId={headId} />
      )}
    </ChartFrame>
  )
}

/** How many there are and of what, or how many of them the filter leaves. */
function extentOf({ groups, touching, total }: ConflictSeries): string {
  if (total === 0) return words.none
  if (touching < total) return words.touching(touching, total)
  const count = (wanted: (kind: (typeof groups)[number]['kind']) => boolean) =>
    groups.reduce((sum, { kind, conflicts }) => sum + (wanted(kind) ? conflicts.length : 0), 0)
  const parts = [
    [words.sorts.dispute, count(isDispute)],
    [words.sorts.timing, count(kind => kind === 'timing')],
    [words.sorts.reading, count(kind => kind === 'reading')],
    [words.sorts.name, count(kind => kind === 'name')],
  ] as const
  return words.extent(
    total,
    parts.flatMap(([say, n]) => (n > 0 ? [say(n)] : [])),
  )
}

/** The clause of the filter, within reach of what it is about. */
function OnlyDisputed() {
  const disputed = useDashboard(state => state.filter.disputed)
  const setFilter = useDashboard(state => state.setFilter)
  return (
    <label className="conflict-only">
      <input
        type="checkbox"
        checked={disputed}
        onChange={event => setFilter({ disputed: event.target.checked })}
      />
      {panelsText.disputed}
    </label>
  )
}

/** The kinds with their signs and counts, each a link to where its entries begin. */
function Jumps({ series, headId }: { series: ConflictSeries; headId: (of: string) => string }) {
  const jump = (of: string) => () => {
    const head = document.getElementById(headId(of))
    if (head?.parentElement instanceof HTMLDetailsElement) head.parentElement.open = true
    goTo(head)
  }
  return (
    <ul className="conflict-jumps" aria-label={words.jump}>
      {series.groups.map(({ kind, conflicts }) => (
        <li key={kind} className={isDispute(kind) ? 'is-disputed' : undefined}>
          <span className="conflict-sign">
            <ConflictSign kind={kind} />
          </span>
          <button
            type="button"
            role="link"
            className="link"
            aria-label={words.jumpName(words.kinds[kind], conflicts.length)}
            onClick={jump(kind)}
          >
            {words.kinds[kind]}
          </button>{' '}
          {conflicts.length}
        </li>
      ))}
      {series.outside.length > 0 ? (
        <li>
          <span className="conflict-sign" />
          <button
            type="button"
            role="link"
            className="link"
            aria-label={words.jumpName(words.outside, series.outside.length)}
            onClick={jump('outside')}
          >
            {words.outside}
          </button>{' '}
          {series.outside.length}
        </li>
      ) : null}
    </ul>
  )
}
