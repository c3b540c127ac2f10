import { fileFaults } from '../../text/import'
import { cellText } from './cellText'
import { headerNames } from './header'
import { ImportError } from './importTypes'
import type { RowBlock, TableReading } from './tableSource'

/**
 * Opens a Parquet file. The place of a row is its line.
 * @throws ImportError where it is damaged, or compressed in a way that cannot be read
 */
export async function openParquet(blob: Blob, name: string): Promise<TableReading> {
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet')
  const file = {
    byteLength: blob.size,
    slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
  }
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw new ImportError('broken', fileFaults.parquet(name))
  })
  const codec = metadata.row_groups
    .flatMap(group => group.columns.map(column => column.meta_data?.codec))
    .find(of => of !== undefined && of !== 'UNCOMPRESSED' && of !== 'SNAPPY')
  if (codec) throw new ImportError('unknown-format', fileFaults.parquetCodec(name, codec))
  const columns = parquetSchema(metadata).children.map(child => child.element.name)
  const groups = metadata.row_groups.map(group => Number(group.num_rows))

  /** Rows from `rowStart` up to `rowEnd`, with the cells of the columns used alone. */
  const read = async (rowStart: number, rowEnd: number, used: ReadonlySet<number>): Promise<string[][]> => {
    const asked = columns.filter((_, at) => used.has(at))
    const rows = Array.from({ length: rowEnd - rowStart }, () => columns.map(() => ''))
    if (asked.length === 0) return rows
    const onComplete = (values: Record<string, unknown>[]) => {
      for (const [row, value] of values.entries())
        for (const at of used) rows[row]![at] = cellText(value[columns[at] ?? ''])
    }
    await parquetRead({
      file,
      metadata,
      columns: asked,
      rowStart,
      rowEnd,
      rowFormat: 'object',
      onComplete,
    }).catch(() => {
      throw new ImportError('broken', fileFaults.parquet(name))
    })
    return rows
  }
  const block = (rows: string[][], first: number, bytes: number): RowBlock => ({
    rows,
    lines: rows.map((_, at) => first + at + 1),
    faults: [],
    bytes,
  })
  const all = groups.reduce((sum, rows) => sum + rows, 0)
  return {
    delimiter: '',
    quotes: true,
    header: headerNames(columns),
    headerLine: 0,
    ragged: false,
    first: async limit => block(await read(0, Math.min(limit, all), new Set(columns.keys())), 0, 0),
    blocks: async function* (used) {
      let start = 0
      for (const rows of groups) {
        yield block(
          await read(start, start + rows, used),
          start,
          Math.round((blob.size * (start + rows)) / all),
        )
        start += rows
      }
    },
  }
}
