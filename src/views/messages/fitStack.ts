/** Distance of the first block from the base line, CSS pixels. */
export const CLEAR = 4
/** Height of a number or of the row that it stands in. */
export const NUMBER_HEIGHT = 16
export const NOTE_HEIGHT = 14
/** Half the height of an exchange's arrow. */
export const ARROW_REACH = 22

/** What stands above and below the base line in one year, as multiples of a block and as fixed pixels. */
export interface Need {
  up: number
  down: number
  fixedUp: number
  /** Room above the line that is needed however low the blocks are. */
  leastUp?: number
  fixedDown: number
}

interface StackFit {
  /** From the foot of one block to the foot of the next. */
  pitch: number
  block: number
  /** Distance of the base line from the top of the plot. */
  base: number
}

const FULL_PITCH = 13
/** Of a stage with room for words beneath the blocks. */
export const STAGE_PITCH = 20
const FULL_HEIGHT = 192
/** How many times that a block may grow where the plot fills the screen. */
const MOST_TIMES = 4

/** Blocks keep 2 px apart as long as they are blocks at all. */
function gapOf(pitch: number): number {
  return pitch >= 6 ? 2 : pitch >= 3 ? 1 : 0
}

/** Height of a stack of blocks from the base line to its far end. */
export function stackHeight(count: number, pitch: number): number {
  return count === 0 ? CLEAR : CLEAR + count * pitch - gapOf(pitch)
}

/** The tallest blocks with which every year's stack, numbers and notes fit the height of the plot. */
export function fitStack(needs: readonly Need[], height: number): StackFit {
  const reach = (pitch: number, side: 'up' | 'down') =>
    needs.reduce((most, need) => {
      const fixed = side === 'up' ? need.fixedUp : need.fixedDown
      const least = side === 'up' ? (need.leastUp ?? 0) : 0
      return Math.max(most, least, stackHeight(need[side], pitch) + fixed)
    }, ARROW_REACH)
  let pitch = FULL_PITCH * Math.min(MOST_TIMES, Math.max(1, height / FULL_HEIGHT))
  while (pitch > 0.5 && reach(pitch, 'up') + reach(pitch, 'down') > height) pitch -= 0.25
  const up = reach(pitch, 'up')
  const spare = Math.max(0, height - up - reach(pitch, 'down'))
  return { pitch, block: pitch - gapOf(pitch), base: Math.round(up + spare / 2) }
}
