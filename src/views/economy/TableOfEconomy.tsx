import { DataTable } from '../../charts/DataTable'
import type { EconomySeries } from '../../model/series/economySeries'
import { text } from '../../text/text'
import { economyTable } from './economyTable'

/** The drawing as a table. Fetched when it is first asked for. */
export function TableOfEconomy({ series }: { series: EconomySeries }) {
  return <DataTable table={economyTable(series)} caption={text.readings.names.economy} />
}
