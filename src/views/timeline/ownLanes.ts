import type { MarkSide } from '../../charts/DateMark'
import type { Lanes } from '../../model/engine/engineTypes'
import { ownText } from '../../text/ownCharts'

/** A lane as it is drawn: a row of the plot, from the top down; CSS pixels. */
export interface OwnLane {
  /** Its number in the engine. */
  lane: number
  name: string
  look: MarkSide
  /** Its name is printed as that of a side. */
  strong: boolean
  /** The line that its bars stand on, or hang from. */
  base: number
  hangs: boolean
  /** The tallest that a bar gets. */
  tall: number
  top: number
  height: number
  /** Lanes of one scale have the same letter, where one cannot serve all. */
  scale: 'a' | 'b'
  /** Where its name stands. */
  nameY: number
  /** Its scale is said at it: of low lanes, which all have the same, at the first only. */
  saysScale: boolean
}

/** The order of the lanes by sides, from the top: others, what the first does, what both do, what the second does. */
const SIDES = [
  { lane: 3, look: 'third', scale: 'b' },
  { lane: 0, look: 'DPRK', scale: 'a' },
  { lane: 2, look: 'both', scale: 'a' },
  { lane: 1, look: 'PRC', scale: 'a' },
] as const

/** Above a bar, so that rows are kept apart. */
const GAP = 7
/** A lane so high has its name at its middle; of a lane alone the line stands at this share of the height. */
const ROOMY = 52
const MIDDLE = 0.6

const known = new WeakMap<Uint8Array, Uint8Array>()

/** 1 for each lane that has an event; found once a set. */
function usedLanes(codes: Uint8Array): Uint8Array {
  const before = known.get(codes)
  if (before) return before
  const used = new Uint8Array(256)
  for (let row = 0; row < codes.length; row++) used[codes[row]!] = 1
  known.set(codes, used)
  return used
}

/** The rows of the timeline's lanes. What others do has a scale of its own beside two sides, whose share it dwarfs. */
export function ownLanes({ by, names, codes }: Lanes, height: number): readonly OwnLane[] {
  const used = usedLanes(codes)
  const all =
    by === 'sides'
      ? SIDES.map(each => ({
          ...each,
          name: each.lane === 2 ? ownText.both : each.lane === 3 ? ownText.others : names[each.lane]!,
          strong: each.lane < 2,
        }))
      : names.map((name, lane) => ({
          lane,
          look: name === '' ? ('third' as const) : ('both' as const),
          scale: 'a' as const,
          name: name === '' ? ownText.others : name,
          strong: false,
        }))
  // what no event of the set ever does needs no row
  const rows = all.filter(row => used[row.lane] === 1)
  const [only] = rows
  if (only && rows.length === 1) {
    // in the middle, where labels have room on either side; and there is nothing that it is other than
    const base = Math.round(height * MIDDLE)
    const name = only.name === ownText.others ? '' : only.name
    return [
      {
        ...only,
        name,
        hangs: false,
        top: 0,
        height,
        base,
        tall: base - GAP,
        nameY: base - 2,
        saysScale: true,
      },
    ]
  }
  const pitch = Math.floor((height - 2) / Math.max(1, rows.length))
  return rows.map((row, at) => {
    const hangs = by === 'sides' && row.lane === 1
    const top = at * pitch
    const base = hangs ? top + GAP : top + pitch - 1
    const middle = top + Math.round(pitch / 2) + 4
    return {
      ...row,
      hangs,
      top,
      height: pitch,
      base,
      tall: pitch - GAP - 1,
      // clear of the number of the scale of the next
      saysScale: at === 0 || pitch >= ROOMY,
      nameY: pitch >= ROOMY ? middle : hangs ? base + 11 : base - 2,
    }
  })
}
