import { useRef, useState } from 'react'
import { Choice } from '../../charts/Choice'
import { useCopy } from '../../charts/useCopy'
import type { SourceRow } from '../../data/types'
import { CITATION_STYLES, type CitationStyle, cite } from '../../model/cite'
import { sourcesText } from '../../text/sources'

const words = sourcesText

/** A citation to copy in one of three styles. The text stands in the page, so that it can be taken by hand too. */
export function CitationBox({ source }: { source: SourceRow }) {
  const [style, setStyle] = useState<CitationStyle>('apa')
  const { state, copy, reset } = useCopy()
  const shown = useRef<HTMLPreElement>(null)
  const text = cite(source, style)
  const choose = (chosen: CitationStyle) => {
    setStyle(chosen)
    reset()
  }
  return (
    <div className="citation">
      <div className="citation-tools">
        <Choice
          name={words.style}
          value={style}
          onChange={choose}
          options={CITATION_STYLES.map(value => ({ value, label: words.styles[value] }))}
        />
        <button type="button" className="link" onClick={() => copy(text, shown.current)}>
          {state === 'copied' ? words.copied : words.copy}
        </button>
      </div>
      <pre ref={shown} className={`citation-text is-${style}`}>
        {text}
      </pre>
      <p className={state === 'refused' ? 'source-quiet' : 'visually-hidden'} aria-live="polite">
        {state === 'copied'
          ? words.copiedAloud(words.styles[style])
          : state === 'refused'
            ? words.refused
            : ''}
      </p>
    </div>
  )
}
