import { WAYS, type Way } from '../../model/counting'
import type { Disputes } from '../../model/disputes'
import type { Filter } from '../../model/filter'
import type { EvidenceYear, SinglyCell, StatedCell } from '../../model/series/evidenceSeries'
import { useDashboard } from '../../store/useDashboard'
import { evidenceText as words } from '../../text/evidence'
import { text } from '../../text/text'
import { dayLabel } from '../../time/format'
import type { YearWords } from './evidenceWords'
import { Units } from './Units'
import type { useGridKeys } from './useGridKeys'

export const RULES = ['stated', 'listed', 'traced'] as const
/** Row of the matrix: Pyongyang's three, the exchanges, Beijing's three. */
export const rowOf = (way: Way, rule: (typeof RULES)[number]) =>
  RULES.indexOf(rule) + (way === WAYS[0] ? 0 : 4)
export const EXCHANGE_ROW = 3

interface YearColumnProps {
  year: EvidenceYear
  column: number
  /** Short names of the leaders, Pyongyang's first. */
  leaders: readonly [string, string]
  says: YearWords
  /** Whether nothing stands over the next year. */
  roomy: boolean
  lit: boolean
  context: boolean
  keysOf: ReturnType<typeof useGridKeys>
  /** Whether a filter is the present one. */
  isOn: (filter: Filter) => boolean
  onFilter: (filter: Filter) => void
  disputes: Disputes
}

/** One year of the matrix: each way's three numbers, exchanges between them, and what they come to in words. */
export function YearColumn({
  year,
  column,
  leaders,
  says,
  roomy,
  lit,
  context,
  keysOf,
  isOn,
  onFilter,
  disputes,
}: YearColumnProps) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const [north, china] = leaders
  const conflict = disputes.get(`year:${year.year}`)
  const wayName = (way: Way) =>
    way === WAYS[0] ? text.messages.way(north, china) : text.messages.way(china, north)
  const upper = year.stated?.partYear ? year.stated.period.bounds.upper : null
  const period = upper === null ? '' : words.toDay(dayLabel(upper, { year: false }))

  const group = (way: Way) => {
    const { stated, listed, traced } = year.ways[way]
    return (
      <div className={`ev-way ${way === WAYS[0] ? 'dprk' : 'prc'}`}>
        <span className="ev-name">{wayName(way)}</span>
        <Stated
          cell={stated}
          other={year.exchanges !== null}
          name={words.names.stated(year.year, wayName(way), period)}
          keys={keysOf(rowOf(way, 'stated'), column)}
          onOpen={id => select({ type: 'count', id })}
          disputed={stated !== null && disputes.has(`count:${stated.row.id}`)}
          differs={
            conflict && way === WAYS[0]
              ? { name: words.differ(year.year), open: () => select({ type: 'conflict', id: conflict.id }) }
              : null
          }
        />
        {(['listed', 'traced'] as const).map(rule => {
          const cell = rule === 'listed' ? listed : traced
          if (rule === 'traced' && !context) return null
          return (
            <Singly
              key={rule}
              rule={rule}
              cell={cell}
              name={words.names[rule](year.year, wayName(way))}
              keys={keysOf(rowOf(way, rule), column)}
              isOn={of => isOn(of) && !(rule === 'traced' && listed?.filter && isOn(listed.filter))}
              onFilter={onFilter}
            />
          )
        })}
      </div>
    )
  }
  return (
    <div
      className={['ev-year', year.emphasis === 'outside' && 'is-outside', lit && 'is-lit']
        .filter(Boolean)
        .join(' ')}
      style={{ gridColumn: column + 1 }}
      role="group"
      aria-label={`${year.year}`}
      onPointerEnter={() => setHover({ type: 'year', year: year.year })}
      onPointerLeave={() => setHover(null)}
    >
      <p className={roomy ? 'ev-top is-wide' : 'ev-top'}>{says.top && words.whose(north, says.top)}</p>
      {group(WAYS[0])}
      <div className="ev-mid">
        <span className="ev-year-name">{year.year}</span>
        {year.exchanges ? (
          <button
            type="button"
            className={year.exchangesInk ? 'ev-exchange' : 'ev-exchange outside'}
            onClick={() => year.exchanges && select({ type: 'count', id: year.exchanges.id })}
            {...keysOf(EXCHANGE_ROW, column)}
          >
            <Exchanges n={year.exchanges.count} />
            <span>
              {year.exchanges.count}
              <span className="visually-hidden">
                {words.names.exchanges(year.year, year.exchanges.count > 1)}
              </span>
            </span>
          </button>
        ) : null}
      </div>
      {group(WAYS[1])}
      <p className="ev-bottom">{says.top ? words.whose(china, says.bottom) : says.bottom}</p>
    </div>
  )
}

