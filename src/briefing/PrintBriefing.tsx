import { useCallback, useEffect, useRef, useState } from 'react'
import { onEscape } from '../charts/onEscape'
import { useLongWork, type WorkTools } from '../export/useLongWork'
import { WorkBar } from '../export/WorkBar'
import { PARTS } from '../stage/parts'
import { settled } from '../stage/settled'
import { useIndex } from '../store/model'
import { printText as words } from '../text/print'
import { PrintSheet } from './PrintSheet'
import { pagesOf } from './paperPages'
import './print.css'
import type { Briefing } from './scene'

interface PrintBriefingProps {
  briefing: Briefing
  onClose: () => void
}

/**
 * A briefing on pages, one scene a page, in place of the dashboard: a preview, from which the browser's print
 * dialog opens once every page stands.
 */
export function PrintBriefing({ briefing, onClose }: PrintBriefingProps) {
  const { dataset } = useIndex()
  const { scenes, title } = briefing
  const host = useRef<HTMLElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const [drawn, setDrawn] = useState(0)
  const [pages, setPages] = useState(0)
  const [notes, setNotes] = useState(false)
  const work = useLongWork()
  const { run, cancel, state } = work
  useAlone(host, title)
  useEffect(() => head.current?.focus(), [])
  const draw = useCallback(
    async ({ signal, progress }: WorkTools) => {
      // what cannot be fetched is said here, where it can be tried again
      progress(0, words.fetching)
      for (const { view } of scenes)
        if (view !== 'messages' && view !== 'trade' && view !== 'timeline')
          await unlessAborted(PARTS[view].load(), signal)
      for (const at of scenes.keys()) {
        progress(at / scenes.length, words.drawing(at + 1, scenes.length))
        setDrawn(before => Math.max(before, at + 1))
        const sheet = await sheetOf(host, at, signal)
        await settled(sheet, signal)
      }
      await document.fonts.ready
      await fitted(host, signal)
      const sheets = [...(host.current?.querySelectorAll('.sheet') ?? [])]
      setPages(sheets.reduce((sum, sheet) => sum + pagesOf(sheet), 0))
    },
    [scenes],
  )
  useEffect(() => {
    // a frame later: an effect that is run twice is ended before it begins
    const timer = setTimeout(() => run(words.pages, draw))
    return () => {
      clearTimeout(timer)
      cancel()
    }
  }, [run, cancel, draw])
  const ready = state.is === 'done'
  const cancelled = state.is === 'cancelled'
  useEffect(() => {
    if (cancelled) onClose()
  }, [cancelled, onClose])
  return (
    <section
      ref={host}
      className="on-paper print-briefing"
      aria-label={words.name(title)}
      onKeyDown={onEscape(onClose)}
    >
      <div className="print-bar">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <label>
          <input
            type="checkbox"
            checked={notes}
            onChange={event => {
              setNotes(event.target.checked)
              // the notes take room from the views, which are then drawn for what is left
              run(words.pages, draw)
            }}
          />
          {words.notes}
        </label>
        <button type="button" className="link" disabled={!ready} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="link" onClick={onClose}>
          {words.close}
        </button>
        {ready ? <p role="status">{words.ready(pages)}</p> : <WorkBar work={work} />}
      </div>
      {scenes.length === 0 ? <p className="print-none">{words.none}</p> : null}
      {scenes.slice(0, drawn).map((scene, at) => (
        <PrintSheet key={scene.id} {...{ briefing, scene, dataset, notes }} page={at + 1} />
      ))}
    </section>
  )
}

/** What is awaited, given up where it is aborted meanwhile. @throws the signal's reason then */
function unlessAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    awaited,
    new Promise<never>((_, fail) => {
      if (signal.aborted) fail(signal.reason)
      signal.addEventListener('abort', () => fail(signal.reason), { once: true })
    }),
  ])
}

/** Resolves once every view has the size at which all of it has room. */
async function fitted(host: { current: HTMLElement | null }, signal: AbortSignal): Promise<void> {
  for (;;) {
    const busy = host.current?.querySelector('.sheet[aria-busy="true"]')
    if (!busy) return
    await settled(busy, signal)
  }
}

/** A page's element, in the frame in which it is there. */
async function sheetOf(
  host: { current: HTMLElement | null },
  at: number,
  signal: AbortSignal,
): Promise<Element> {
  for (;;) {
    signal.throwIfAborted()
    const sheet = host.current?.querySelectorAll('.sheet')[at]
    if (sheet) return sheet
    await new Promise(done => setTimeout(done))
  }
}

/**
 * Keeps the rest of the page out of reach while something stands over it. Its title is the file's name.
 */
function useAlone(host: { current: HTMLElement | null }, title: string): void {
  useEffect(() => {
    const others = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element !== host.current && !element.inert,
    )
    const before = { title: document.title, focus: document.activeElement }
    for (const element of others) element.inert = true
    document.title = title
    return () => {
      for (const element of others) element.inert = false
      document.title = before.title
      if (before.focus instanceof HTMLElement) before.focus.focus()
    }
  }, [host, title])
}
