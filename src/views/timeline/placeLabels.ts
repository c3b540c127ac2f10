/** Rows of labels are this far apart, CSS pixels. */
export const ROW = 15
/** From the leader to its text, the clear space to the next text, and the halo that no leader enters. */
const OFF = 5
const CLEAR = 10
const HALO = 4

/** A label that wants to stand beside its leader. */
export interface LabelWish {
  id: string
  /** x of the leader. */
  x: number
  /** Width of the text. */
  width: number
  /** Higher is admitted first. */
  priority: number
}

/** Where a label stands: its row counts outwards from the line, 0 nearest. */
export interface LabelPlace {
  id: string
  row: number
  side: 'right' | 'left'
  /** Left edge of the text. */
  left: number
}

interface LabelRoom {
  /** Text stays between these. */
  left: number
  right: number
  rows: number
}

const leftOf = (wish: LabelWish, onLeft: boolean): number =>
  onLeft ? wish.x - OFF - wish.width : wish.x + OFF

/** Of the labels near a new one, how many are flipped singly, and how many by twos. */
const NEAR = 12
const PAIRED = 6
/** Labels refused after which no more are tried. */
const REFUSED = 24
/** Rows beyond the last that the search may pass through, and what each costs there. */
const BEYOND = 4
const BEYOND_COST = 40

/** What is tried out: every label's side (1 = left) and whether it takes part, by its place among the wishes. */
interface Trial {
  sides: Uint8Array
  /** Of those that take part, ascending. */
  ids: number[]
  /** Rows of the last solution. */
  rows: Int32Array
  /**
   * Finds rows for the sides as they are.
   * A text that spans another's leader lies farther out: a directed graph, a label's row its longest path. Texts that
   * only meet each other take different rows in that order, those with most above them first.
   * @param rows that may be taken; those beyond the room's are dear
   * @param bound at which the search for rows is given up
   * @returns Infinity on a cycle, beyond the rows, outside the room, or at the bound
   */
  cost(rows: number, bound: number): number
}

/** All that can be known before sides are chosen is computed once: the search asks thousands of times. */
function trialOf(wishes: readonly LabelWish[], room: LabelRoom): Trial {
  const count = wishes.length
  const sides = new Uint8Array(count)
  const rows = new Int32Array(count)
  const ids: number[] = []
  const takesPart = new Uint8Array(count)
  const weight = wishes.map(wish => 1 + wish.priority / 3)
  const xs = wishes.map(wish => wish.x)
  // by 2 × place + side: where the text begins and ends, and whose leaders it spans
  const from = new Float64Array(2 * count)
  const to = new Float64Array(2 * count)
  const outside = new Uint8Array(2 * count)
  const spans: number[][] = []
  for (let k = 0; k < 2 * count; k += 1) {
    const wish = wishes[k >> 1]!
    const left = leftOf(wish, k % 2 === 1)
    const right = left + wish.width
    from[k] = left
    to[k] = right
    outside[k] = left < room.left || right > room.right ? 1 : 0
    const spanned: number[] = []
    for (let j = 0; j < count; j += 1)
      if (j !== k >> 1 && xs[j]! > left - HALO && xs[j]! < right + HALO) spanned.push(j)
    spans.push(spanned)
  }
  const outer: number[][] = wishes.map(() => [])
  const waits = new Int32Array(count)
  const left = new Int32Array(count)
  const chains = new Int32Array(count)
  const inRow: number[][] = Array.from({ length: room.rows + BEYOND }, () => [])

  /** Fills `waits`, `outer` and `chains`; false where there are no rows. */
  const order = (): boolean => {
    takesPart.fill(0)
    for (const i of ids) {
      if (outside[2 * i + sides[i]!]) return false
      takesPart[i] = 1
      outer[i]!.length = 0
    }
    for (const i of ids) {
      let most = 0
      for (const j of spans[2 * i + sides[i]!]!)
        if (takesPart[j]) {
          // i spans j's leader, so j is nearer to the line
          outer[j]!.push(i)
          most += 1
        }
      waits[i] = most
      left[i] = most
    }
    const sorted: number[] = ids.filter(i => waits[i] === 0)
    for (let k = 0; k < sorted.length; k += 1)
      for (const i of outer[sorted[k]!]!) {
        left[i]! -= 1
        if (left[i] === 0) sorted.push(i)
      }
    if (sorted.length < ids.length) return false
    for (let k = sorted.length - 1; k >= 0; k -= 1) {
      const i = sorted[k]!
      let most = 0
      for (const j of outer[i]!) most = Math.max(most, 1 + chains[j]!)
      chains[i] = most
    }
    return true
  }
  /** Whether `a` goes before `b` where both may. */
  const first = (a: number, b: number): boolean => {
    const longer = chains[a]! - chains[b]! || wishes[a]!.priority - wishes[b]!.priority || xs[a]! - xs[b]!
    return longer > 0
  }
  const cost = (most: number, bound: number): number => {
    if (!order()) return Infinity
    let sum = 0
    for (const i of ids) {
      if (sides[i]) sum += 1.2
      rows[i] = 0
    }
    for (const row of inRow) row.length = 0
    const ready = ids.filter(i => waits[i] === 0)
    while (ready.length > 0) {
      let best = 0
      for (let k = 1; k < ready.length; k += 1) if (first(ready[k]!, ready[best]!)) best = k
      const i = ready.splice(best, 1)[0]!
      const own = 2 * i + sides[i]!
      let row = rows[i]!
      const meets = (j: number): boolean =>
        from[own]! < to[2 * j + sides[j]!]! + CLEAR && to[own]! + CLEAR > from[2 * j + sides[j]!]!
      while (row < most && inRow[row]!.some(meets)) row += 1
      sum += row * weight[i]! + Math.max(0, row - room.rows + 1) * BEYOND_COST
      if (row >= most || sum >= bound) return Infinity
      rows[i] = row
      inRow[row]!.push(i)
      for (const k of outer[i]!) {
        rows[k] = Math.max(rows[k]!, row + 1)
        waits[k]! -= 1
        if (waits[k] === 0) ready.push(k)
      }
    }
    return sum
  }
  return { sides, ids, rows, cost }
}

