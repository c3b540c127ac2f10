import { type RefObject, useCallback, useEffect, useState } from 'react'
import { stageText as words } from '../text/stage'
import { LISTS, type Rest, restOf } from './rest'

/** Nothing is measured in the midst of a change, ms. */
const QUIET_MS = 100

/** How many rows of a list the stage has no room for, as a button that brings the next ones. */
export function More({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const [rest, setRest] = useState<Rest>({ after: 0, before: false })
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let timer = 0
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const next = restOf(element)
        setRest(old => (old.after === next.after && old.before === next.before ? old : next))
      }, QUIET_MS)
    }
    const changes = new MutationObserver(later)
    changes.observe(element, { childList: true, subtree: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(element)
    element.addEventListener('scroll', later, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      changes.disconnect()
      sizes.disconnect()
      element.removeEventListener('scroll', later, { capture: true })
    }
  }, [stage])
  const turn = useCallback(() => {
    for (const list of stage.current?.querySelectorAll(LISTS) ?? []) {
      if (rest.after > 0) list.scrollBy({ left: list.clientWidth, top: list.clientHeight })
      else list.scrollTo({ left: 0, top: 0 })
    }
  }, [stage, rest])
  if (rest.after === 0 && !rest.before) return null
  return (
    <button type="button" className="link stage-more" onClick={turn}>
      {rest.after > 0 ? words.more(rest.after) : words.back}
    </button>
  )
}
