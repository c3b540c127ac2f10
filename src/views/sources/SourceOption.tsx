import type { KeyboardEvent } from 'react'
import { sourceLabel } from '../../model/citations'
import type { SourceEntry } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'
import { Blocks } from './Blocks'
import { sourceDate } from './sourceWords'

const words = sourcesText.counts

interface SourceOptionProps {
  entry: SourceEntry
  columns: number
  per: number
  current: boolean
  onChoose: (id: string) => void
  ref: (element: HTMLElement | null) => void
  tabIndex: 0 | -1
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: () => void
}

/** One source of the list: name, date, a block an act, and the numbers. */
export function SourceOption({ entry, columns, per, current, onChoose, ...roving }: SourceOptionProps) {
  const { source, alone, shared, figures } = entry
  const { name, rest } = sourceLabel(source)
  return (
    <button
      type="button"
      className={`source-option is-${source.layer}`}
      data-source={source.id}
      aria-current={current ? 'true' : undefined}
      onClick={() => onChoose(source.id)}
      {...roving}
    >
      <span className="source-name">
        <strong>{name}</strong>
        {rest === '' ? '' : ` ${rest}`}
        {source.date !== '' && rest.includes(source.date) ? '' : `, ${sourceDate(source)}`}
      </span>
      <Blocks
        alone={alone}
        shared={shared}
        columns={columns}
        per={per}
        context={source.layer === 'context'}
      />{' '}
      <Count n={alone} what={words.alone(alone)} />
      <Count n={shared} what={words.shared} />
      <Count n={figures} what={words.figures(figures)} />
    </button>
  )
}

function Count({ n, what }: { n: number; what: string }) {
  return (
    <span className={n === 0 ? 'source-count is-none' : 'source-count'}>
      {n}
      <span className="visually-hidden"> {what}</span>
    </span>
  )
}
