import { useEffect, useRef, useState } from 'react'
import { useRoving } from '../../charts/useRoving'
import { findSources, type SourceEntry, type SourcesSeries } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'
import { SourceOption } from './SourceOption'

const words = sourcesText

interface SourceListProps {
  series: SourcesSeries
  /** Id of the source that is told of. */
  chosen: string
  onChoose: (id: string) => void
  /** Blocks in a row, and acts a block. */
  columns: number
  per: number
}

/** All sources with how much each gives, the articles first; one tab stop, since there may be hundreds. */
export function SourceList({ series, chosen, onChoose, columns, per }: SourceListProps) {
  const [sought, setSought] = useState('')
  const articles = findSources(series.articles, sought)
  const context = findSources(series.context, sought)
  const found = [...articles, ...context]
  const place = found.findIndex(({ source }) => source.id === chosen)
  const roving = useRoving(found.length, undefined, undefined, Math.max(0, place))
  const scroll = useRef<HTMLDivElement>(null)
  // what was chosen elsewhere is brought into the list's own view; the page stays
  useEffect(() => {
    const box = scroll.current
    const row = box?.querySelector<HTMLElement>(`[data-source="${CSS.escape(chosen)}"]`)
    if (!box || !row) return
    const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()]
    const covered = box.firstElementChild?.clientHeight ?? 0
    if (inner.top < outer.top + covered || inner.bottom > outer.bottom)
      box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
  }, [chosen])
  const group = (name: string, entries: readonly SourceEntry[], first: number) =>
    entries.length === 0 ? null : (
      <>
        <p className="source-group" aria-hidden="true">
          {name}
        </p>
        <ul aria-label={name}>
          {entries.map((entry, at) => (
            <li key={entry.source.id}>
              <SourceOption
                entry={entry}
                columns={columns}
                per={per}
                current={entry.source.id === chosen}
                onChoose={onChoose}
                ref={roving.register(first + at)}
                tabIndex={roving.tabIndex(first + at)}
                onKeyDown={roving.onKeyDown}
                onFocus={() => roving.onFocus(first + at)}
              />
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <div className="source-list">
      <div className="source-scroll" ref={scroll} role="group" aria-label={words.list}>
        <div className="source-heads">
          <label className="source-find">
            <span className="visually-hidden">{words.find}</span>
            <input
              type="search"
              placeholder={words.find}
              autoComplete="off"
              spellCheck={false}
              value={sought}
              onChange={event => setSought(event.target.value)}
            />
          </label>
          <span aria-hidden="true">{words.heads.alone}</span>
          <span aria-hidden="true">{words.heads.shared}</span>
          <span aria-hidden="true">{words.heads.figures}</span>
        </div>
        {group(words.groups.article, articles, 0)}
        {group(words.groups.context, context, articles.length)}
        {found.length === 0 ? <p className="source-quiet">{words.notFound}</p> : null}
      </div>
    </div>
  )
}
