import { type FocusEvent, useId, useState } from 'react'
import { SideMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import { TimeRing, TimeStretch } from '../../charts/TimeStretch'
import { Tooltip } from '../../charts/Tooltip'
import { useRoving } from '../../charts/useRoving'
import { LEAST_TARGET } from '../../charts/yearBands'
import type { Act } from '../../model/act'
import type { Actors } from '../../model/series/timelineLane'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { dateWords } from '../../time/format'
import type { PlacedLane, PlacedLaneMark } from './placed'

const SIZE = { DPRK: 4, PRC: 3.75, both: 5, third: 4.5 } as const
const HALF = 8
const LEAST_TOUCHED = 44

/** The marks of a lane: what stood in the way of trade, each by its day. One tab stop; each opens its Details. */
export function LaneMarks({ lane, width }: { lane: PlacedLane; width: number }) {
  const { dataset, event } = useIndex()
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const lit = useFollowing(litEvent)
  const selected = useFollowing(selectedEvent)
  const [tip, setTip] = useState<string | null>(null)
  const tipId = useId()
  const roving = useRoving(lane.marks.length, undefined, () => {
    setTip(null)
    return tip !== null
  })
  const show = (id: string) => {
    setTip(id)
    setHover({ type: 'event', id })
  }
  const hide = () => {
    setTip(null)
    setHover(null)
  }
  const shown = lane.marks.find(({ id }) => id === tip)
  const act = shown && event(shown.id)
  const top = lane.y - HALF
  return (
    <>
      <svg
        className="lane-marks"
        style={{ top }}
        width={width}
        height={2 * HALF}
        aria-hidden="true"
        focusable="false"
      >
        {lane.marks.map(mark => {
          const row = event(mark.id)
          return row ? (
            <Mark
              key={mark.id}
              mark={mark}
              act={row}
              actors={dataset.actors}
              lit={mark.id === lit}
              selected={mark.id === selected}
            />
          ) : null
        })}
      </svg>
      {lane.marks.length > 0 ? (
        <div role="toolbar" aria-label={economyText.lanes[lane.name]}>
          {lane.marks.map(({ id, target }, at) => {
            const row = event(id)
            return (
              <button
                type="button"
                key={id}
                ref={roving.register(at)}
                className="lane-mark"
                style={{ left: target.x, width: target.width, ...boxOf(lane) }}
                aria-label={row ? economyText.marks.act(row.row.shortTitle, dateWords(row.date)) : id}
                aria-current={id === selected ? true : undefined}
                aria-describedby={tip === id ? tipId : undefined}
                tabIndex={roving.tabIndex(at)}
                onClick={() => select({ type: 'event', id })}
                onKeyDown={roving.onKeyDown}
                onFocus={(focus: FocusEvent) => {
                  roving.onFocus(at)
                  if (focus.target.matches(':focus-visible')) show(id)
                }}
                onBlur={hide}
                onPointerEnter={({ pointerType }) => pointerType !== 'touch' && show(id)}
                onPointerLeave={({ pointerType }) => pointerType !== 'touch' && hide()}
              />
            )
          })}
        </div>
      ) : null}
      {shown && act ? (
        <div className="lane-tip" style={{ top: lane.top }}>
          <Tooltip id={tipId} anchor={shown.target} plotWidth={width}>
            <strong>{act.row.title}</strong>
            <p>{dateWords(act.date)}</p>
            {act.row.layer === 'context' ? <p>{text.events.context}</p> : null}
            {act.disputed ? <p>{text.events.disputed}</p> : null}
          </Tooltip>
        </div>
      ) : null}
    </>
  )
}

interface MarkProps {
  mark: PlacedLaneMark
  act: Act
  actors: Actors
  lit: boolean
  selected: boolean
}

/** The whole lane where it is touched, else the line of its marks. */
function boxOf({ top, height, y }: PlacedLane) {
  return height < LEAST_TOUCHED ? { top: y - LEAST_TARGET / 2, height: LEAST_TARGET } : { top, height }
}

/** A mark by the side that acts, on the stretch in which its day lies. */
function Mark({ mark, act, actors, lit, selected }: MarkProps) {
  const side = markSide(act, actors)
  const state = `${mark.ink ? '' : ' pale'}${lit ? ' lit' : ''}${selected ? ' selected' : ''}`
  return (
    <g className={`lane-act side-${side}${state}`}>
      {mark.range ? <TimeStretch {...mark.range} kind={mark.kind} y={HALF} /> : null}
      {lit || selected ? <circle className="halo" cx={mark.x} cy={HALF} r={8} /> : null}
      <SideMark side={side} x={mark.x} y={HALF} size={SIZE[side]} context={act.row.layer === 'context'} />
      <TimeRing ring={mark.ring} x={mark.x} y={HALF} r={7} />
    </g>
  )
}
