import { rowFaults } from '../text/import'
import { openingText } from '../text/opening'
import type { Become } from './preview'
import { Scrolls } from './Scrolls'

const words = openingText.mapping.preview

interface PreviewTableProps {
  rows: readonly Become[]
  /** The order of day and month is still to be said. */
  asks: boolean
}

/** What the first rows become under the columns as they are set: the date as it is understood, who, what. */
export function PreviewTable({ rows, asks }: PreviewTableProps) {
  return (
    <section className="preview">
      <h4>{words.heading}</h4>
      <Scrolls label={words.heading}>
        <table>
          <thead>
            <tr>
              {words.heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) =>
              row.fault ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name, and stay in order
                <tr key={at}>
                  <td>{row.date}</td>
                  <td colSpan={words.heads.length - 1} className="fault">
                    {asks && row.fault === rowFaults.eitherOrder ? words.asked : words.aside(row.fault)}
                  </td>
                </tr>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <tr key={at}>
                  <td>{row.date}</td>
                  <td>{row.who || <i>{words.none}</i>}</td>
                  <td>{row.kind}</td>
                  <td>{row.title || <i>{words.noTitle}</i>}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </Scrolls>
    </section>
  )
}
