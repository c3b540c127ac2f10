/** Height of a page between its margins, CSS pixels: 186 mm of A4. */
const PAGE = (186 / 25.4) * 96

/** How many pages a sheet takes: one, but where its words are too many for it. @param sheet laid out on the screen */
export function pagesOf(sheet: Element): number {
  const { paddingTop, paddingBottom } = getComputedStyle(sheet)
  const height = sheet.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  return Math.max(1, Math.ceil((height - 1) / PAGE))
}
