import type { PlacedArc } from './placed'

/** The path of a reply's arc, which leaves the line where the cause arrived and comes back where the answer left. */
export function arcPath({ from, to, y, depth }: Pick<PlacedArc, 'from' | 'to' | 'y' | 'depth'>): string {
  const off = Math.sign(depth) * 4
  // a cubic reaches three quarters of the height of its handles
  const handle = y + off + ((depth - off) * 4) / 3
  return `M${from} ${y + off}C${from} ${handle} ${to} ${handle} ${to} ${y + off}`
}
