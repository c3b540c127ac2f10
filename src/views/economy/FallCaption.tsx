import type { FallFacts } from '../../model/series/fallFacts'
import { litEvent, useFollowing } from '../../store/following'
import { useDashboard } from '../../store/useDashboard'
import { economyText } from '../../text/economy'
import { captionOf, type SourceWords, type Statement } from './captionWords'

const words = economyText.caption

/** What the fall shows and what it cannot, each number and act leading to its source. */
export function FallCaption({ facts }: { facts: FallFacts }) {
  const { year, shows, cannot } = captionOf(facts)
  return (
    <div className="economy-caption">
      <Part title={words.shows(year)} statements={shows} />
      <Part title={words.cannot} statements={cannot} />
    </div>
  )
}

function Part({ title, statements }: { title: string; statements: readonly Statement[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {statements.map(statement => (
          <li key={statement.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')}>
            {statement.map((piece, at) =>
              typeof piece === 'string' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence have no other name
                <span key={at}>
                  {typeof statement[at - 1] === 'object' ? piece.replace(STOP, '') : piece}
                </span>
              ) : (
                <span key={piece.text} className="unbroken">
                  <Source piece={piece} />
                  {stopOf(statement[at + 1])}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What ends or parts a sentence must not begin a line. */
const STOP = /^[.,:;]/u
function stopOf(next: Statement[number] | undefined): string {
  return typeof next === 'string' ? (STOP.exec(next)?.[0] ?? '') : ''
}

function Source({ piece: { text, opens } }: { piece: SourceWords }) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const lit = useFollowing(litEvent)
  const selection = useFollowing('selection')
  const setReading = useDashboard(state => state.setReading)
  const event = opens !== 'months' && opens.type === 'event' ? opens.id : null
  const current = opens !== 'months' && selection?.type === opens.type && selection.id === opens.id
  const light = event ? () => setHover({ type: 'event', id: event }) : undefined
  const unlight = event ? () => setHover(null) : undefined
  return (
    <button
      type="button"
      className={event && lit === event ? 'link lit' : 'link'}
      aria-current={current ? true : undefined}
      onClick={() => (opens === 'months' ? setReading({ step: 'month' }) : select(opens))}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      {text}
    </button>
  )
}
