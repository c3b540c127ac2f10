/** How long a browser may take to fetch the object URL before it is withdrawn. */
const KEEP_MS = 60_000

/**
 * A file name out of its parts: joined by hyphens, in lower case, with nothing in it that a file system
 * minds. Empty parts are passed over.
 */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const words = parts
    .map(part =>
      String(part)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}.]+/gu, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter(part => part !== '')
  const name = Array.from(words.join('-')).slice(0, 120).join('')
  return `${name || 'export'}.${extension}`
}

/** Hands a file to the browser, which saves it under the name. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
