import {
  type FirstLook,
  type GivenFile,
  ImportError,
  type ImportedSet,
  type OpenedSet,
  type Progress,
  type WholeSet,
} from '../data/import/importTypes'
import { openingFaults as faults } from '../text/openingFaults'
import type { Ask, Asked, Failure, ImportRequest, Told, WholeRequest } from './importMessages'
import { joiner } from './setPieces'
import { startWorker } from './startWorker'

/** How long a cancelled worker may take to stop by itself, ms: then it is ended. */
const PATIENCE_MS = 500

/** What an import took is in the timeline of the developer’s tools under this name, with its rows and bytes. */
const MEASURE = 'own: import'

/** A set that was read from a file, and whether the browser keeps it: empty if so, else why not. */
export interface Imported<Set extends OpenedSet = ImportedSet> {
  set: Set
  refused: Promise<string>
}

interface Running {
  told: (told: Told) => void
  failed: (failure: Failure) => void
}

/** Reads files in a worker, which is started with the first question and serves until it is ended. */
export interface Importer {
  /** The first look at a file. @throws ImportError with a sentence */
  look(files: readonly GivenFile[], ask: Ask): Promise<FirstLook>
  /**
   * Reads a file into a set and keeps it. Aborting the signal stops it within half a second, whatever it does.
   * @throws ImportError with a sentence; an AbortError where it was cancelled in time
   */
  importFile(
    request: ImportRequest,
    on: { signal: AbortSignal; progress: (progress: Progress) => void },
  ): Promise<Imported>
  /** Opens a package as a whole and keeps it. @throws ImportError with a sentence where it cannot be */
  openWhole(request: WholeRequest): Promise<Imported<WholeSet>>
  /** A kept set by its hash. @throws ImportError where it is not kept */
  openKept(hash: string): Promise<OpenedSet>
  /** Ends the worker, as soon as what it keeps is kept. */
  end(): void
}

/** @param start makes the worker; another one in tests */
export function createImporter(start: () => Worker = startWorker): Importer {
  let worker: Worker | null = null
  let ended = false
  let lastId = 0
  const running = new Map<number, Running>()

  const stop = () => {
    worker?.terminate()
    worker = null
  }
  const done = (id: number) => {
    running.delete(id)
    if (ended && running.size === 0) stop()
  }
  /** All that was asked of a worker fails with it. */
  const failAll = (failure: Failure) => {
    const all = [...running.values()]
    running.clear()
    stop()
    for (const { failed } of all) failed(failure)
  }
  const started = () => {
    if (worker) return worker
    const made = start()
    let heard = false
    made.onmessage = ({ data }: MessageEvent<Told>) => {
      heard = true
      running.get(data.id)?.told(data)
      if (data.is === 'piece') made.postMessage({ id: data.id, do: 'more' } satisfies Asked)
    }
    made.onerror = event => {
      event.preventDefault()
      failAll(
        heard ? { kind: 'too-large', message: faults.died } : { kind: 'outdated', message: faults.notLoaded },
      )
    }
    made.onmessageerror = () => failAll({ kind: 'too-large', message: faults.died })
    worker = made
    return made
  }
  const ask = (asked: DistributiveOmit<Asked, 'id'>, answers: Running) => {
    const id = ++lastId
    running.set(id, answers)
    started().postMessage({ id, ...asked })
    return id
  }

  return {
    look: (files, how) =>
      new Promise((resolve, reject) => {
        const failed = (failure: Failure) => reject(errorOf(failure))
        const id = ask(
          { do: 'look', files, ask: how },
          {
            failed,
            told: told => {
              done(id)
              if (told.is === 'looked') resolve(told.look)
              else if (told.is === 'failed') failed(told.failure)
            },
          },
        )
      }),
    importFile: (request, { signal, progress }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const start = performance.now()
        const receive = receiver()
        let keep: (refused: string) => void = () => {}
        // from its head on, a set can no longer be cancelled: the worker is keeping it
        let arriving = false
        let handed = false
        const failed = (failure: Failure) => {
          if (handed) keep(faults.barred)
          else reject(errorOf(failure))
        }
        const id = ask(
          { do: 'import', request },
          {
            failed,
            told: told => {
              if (told.is === 'progress') progress(told.progress)
              else if (told.is === 'failed') {
                done(id)
                failed(told.failure)
              } else if (told.is === 'kept') {
                done(id)
                keep(told.refused)
              } else {
                arriving = true
                const set = receive(told)
                if (!set) return
                handed = true
                const detail = { rows: set.report.rows, bytes: request.size }
                performance.measure(MEASURE, { start, end: performance.now(), detail })
                const refused = new Promise<string>(kept => {
                  keep = kept
                })
                resolve({ set, refused })
              }
            },
          },
        )
        signal.addEventListener(
          'abort',
          () => {
            if (arriving || !running.has(id)) return
            // it is cancelled when the worker says so: what was handed over meanwhile is open, and kept
            worker?.postMessage({ id, do: 'cancel' } satisfies Asked)
            setTimeout(() => {
              if (!arriving && running.has(id)) failAll({ kind: 'cancelled', message: faults.cancelled })
            }, PATIENCE_MS)
          },
          { once: true },
        )
      }),
    openWhole: request =>
      new Promise((resolve, reject) => {
        let keep: ((refused: string) => void) | null = null
        const failed = (failure: Failure) => (keep ? keep(faults.barred) : reject(errorOf(failure)))
        const id = ask(
          { do: 'whole', request },
          {
            failed,
            told: told => {
              if (told.is === 'whole') {
                const refused = new Promise<string>(kept => {
                  keep = kept
                })
                return resolve({ set: told.set, refused })
              }
              done(id)
              if (told.is === 'kept') keep?.(told.refused)
              else if (told.is === 'failed') failed(told.failure)
            },
          },
        )
      }),
    openKept: hash =>
      new Promise((resolve, reject) => {
        const receive = receiver()
        const failed = (failure: Failure) => reject(errorOf(failure))
        const id = ask(
          { do: 'open', hash },
          {
            failed,
            told: told => {
              const set = told.is === 'whole' ? told.set : receive(told)
              if (set) resolve(set)
              if (told.is === 'failed') failed(told.failure)
              if (told.is === 'end' || told.is === 'whole' || told.is === 'failed') done(id)
            },
          },
        )
      }),
    end: () => {
      ended = true
      if (running.size === 0) stop()
    },
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never

/** Puts the pieces of a set together. @returns what takes the next message, and gives the set with the last */
function receiver(): (told: Told) => ImportedSet | null {
  let joined: ReturnType<typeof joiner> | null = null
  return told => {
    if (told.is === 'head') joined = joiner(told.head)
    else if (told.is === 'piece') joined?.add(told.piece)
    return told.is === 'end' && joined ? joined.set : null
  }
}

function errorOf({ kind, message }: Failure): Error {
  if (kind === 'cancelled') return new DOMException(message, 'AbortError')
  return new ImportError(kind === 'not-kept' ? 'no-data' : kind, message)
}

/**
 * A set that this browser keeps, read off the page's own thread.
 * @throws ImportError with a sentence where it is not kept or cannot be read
 */
export async function openKeptSet(hash: string): Promise<OpenedSet> {
  const importer = createImporter()
  try {
    return await importer.openKept(hash)
  } finally {
    importer.end()
  }
}
