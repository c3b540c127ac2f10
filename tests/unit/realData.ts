import { readFile } from 'node:fs/promises'
import { loadDataset } from '../../src/data/load'
import { createIndex } from '../../src/model/eventIndex'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)

/** The bundled dataset, read as the page reads it. */
export const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
/** Its index with context off, and on. */
export const off = createIndex(dataset, { context: false, background: false })
export const on = createIndex(dataset, { context: true, background: false })
