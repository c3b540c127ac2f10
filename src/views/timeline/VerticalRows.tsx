import { type ReactNode, useMemo, useState } from 'react'
import { useSize } from '../../charts/useSize'
import type { Act } from '../../model/act'
import type { Actors, Lane } from '../../model/series/timelineLane'
import { selectedEvent, useFollowing } from '../../store/following'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { placeVertical } from './placeVertical'
import { VerticalDrawing } from './VerticalDrawing'

const CAP = 60

interface VerticalRowsProps {
  acts: readonly Act[]
  actors: Actors
  /** Names of the lines. */
  names: Readonly<Record<Lane, string>>
  /** What an act is, in a word or two, under its title. */
  lineOf: (act: Act) => string
  /** Stands above the rows. */
  children?: ReactNode
}

/** A timeline that runs down: one row an event, arrows across, so that labels cannot meet. */
export function VerticalRows({ acts, actors, names, lineOf, children }: VerticalRowsProps) {
  const [all, setAll] = useState(false)
  const [ref, size] = useSize<HTMLDivElement>()
  const selected = useFollowing(selectedEvent)
  const select = useDashboard(state => state.select)
  const placed = useMemo(
    () => placeVertical(acts, actors, all ? Infinity : CAP, lineOf),
    [acts, actors, lineOf, all],
  )
  const words = text.timeline
  return (
    <div className="vertical">
      {children}
      <div className="v-plot" ref={ref}>
        {placed.height > 0 && size ? (
          <VerticalDrawing placed={placed} width={size.width} selected={selected} names={names} />
        ) : null}
        {placed.height === 0 ? <p className="tl-nothing">{words.nothing}</p> : null}
        {placed.groups.map(group => (
          <section key={`${group.key} ${group.y}`}>
            <h3 className={group.key === 'long' ? 'v-long' : undefined}>
              {group.key === 'long'
                ? words.vertical.long
                : `${text.months[group.month - 1] ?? ''} ${group.year}`}
            </h3>
            <ol>
              {group.rows.map(row => (
                <li key={row.id}>
                  <button
                    type="button"
                    className={row.id === selected ? 'v-row is-lit' : 'v-row'}
                    aria-pressed={row.id === selected}
                    onClick={() => select({ type: 'event', id: row.id })}
                  >
                    <span className="v-day">{row.day}</span>
                    <span className="v-words">
                      <span className="v-title">
                        {row.title}
                        {row.disputed ? <span className="v-differ"> ≠</span> : null}
                      </span>
                      <span className="v-line">{row.line}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {placed.left > 0 ? (
        <button type="button" className="link v-all" onClick={() => setAll(true)}>
          {words.vertical.all(acts.length)}
        </button>
      ) : null}
    </div>
  )
}
