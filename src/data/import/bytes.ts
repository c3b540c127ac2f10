import { fileFaults } from '../../text/import'
import { type GivenFile, ImportError } from './importTypes'

/**
 * Bytes read at a time: progress is told, and a Cancel heard, after as many. The rows of a longer piece outlive the
 * collection of young garbage, which made reading half as fast again.
 */
const PIECE = 1 << 17
/** Bytes asked for at once, while those before are read: each question takes a millisecond or two to be answered. */
const READ = 1 << 20

/** What a file's bytes come from: the file, or what a gzip file holds. */
export interface ByteSource {
  /** Name without `.gz`. */
  name: string
  /** Bytes of the file given. */
  size: number
  zipped: boolean
  blob: Blob
}

/** Two bytes by which gzip is known. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** What a file holds, unwrapped where it is gzipped (once). */
export async function byteSource(file: GivenFile): Promise<ByteSource> {
  const start = await bytesOf(file.blob.slice(0, 2), file.name)
  const zipped = isGzip(start)
  const name = zipped ? file.name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') : file.name
  return { name, size: file.blob.size, zipped, blob: file.blob }
}

/** @throws ImportError where the file has gone since it was given */
async function bytesOf(blob: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    throw new ImportError('broken', fileFaults.unreadable(name))
  }
}

/** Bytes in pieces of about `PIECE`, unpacked; `read` counts those of the file. */
export async function* pieces(
  source: ByteSource,
): AsyncGenerator<{ bytes: Uint8Array<ArrayBuffer>; read: number }> {
  if (!source.zipped) {
    const ask = (at: number) => {
      const asked = bytesOf(source.blob.slice(at, at + READ), source.name)
      // told when its turn comes
      asked.catch(() => {})
      return asked
    }
    let next = ask(0)
    for (let at = 0; at < source.size; at += READ) {
      const bytes = await next
      if (at + READ < source.size) next = ask(at + READ)
      for (let from = 0; from < bytes.length; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE)
        yield { bytes: piece, read: at + from + piece.length }
      }
    }
    return
  }
  let read = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      read += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
  const stream = source.blob.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'))
  const reader = stream.getReader()
  let held: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new ImportError('broken', fileFaults.gzip(source.name))
      })
      if (value) {
        held.push(value as Uint8Array<ArrayBuffer>)
        size += value.byteLength
      }
      if (done ? size > 0 : size >= PIECE) {
        yield { bytes: joined(held, size), read }
        held = []
        size = 0
      }
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** The first bytes, unpacked: `length` of them, or all there are. */
export async function headOf(source: ByteSource, length: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!source.zipped) return bytesOf(source.blob.slice(0, length), source.name)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const { bytes } of pieces(source)) {
    parts.push(bytes)
    size += bytes.byteLength
    if (size >= length) break
  }
  return joined(parts, size).slice(0, length)
}

/**
 * Everything as one blob, unpacked: for readers that need to go back and forth in it.
 * @throws ImportError where it unpacks to more than `most` bytes
 */
export async function wholeOf(source: ByteSource, most: number): Promise<Blob> {
  if (!source.zipped) return source.blob
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const { bytes } of pieces(source)) {
    parts.push(bytes)
    size += bytes.byteLength
    if (size > most) throw new ImportError('too-large', fileFaults.unpacksTooLarge(source.name, most))
  }
  return new Blob(parts)
}
