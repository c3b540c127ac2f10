// How many bytes an event takes in the app's columns, read from a file as the app reads it. Prints JSON.
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { lookAt } from '../../src/data/import/openFile'
import { readEvents } from '../../src/data/import/readRows'
import { createEngine } from '../../src/model/engine/engine'
import { importSet } from '../../src/opening/importSet'

const [path = ''] = process.argv.slice(2)
const files = [{ name: basename(path), blob: await openAsBlob(path) }]
const look = await lookAt(files, {})
const { guess: choices, name, size, described, table, encoding, delimiter } = look
const read = { table, encoding, delimiter }
const { columns, info } = await importSet(
  readEvents,
  { files, choices, name, size, described, read, openedAt: 0 },
  () => {},
  new AbortController().signal,
)

/** The typed arrays of a part by their names, each memory once. */
const seen = new Set<ArrayBufferLike>()
function arraysOf(of: object, name: string): [string, number][] {
  return Object.entries(of).flatMap(([key, value]): [string, number][] => {
    if (ArrayBuffer.isView(value)) {
      if (seen.has(value.buffer)) return []
      seen.add(value.buffer)
      return [[name + key, value.buffer.byteLength]]
    }
    const isPart =
      value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map)
    return isPart ? arraysOf(value, `${name}${key}.`) : []
  })
}
/** Bytes of all arrays, once those that nobody holds are gone. */
async function held(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.()
    await new Promise(done => setImmediate(done))
  }
  return process.memoryUsage().arrayBuffers
}
const parts = arraysOf(columns, '')
const before = await held()
const engine = createEngine(columns, { sides: info.sides, lanes: info.sides ? 'sides' : 'actors' })
const counted = (await held()) - before
console.log(JSON.stringify({ rows: columns.rows, shown: engine.shown, parts, engine: counted }))
