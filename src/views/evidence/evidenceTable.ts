import type { TableData } from '../../charts/tableData'
import type { Citation, Dataset } from '../../data/types'
import { citeLine } from '../../model/citations'
import { WAYS } from '../../model/counting'
import type { EvidenceSeries } from '../../model/series/evidenceSeries'
import { evidenceText as words } from '../../text/evidence'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { partYearWords, yearWords } from './evidenceWords'

/** The matrix as rows: one a year and way, and one for a year's exchanges; null where nothing is known. */
export function evidenceTable(
  series: EvidenceSeries,
  [north, china]: readonly [string, string],
  dataset: Dataset,
): TableData {
  const cite = (...sources: readonly (readonly Citation[] | undefined)[]) =>
    citeLine(
      dataset,
      sources.flatMap(of => of ?? []),
    ) || null
  return {
    name: 'evidence',
    columns: words.columns,
    rows: series.years.flatMap(year => [
      ...(year.exchanges
        ? [
            [
              String(year.year),
              words.both,
              year.exchanges.count,
              words.units.exchange,
              dateLabel(year.exchanges.period),
              null,
              null,
              null,
              null,
              null,
              yearWords(year, series.context).bottom,
              cite(year.exchanges.sources),
            ],
          ]
        : []),
      ...WAYS.map(way => {
        const { stated, listed, traced, within } = year.ways[way]
        return [
          String(year.year),
          way === WAYS[0] ? text.messages.way(north, china) : text.messages.way(china, north),
          stated?.row.count ?? null,
          stated ? words.units[stated.row.unit] : null,
          stated ? dateLabel(stated.row.period) : null,
          listed?.acts.length ?? null,
          traced?.acts.length ?? null,
          stated && within && within.unlisted !== null ? within.listed : null,
          stated && within && traced ? within.traced : null,
          within?.unlisted ?? null,
          partYearWords(year, way, series.context) ||
            (year.exchanges ? null : yearWords(year, series.context).bottom),
          cite(
            stated?.row.sources,
            ...[listed, traced].flatMap(cell => cell?.acts ?? []).map(({ row }) => row.sources),
          ),
        ]
      }),
    ]),
  }
}
