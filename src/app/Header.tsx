import { useEffect, useRef, useState } from 'react'
import { text } from '../text/text'

interface HeaderProps {
  extent: readonly [first: number, last: number]
  /** The plain sentence of what is shown; null at the default, where the tagline stands. */
  sentence: string | null
  dark: boolean
  onTheme: () => void
  /** The link of the present screen, what is still being dragged or typed included. */
  address: () => string
}

/** Name of the page, what is shown in words, and what concerns the whole: data, theme, link. */
export function Header({ extent, sentence, dark, onTheme, address }: HeaderProps) {
  return (
    <header className="page-header">
      <h1>{text.page.title(...extent)}</h1>
      <p className="sentence">{sentence ?? text.page.tagline}</p>
      <div className="header-actions">
        <a href="#about">{text.about.name}</a>
        <button type="button" onClick={onTheme}>
          {dark ? text.page.light : text.page.dark}
        </button>
        <ShareButton address={address} />
      </div>
    </header>
  )
}

/** Copies the link of the present screen; where the browser refuses, shows it to be copied by hand. */
function ShareButton({ address }: { address: () => string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const share = async () => {
    try {
      await navigator.clipboard.writeText(address())
      setState('copied')
    } catch {
      setState('refused')
    }
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setState('idle'), 4000)
  }
  return (
    <>
      <button type="button" onClick={share}>
        {state === 'copied' ? text.page.copied : text.page.share}
      </button>
      {state === 'refused' ? (
        <input
          className="share-link"
          aria-label={text.page.shareByHand}
          readOnly
          value={address()}
          onFocus={event => event.target.select()}
        />
      ) : null}
    </>
  )
}
