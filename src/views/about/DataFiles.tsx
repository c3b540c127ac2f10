import { wholeFigure } from '../../charts/figures'
import type { Dataset } from '../../data/types'
import { useIndex } from '../../store/model'
import { aboutText } from '../../text/about'
import { Section } from './Section'
import { useFileLinks } from './useFileLinks'

const words = aboutText.files
type Table = keyof typeof words.tables
const TABLES = Object.keys(words.tables) as Table[]
const PASSES = ['pass-1.csv', 'pass-2.csv', 'settled.csv']

/** How many rows of a table were read. */
const COUNT: Record<Table, (dataset: Dataset) => number> = {
  events: ({ events }) => events.length,
  claims: ({ claims }) => claims.length,
  'message-counts': ({ counts }) => counts.length,
  trade: ({ trade }) => trade.length,
  indicators: ({ indicators }) => indicators.length,
  actors: ({ actors }) => actors.size,
  names: ({ names }) => names.length,
  sources: ({ sources }) => sources.size,
  locators: ({ locators }) => locators.length,
  conflicts: ({ conflicts }) => conflicts.length,
  'conflict-claims': ({ conflictClaims }) => conflictClaims.length,
  anniversaries: ({ anniversaries }) => anniversaries.length,
  findings: ({ findings }) => findings.length,
  coverage: ({ coverage }) => coverage.length,
}

/** The files of the dataset, each with what it holds and a link to it. */
export function DataFiles() {
  const { dataset } = useIndex()
  const { id, version } = dataset.info
  const at = useFileLinks(id)
  return (
    <Section heading={words.heading}>
      <p>
        {words.intro} <a {...at(words.descriptor)}>{words.descriptor}</a>. {words.version(id, version)}
      </p>
      {dataset.faults.length > 0 ? (
        <p>{words.faults(wholeFigure(dataset.faults.length), wholeFigure(dataset.rowCount))}</p>
      ) : null}
      <p>
        <a {...at('CODEBOOK.md')}>{words.codebook}</a>
      </p>
      <table>
        <thead>
          <tr>
            {words.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TABLES.map(table => (
            <tr key={table}>
              <th scope="row">
                <a {...at(`${table}.csv`)}>{`${table}.csv`}</a>
              </th>
              <td>{words.tables[table]}</td>
              <td className="number">{wholeFigure(COUNT[table](dataset))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.passes}{' '}
        {PASSES.map((file, i) => (
          <span key={file}>
            {i > 0 ? ', ' : ''}
            <a {...at(`coding/${file}`)}>{file}</a>
          </span>
        ))}
      </p>
    </Section>
  )
}
