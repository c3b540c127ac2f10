import type { TableData } from '../charts/tableData'
import { exportText } from '../text/export'
import { csvBlob } from './csv'
import type { Provenance } from './provenance'

const words = exportText.provenance

type Row = TableData['rows'][number]

/** A chart's table as CSV: its own columns first, then, on each row, where it comes from. */
export function tableCsv(table: TableData, provenance: Provenance): Blob {
  const { chart, filters, rule, layers, sources, dataset } = provenance
  const said = { chart, filters, rule, layers, sources, dataset: `${dataset.id} ${dataset.version}` }
  const own = table.columns.map((name, at) => ({ name, cell: (row: Row) => row[at] ?? null }))
  const added = (Object.keys(said) as (keyof typeof said)[]).map(name => ({
    name: words.columns[name],
    cell: () => said[name],
  }))
  return csvBlob([...own, ...added], table.rows)
}

/** A chart's table as JSON: where it comes from, then a row an object, its cells by the names of the columns. */
export function tableJson(table: TableData, provenance: Provenance): Blob {
  const { rule, ...said } = provenance
  const { chart, finding, extent, filters, layers, sources, dataset, address } = said
  const file = {
    chart,
    finding,
    extent,
    filters,
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
