// Reads files off the page's own thread: started by importClient.ts.
import { lookAt } from '../data/import/openFile'
import { readEvents } from '../data/import/readRows'
import { openingFaults as faults } from '../text/openingFaults'
import type { Asked, ImportRequest, Told, WholeRequest } from './importMessages'
import { failureOf, importSet } from './importSet'
import { putPackage, putSet, readPackage, readSet } from './keptSets'
import { buffersOf, type Head, headOf, type Piece, piecesOf } from './setPieces'
import { keptWhole, listedOf, openWhole } from './wholeSet'

/** Progress is told no more often, ms: each telling draws the page. */
const TOLD_EVERY_MS = 100
/** A storage that has not opened by then is not waited for, ms. */
const STORAGE_WAIT_MS = 3000

type Said = Told extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never

const controls = new Map<number, AbortController>()
/** What goes on once a piece was received. */
const waiting = new Map<number, () => void>()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id } = data
  if (data.do === 'cancel') return controls.get(id)?.abort()
  if (data.do === 'more') return waiting.get(id)?.()
  const control = new AbortController()
  controls.set(id, control)
  const tell = (said: Said, transfer: Transferable[] = []) => postMessage({ id, ...said }, { transfer })
  const received = () => new Promise<void>(go => waiting.set(id, go))
  answer(data, tell, received, control.signal)
    .catch(error => tell({ is: 'failed', failure: failureOf(error) }))
    .finally(() => {
      controls.delete(id)
      waiting.delete(id)
    })
})

type Tell = (said: Said, transfer?: Transferable[]) => void

async function answer(
  asked: Asked,
  tell: Tell,
  received: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (asked.do === 'look') tell({ is: 'looked', look: await lookAt(asked.files, asked.ask) })
  else if (asked.do === 'import') await importAndKeep(asked.request, tell, received, signal)
  else if (asked.do === 'whole') await openAndKeep(asked.request, tell, signal)
  else if (asked.do === 'open') await open(asked.hash, tell, received)
}

/** Sends a piece and waits until it is received: all of them under way at once would make the page stop for room. */
async function givePiece(piece: Piece, tell: Tell, received: () => Promise<void>): Promise<void> {
  const next = received()
  tell({ is: 'piece', piece })
  await next
}

/** Arrays of so many bytes may stand in memory twice for a moment. */
const COPIED_MOST = 1 << 26

async function importAndKeep(
  request: ImportRequest,
  tell: Tell,
  received: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let toldAt = 0
  let stage = ''
  const set = await importSet(
    readEvents,
    request,
    progress => {
      const now = performance.now()
      if (now - toldAt < TOLD_EVERY_MS && progress.stage === stage) return
      toldAt = now
      stage = progress.stage
      tell({ is: 'progress', progress })
    },
    signal,
  )
  signal.throwIfAborted()
  const head = headOf(set)
  const buffers = buffersOf(head)
  const copied = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) <= COPIED_MOST
  const hand = async () => {
    tell({ is: 'head', head }, copied ? [] : buffers)
    for (const piece of piecesOf(set)) await givePiece(piece, tell, received)
    tell({ is: 'end' })
  }
  let handing: Promise<void> | null = null
  const begin = () => {
    handing ??= hand()
  }
  // the page first; where a second copy would be too much, the storage, which copies, before the page takes the arrays
  if (copied) begin()
  const late = setTimeout(begin, STORAGE_WAIT_MS)
  const refused = await putSet(set, begin, signal).then(() => '', reasonOf)
  clearTimeout(late)
  if (!handing) signal.throwIfAborted()
  begin()
  await handing
  tell({ is: 'kept', refused })
}

async function openAndKeep(request: WholeRequest, tell: Tell, signal: AbortSignal): Promise<void> {
  const { set, kept } = await openWhole(request, signal)
  tell({ is: 'whole', set })
  tell({ is: 'kept', refused: await putPackage(kept, listedOf(set)).then(() => '', reasonOf) })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof DOMException)) return faults.barred
  return error.name === 'QuotaExceededError' ? faults.full : faults.barred
}

async function open(hash: string, tell: Tell, received: () => Promise<void>): Promise<void> {
  try {
    const whole = await readPackage(hash)
    if (whole) return tell({ is: 'whole', set: await keptWhole(whole) })
    const found = await readSet(
      hash,
      (head: Head) => tell({ is: 'head', head }, buffersOf(head)),
      piece => givePiece(piece, tell, received),
    )
    if (found) tell({ is: 'end' })
    else tell({ is: 'failed', failure: { kind: 'not-kept', message: faults.notKept } })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    tell({ is: 'failed', failure: { kind: 'broken', message: faults.unreadable(why) } })
  }
}
