import { type Box, boxesMeet, type PlacedText, placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import type { YearBand } from '../../charts/yearBands'
import { text } from '../../text/text'
import { ARROW_REACH } from './fitStack'
import type { Frame, PlacedMessages, PlacedSegment } from './placed'

const words = text.messages

/** On narrow years: what an arrow and what a stack is, said once, where nothing else stands. */
export function sharedWords(
  frame: Frame,
  bands: readonly YearBand[],
  taken: readonly Box[],
): readonly PlacedText[] {
  if (!frame.narrow) return []
  const { series, base, leaders } = frame
  const exchanging = bands.filter((_, at) => series.years[at]?.exchanges)
  const [head, last] = [exchanging[0], exchanging.at(-1)]
  const out: PlacedText[] = []
  if (head && last) {
    const many = exchanging.length > 1 || series.years.some(year => (year.exchanges?.count ?? 0) > 1)
    const anchorX = (head.x + last.x + last.width) / 2
    const at = { anchorX, top: base + ARROW_REACH + 2, anchor: 'middle' as const }
    out.push(...placeLines('exchanges', [words.exchangesWord(many)], at, { ink: 'quiet' }))
  }
  const stack = bands[series.years.findIndex(year => year.ways.length > 0)]
  if (!stack) return out
  const anchorX = stack.innerX - 6
  const lay = (key: 'up' | 'down') => {
    const up = key === 'up'
    const said = up ? words.way(leaders[0], leaders[1]) : words.way(leaders[1], leaders[0])
    const look = { ink: up ? 'dprk' : 'prc', weight: 600 } as const
    for (const away of [8, 26, 44, 62]) {
      const top = up ? base - away - 16 : base + away
      const lines = placeLines(key, [said], { anchorX, top, anchor: 'end' }, look)
      const free = lines.every(
        line => line.x >= 0 && line.y >= 0 && ![...taken, ...out].some(other => boxesMeet(line, other)),
      )
      if (free) return lines
    }
    return []
  }
  out.push(...lay('up'), ...lay('down'))
  return out
}

/** A bracket beside the blocks that are counted but not listed, with its words where they find room. */
export function placeBrackets(
  frame: Frame,
  segments: readonly PlacedSegment[],
  texts: readonly PlacedText[],
) {
  const groups = new Map<string, PlacedSegment[]>()
  for (const segment of segments) {
    // beside pale blocks the words would speak of a hatch that is not drawn
    if (segment.kind !== 'unlisted' || !segment.ink) continue
    const key = `${segment.year}-${segment.way}`
    const group = groups.get(key)
    if (group) group.push(segment)
    else groups.set(key, [segment])
  }
  const brackets: PlacedMessages['brackets'][number][] = []
  const placed: PlacedText[] = []
  let wordsBelow = false
  for (const [key, group] of groups) {
    const x = group[0]!.x + group[0]!.width + 4
    const top = Math.min(...group.map(({ y }) => y))
    const bottom = Math.max(...group.map(({ y, height }) => y + height))
    const ink = group[0]!.way === 'dprk-to-prc' ? 'dprk' : 'prc'
    brackets.push({ key, x, top, bottom, ink })
    const anchorX = x + 9
    const lay = (lines: readonly string[]) =>
      placeLines(
        `bracket-${key}`,
        lines,
        { anchorX, top: (top + bottom) / 2 - lines.length * 7.5 },
        { ink, weight: 600, lineHeight: 15 },
      )
    const said = words.unlisted(group.length)
    const full = lay(wrapText(said, textWidth('2 counted,', 600) + 4, 600))
    const fits = full.every(
      line => line.x + line.width <= frame.width && !texts.some(other => boxesMeet(line, other)),
    )
    placed.push(...(fits ? full : lay([String(group.length)])))
    wordsBelow ||= !fits
  }
  return { brackets, words: placed, wordsBelow }
}
