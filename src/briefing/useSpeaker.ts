import { useCallback, useEffect, useRef, useState } from 'react'
import { HERE_EVERY_MS, type Line, openLine, speakerAddress } from './channel'
import type { Briefing } from './scene'

export interface Speaker {
  /** Opens the speaker's window, or brings it to the front. */
  open: () => void
  /** The browser did not let it open. */
  blocked: boolean
}

interface Presenting {
  briefing: Briefing
  scene: string
  blank: boolean
  move: (by: number) => void
  onBlank: () => void
}

/** Keeps a speaker's window in step with what is presented, and does what is asked for there. */
export function useSpeaker(presenting: Presenting): Speaker {
  const latest = useRef(presenting)
  latest.current = presenting
  const line = useRef<Line | null>(null)
  const since = useRef(0)
  const channel = useRef('')
  const [blocked, setBlocked] = useState(false)
  const tell = useCallback(() => {
    const { briefing, scene, blank } = latest.current
    line.current?.say({ type: 'shown', shown: { briefing, scene, blank, since: since.current } })
  }, [])
  useEffect(() => {
    since.current = Date.now()
    channel.current = `${since.current.toString(36)}-${Math.random().toString(36).slice(2, 8)}`
    const open = openLine(channel.current, word => {
      if (word.type === 'hello') tell()
      if (word.type === 'move') latest.current.move(word.by)
      if (word.type === 'blank') latest.current.onBlank()
    })
    line.current = open
    const here = setInterval(() => open.say({ type: 'here' }), HERE_EVERY_MS)
    const leave = () => open.say({ type: 'left' })
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      window.removeEventListener('pagehide', leave)
      clearInterval(here)
      open.end()
      line.current = null
    }
  }, [tell])
  const { briefing, scene, blank } = presenting
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew whenever one of these changes
  useEffect(tell, [tell, briefing, scene, blank])
  const open = useCallback(() => {
    const opened = window.open(speakerAddress(channel.current), channel.current, 'popup,width=900,height=640')
    setBlocked(opened === null)
    opened?.focus()
  }, [])
  return { open, blocked }
}
