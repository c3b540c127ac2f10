/** How long a browser may take to fetch the object URL before it is withdrawn, ms. */
const KEEP_MS = 60_000

/** Hands a file to the browser, which saves it under the name. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // inside an open dialog, all else is inert
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
