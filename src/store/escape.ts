/** What a fragment may hold as it is, so that a link can be read: dates, ids, references. */
const READABLE = /%(?:3A|2F|40)/g

/**
 * Text as it stands in a link: a space is `+`, and `:` `/` `@` `.` stay themselves.
 * Half a surrogate pair, which no address can hold, becomes U+FFFD.
 */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(READABLE, decodeURIComponent)
    .replaceAll('%20', '+')
}

/** Several ids in one value: commas between them stay, those inside are escaped. */
export function escapeList(items: readonly string[]): string {
  return items.map(escapeText).join(',')
}

/** The way back. @throws URIError where the escapes are broken. */
export function unescapeText(raw: string): string {
  return decodeURIComponent(raw.replaceAll('+', ' '))
}

/** The way back; text with broken escapes stays as it is. */
export function unescapeOrKeep(raw: string): string {
  try {
    return unescapeText(raw)
  } catch {
    return raw
  }
}

/** The way back from a list; empty items are passed over. @throws URIError where the escapes are broken. */
export function unescapeList(raw: string): readonly string[] {
  return raw
    .split(',')
    .filter(item => item !== '')
    .map(unescapeText)
}
