import { useEffect, useRef } from 'react'

/** Where the arrows, Space and B mean the presenter: its own ground and its bar, never a chart. */
const OWN_GROUND = '[data-presenter-ground], [data-presenter-ground] *, .presenter'
/** A browser that leaves full screen by itself may hand the key on. */
const SAME_PRESS_MS = 200

export interface PresenterActions {
  move: (by: number) => void
  /** To the first or the last scene. */
  end: (which: 'first' | 'last') => void
  blank: () => void
  leave: () => void
}

/** Which action a key asks for; null where it is not the presenter's. `own`: the focus is on the presenter itself. */
export function presenterKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  focus: { own: boolean; onButton: boolean },
  blankKey: boolean,
): 'previous' | 'next' | 'first' | 'last' | 'blank' | 'escape' | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.key === 'PageUp') return 'previous'
  if (event.key === 'PageDown') return 'next'
  if (event.key === 'Escape') return 'escape'
  if (!focus.own) return null
  if (event.key === ' ') return focus.onButton ? null : event.shiftKey ? 'previous' : 'next'
  if (event.shiftKey) return null
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return 'previous'
    case 'ArrowRight':
    case 'ArrowDown':
      return 'next'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'b':
    case 'B':
      return blankKey ? 'blank' : null
    default:
      return null
  }
}

/**
 * The keys of the presenter. PageUp and PageDown, a clicker's, always move; the others act only while the focus is
 * on the presenter itself, so that charts keep their own. The first Escape leaves full screen, the next the presenter.
 */
export function usePresenterKeys(actions: PresenterActions, blankKey: boolean): void {
  const latest = useRef({ actions, blankKey })
  latest.current = { actions, blankKey }
  useEffect(() => {
    let left = Number.NEGATIVE_INFINITY
    const onFullScreen = () => {
      if (!document.fullscreenElement) left = performance.now()
    }
    const goOut = () => {
      if (document.fullscreenElement) document.exitFullscreen()
      else if (performance.now() - left > SAME_PRESS_MS) latest.current.actions.leave()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : document.body
      // a dialog over the scene has its own keys, but for the clicker's
      const inDialog = target.closest('dialog') !== null
      const ground = target === document.body || target.matches(OWN_GROUND)
      const focus = { own: ground && !inDialog, onButton: target.closest('button') !== null }
      const key = presenterKey(event, focus, latest.current.blankKey)
      if (key === null || (key === 'escape' && inDialog)) return
      event.preventDefault()
      const { move, end, blank } = latest.current.actions
      if (key === 'previous') move(-1)
      else if (key === 'next') move(1)
      else if (key === 'blank') blank()
      else if (key === 'escape') goOut()
      else end(key)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('fullscreenchange', onFullScreen)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('fullscreenchange', onFullScreen)
    }
  }, [])
}
