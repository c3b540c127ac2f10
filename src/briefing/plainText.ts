/** What XML 1.0 has no sign for, and with it no slide: control characters, two non-characters, half characters. */
const BARRED = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/**
 * A text with nothing in it that XML 1.0 bars, so that it can stand on a slide. What word processors break lines
 * and pages with (U+000B, U+000C) becomes a line break, the rest of what is barred goes.
 */
export function plainText(text: string): string {
  return text.replace(/[\v\f]/g, '\n').replace(BARRED, '')
}
