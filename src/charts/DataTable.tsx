import { figure } from './figures'
import type { TableData } from './tableData'

/** A chart's table: numbers to the right, a dash where nothing is known. Years stand as they are. */
export function DataTable({ table, caption }: { table: TableData; caption: string }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column} scope="col" className={isNumeric(table, at) ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, line) => (
          <tr key={row.join('|')}>
            {row.map((cell, at) => {
              const column = table.columns[at]!
              const shown =
                table.written?.(line, at) ??
                (cell === null ? '–' : typeof cell === 'number' ? figure(cell) : cell)
              return at === 0 ? (
                <th key={column} scope="row">
                  {shown}
                </th>
              ) : (
                <td key={column} className={isNumeric(table, at) ? 'number' : undefined}>
                  {shown}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isNumeric(table: TableData, at: number): boolean {
  return at > 0 && table.rows.some(row => typeof row[at] === 'number')
}
