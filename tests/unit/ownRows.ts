import type { EventColumns } from '../../src/data/eventColumns'
import { ColumnBuilder, type HasColumns, type RowIn } from '../../src/data/import/columnBuilder'
import { parseEdtf } from '../../src/time/edtf'

/** An event as a test writes it; its date is EDTF, a plain day where it says nothing. */
export interface OwnRow extends Partial<Omit<RowIn, 'lower' | 'upper' | 'edtf'>> {
  date?: string
}

const ALL: HasColumns = {
  titles: true,
  summaries: true,
  levels: true,
  occasions: true,
  sources: true,
  directed: true,
}

/** Columns of some events; their lines count from 2, the header's being 1. */
export function ownColumns(rows: readonly OwnRow[], has: Partial<HasColumns> = {}): EventColumns {
  const builder = new ColumnBuilder({ ...ALL, ...has })
  for (const [at, { date = '2021-07-11', ...row }] of rows.entries()) {
    const { bounds, precision } = parseEdtf(date)
    builder.add({
      lower: bounds.lower ?? -2_147_483_648,
      upper: bounds.upper ?? 2_147_483_647,
      edtf: precision === 'day' ? '' : date,
      flags: precision === 'interval' ? 1 : 0,
      line: at + 2,
      from: [],
      to: [],
      kind: '',
      level: '',
      occasion: '',
      source: '',
      title: '',
      summary: '',
      ...row,
    })
  }
  return builder.finish()
}
