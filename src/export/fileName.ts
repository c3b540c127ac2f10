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
