/**
 * An order in which places are spread over their width from the beginning: each next is the one that lies farthest
 * from all before it.
 * @param xs in any order
 * @returns for each place its number in that order, from 0
 */
export function spreadOrder(xs: readonly number[]): number[] {
  const order = new Array<number>(xs.length).fill(0)
  const far = new Array<number>(xs.length).fill(Number.POSITIVE_INFINITY)
  const taken = new Set<number>()
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  let next = 0
  for (let at = 1; at < xs.length; at++)
    if (Math.abs(xs[at]! - middle) < Math.abs(xs[next]! - middle)) next = at
  for (let rank = 0; rank < xs.length; rank++) {
    order[next] = rank
    taken.add(next)
    let best = -1
    for (let at = 0; at < xs.length; at++) {
      if (taken.has(at)) continue
      far[at] = Math.min(far[at]!, Math.abs(xs[at]! - xs[next]!))
      if (best < 0 || far[at]! > far[best]!) best = at
    }
    next = best
  }
  return order
}
