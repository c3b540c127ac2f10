/** What a page saved as one file carries inside. */
export interface Enclosed {
  /** The files of the dataset by name (`events.csv`), as text. */
  files: Readonly<Record<string, string>>
  /** The scenes that were saved with it, as a briefing's file has them; null where there are none. */
  briefing: unknown
  /** Names this very file, so that changes made to its scenes are kept apart from those of other files. */
  key: string
}

/** Id of the element that holds it, a block of data and no script. */
export const ENCLOSED_ID = 'enclosed'

/** What this page carries inside; null where it is served with its files beside it. */
export function enclosed(): Enclosed | null {
  const block = document.getElementById(ENCLOSED_ID)?.textContent
  return block ? (JSON.parse(block) as Enclosed) : null
}
