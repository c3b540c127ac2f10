import { useId, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Choice } from '../charts/Choice'
import { goToWhenThere } from '../charts/goToWhenThere'
import { onEscape } from '../charts/onEscape'
import { useFollowing } from '../store/following'
import { briefingText } from '../text/briefing'
import { text } from '../text/text'
import { BuiltInScenes } from './BuiltInScenes'
import { OwnScenes } from './OwnScenes'
import { useOwnBriefing } from './ownBriefing'
import { editButton } from './sceneFocus'
import './briefing.css'

const words = briefingText.panel

/** The person's scenes and the built-in ones, beside the dashboard, which stays in use. */
export function BriefingPanel({ onClose }: { onClose: () => void }) {
  const [shown, setShown] = useState<'own' | 'built-in'>('own')
  const [tall, setTall] = useState(false)
  const count = useOwnBriefing(({ briefing }) => briefing.scenes.length)
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useFocusWay(heading)
  const showCopied = (first: string) => {
    flushSync(() => setShown('own'))
    editButton(first)?.focus()
  }
  return (
    <aside
      className={tall ? 'briefing-panel is-tall' : 'briefing-panel'}
      aria-labelledby={id}
      onKeyDown={onEscape(onClose)}
    >
      <header className="briefing-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {words.name}
        </h2>
        <button
          type="button"
          className="briefing-height"
          aria-expanded={tall}
          aria-label={tall ? words.lower : words.higher}
          onClick={() => setTall(!tall)}
        >
          <span className="grip-bar" />
        </button>
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div className="briefing-body" ref={box}>
        <Choice
          name={words.which}
          value={shown}
          options={[
            { value: 'own', label: words.own(count) },
            { value: 'built-in', label: words.builtIn },
          ]}
          onChange={setShown}
        />
        <Selected onClose={onClose} />
        {shown === 'own' ? <OwnScenes box={box} /> : <BuiltInScenes onCopied={showCopied} />}
      </div>
    </aside>
  )
}

/** Says that the selection goes with the scene; its Details lie behind the panel, or below. */
function Selected({ onClose }: { onClose: () => void }) {
  const selection = useFollowing('selection')
  if (!selection) return null
  const go = () => {
    onClose()
    goToWhenThere('.details h2')
  }
  return (
    <p className="briefing-selected">
      {words.selected}{' '}
      <button type="button" role="link" className="link" onClick={go}>
        {words.details}
      </button>
    </p>
  )
}

/** The focus goes to the heading, and once the panel is closed back to what opened it. */
function useFocusWay(heading: { readonly current: HTMLElement | null }): void {
  const held = useRef(false)
  useLayoutEffect(() => {
    const opener = document.activeElement
    heading.current?.focus()
    const panel = heading.current?.closest('aside')
    const took = () => {
      held.current = true
    }
    const left = (event: FocusEvent) => {
      if (event.relatedTarget) held.current = panel?.contains(event.relatedTarget as Node) === true
    }
    held.current = true
    panel?.addEventListener('focusin', took)
    panel?.addEventListener('focusout', left)
    return () => {
      panel?.removeEventListener('focusin', took)
      panel?.removeEventListener('focusout', left)
      // once the panel is gone, and only if it has taken the focus with it
      queueMicrotask(() => {
        if (!held.current || document.activeElement !== document.body) return
        if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus()
        else headerButton()?.focus()
      })
    }
  }, [heading])
}

function headerButton(): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>('.header-actions button')
  return [...buttons].find(button => button.textContent === text.page.briefing)
}
