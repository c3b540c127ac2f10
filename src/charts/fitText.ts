import { textWidth } from './textWidth'

/** A line of text no wider than `width` px, its end left out where it must be. */
export function fitText(line: string, width: number, weight: 400 | 600 = 400, size = 12): string {
  if (textWidth(line, weight, size) <= width) return line
  const characters = [...line]
  let kept = characters.length
  while (kept > 1 && textWidth(`${characters.slice(0, kept).join('').trimEnd()}…`, weight, size) > width)
    kept--
  return `${characters.slice(0, kept).join('').trimEnd()}…`
}
