import type { Exported } from '../charts/tableData'
import type { DatasetInfo } from '../data/types'
import type { EventIndex } from '../model/eventIndex'
import { DEFAULT_READING } from '../model/filter'
import { filterPhrases } from '../model/sentence'
import type { Shown } from '../store/dashboard'
import { exportText } from '../text/export'
import { isoOf } from '../time/day'
import { fileName } from './fileName'
import { isBare, ruleOf } from './provenance'

const words = exportText.provenance
/** A filter in more letters than this is cut, and told apart by a number made of it. */
const LONGEST = 48

type TakenState = Pick<Shown, 'filter' | 'scope' | 'reading'>

/**
 * Name of the file of a chart: dataset, version, view, what its reading adds, filters and layers; the same for
 * the same state. `form` tells two files of one ending apart.
 */
export function exportName(
  chart: Exported,
  index: EventIndex,
  state: TakenState,
  extension: string,
  form = '',
): string {
  const { id, version } = index.dataset.info
  return fileName(
    [
      id,
      version,
      isMonthly(chart.view, state) ? words.byMonth : chart.name,
      ...(isBare(index) && chart.view !== 'timeline' ? [] : readingOf(chart.view, state, index.dataset.info)),
      filterSlug(filterPhrases(index, state.filter)),
      state.scope.context ? '' : words.articlesSlug,
      state.scope.background ? words.backgroundSlug : '',
      form,
    ],
    extension,
  )
}

const isMonthly = (view: Exported['view'], { reading }: TakenState) =>
  view === 'trade' && reading.step === 'month'

function readingOf(view: Exported['view'], state: TakenState, info: DatasetInfo): readonly string[] {
  const { reading } = state
  const series = reading.series === DEFAULT_READING.series ? '' : reading.series
  if (view === 'timeline') {
    const [from, to] = reading.window ?? info.window
    return [words.span(isoOf(from), isoOf(to))]
  }
  if (view === 'trade') return [series, reading.scale === 'log' && !isMonthly(view, state) ? words.log : '']
  if (view === 'economy') return [ruleOf(view, state) ?? '', series, reading.base ? String(reading.base) : '']
  return [ruleOf(view, state) ?? '']
}

function filterSlug(phrases: readonly string[]): string {
  const slug = phrases.map(phrase => phrase.replaceAll(', ', words.and)).join('-')
  const letters = Array.from(slug)
  if (letters.length <= LONGEST) return slug
  let sum = 0
  for (const letter of letters) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffff
  return `${letters.slice(0, LONGEST).join('')}-${sum.toString(36)}`
}
