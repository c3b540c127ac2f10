import type JSZip from 'jszip'
import { fileFaults } from '../../text/import'
import { ImportError } from './importTypes'
import { UNPACKED_MOST } from './limits'

/** @throws ImportError where the bytes are no whole zip, or locked */
export async function openZip(blob: Blob, name: string): Promise<JSZip> {
  const { default: Zip } = await import('jszip')
  try {
    return await Zip.loadAsync(await blob.arrayBuffer())
  } catch (error) {
    const locked = error instanceof Error && /encrypted/i.test(error.message)
    throw new ImportError('broken', locked ? fileFaults.locked(name) : fileFaults.zip(name))
  }
}

/**
 * A file of a zip, unpacked.
 * @throws ImportError where it is damaged, or unpacks to more than fits; nothing more is unpacked then
 */
export function unpack(entry: JSZip.JSZipObject, name: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    const helper = (entry as StreamingEntry).internalStream('uint8array')
    helper
      .on('data', part => {
        parts.push(part as Uint8Array<ArrayBuffer>)
        size += part.byteLength
        if (size <= UNPACKED_MOST) return
        helper.pause()
        reject(new ImportError('too-large', fileFaults.unpacksTooLarge(name, UNPACKED_MOST)))
      })
      .on('error', () => reject(new ImportError('broken', fileFaults.zip(name))))
      .on('end', () => resolve(new Blob(parts)))
      .resume()
  })
}

/** JSZip has this method and documents it, but its types leave it out. */
interface StreamingEntry extends JSZip.JSZipObject {
  internalStream: (type: 'uint8array') => JSZip.JSZipStreamHelper<Uint8Array>
}
