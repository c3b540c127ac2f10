/** What scrolls on the stage, and what it holds. */
export const LISTS =
  '.support-rows, .conflict-list, .op-halves > .reading-scroll, .source-scroll, .source-places, .occasions > .reading-scroll'
const ROWS = '.support-row, .conflict-entry, .op-mark, .op-answer, .source-option, .source-place, .oc-year'

export interface Rest {
  /** Rows that have no room after those that are shown. */
  after: number
  /** Whether rows stand before those that are shown. */
  before: boolean
}

/** What the lists of a stage have no room for. @param stage an element that holds them, laid out */
export function restOf(stage: HTMLElement): Rest {
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