/**
 * Descends by the best flip of one label, or else of a pair, while the cost falls.
 * @param rows that may be taken
 * @param pairs whether a pair is worth a try at the present cost
 */
function descend(
  trial: Trial,
  rows: number,
  near: readonly number[],
  paired: readonly number[],
  pairs: (a: number, b: number, cost: number) => boolean,
): void {
  const { sides } = trial
  let cost = trial.cost(rows, Infinity)
  for (let round = 0; round < 12; round += 1) {
    let least = cost
    let best: readonly number[] = []
    const tryOut = (...flipped: number[]) => {
      for (const i of flipped) sides[i]! ^= 1
      const next = trial.cost(rows, least - 1e-9)
      for (const i of flipped) sides[i]! ^= 1
      if (next === Infinity) return
      least = next
      best = flipped
    }
    for (const a of near) tryOut(a)
    if (best.length === 0)
      for (const a of paired) for (const b of paired) if (a < b && pairs(a, b, cost)) tryOut(a, b)
    if (best.length === 0) break
    for (const i of best) sides[i]! ^= 1
    cost = least
  }
}

/** Labels whose texts could meet that of the last one, the nearest first. */
function neighbours(wishes: readonly LabelWish[], ids: readonly number[], limit: number): number[] {
  const own = wishes[ids.at(-1)!]!
  return ids
    .map(i => ({ i, far: Math.abs(wishes[i]!.x - own.x) - wishes[i]!.width - own.width }))
    .filter(({ far }) => far < 3 * CLEAR)
    .sort((a, b) => a.far - b.far || a.i - b.i)
    .slice(0, limit)
    .map(({ i }) => i)
}

/**
 * Places labels beside vertical leaders, so that no text touches a text and no leader passes through one.
 * Admits by priority; what cannot be had within the rows stays off. Deterministic.
 */
export function placeLabels(wanted: readonly LabelWish[], room: LabelRoom): LabelPlace[] {
  const wishes = [...wanted].sort((a, b) => b.priority - a.priority || a.x - b.x || (a.id < b.id ? -1 : 1))
  const trial = trialOf(wishes, room)
  const { ids, sides } = trial
  let refused = 0
  for (const [i, wish] of wishes.entries()) {
    // where the rows are full, the search for the rest costs more than it finds
    if (refused > REFUSED) break
    const before = sides.slice()
    ids.push(i)
    sides[i] = wish.x + OFF + wish.width > room.right ? 1 : 0
    const near = neighbours(wishes, ids, NEAR)
    descend(trial, room.rows + BEYOND, near, near.slice(0, PAIRED), (_a, _b, cost) => cost >= BEYOND_COST)
    if (trial.cost(room.rows, Infinity) < Infinity) continue
    ids.pop()
    sides.set(before)
    refused += 1
  }
  descend(trial, room.rows, ids, ids, (a, b) => Math.abs(wishes[a]!.x - wishes[b]!.x) < 240)
  trial.cost(room.rows, Infinity)
  return ids.map(i => ({
    id: wishes[i]!.id,
    row: trial.rows[i]!,
    side: sides[i] ? 'left' : 'right',
    left: leftOf(wishes[i]!, sides[i] === 1),
  }))
}