/** Two-headed arrows in the ink of both: another unit, never a block. */
function Exchanges({ n }: { n: number }) {
  const places = Array.from({ length: n }, (_, at) => at * 12)
  return (
    <svg width={n * 12} height="18" viewBox={`0 0 ${n * 12} 18`} aria-hidden="true">
      {places.map(x => (
        <path
          key={x}
          className="ev-arrow"
          transform={`translate(${x + 5} 0)`}
          d="M0 5V13M0 0l3.5 6h-7zM0 18l3.5 -6h-7z"
        />
      ))}
    </svg>
  )
}

type Keys = ReturnType<ReturnType<typeof useGridKeys>>

function Stated(props: {
  cell: StatedCell | null
  /** Whether another unit was counted, so that nothing is to be said of this one. */
  other: boolean
  /** What follows the number in the button's name. */
  name: string
  keys: Keys
  onOpen: (id: string) => void
  /** Whether sources differ on the number. */
  disputed: boolean
  /** Where no number is printed: the conflict about that, if there is one. */
  differs: { name: string; open: () => void } | null
}) {
  const { cell, other, name, keys, onOpen, disputed, differs } = props
  if (!cell)
    return (
      <span className="ev-cell stated none">
        {other ? '' : text.messages.noCount}
        {differs && !other ? (
          <button type="button" className="ev-differ" aria-label={differs.name} onClick={differs.open}>
            <span aria-hidden="true">≠</span>
          </button>
        ) : null}
      </span>
    )
  return (
    <button type="button" className="ev-cell stated" onClick={() => onOpen(cell.row.id)} {...keys}>
      <Rule of="stated" />
      <Units units={cell.units} />
      <span className="ev-number">
        {cell.row.count}
        {disputed ? <Differ /> : null}
        <span className="visually-hidden">{name}</span>
      </span>
    </button>
  )
}

function Singly(props: {
  rule: 'listed' | 'traced'
  cell: SinglyCell | null
  /** What follows the number in the button's name. */
  name: string
  keys: Keys
  isOn: (filter: Filter) => boolean
  onFilter: (filter: Filter) => void
}) {
  const { rule, cell, name, keys, isOn, onFilter } = props
  if (!cell) return <span className={`ev-cell ${rule} none`}>{text.messages.noneListed}</span>
  const number = text.messages.ofAll(cell.acts.length, cell.count)
  const { filter } = cell
  const inner = (
    <>
      <Rule of={rule} />
      <Units units={cell.units} />
      <span className="ev-number">
        {number}
        {filter ? <span className="visually-hidden">{name}</span> : null}
      </span>
    </>
  )
  return filter ? (
    <button
      type="button"
      className={`ev-cell ${rule}`}
      aria-pressed={isOn(filter)}
      onClick={() => onFilter(filter)}
      {...keys}
    >
      {inner}
    </button>
  ) : (
    <span className={`ev-cell ${rule}`}>{inner}</span>
  )
}

/** After a number on which the sources differ; its Details have the conflict. */
function Differ() {
  return (
    <span className="ev-differ">
      <span aria-hidden="true"> ≠</span>
      <span className="visually-hidden">, {text.events.disputed}, </span>
    </span>
  )
}

/** The row's name, where the rows have no names of their own: on a phone. */
function Rule({ of }: { of: (typeof RULES)[number] }) {
  return <span className="ev-rule">{words.rules[of]}</span>
}
