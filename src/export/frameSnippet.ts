/** Tall enough for most views at a column's width, CSS pixels; a page that listens for the height sets its own. */
const HEIGHT = 560

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The markup of a frame that shows an address. What it may do is named: run its scripts as its own origin, and
 * open the whole dashboard, free of the frame's limits, in a tab.
 */
export function frameSnippet(address: string, title: string): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" loading="lazy" ` +
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0"></iframe>'
  )
}
