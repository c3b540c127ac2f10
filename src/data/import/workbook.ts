import type JSZip from 'jszip'
import { fileFaults } from '../../text/import'
import { cellText } from './cellText'
import { headerNames, isBlank, isData, placeNames } from './header'
import { ImportError } from './importTypes'
import type { RowBlock, TableReading } from './tableSource'
import { unpack } from './unzip'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
/** Rows handed on at a time. */
const BLOCK = 5000
/** Rows of a sheet above which its header may stand: a title, a note, an empty line. */
const HEADER_WITHIN = 10

export interface Sheet {
  name: string
  path: string
}

/** A workbook's sheets, hidden ones last, and the year from which it counts days. */
export interface Workbook {
  sheets: readonly Sheet[]
  epoch: 1900 | 1904
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    return ENTITIES[name ?? ''] ?? all
  })

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined
}

/** Reads which sheets a workbook has; null where the zip is none. */
export async function readWorkbook(zip: JSZip, name: string): Promise<Workbook | null> {
  const main = zip.file(WORKBOOK)
  if (!main) return null
  const book = await (await unpack(main, name)).text()
  const relations = (await zip.file(RELATIONS)?.async('string')) ?? ''
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target') ?? ''
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, 'name')
    const path = targets.get(attribute(tag, '\\w+:id') ?? '')
    // a sheet of charts alone has no rows
    if (name === undefined || path === undefined || !/worksheets\//.test(path)) return []
    return [
      { name, path, hidden: attribute(tag, 'state') !== undefined && attribute(tag, 'state') !== 'visible' },
    ]
  })
  const ordered = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)]
  return { sheets: ordered, epoch: /date1904\s*=\s*["'](?:1|true)["']/.test(book) ? 1904 : 1900 }
}

/**
 * The workbook with one sheet, its files stored as they are: the reader unpacks larger ones in Workers of its own
 * making, which the page's policy does not let it start.
 * @param rows how many rows of the sheet are wanted; all where undefined
 */
async function storedAnew(zip: JSZip, sheet: Sheet, name: string, rows?: number): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip')
  const stored = new Zip()
  for (const entry of Object.values(zip.files)) {
    const isOther = /worksheets\/[^/]*\.xml$/.test(entry.name) && entry.name !== sheet.path
    if (entry.dir || isOther || !/\.(?:xml|rels)$/.test(entry.name)) continue
    const content = await unpack(entry, name)
    const cut = entry.name === sheet.path && rows !== undefined ? firstRows(await content.text(), rows) : null
    stored.file(entry.name, cut ?? (await content.arrayBuffer()), { compression: 'STORE' })
  }
  return stored.generateAsync({ type: 'arraybuffer', compression: 'STORE' })
}

/** A sheet's XML up to its n-th row; as it is where its rows are not told by their end tags. */
function firstRows(xml: string, rows: number): string {
  let end = 0
  for (let row = 0; row < rows; row++) {
    const at = xml.indexOf('</row>', end)
    if (at === -1) return xml
    end = at + '</row>'.length
  }
  return `${xml.slice(0, end)}</sheetData></worksheet>`
}

async function readRows(zip: JSZip, sheet: Sheet, name: string, rows?: number): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal')
  const bytes = await storedAnew(zip, sheet, name, rows)
  try {
    const read = await readSheet(bytes, sheet.name)
    return read.map(row => row.map(cellText))
  } catch {
    throw new ImportError('broken', fileFaults.workbook(name))
  }
}

/** The row that names the columns: the first that fills at least half as many cells as the fullest below it. */
function headerAt(rows: readonly string[][]): number {
  const filled = rows.slice(0, HEADER_WITHIN).map(row => row.filter(cell => cell.trim() !== '').length)
  const fullest = Math.max(...filled)
  return filled.findIndex(count => count > 0 && count >= fullest / 2)
}

/**
 * Opens a sheet. The row of the sheet is a row's line.
 * @throws ImportError where it cannot be read
 */
export async function openSheet(zip: JSZip, sheet: Sheet, name: string, size: number): Promise<TableReading> {
  const top = await readRows(zip, sheet, name, FIRST)
  const at = headerAt(top)
  const titles = top[at] ?? []
  const noHeader = at !== -1 && isData(titles)
  const first = at === -1 ? 0 : noHeader ? at : at + 1
  const width = Math.max(0, ...top.map(row => row.length))
  const cells = (row: readonly string[]): string[] => Array.from({ length: width }, (_, of) => row[of] ?? '')
  const block = (rows: readonly string[][], from: number, to: number, bytes: number): RowBlock => {
    const places = rows.slice(from, to).map((_, of) => from + of)
    const filled = places.filter(place => !isBlank(rows[place] ?? []))
    return {
      rows: filled.map(place => cells(rows[place] ?? [])),
      lines: filled.map(of => of + 1),
      faults: [],
      bytes,
    }
  }
  return {
    delimiter: '',
    quotes: true,
    header: noHeader ? placeNames(width) : headerNames(cells(titles)),
    headerLine: noHeader ? 0 : at + 1,
    ragged: false,
    first: limit => Promise.resolve(block(top, first, Math.min(top.length, first + limit), 0)),
    blocks: async function* () {
      const rows = await readRows(zip, sheet, name)
      for (let from = first; from < rows.length; from += BLOCK) {
        const to = Math.min(rows.length, from + BLOCK)
        yield block(rows, from, to, Math.round((size * to) / rows.length))
      }
    },
  }
}

/** Rows read for the preview and the guess. */
const FIRST = 2000
