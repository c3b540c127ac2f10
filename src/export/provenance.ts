import type { Exported } from '../charts/tableData'
import type { EventIndex } from '../model/eventIndex'
import { NO_FILTER, type Rule } from '../model/filter'
import { filterPhrases } from '../model/sentence'
import type { Shown } from '../store/dashboard'
import { exportText } from '../text/export'
import { dayLabel } from '../time/format'

const words = exportText.provenance

/** Where what is taken along comes from, in words. */
export interface Provenance {
  /** Fixed name of the chart. */
  chart: string
  finding: string | null
  /** What is counted and its extent. */
  extent: string
  /** The active filters, `No filter` where there are none. */
  filters: string
  /** The days that are drawn, where a view has a window of its own; else null. */
  window: string | null
  /** Null where the chart counts by no rule, as those of an imported set do. */
  rule: string | null
  /** Null of an imported set, which has none. */
  layers: string | null
  sources: string
  dataset: { id: string; version: string }
  /** The screen it was taken from; null where no one else could open it. */
  address: string | null
}

type TakenState = Pick<Shown, 'filter' | 'scope' | 'reading'>

/** What is said of a chart that leaves the page. `address` is that of the screen. */
export function provenanceOf(
  chart: Omit<Exported, 'makeTable'>,
  index: EventIndex,
  state: TakenState,
  address: string,
): Provenance {
  const { id, version } = index.dataset.info
  const own = isBare(index)
  const rule = own ? null : ruleOf(chart.view, state)
  return {
    chart: chart.name,
    finding: chart.finding,
    extent: chart.extent,
    filters: filtersOf(chart.view, index, state),
    window: chart.view === 'timeline' ? windowOf(index, state) : null,
    rule: rule && words.rules[rule],
    layers: own ? null : layersOf(state),
    sources: chart.source,
    dataset: { id, version },
    address: /^https?:/.test(address) ? address : null,
  }
}

/**
 * Whether a set has events alone: no rules, no layers, no trade. A package opened whole is one's own too, but counted
 * as the built-in dataset is.
 */
export const isBare = ({ dataset }: EventIndex): boolean => dataset.info.ways !== undefined

/** The rule that a view counts by, as it reads the one that was asked for; null where it counts by none. */
export function ruleOf(view: Exported['view'], { reading: { rule }, scope }: TakenState): Rule | null {
  const byOne = scope.context ? 'traced' : 'listed'
  if (view === 'openers') return rule === 'listed' ? 'listed' : byOne
  if (view !== 'messages' && view !== 'economy') return null
  return rule === 'traced' ? byOne : rule
}

function filtersOf(view: Exported['view'], index: EventIndex, { filter }: TakenState): string {
  const phrases = filterPhrases(index, filter)
  if (phrases.length === 0) return words.noFilter
  const all = words.filter(phrases.join(', '))
  const others = filterPhrases(index, { ...filter, time: NO_FILTER.time })
  if (view !== 'trade' || others.length === 0 || isBare(index)) return all
  return others.length < phrases.length ? words.timeOnly(all) : words.notOnTrade(all)
}

function windowOf({ dataset }: EventIndex, { reading }: TakenState): string {
  const [from, to] = reading.window ?? dataset.info.window
  return words.span(dayLabel(from), dayLabel(to))
}

/** The layers and tiers that a state shows, in words. */
export function layersOf({ scope }: Pick<TakenState, 'scope'>): string {
  const layers = scope.context ? words.both : words.articles
  return scope.background ? words.withBackground(layers) : layers
}

/** The lines at the foot of a picture, without the address. */
export function footLines({ rule, layers, sources, dataset }: Provenance): readonly string[] {
  return [
    words.sources(sources),
    ...(rule ? [words.rule(rule)] : []),
    ...(layers ? [words.layers(layers)] : []),
    words.dataset(dataset.id, dataset.version),
  ]
}

/** All of it as one text, for those who cannot see the picture and for programs that keep it. */
export function description(provenance: Provenance): string {
  return [
    ...(provenance.finding ? [provenance.chart] : []),
    provenance.extent,
    provenance.filters,
    ...footLines(provenance),
    ...(provenance.address ? [provenance.address] : []),
  ].join('\n')
}
