import { useMemo } from 'react'
import { SideMark } from '../../charts/DateMark'
import { useEventMarks } from '../../charts/useEventMarks'
import { useRoving } from '../../charts/useRoving'
import { WAYS } from '../../model/counting'
import { type Answer, leastSure } from '../../model/delays'
import { openersText as words } from '../../text/openers'
import { dateLabel } from '../../time/format'
import { answerDays, answerNotes } from './openersWords'
import { type PlacedAnswer, placeDelays } from './placeDelays'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/**
 * How long the answers took: a point where both days are known, a stretch as long as what is not.
 * @param printed whether all are counted by days printed, which is then said once.
 */
export function Delays({ answers, printed }: { answers: readonly Answer[]; printed: boolean }) {
  const placed = useMemo(() => placeDelays(answers), [answers])
  const roving = useRoving(answers.length)
  const marks = useEventMarks()
  if (answers.length === 0) return <p className="op-none">{words.noAnswers}</p>
  return (
    <section className="op-delays" aria-label={words.delays}>
      <div className="op-axis">
        <h3>{words.delays}</h3>
        <span aria-hidden="true">
          {placed.ticks.map(({ days, x }) => (
            <span key={days} className="op-tick" style={{ left: percent(x) }}>
              {days}
            </span>
          ))}
        </span>
      </div>
      <div role="toolbar" aria-label={words.delays}>
        {placed.answers.map((one, at) => {
          const { reply, delays } = one.answer
          const opens = marks(reply.id)
          const causes = delays.map(({ cause }) => dateLabel(cause.sent ?? cause.date, { year: false }))
          const conflict = delays.some(({ mayPrecede }) => mayPrecede)
          const uncertain = delays.some(delay => delay.uncertain)
          const basis = leastSure(delays)
          const several = answers.filter(other => other.reply === reply).length > 1
          return (
            <button
              type="button"
              key={`${reply.id} ${delays[0]?.cause.id}`}
              className={`op-answer side-${reply.leaderMessage === WAYS[0] ? 'DPRK' : 'PRC'}`}
              ref={roving.register(at)}
              tabIndex={roving.tabIndex(at)}
              {...opens}
              onKeyDown={roving.onKeyDown}
              onFocus={() => {
                roving.onFocus(at)
                opens.onFocus()
              }}
            >
              <span className="op-title">
                <strong>{dateLabel(reply.date)}</strong> {reply.row.shortTitle || reply.row.title}
                {several ? words.toCause(causes.join(words.or)) : ''}
              </span>
              <span className="op-track">
                {placed.ticks.map(tick => (
                  <span key={tick.days} className="op-grid" style={{ left: percent(tick.x) }} />
                ))}
                <DelayMark placed={one} uncertain={uncertain} />
              </span>
              <span className="op-days">
                {answerDays(one.answer)}
                {conflict ? (
                  <span className="op-conflict" aria-hidden="true">
                    {' '}
                    ≠
                  </span>
                ) : null}
                {printed || basis === 'sent' ? null : <span className="op-quiet"> {words.tags[basis]}</span>}
                <span className="visually-hidden">
                  {[several ? '' : words.toCause(causes.join(words.or)), ...answerNotes(one.answer)].join(
                    ', ',
                  )}
                </span>
              </span>
            </button>
          )
        })}
      </div>
    </section>
  )
}

function DelayMark({ placed, uncertain }: { placed: PlacedAnswer; uncertain: boolean }) {
  const { answer, from, to, fades, candidates } = placed
  const { reply } = answer
  const side = reply.leaderMessage === WAYS[0] ? 'DPRK' : 'PRC'
  const context = answer.delays.some(delay => delay.context)
  const point = (x: number) => (
    <svg
      key={x}
      className="op-point"
      style={{ left: percent(x) }}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {uncertain ? <circle className="date-ring uncertain" cx="8" cy="8" r="7" /> : null}
      <SideMark side={side} x={8} y={8} size={3.75} context={context} />
    </svg>
  )
  if (from === to) return point(from)
  const stretch = { left: percent(from), width: percent(to - from) }
  if (candidates.length > 0)
    return (
      <>
        <span className="op-candidates" style={stretch} />
        {candidates.map(point)}
      </>
    )
  return <span className={`op-range${fades ? ` fades-${fades}` : ''}`} style={stretch} />
}
