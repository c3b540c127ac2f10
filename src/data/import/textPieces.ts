import { fileFaults } from '../../text/import'
import { type ByteSource, headOf, pieces } from './bytes'
import { tellEncoding } from './encoding'
import { type Encoding, ImportError } from './importTypes'

/** Bytes at the beginning by which a text is told, and read for the preview. */
const HEAD = 1 << 19
/** Bytes looked at in the middle and at the end of a long file: a letter beyond ASCII may come late. */
const SAMPLE = 1 << 16

/** The beginning of a text, and how its bytes are written. */
export interface TextLook {
  text: string
  /** True where that is all of it. */
  whole: boolean
  encoding: Exclude<Encoding, 'auto'>
  encodingFits: boolean
}

/** @throws ImportError where the file is empty or no text */
export async function lookAtText(source: ByteSource, asked: Encoding): Promise<TextLook> {
  const head = await headOf(source, HEAD)
  if (head.length === 0) throw new ImportError('empty', fileFaults.empty(source.name))
  const samples = [head]
  if (!source.zipped && source.size > 2 * HEAD)
    for (const at of [Math.floor(source.size / 2), source.size - SAMPLE])
      samples.push(await headOf({ ...source, blob: source.blob.slice(at, at + SAMPLE) }, SAMPLE))
  const { encoding, fits, binary } = tellEncoding(samples, asked)
  if (binary) throw new ImportError('no-data', fileFaults.noData(source.name))
  const whole = head.length < HEAD
  const text = new TextDecoder(encoding).decode(head, { stream: !whole })
  if (whole && text.trim() === '') throw new ImportError('empty', fileFaults.empty(source.name))
  return { text, whole, encoding, encodingFits: fits }
}

/** The text piece by piece; bytes that are none in its encoding become U+FFFD. `last` is said once, at the end. */
export async function* textPieces(
  source: ByteSource,
  encoding: string,
): AsyncGenerator<{ text: string; read: number; last: boolean }> {
  const decoder = new TextDecoder(encoding)
  for await (const { bytes, read } of pieces(source))
    yield { text: decoder.decode(bytes, { stream: true }), read, last: false }
  yield { text: decoder.decode(), read: source.size, last: true }
}
