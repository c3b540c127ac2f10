import { fileFaults, rowFaults } from '../../text/import'
import type { ByteSource } from './bytes'
import { headerNames } from './header'
import { ImportError } from './importTypes'
import { type JsonElement, JsonSplitter, jsonShape } from './jsonSplitter'
import type { RowBlock, RowFault, TableReading } from './tableSource'
import { type TextLook, textPieces } from './textPieces'

/** What parts the values of an array that stands in one cell. */
const LIST = ';'

type Cells = Map<string, string>

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** The values of an object as cells: those of an object inside it as `outer.inner`, arrays of plain values as lists. */
function cellsOf(object: object, cells: Cells = new Map(), prefix = ''): Cells {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const name = prefix + key
    if (isPlain(value)) cells.set(name, String(value))
    else if (value === null) cells.set(name, '')
    else if (Array.isArray(value))
      cells.set(name, value.every(isPlain) ? value.join(LIST) : JSON.stringify(value))
    else if (typeof value === 'object') cellsOf(value, cells, `${name}.`)
  }
  return cells
}

/** Reads elements; those that are no objects are set aside. */
function readElements(elements: readonly JsonElement[]): { cells: Cells; line: number }[] & {
  faults: RowFault[]
} {
  const faults: RowFault[] = []
  const read = elements.flatMap(({ text, line }) => {
    const aside = (reason: string) => {
      faults.push({ line, value: text.slice(0, 200), reason })
      return []
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return aside(rowFaults.json)
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return aside(rowFaults.notObject)
    return [{ cells: cellsOf(value), line }]
  })
  return Object.assign(read, { faults })
}

function noElements(name: string, faults: readonly RowFault[], ended: boolean): ImportError {
  if (faults.some(({ reason }) => reason === rowFaults.notObject))
    return new ImportError('no-data', fileFaults.json(name))
  if (faults.length > 0 || !ended) return new ImportError('broken', fileFaults.jsonBroken(name))
  return new ImportError('empty', fileFaults.empty(name))
}

/**
 * Opens a JSON array of objects, on its own or inside one object, or one object a line.
 * @throws ImportError where the text is none of these
 */
export function openJson(source: ByteSource, look: TextLook): TableReading {
  const shape = jsonShape(look.text)
  if (!shape) throw new ImportError('no-data', fileFaults.json(source.name))
  const splitter = new JsonSplitter(shape)
  const top = readElements(splitter.push(look.text, look.whole))
  if (top.length === 0) throw noElements(source.name, top.faults, splitter.ended || shape.lines)
  const keys = [...new Set(top.flatMap(({ cells }) => [...cells.keys()]))]
  // objects without any value have no columns
  if (keys.length === 0) throw new ImportError('no-data', fileFaults.json(source.name))
  const rowOf = (cells: Cells): string[] => keys.map(key => cells.get(key) ?? '')
  return {
    delimiter: '',
    quotes: true,
    header: headerNames(keys),
    headerLine: 0,
    ragged: false,
    first: limit => {
      const rows = top.slice(0, limit)
      return Promise.resolve({
        rows: rows.map(({ cells }) => rowOf(cells)),
        lines: rows.map(({ line }) => line),
        faults: top.faults,
        bytes: 0,
      })
    },
    blocks: async function* () {
      const splitter = new JsonSplitter(shape)
      for await (const { text, read, last } of textPieces(source, look.encoding)) {
        const rows = readElements(splitter.push(text, last))
        const faults = [...rows.faults]
        if (last && !shape.lines && !splitter.ended) {
          const { text: value, line } = splitter.left
          faults.push({ line, value: value.slice(0, 200), reason: rowFaults.cutOff })
        }
        const block: RowBlock = {
          rows: rows.map(({ cells }) => rowOf(cells)),
          lines: rows.map(({ line }) => line),
          faults,
          bytes: read,
        }
        yield block
      }
    },
  }
}
