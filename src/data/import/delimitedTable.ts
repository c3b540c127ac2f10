import { fileFaults, rowFaults } from '../../text/import'
import type { ByteSource } from './bytes'
import { isSepLine, tellDelimited } from './delimiter'
import { headerNames, headerPlace, isBlank, isData, placeNames } from './header'
import { ImportError } from './importTypes'
import { RowSplitter } from './rowSplitter'
import type { RowBlock, TableReading } from './tableSource'
import { type TextLook, textPieces } from './textPieces'

/** Characters that stand in no sound text. */
const DAMAGED = /[\0\ufffd]/

/** Sets rows aside whose bytes are no text. */
function withoutDamaged(block: RowBlock, delimiter: string): RowBlock {
  const kept = block.rows.map(row => !row.some(cell => DAMAGED.test(cell)))
  if (!kept.includes(false)) return block
  const damaged = block.rows.flatMap((row, at) =>
    kept[at]
      ? []
      : [{ line: block.lines[at]!, value: row.join(delimiter).slice(0, 200), reason: rowFaults.bytes }],
  )
  return {
    ...block,
    rows: block.rows.filter((_, at) => kept[at]),
    lines: block.lines.filter((_, at) => kept[at]),
    faults: [...block.faults, ...damaged],
  }
}

/** Leaves out the rows up to a line, that line included. */
function after(block: RowBlock, line: number): RowBlock {
  const first = block.lines.findIndex(of => of > line)
  if (first === 0) return block
  const from = first === -1 ? block.rows.length : first
  return { ...block, rows: block.rows.slice(from), lines: block.lines.slice(from) }
}

/**
 * Opens delimited text.
 * @throws ImportError where there is no row
 */
export function openDelimited(source: ByteSource, look: TextLook, asked: string | undefined): TableReading {
  const how = tellDelimited(look.text, asked)
  // without the line at whose middle the beginning ends
  const text = look.whole ? look.text : look.text.slice(0, look.text.lastIndexOf(how.newline) + 1)
  const head: RowBlock = { ...new RowSplitter(how).push(text, true), bytes: 0 }
  const at = headerPlace(head.rows.map(row => (isSepLine(row) ? [] : row)))
  const top = head.rows[at]
  const tooLong = () => new ImportError('too-large', fileFaults.longRow(source.name))
  if (!top) throw look.whole ? new ImportError('empty', fileFaults.empty(source.name)) : tooLong()
  const noHeader = isData(top)
  const topLine = head.lines[at]!
  const skipTo = noHeader ? topLine - 1 : topLine
  const headRows = withoutDamaged(after(head, skipTo), how.delimiter)
  const filled = headRows.rows.flatMap((row, of) => (isBlank(row) ? [] : [of]))
  if (!look.whole && filled.length === 0 && headRows.faults.length === 0) throw tooLong()
  return {
    delimiter: how.delimiter,
    quotes: how.quotes,
    header: noHeader ? placeNames(top.length) : headerNames(top),
    headerLine: noHeader ? 0 : topLine,
    ragged: true,
    first: limit =>
      Promise.resolve({
        ...headRows,
        rows: filled.slice(0, limit).map(of => headRows.rows[of]!),
        lines: filled.slice(0, limit).map(of => headRows.lines[of]!),
      }),
    blocks: async function* () {
      const splitter = new RowSplitter(how)
      let damaged = false
      for await (const piece of textPieces(source, look.encoding)) {
        const block = after({ ...splitter.push(piece.text, piece.last), bytes: piece.read }, skipTo)
        // a row may begin in the piece before
        const before = damaged
        damaged = DAMAGED.test(piece.text)
        yield damaged || before ? withoutDamaged(block, how.delimiter) : block
      }
    },
  }
}
