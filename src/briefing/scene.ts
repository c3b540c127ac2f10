import type { FindingView } from '../store/findings'

/** A saved state of the screen, with what is said about it. */
export interface Scene {
  /** Unique in its briefing, and lasting: a link names it. */
  id: string
  title: string
  /** Under the view, two lines at most on a slide. */
  caption: string
  /** For the speaker alone. */
  notes: string
  /** For the class. */
  question: string
  /** Which view leads. */
  view: FindingView
  /** The link's fragment of the state, without `#`; empty for the default. */
  state: string
}

/** Scenes in the order in which they are told. */
export interface Briefing {
  id: string
  title: string
  scenes: readonly Scene[]
}
