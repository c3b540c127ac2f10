import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { askedText } from '../model/fold'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'

/** The search over events. While an input method composes, what is typed stays here: half a syllable is no question. */
export function SearchBox() {
  const stored = useDashboard(state => state.filter.text)
  const setFilter = useDashboard(state => state.setFilter)
  const [draft, setDraft] = useState(stored)
  const composing = useRef(false)
  useEffect(() => {
    // what asks for nothing may stand in the field without being a clause
    if (!composing.current) setDraft(old => (askedText(old) === stored ? old : stored))
  }, [stored])
  const ask = (written: string) => {
    const words = askedText(written)
    if (words !== stored) setFilter({ text: words })
  }
  const clearOnEscape = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || draft === '') return
    event.preventDefault()
    event.stopPropagation()
    setDraft('')
    ask('')
  }
  return (
    <div className={stored === '' ? 'search' : 'search search-set'}>
      <svg className="search-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.75" />
        <path d="M10 10l4.5 4.5" />
      </svg>
      <input
        type="search"
        aria-label={text.filters.search}
        placeholder={text.filters.search}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={draft}
        onChange={event => {
          setDraft(event.target.value)
          if (!composing.current) ask(event.target.value)
        }}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={event => {
          composing.current = false
          ask(event.currentTarget.value)
        }}
        onKeyDown={clearOnEscape}
        // left behind, it would look like a clause that Reset cannot reach
        onBlur={() => setDraft(old => (askedText(old) === '' ? '' : old))}
      />
    </div>
  )
}
