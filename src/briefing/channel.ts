import type { Briefing } from './scene'

/** What the presenter tells the speaker's window. */
export interface Shown {
  briefing: Briefing
  /** Id of the scene that is shown. */
  scene: string
  blank: boolean
  /** When presenting began, milliseconds since 1970. */
  since: number
}

/** What goes between the presenter and the speaker's window. */
export type Word =
  | { type: 'hello' }
  | { type: 'shown'; shown: Shown }
  | { type: 'move'; by: number }
  | { type: 'blank' }
  | { type: 'left' }
  /** Said now and then: a presenter that was closed or crashed says nothing any more. */
  | { type: 'here' }

/** The fragment of the speaker's window: not a state of the dashboard, but the name of a channel. */
const SPEAKER = '#speaker='

/** The address of the speaker's window for a channel. */
export function speakerAddress(channel: string): string {
  return `${window.location.href.split('#', 1)[0]}${SPEAKER}${channel}`
}

/** The channel that this window was opened for. */
export function speakerChannel(): string {
  return window.location.hash.slice(SPEAKER.length)
}

export interface Line {
  say: (word: Word) => void
  end: () => void
}

/** How often a presenter says that it is there, and after how long a silence it is not, ms. */
export const HERE_EVERY_MS = 1500
export const LOST_AFTER_MS = 4500

/** Opens a channel between windows of one browser. Without one (some sandboxes), nothing is heard. */
export function openLine(channel: string, hear: (word: Word) => void): Line {
  let line: BroadcastChannel
  try {
    line = new BroadcastChannel(`prc-dprk-${channel}`)
  } catch {
    return { say: () => {}, end: () => {} }
  }
  line.onmessage = event => hear(event.data as Word)
  return { say: word => line.postMessage(word), end: () => line.close() }
}
