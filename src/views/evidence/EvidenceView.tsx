import { useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { litYears } from '../../charts/litYears'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { WAYS } from '../../model/counting'
import { disputesByTarget } from '../../model/disputes'
import { type Filter, NO_FILTER } from '../../model/filter'
import { shortLeaders } from '../../model/names'
import { type EvidenceSeries, evidenceCitations, evidenceSeries } from '../../model/series/evidenceSeries'
import { canonicalFilter } from '../../store/canonical'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { useFinding } from '../../store/useFinding'
import { useTable } from '../../store/useTable'
import { evidenceText as words } from '../../text/evidence'
import { text } from '../../text/text'
import { Coverage } from './Coverage'
import { extentLine, printersOf, yearWords } from './evidenceWords'
import { Units } from './Units'
import { useGridKeys } from './useGridKeys'
import { EXCHANGE_ROW, RULES, rowOf, YearColumn } from './YearColumn'
import '../../charts/reading.css'
import './evidence.css'

const SCROLLED = { tabIndex: 0 } as const

/** *Evidence*: by year and way, the number printed beside the messages listed and traced, and which source tells how much. */
export function EvidenceView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const series = useMemo(() => evidenceSeries(index, filter), [index, filter])
  const leaders = useMemo(() => shortLeaders(dataset), [dataset])
  const table = useTable('evidence')
  return (
    <ChartFrame
      id="evidence"
      name={text.readings.names.evidence}
      finding={useFinding('evidence')}
      extent={extentLine(series, printersOf(dataset, series))}
      legend={<Legend series={series} />}
      source={sourceLine(dataset, evidenceCitations(series))}
      table={table}
      onAllMarks={onAllMarks}
      makeTable={() =>
        import('./evidenceTable').then(({ evidenceTable }) => evidenceTable(series, leaders, dataset))
      }
      onExport={onExport}
    >
      <div className="reading-axis">
        <Matrix series={series} leaders={leaders} />
        <div className="reading-scroll" role="group" aria-label={words.coverage.name} {...SCROLLED}>
          <Coverage />
        </div>
      </div>
    </ChartFrame>
  )
}

/** A cell's filter without what the cell asks for: search, levels, occasions and disputes stay. */
const released = ({ levels, occasions, disputed, text }: Filter): Filter => ({
  ...NO_FILTER,
  levels,
  occasions,
  disputed,
  text,
})

function Matrix({ series, leaders }: { series: EvidenceSeries; leaders: readonly [string, string] }) {
  const applyFilter = useDashboard(state => state.applyFilter)
  const places = useMemo(
    () =>
      series.years.flatMap((year, column) => [
        ...(year.exchanges ? [[EXCHANGE_ROW, column] as const] : []),
        ...WAYS.flatMap(way =>
          RULES.flatMap(rule => {
            const cell = year.ways[way][rule]
            return cell && (!('filter' in cell) || cell.filter) ? [[rowOf(way, rule), column] as const] : []
          }),
        ),
      ]),
    [series],
  )
  const keysOf = useGridKeys(places)
  const link = (filter: Filter) => JSON.stringify(canonicalFilter(filter))
  const present = link(useFollowing('filter'))
  const { dataset, scope } = useIndex()
  const disputes = useMemo(() => disputesByTarget(dataset, scope), [dataset, scope])
  const lit = litYears(useFollowing('hover'), useFollowing('selection'), useIndex())
  const says = series.years.map(year => yearWords(year, series.context))
  const [north, china] = leaders
  return (
    <div
      className={series.context ? 'ev-years' : 'ev-years no-traced'}
      role="group"
      aria-label={words.matrix}
      style={{ '--years': series.years.length } as object}
    >
      <p className="ev-who dprk" aria-hidden="true">
        {text.messages.way(north, china)}
      </p>
      {series.years.map((year, column) => (
        <YearColumn
          key={year.year}
          year={year}
          column={column}
          leaders={leaders}
          says={says[column]!}
          roomy={says[column + 1]?.top === ''}
          lit={lit.includes(year.year)}
          disputes={disputes}
          context={series.context}
          keysOf={keysOf}
          isOn={filter => link(filter) === present}
          onFilter={filter => applyFilter(link(filter) === present ? released(filter) : filter)}
        />
      ))}
      <p className="ev-who prc" aria-hidden="true">
        {text.messages.way(china, north)}
      </p>
      {WAYS.flatMap(way =>
        RULES.filter(rule => rule !== 'traced' || series.context).map(rule => (
          <span
            key={`${way}${rule}`}
            className="ev-row-name"
            style={{ gridRow: rowOf(way, rule) + (way === WAYS[0] ? 2 : 3) }}
            aria-hidden="true"
          >
            {words.rules[rule]}
          </span>
        )),
      )}
    </div>
  )
}

function Legend({ series }: { series: EvidenceSeries }) {
  const units = series.years.flatMap(({ ways }) =>
    WAYS.flatMap(way => RULES.flatMap(rule => ways[way][rule]?.units ?? [])),
  )
  const kinds = [
    ['stated', words.legend.stated],
    ['unlisted', words.legend.unlisted],
    ['context', words.legend.context],
    ['implied', words.legend.implied],
  ] as const
  return (
    <ul className="ev-key">
      {kinds
        .filter(([kind]) =>
          units.some(unit => unit.kind === kind || (kind === 'stated' && unit.kind === 'article')),
        )
        .map(([kind, label]) => (
          <li key={kind}>
            <span className="dprk">
              <Units units={[{ kind, ink: true }]} />
            </span>
            <span className="prc">
              <Units units={[{ kind, ink: true }]} />
            </span>
            {label}
          </li>
        ))}
      {units.some(({ ink }) => !ink) ? <li>{words.legend.outside}</li> : null}
    </ul>
  )
}
