import { type RefObject, useCallback, useEffect, useState } from 'react'
import { stageText as words } from '../text/stage'

/** What scrolls on the stage, and what it holds. */
const LISTS =
  '.support-rows, .conflict-list, .op-halves > .reading-scroll, .source-scroll, .source-places, .occasions > .reading-scroll'
const ROWS = '.support-row, .conflict-entry, .op-mark, .op-answer, .source-option, .source-place, .oc-year'
/** Nothing is measured in the midst of a change, ms. */
const QUIET_MS = 100

interface Rest {
  /** Rows that have no room after those that are shown. */
  after: number
  /** Whether rows stand before those that are shown. */
  before: boolean
}

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

function restOf(stage: HTMLElement): Rest {
  const lists = [...stage.querySelectorAll(LISTS)]
  const after = lists.map(list => {
    const room = list.getBoundingClientRect()
    return [...list.querySelectorAll(ROWS)].filter(row => {
      const box = row.getBoundingClientRect()
      return box.width > 0 && (box.left > room.right - 1 || box.top > room.bottom - 1)
    }).length
  })
  return {
    after: after.reduce((sum, n) => sum + n, 0),
    before: lists.some(({ scrollLeft, scrollTop }) => scrollLeft > 1 || scrollTop > 1),
  }
}
