import { fileFaults } from '../../text/import'
import { ImportError } from './importTypes'

/** What a file is by its first bytes; `zip` may be a package or a workbook, `text` anything written in lines. */
export type Told = 'zip' | 'parquet' | 'text'

type Kind = keyof typeof fileFaults.kinds

/** First bytes, as text of one byte a character, and what they begin. */
const BEGINNINGS: readonly (readonly [start: string, kind: Kind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['RIFF', 'media'],
  ['OggS', 'media'],
  ['ID3', 'media'],
  ['SQLite format 3', 'database'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['{\\rtf', 'richText'],
  ['\x7fELF', 'program'],
  ['MZ', 'program'],
]

const OLE = '\xd0\xcf\x11\xe0'

/** Beginnings of two letters may begin a table too ("BMW,…"): they count only where bytes that are no text follow. */
const isSure = (start: string, head: string): boolean => start.length > 2 || head.includes('\0')

/**
 * Tells a file by its first bytes.
 * @throws ImportError saying what it is, where it is known to be no table
 */
export function tellFormat(bytes: Uint8Array, name: string): Told {
  const head = Array.from(bytes.subarray(0, 512), byte => String.fromCharCode(byte)).join('')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('PAR1')) return 'parquet'
  if (head.startsWith(OLE)) throw new ImportError('unknown-format', fileFaults.oldExcel(name))
  const known = BEGINNINGS.find(([start]) => head.startsWith(start) && isSure(start, head))
  if (known) throw noTable(name, known[1])
  const written = head.replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  if (/^<(?:!doctype\s+html|html|head|body|!--|table|div|script)/i.test(written)) throw noTable(name, 'html')
  if (/^<(?:\?xml|[a-z]+[\s:>])/i.test(written)) throw noTable(name, 'xml')
  return 'text'
}

function noTable(name: string, kind: Kind): ImportError {
  return new ImportError('no-data', fileFaults.kindOf(name, fileFaults.kinds[kind]))
}

/** Says what a zip is that is neither a package nor a workbook; null where it may hold tables. */
export function otherZip(paths: readonly string[], name: string): ImportError | null {
  if (paths.some(path => path.startsWith('word/'))) return noTable(name, 'word')
  if (paths.some(path => path.startsWith('ppt/'))) return noTable(name, 'slides')
  const isOpenDocument = paths.includes('mimetype') && paths.includes('content.xml')
  return isOpenDocument ? new ImportError('unknown-format', fileFaults.openDocument(name)) : null
}
