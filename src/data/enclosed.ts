/** What a page saved as one file carries inside. */
export interface Enclosed {
  /** The files of the dataset by name (`events.csv`), as text. */
  files: Readonly<Record<string, string>>
  /** The scenes that were saved with it, as a briefing's file has them; null where there are none. */
  briefing: unknown
  /** The fragment of the screen on which it opens, without `#`; none or empty for the default. */
  start?: string
  /** Names this very file, so that changes made to its scenes are kept apart from those of other files. */
  key: string
}

/** Name under which the site hands out the one file that it was built with. */
export const ONE_FILE = 'prc-dprk-relations.html'
/** Id of the element that holds it, a block of data and no script. */
export const ENCLOSED_ID = 'enclosed'
/** Ids of the page's own script and style, by which a copy knows them from what an extension put beside them. */
export const SCRIPT_ID = 'app-script'
export const STYLE_ID = 'app-style'

/** What this page carries inside; null where it is served with its files beside it. */
export function enclosed(): Enclosed | null {
  const block = document.getElementById(ENCLOSED_ID)?.textContent
  return block ? (JSON.parse(block) as Enclosed) : null
}

/** JSON as it may stand in a script element: nothing in it can end the element or, read as a script, a line. */
export function dataBlock(content: Enclosed): string {
  return JSON.stringify(content).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Answers for the files of the dataset from inside the page, as a server would. */
export async function fetchEnclosed(url: string): Promise<Response> {
  const files = enclosed()?.files ?? {}
  const name = Object.keys(files).find(file => url.endsWith(`/${file}`))
  return name === undefined ? new Response(null, { status: 404 }) : new Response(files[name])
}
