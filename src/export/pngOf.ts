import { exportText } from '../text/export'

const words = exportText.png

/**
 * An SVG file drawn as a PNG of exactly `width` × `height` pixels.
 * @throws where the picture or the canvas cannot be had, and the signal's reason where it is aborted
 */
export async function pngOf(svg: string, width: number, height: number, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode().catch(() => {
      throw new Error(words.unread)
    })
    signal?.throwIfAborted()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error(words.noCanvas)
    context.drawImage(image, 0, 0, width, height)
    const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
    signal?.throwIfAborted()
    if (!blob) throw new Error(words.noCanvas)
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
