/** A value as the text of a cell; a day without its time where it has none, lists parted by `;`. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const text = value.toISOString().slice(0, 19)
    return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
  }
  if (Array.isArray(value)) return value.map(cellText).join(';')
  if (typeof value === 'object')
    return JSON.stringify(value, (_, of) => (typeof of === 'bigint' ? `${of}` : of))
  return String(value)
}
