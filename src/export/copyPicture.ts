import { exportText } from '../text/export'

/**
 * Puts a picture on the clipboard. Call it while a press of the person's still counts: the picture may come later.
 * @throws what the picture fails with; or, said in words, where the browser lets no page do this
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  const written = write(png)
  // told below, after what the picture itself fails with
  written.catch(() => {})
  await png
  await written.catch(() => {
    throw new Error(exportText.dialog.uncopied)
  })
}

async function write(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
