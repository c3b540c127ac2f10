import JSZip from 'jszip'
import type { EventColumns } from '../../src/data/eventColumns'
import { textOf } from '../../src/data/eventColumns'
import { ColumnBuilder, type HasColumns } from '../../src/data/import/columnBuilder'
import { hasColumns } from '../../src/data/import/eventReader'
import type { Choices, FirstLook, GivenFile, ImportReport, Progress } from '../../src/data/import/importTypes'
import { lookAt } from '../../src/data/import/openFile'
import { readEvents } from '../../src/data/import/readRows'
import type { LookChoices } from '../../src/data/import/tableSource'
import { isoOf } from '../../src/time/day'

/** A file of text or bytes. */
export function given(name: string, content: BlobPart): GivenFile {
  return { name, blob: new Blob([content]) }
}

/** Text in an encoding that the platform only decodes: each character's bytes given. */
export function bytes(...parts: (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )
}

/** Text in UTF-16. */
export function utf16(text: string, endian: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), endian === 'le')
  return new Uint8Array(view.buffer)
}

/** What a gzip file of a text holds. */
export async function gzipped(content: BlobPart): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A zip of files by path. */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip()
  for (const [path, content] of Object.entries(files)) zip.file(path, content)
  return (await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })) as Uint8Array<ArrayBuffer>
}

export interface Read {
  look: FirstLook
  report: ImportReport
  columns: EventColumns
  /** The events in the order of the list, one a line of plain values. */
  events: {
    line: number
    date: string
    from: string[]
    to: string[]
    kind: string
    title: string
    source: string
  }[]
  progress: Progress[]
}

/** Opens a file as a person does who only says yes, but for what is chosen otherwise. */
export async function open(
  files: GivenFile | readonly GivenFile[],
  choose: Partial<Choices> = {},
  ask: LookChoices = {},
): Promise<Read> {
  const all = Array.isArray(files) ? (files as readonly GivenFile[]) : [files as GivenFile]
  const look = await lookAt(all, ask)
  const choices = { ...look.guess, ...choose }
  const builder = new ColumnBuilder(hasColumns(choices.mapping) satisfies HasColumns)
  const progress: Progress[] = []
  const { table, encoding, delimiter } = look
  const report = await readEvents(
    all,
    choices,
    { ...(table === '' ? {} : { table }), encoding, ...(delimiter === '' ? {} : { delimiter }) },
    builder,
    step => progress.push(step),
    new AbortController().signal,
  )
  const columns = builder.finish()
  return { look, report, columns, events: eventsOf(columns), progress }
}

function eventsOf(columns: EventColumns): Read['events'] {
  const { actors } = columns
  return Array.from({ length: columns.rows }, (_, row) => {
    const codes = [...actors.codes.subarray(actors.starts[row], actors.starts[row + 1])]
    const names = codes.map(code => actors.names[code] ?? '?')
    const acting = actors.acting[row] ?? 0
    return {
      line: columns.line[row] ?? 0,
      date: columns.dateTexts.get(row) ?? isoOf(columns.lower[row] ?? 0),
      from: names.slice(0, acting),
      to: names.slice(acting),
      kind: columns.kinds.names[columns.kinds.codes[row] ?? 0] ?? '',
      title: textOf(columns.titles, row),
      source: columns.sources?.names[columns.sources.codes[row] ?? 0] ?? '',
    }
  })
}
