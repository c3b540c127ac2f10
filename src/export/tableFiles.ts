import type { TableData } from '../charts/tableData'
import { exportText } from '../text/export'
import { csvBlob } from './csv'
import type { Provenance } from './provenance'

const words = exportText.provenance

/** What a table leaves out: the filters, and where there is a window what lies beyond it. */
const filtersOf = ({ filters, window }: Provenance) => (window ? words.drawn(filters, window) : filters)

type Row = TableData['rows'][number]

/** A chart's table as CSV: its own columns first, then, on each row, where it comes from. */
export function tableCsv(table: TableData, provenance: Provenance): Blob {
  const { chart, rule, layers, sources, dataset } = provenance
  const filters = filtersOf(provenance)
  const said = { chart, filters, rule, layers, sources, dataset: `${dataset.id} ${dataset.version}` }
  const own = table.columns.map((name, at) => ({ name, cell: (row: Row) => row[at] ?? null }))
  // a set of events alone has neither
  const told = (name: keyof typeof said) => layers !== null || (name !== 'rule' && name !== 'layers')
  const added = (Object.keys(said) as (keyof typeof said)[]).filter(told).map(name => ({
    name: words.columns[name],
    cell: () => said[name],
  }))
  return csvBlob([...own, ...added], table.rows)
}

/** A chart's table as JSON: where it comes from, then a row an object, its cells by the names of the columns. */
export function tableJson(table: TableData, provenance: Provenance): Blob {
  const { chart, finding, extent, rule, layers, sources, dataset, address } = provenance
  const file = {
    chart,
    finding,
    extent,
    filters: filtersOf(provenance),
    counting_rule: rule,
    layers,
    sources,
    dataset,
    address,
    columns: table.columns,
    rows: table.rows.map(row => Object.fromEntries(table.columns.map((name, at) => [name, row[at] ?? null]))),
  }
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
