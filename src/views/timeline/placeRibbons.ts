import type { Lane } from '../../model/series/timelineLane'
import type { TimelineSeries } from '../../model/series/timelineSeries'
import type { Lines, PlacedRibbon } from './placed'
import type { Scale } from './placeMarks'

/** Height of one act, and the room of the whole ribbon outside its line. */
const UNIT = 3
const NEAR = 8
const MOST = 10

/** Stepped ribbons of acts known only within long bounds: each act a layer, the longest nearest to the line. */
export function placeRibbons(
  series: TimelineSeries,
  scale: Scale,
  width: number,
  lines: Lines,
): PlacedRibbon[] {
  return (['third', 'dprk', 'both', 'prc'] as const).flatMap((lane: Lane): PlacedRibbon[] => {
    const cut = series.ribbons[lane]
      .map(act => ({
        id: act.id,
        from: Math.max(0, scale(act.from)),
        to: Math.min(width, scale(act.to)),
      }))
      .filter(act => act.to > act.from)
      .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    if (cut.length === 0) return []
    const edges = [...new Set(cut.flatMap(act => [act.from, act.to]))].sort((a, b) => a - b)
    const depthAt = (middle: number) => cut.filter(act => act.from <= middle && act.to >= middle).length
    const deepest = Math.max(...edges.map((edge, i) => depthAt((edge + (edges[i + 1] ?? edge)) / 2)))
    const unit = Math.min(UNIT, MOST / deepest)
    const outward = lane === 'prc' ? 1 : -1
    // acts of both lie on their lane itself, others just above theirs
    const base =
      lines[lane] + (lane === 'both' ? (deepest * unit) / 2 : outward * (lane === 'third' ? 2 : NEAR))
    const far: [number, number][] = []
    edges.slice(0, -1).forEach((edge, i) => {
      const next = edges[i + 1] ?? edge
      const y = base + outward * unit * depthAt((edge + next) / 2)
      far.push([edge, y], [next, y])
    })
    const first = edges[0] ?? 0
    const last = edges.at(-1) ?? 0
    return [
      {
        lane,
        count: cut.length,
        points: [[first, base], ...far, [last, base]],
        acts: cut.map((act, i) => ({
          id: act.id,
          x: act.from,
          width: act.to - act.from,
          y: base + outward * unit * Math.min(i, deepest - 1) + (outward < 0 ? -unit : 0),
          height: unit,
        })),
        top: outward < 0 ? base - deepest * unit : base,
        bottom: outward < 0 ? base : base + deepest * unit,
      },
    ]
  })
}
