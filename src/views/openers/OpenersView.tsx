import { useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { leaderMessages } from '../../model/counting'
import { shortLeaders } from '../../model/names'
import { type OpenersSeries, openersSeries } from '../../model/series/openersSeries'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useFinding } from '../../store/useFinding'
import { useTable } from '../../store/useTable'
import { openersText as words } from '../../text/openers'
import { text } from '../../text/text'
import { Delays } from './Delays'
import { Openings } from './Openings'
import { extentLine, trapLine } from './openersWords'
import '../../charts/reading.css'
import './openers.css'

const SCROLLED = { tabIndex: 0 } as const

/** *Who speaks first*: who opened on which occasion, and how many days the answers took. */
export function OpenersView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const { rule } = useFollowing('reading')
  const series = useMemo(() => openersSeries(index, filter, rule), [index, filter, rule])
  const leaders = useMemo(() => shortLeaders(dataset), [dataset])
  const table = useTable('openers')
  const printed =
    series.answers.length > 0 &&
    series.answers.every(({ delays }) => delays.every(({ by }) => by === 'printed'))
  const messages = leaderMessages(index.summary(filter).matches, series.rule)
  return (
    <ChartFrame
      id="openers"
      name={text.readings.names.openers}
      finding={useFinding('openers')}
      extent={extentLine(series, leaders)}
      legend={<Key series={series} leaders={leaders} />}
      source={sourceLine(
        dataset,
        messages.flatMap(({ row, claims }) => [row, ...claims].flatMap(({ sources }) => sources)),
      )}
      table={table}
      onAllMarks={onAllMarks}
      makeTable={() => import('./openersTable').then(({ openersTable }) => openersTable(index, filter, rule))}
      onExport={onExport}
    >
      <p className="op-trap">
        {trapLine(series, leaders)}
        {printed ? ` ${words.allPrinted}` : ''}
      </p>
      <div className="op-halves">
        <div className="reading-scroll" role="group" aria-label={words.opening} {...SCROLLED}>
          <Openings series={series} leaders={leaders} />
        </div>
        <div className="reading-scroll" role="group" aria-label={words.delays} {...SCROLLED}>
          <Delays answers={series.answers} printed={printed} />
        </div>
      </div>
    </ChartFrame>
  )
}

/** The key: only what is on the screen. */
function Key({ series, leaders }: { series: OpenersSeries; leaders: readonly [string, string] }) {
  const delays = series.answers.flatMap(answer => answer.delays)
  const context = series.rule === 'traced' || delays.some(delay => delay.context)
  const lines = [
    [series.answers.some(({ low, high, delays }) => delays.length === 1 && low !== high), 'range'],
    [series.answers.some(answer => answer.delays.length > 1), 'unsaid'],
    [delays.some(({ uncertain }) => uncertain), 'uncertain'],
    [delays.some(({ mayPrecede }) => mayPrecede), 'older'],
  ] as const
  return (
    <ul className="op-key">
      <li>
        <i className="op-dot north" /> {leaders[0]} <i className="op-dot china" /> {leaders[1]}{' '}
        {context ? (
          <>
            <i className="op-dot open" /> {words.key.context}
          </>
        ) : null}
      </li>
      {lines
        .filter(([shown]) => shown)
        .map(([, name]) => (
          <li key={name}>
            <i className={`op-sample ${name}`}>{name === 'older' ? '≠' : null}</i> {words.key[name]}
          </li>
        ))}
    </ul>
  )
}
