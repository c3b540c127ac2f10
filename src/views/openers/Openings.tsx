import { SideMark } from '../../charts/DateMark'
import { useEventMarks } from '../../charts/useEventMarks'
import { useRoving } from '../../charts/useRoving'
import type { Act } from '../../model/act'
import { WAYS, type Way } from '../../model/counting'
import type { OpenersSeries, OpeningRow } from '../../model/series/openersSeries'
import { openersText as words } from '../../text/openers'
import { yearOf } from '../../time/day'
import { dateLabel } from '../../time/format'

interface OpeningsProps {
  series: OpenersSeries
  /** Short names, Pyongyang's first. */
  leaders: readonly [string, string]
}

/** Who opened on which occasion, anniversaries apart: a mark a message, with its year. */
export function Openings({ series, leaders }: OpeningsProps) {
  const { anniversaries, others, opens, otherwise } = series
  const [north, china] = leaders
  const acts = [...anniversaries, others].flatMap(actsOf)
  const roving = useRoving(acts.length)
  if (acts.length === 0) return <p className="op-none">{words.none}</p>
  const yearly = (way: Way) => opens[way] - otherwise[way]
  const opener = (way: Way) => words.opens(way === WAYS[0] ? north : china)
  const sender = (act: Act) => (act.leaderMessage === WAYS[0] ? north : china)
  const mark = (act: Act, who: string, occasion: string, named: boolean) => (
    <Mark
      key={act.id}
      act={act}
      at={acts.indexOf(act)}
      roving={roving}
      name={words.mark(yearText(act), occasion || words.noOccasion, who, dateLabel(act.date))}
      beside={named ? occasion || words.noOccasion : ''}
    />
  )
  return (
    <div className="op-openings" role="toolbar" aria-label={words.opening}>
      {anniversaries.length > 0 ? (
        <section aria-label={words.anniversaries}>
          <div className="op-row op-heads">
            <h3>{words.anniversaries}</h3>
            <span className="dprk">{words.tally(opener(WAYS[0]), yearly(WAYS[0]))}</span>
            <span className="prc">{words.tally(opener(WAYS[1]), yearly(WAYS[1]))}</span>
            <span>{words.mutual}</span>
          </div>
          {anniversaries.map(row => (
            <div className="op-row" key={row.name}>
              <span className="op-occasion">{row.name}</span>
              {WAYS.map(way => (
                <span className="op-marks" key={way}>
                  {row.opens[way].length > 0 ? <span className="op-who">{opener(way)}</span> : null}
                  {row.opens[way].map(act => mark(act, opener(way), row.name, false))}
                </span>
              ))}
              <span className="op-marks">
                {row.mutual.length > 0 ? <span className="op-who">{words.mutual}</span> : null}
                {row.mutual.map(act => mark(act, words.mutualBy(sender(act)), row.name, false))}
              </span>
            </div>
          ))}
        </section>
      ) : null}
      {actsOf(others).length > 0 ? (
        <section aria-label={words.others}>
          <h3>{words.others}</h3>
          {WAYS.map(way =>
            others.opens[way].length > 0 ? (
              <div className="op-others" key={way}>
                <span className={way === WAYS[0] ? 'dprk' : 'prc'}>
                  {words.tally(opener(way), otherwise[way])}
                </span>
                <span className="op-marks">
                  {others.opens[way].map(act => mark(act, opener(way), act.row.occasion, true))}
                </span>
              </div>
            ) : null,
          )}
          {others.mutual.length > 0 ? (
            <div className="op-others">
              <span>{words.mutual}</span>
              <span className="op-marks">
                {others.mutual.map(act => mark(act, words.mutualBy(sender(act)), act.row.occasion, true))}
              </span>
            </div>
          ) : null}
        </section>
      ) : null}
    </div>
  )
}

const actsOf = ({ opens, mutual }: Omit<OpeningRow, 'name'>): readonly Act[] => [
  ...WAYS.flatMap(way => opens[way]),
  ...mutual,
]

/** The year that stands beside a mark; a date that no year holds is told as it is. */
const yearText = ({ date }: Act) => {
  const { lower, upper } = date.bounds
  return lower !== null && upper !== null && yearOf(lower) === yearOf(upper)
    ? String(yearOf(lower))
    : dateLabel(date)
}

interface MarkProps {
  act: Act
  at: number
  roving: ReturnType<typeof useRoving>
  name: string
  /** The occasion, where no row of its own says it. */
  beside: string
}

function Mark({ act, at, roving, name, beside }: MarkProps) {
  const answers = useEventMarks()(act.id)
  const north = act.leaderMessage === WAYS[0]
  const context = act.row.layer === 'context' || act.row.knownBy === 'reply-only'
  return (
    <button
      type="button"
      className={`op-mark side-${north ? 'DPRK' : 'PRC'}`}
      ref={roving.register(at)}
      tabIndex={roving.tabIndex(at)}
      aria-label={name}
      {...answers}
      onKeyDown={roving.onKeyDown}
      onFocus={() => {
        roving.onFocus(at)
        answers.onFocus()
      }}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <SideMark side={north ? 'DPRK' : 'PRC'} x={5} y={5} size={3.75} context={context} />
      </svg>
      <span>
        {yearText(act)} {beside}
      </span>
    </button>
  )
}
