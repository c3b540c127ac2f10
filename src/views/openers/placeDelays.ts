import type { Answer } from '../../model/delays'

/** Marks of days on the axis, and where an answer stands on it: shares of its width, 0 to 1. */
export interface PlacedDelays {
  ticks: readonly { days: number; x: number }[]
  answers: readonly PlacedAnswer[]
}
export interface PlacedAnswer {
  answer: Answer
  /** Ends of what is possible; an end that fades is open. */
  from: number
  to: number
  fades: 'start' | 'end' | null
  /** Each candidate where it is not said which letter is answered. */
  candidates: readonly number[]
}

/** Distances between ticks that a reader can count in. */
const STEPS = [1, 2, 5, 10, 30, 60, 90, 180, 365]
const MOST_TICKS = 5

/** Answers on one axis of days, from the day of the message (or what may lie before it) to the longest delay. */
export function placeDelays(answers: readonly Answer[]): PlacedDelays {
  const known = answers.flatMap(({ low, high }) => [low, high]).filter(days => days !== null)
  const first = Math.min(0, ...known)
  const last = Math.max(1, ...known)
  const step = STEPS.find(days => last / days <= MOST_TICKS) ?? last
  // a little room, so that a mark at an end is not cut
  const room = (last - first) * 0.03
  const share = (days: number) => (days - first + room) / (last - first + 2 * room)
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step)
  return {
    ticks: ticks.map(days => ({ days, x: share(days) })),
    answers: answers.map(answer => ({
      answer,
      from: answer.low === null ? 0 : share(answer.low),
      to: answer.high === null ? 1 : share(answer.high),
      fades: answer.low === null ? 'start' : answer.high === null ? 'end' : null,
      candidates:
        answer.delays.length > 1
          ? answer.delays.flatMap(({ low, high }) =>
              low === null || high === null ? [] : [share((low + high) / 2)],
            )
          : [],
    })),
  }
}
