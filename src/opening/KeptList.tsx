import { useEffect, useRef, useState } from 'react'
import type { SetInfo } from '../data/import/importTypes'
import { bytesText, openingText } from '../text/opening'
import { type KeptSet, listSets, removeSet } from './keptSets'
import { noteKept } from './keptState'

const words = openingText.kept
/** In the person's own time zone: it is when they did it, not when something happened. */
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

interface KeptListProps {
  /** Hash of the set that is open; null for the built-in one. */
  current: string | null
  onOpen: (info: SetInfo) => void
  onBuiltIn: () => void
}

/** The built-in dataset, and the sets that this browser keeps. */
export function KeptList({ current, onOpen, onBuiltIn }: KeptListProps) {
  const [sets, setSets] = useState<readonly KeptSet[]>([])
  const [refused, setRefused] = useState(false)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    let live = true
    listSets().then(
      found => live && setSets(found),
      () => live && setRefused(true),
    )
    return () => {
      live = false
    }
  }, [])
  const remove = async ({ hash, title }: SetInfo) => {
    try {
      await removeSet(hash)
      noteKept(hash, words.removedHere)
      setSets(now => now.filter(({ info }) => info.hash !== hash))
      setSaid(words.removed(title))
      heading.current?.focus()
    } catch {
      setSaid(words.notRemoved)
    }
  }
  return (
    <section className="kept">
      <h3 ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <ul>
        <li>
          <span className="kept-name">{words.builtIn}</span>
          <span className="kept-facts">{words.builtInNote}</span>
          <span className="kept-actions">
            {current === null ? (
              words.openNow
            ) : (
              <button
                type="button"
                className="link"
                aria-label={words.openWhat(words.builtIn)}
                onClick={onBuiltIn}
              >
                {words.open}
              </button>
            )}
          </span>
        </li>
        {sets.map(set => (
          <KeptItem
            key={set.info.hash}
            set={set}
            open={set.info.hash === current}
            onOpen={() => onOpen(set.info)}
            onRemove={() => remove(set.info)}
          />
        ))}
      </ul>
      <p role="status" className="note">
        {said}
      </p>
      {refused ? <p className="note">{words.refused}</p> : null}
      {!refused && sets.length === 0 && said === '' ? <p className="note">{words.none}</p> : null}
    </section>
  )
}

interface KeptItemProps {
  set: KeptSet
  open: boolean
  onOpen: () => void
  onRemove: () => void
}

function KeptItem({ set: { info, events, whole }, open, onOpen, onRemove }: KeptItemProps) {
  const [asking, setAsking] = useState(false)
  const remove = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const facts = words.facts(info.fileName, events, bytesText(info.size), WHEN.format(info.openedAt))
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  const leave = () => {
    setAsking(false)
    // the button comes back with the next drawing
    requestAnimationFrame(() => remove.current?.focus())
  }
  return (
    <li>
      <span className="kept-name">{info.title}</span>
      <span className="kept-facts">{whole ? words.whole(facts) : facts}</span>
      {asking ? (
        <span className="kept-asked">
          {words.sure(info.title)}
          <button ref={keep} type="button" className="link" onClick={leave}>
            {words.keep}
          </button>
          <button type="button" className="link" onClick={onRemove}>
            {words.remove}
          </button>
        </span>
      ) : (
        <span className="kept-actions">
          {open ? (
            words.openNow
          ) : (
            <button type="button" className="link" aria-label={words.openWhat(info.title)} onClick={onOpen}>
              {words.open}
            </button>
          )}
          <button
            ref={remove}
            type="button"
            className="link"
            aria-label={words.removeWhat(info.title)}
            onClick={() => setAsking(true)}
          >
            {words.remove}
          </button>
        </span>
      )}
    </li>
  )
}
