import type { MessageSeries } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import type { PlacedMessages } from './placed'
import { gapLines, notesBeneath, tracedShare } from './yearNotes'

const words = text.messages

/** Sentences that stand beneath the plot for want of room on it: each note with its years. */
export function narrowNotes(
  series: MessageSeries,
  placed: Pick<PlacedMessages, 'bands' | 'bracketWordsBelow' | 'narrow'>,
): readonly string[] {
  const byNote = new Map<string, number[]>()
  const add = (note: string, year: number) => byNote.set(note, [...(byNote.get(note) ?? []), year])
  for (const year of series.years) {
    const hatched = year.ways
      .flatMap(way => way.segments)
      .filter(({ kind, ink }) => ink && kind === 'unlisted')
    if (placed.bracketWordsBelow && hatched.length > 0) add(words.unlisted(hatched.length), year.year)
    if (!placed.narrow) continue
    const below = year.counted ? null : gapLines(year, series, (placed.bands[0]?.width ?? 0) - 2).below
    if (below !== null) add(below, year.year)
    const share = series.rule === 'stated' ? tracedShare(year, series) : null
    for (const note of notesBeneath(year, series)) if (note !== share) add(note, year.year)
    if (share !== null) add(share, year.year)
  }
  return [...byNote].map(([note, years]) => `${words.inYear(yearList(years), note)}.`)
}

/** "2016–2018, 2020" */
export function yearList(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
