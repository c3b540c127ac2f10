import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../charts/Choice'
import type { SourceRow } from '../../data/types'
import { CITATION_STYLES, type CitationStyle, cite } from '../../model/cite'
import { sourcesText } from '../../text/sources'

const words = sourcesText
/** How long the button says that the citation is copied, in milliseconds. */
const SAID_MS = 4000

/** A citation to copy in one of three styles. The text stands in the page, so that it can be taken by hand too. */
export function CitationBox({ source }: { source: SourceRow }) {
  const [style, setStyle] = useState<CitationStyle>('apa')
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const shown = useRef<HTMLPreElement>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const text = cite(source, style)
  const copy = async () => {
    clearTimeout(timer.current)
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      timer.current = window.setTimeout(() => setState('idle'), SAID_MS)
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
      setState('refused')
    }
  }
  const choose = (chosen: CitationStyle) => {
    setStyle(chosen)
    setState('idle')
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
        <button type="button" className="link" onClick={copy}>
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
