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

export interface LabelRoom {
  /** Text stays between these. */
  left: number
  right: number
  rows: number
}

type Sides = readonly boolean[]

interface Solution {
  rows: readonly number[]
  cost: number
}

const leftOf = (wish: LabelWish, onLeft: boolean): number =>
  onLeft ? wish.x - OFF - wish.width : wish.x + OFF

/** How many labels must stand farther out than each, one above the other: those with most above them go first. */
function chainsOf(outer: readonly (readonly number[])[]): readonly number[] {
  const known = new Array<number>(outer.length).fill(-1)
  const chain = (i: number): number => {
    if (known[i]! >= 0) return known[i]!
    // on a cycle the way back counts as nothing; the rows themselves will show that there is none
    known[i] = 0
    let most = 0
    for (const j of outer[i]!) most = Math.max(most, 1 + chain(j))
    known[i] = most
    return most
  }
  return outer.map((_, i) => chain(i))
}

/**
 * Rows for given sides; null on a cycle, beyond the last row, or outside the room.
 * A text that spans another's leader lies farther out: a directed graph, a label's row its longest path. Texts that
 * only meet each other take different rows in that order.
 */
function solve(wishes: readonly LabelWish[], sides: Sides, room: LabelRoom): Solution | null {
  const count = wishes.length
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < count; i += 1) {
    const left = leftOf(wishes[i]!, sides[i]!)
    if (left < room.left || left + wishes[i]!.width > room.right) return null
    from.push(left)
    to.push(left + wishes[i]!.width)
  }
  const outer: number[][] = wishes.map(() => [])
  const waits = new Array<number>(count).fill(0)
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < count; j += 1)
      if (i !== j && wishes[j]!.x > from[i]! - HALO && wishes[j]!.x < to[i]! + HALO) {
        // i spans j's leader, so j is nearer to the line
        outer[j]!.push(i)
        waits[i]! += 1
      }
  const chains = chainsOf(outer)
  const rows = new Array<number>(count).fill(0)
  const placed: number[] = []
  const ready: number[] = []
  for (let i = 0; i < count; i += 1) if (waits[i] === 0) ready.push(i)
  while (ready.length > 0) {
    let best = 0
    for (let k = 1; k < ready.length; k += 1) {
      const longer = chains[ready[k]!]! - chains[ready[best]!]!
      const dearer = wishes[ready[k]!]!.priority - wishes[ready[best]!]!.priority
      const righter = wishes[ready[k]!]!.x - wishes[ready[best]!]!.x
      if (longer > 0 || (longer === 0 && (dearer > 0 || (dearer === 0 && righter > 0)))) best = k
    }
    const i = ready.splice(best, 1)[0]!
    let row = rows[i]!
    for (let again = true; again; ) {
      again = false
      for (const j of placed)
        if (rows[j] === row && from[i]! < to[j]! + CLEAR && to[i]! + CLEAR > from[j]!) {
          row += 1
          again = true
        }
    }
    if (row >= room.rows) return null
    rows[i] = row
    placed.push(i)
    for (const k of outer[i]!) {
      rows[k] = Math.max(rows[k]!, row + 1)
      waits[k]! -= 1
      if (waits[k] === 0) ready.push(k)
    }
  }
  if (placed.length < count) return null
  let cost = 0
  for (let i = 0; i < count; i += 1) cost += rows[i]! * (1 + wishes[i]!.priority / 3) + (sides[i] ? 1.2 : 0)
  return { rows, cost }
}

const flip = (sides: Sides, ...indexes: number[]): boolean[] =>
  sides.map((side, i) => (indexes.includes(i) ? !side : side))

/** Labels whose texts could meet that of the last one, the nearest first. */
function neighbours(wishes: readonly LabelWish[], limit: number): number[] {
  const last = wishes.length - 1
  const own = wishes[last]!
  return wishes
    .map((wish, i) => ({ i, far: Math.abs(wish.x - own.x) - wish.width - own.width }))
    .filter(({ far }) => far < 3 * CLEAR)
    .sort((a, b) => a.far - b.far || a.i - b.i)
    .slice(0, limit)
    .map(({ i }) => i)
}

/** Rows beyond the last that the search may pass through, and what each costs there. */
const BEYOND = 4
const BEYOND_COST = 40

/** Cost of sides while searching: rows beyond the last are dear, cycles and texts outside the room impossible. */
function searchCost(wishes: readonly LabelWish[], sides: Sides, room: LabelRoom): number {
  const found = solve(wishes, sides, { ...room, rows: room.rows + BEYOND })
  if (!found) return Infinity
  return found.rows.reduce((sum, row) => sum + Math.max(0, row - room.rows + 1) * BEYOND_COST, found.cost)
}

/**
 * Sides under which the last wish, new among the others, stands too; null where none is found. Descends by flipping
 * one label near it, then two.
 */
function admit(wishes: readonly LabelWish[], start: Sides, room: LabelRoom): boolean[] | null {
  const near = neighbours(wishes, 12)
  let sides = [...start]
  let cost = searchCost(wishes, sides, room)
  for (let round = 0; round < 12; round += 1) {
    let better: { sides: boolean[]; cost: number } | null = null
    const tryOut = (candidate: boolean[]) => {
      const next = searchCost(wishes, candidate, room)
      if (next < (better?.cost ?? cost) - 1e-9) better = { sides: candidate, cost: next }
    }
    for (const a of near) tryOut(flip(sides, a))
    if (better === null && cost >= BEYOND_COST)
      for (const a of near) for (const b of near) if (a < b) tryOut(flip(sides, a, b))
    const found = better as { sides: boolean[]; cost: number } | null
    if (found === null) break
    sides = found.sides
    cost = found.cost
  }
  return solve(wishes, sides, room) ? sides : null
}

/** Flips one label, then two near ones, while the cost falls. */
function improve(wishes: readonly LabelWish[], start: Sides, room: LabelRoom): boolean[] {
  let sides = [...start]
  let cost = solve(wishes, sides, room)?.cost ?? Infinity
  for (let round = 0; round < 12; round += 1) {
    let better: { sides: boolean[]; cost: number } | null = null
    const tryOut = (candidate: boolean[]) => {
      const solution = solve(wishes, candidate, room)
      if (solution && solution.cost < (better?.cost ?? cost) - 1e-9)
        better = { sides: candidate, cost: solution.cost }
    }
    for (let i = 0; i < sides.length; i += 1) tryOut(flip(sides, i))
    if (better === null)
      for (let i = 0; i < sides.length; i += 1)
        for (let j = i + 1; j < sides.length; j += 1)
          if (Math.abs(wishes[i]!.x - wishes[j]!.x) < 240) tryOut(flip(sides, i, j))
    const found = better as { sides: boolean[]; cost: number } | null
    if (found === null) break
    sides = found.sides
    cost = found.cost
  }
  return sides
}

/**
 * Places labels beside vertical leaders, so that no text touches a text and no leader passes through one.
 * Admits by priority; what cannot be had within the rows stays off. Deterministic.
 */
export function placeLabels(wanted: readonly LabelWish[], room: LabelRoom): LabelPlace[] {
  const order = [...wanted].sort((a, b) => b.priority - a.priority || a.x - b.x || (a.id < b.id ? -1 : 1))
  let admitted: LabelWish[] = []
  let sides: boolean[] = []
  let refused = 0
  for (const wish of order) {
    // where the rows are full, the search for the rest costs more than it finds
    if (refused > 24) break
    const next = [...admitted, wish]
    const found = admit(next, [...sides, wish.x + OFF + wish.width > room.right], room)
    if (found) {
      admitted = next
      sides = found
    } else refused += 1
  }
  if (admitted.length === 0) return []
  sides = improve(admitted, sides, room)
  const rows = solve(admitted, sides, room)?.rows ?? []
  return admitted.map((wish, i) => ({
    id: wish.id,
    row: rows[i] ?? 0,
    side: sides[i] ? 'left' : 'right',
    left: leftOf(wish, sides[i] ?? false),
  }))
}
