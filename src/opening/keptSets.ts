import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Choices, ImportedSet, SetInfo } from '../data/import/importTypes'
import { type Head, headOf, type Piece, piecesOf } from './setPieces'

/** What the list of kept sets shows of one. */
export interface KeptSet {
  info: SetInfo
  events: number
  setAside: number
  /** A package opened as a whole. */
  whole?: true
}

/** A package as it is kept: the files of the contract by name, to be read anew. */
export interface KeptPackage {
  info: SetInfo
  files: readonly { name: string; bytes: ArrayBuffer }[]
}

interface Kept extends DBSchema {
  infos: { key: string; value: KeptSet }
  heads: { key: string; value: { head: Head; pieces: number } }
  pieces: { key: [hash: string, at: number]; value: Piece }
  mappings: { key: string; value: Choices }
  once: { key: string; value: number }
  packages: { key: string; value: KeptPackage }
}

const DATABASE = 'prc-dprk-own-data'
/** Columns of another shape need another version, in which sets of the old shape go. */
const DATABASE_VERSION = 2
const DATA = ['infos', 'heads', 'pieces', 'packages'] as const

/** Opens the storage for one piece of work and closes it, so that no window stands in another's way. */
async function withKept<Result>(work: (kept: IDBPDatabase<Kept>) => Promise<Result>): Promise<Result> {
  const kept = await openDB<Kept>(DATABASE, DATABASE_VERSION, {
    // each case falls through to the next: a database of any version comes to the present one
    upgrade: (opened, from) => {
      if (from < 1) {
        opened.createObjectStore('infos')
        opened.createObjectStore('heads')
        opened.createObjectStore('pieces')
        opened.createObjectStore('mappings')
        opened.createObjectStore('once')
      }
      if (from < 2) opened.createObjectStore('packages')
    },
  })
  try {
    return await work(kept)
  } finally {
    kept.close()
  }
}

const piecesFor = (hash: string) => IDBKeyRange.bound([hash, 0], [hash, Number.POSITIVE_INFINITY])

/** The sets that this browser keeps, the last opened first. @throws whatever the storage throws where it is barred */
export function listSets(): Promise<KeptSet[]> {
  return withKept(async kept => {
    const sets = await kept.getAll('infos')
    return sets.sort((a, b) => b.info.openedAt - a.info.openedAt)
  })
}

/**
 * Keeps a set, whole or not at all, in place of the one with its hash. What is to be kept is copied once the storage is open; then `begun`
 * is called, and the set may be handed over.
 * @throws whatever the storage throws, as where it is full; the signal's reason where it was aborted before
 */
export function putSet(set: ImportedSet, begun: () => void, signal: AbortSignal): Promise<void> {
  return withKept(async kept => {
    signal.throwIfAborted()
    const step = kept.transaction(DATA, 'readwrite')
    const { info, report } = set
    const pieces = step.objectStore('pieces')
    const puts: Promise<unknown>[] = [pieces.delete(piecesFor(info.hash))]
    let at = 0
    for (const piece of piecesOf(set)) puts.push(pieces.put(piece, [info.hash, at++]))
    puts.push(
      step.objectStore('heads').put({ head: headOf(set), pieces: at }, info.hash),
      step.objectStore('infos').put({ info, events: report.events, setAside: report.badCount }, info.hash),
    )
    begun()
    await Promise.all([...puts, step.done])
  })
}

/**
 * A kept set as it was put, a piece at a time.
 * @param onHead takes its head; then `onPiece` each of its pieces, in their order, the next when it has resolved
 * @returns false where no set of that hash is kept, or no longer
 */
export function readSet(
  hash: string,
  onHead: (head: Head) => void,
  onPiece: (piece: Piece) => Promise<void>,
): Promise<boolean> {
  return withKept(async kept => {
    const held = await kept.get('heads', hash)
    if (!held) return false
    onHead(held.head)
    for (let at = 0; at < held.pieces; at++) {
      const piece = await kept.get('pieces', [hash, at])
      // another window may have removed it meanwhile
      if (!piece) return false
      await onPiece(piece)
    }
    return true
  })
}

/** Keeps a package in place of the one with its hash. @throws whatever the storage throws, as where it is full */
export function putPackage(kept: KeptPackage, listed: KeptSet): Promise<void> {
  return withKept(async opened => {
    const step = opened.transaction(DATA, 'readwrite')
    const { hash } = kept.info
    const puts = [step.objectStore('packages').put(kept, hash), step.objectStore('infos').put(listed, hash)]
    await Promise.all([...puts, step.done])
  })
}

/** A kept package; undefined where none of that hash is kept. */
export function readPackage(hash: string): Promise<KeptPackage | undefined> {
  return withKept(kept => kept.get('packages', hash))
}

/** Forgets a set. */
export function removeSet(hash: string): Promise<void> {
  return withKept(async kept => {
    const step = kept.transaction(DATA, 'readwrite')
    await Promise.all([
      step.objectStore('infos').delete(hash),
      step.objectStore('heads').delete(hash),
      step.objectStore('packages').delete(hash),
      step.objectStore('pieces').delete(piecesFor(hash)),
      step.done,
    ])
  })
}

/** What files with one header have in common, as a key. */
export function headerKey(header: readonly string[]): string {
  return JSON.stringify(header)
}

/** What was chosen for the last file with this header; undefined where there was none, or where nothing is kept. */
export function rememberedMapping(key: string): Promise<Choices | undefined> {
  return withKept(kept => kept.get('mappings', key)).catch(() => undefined)
}

/** Remembers what was chosen for a file with this header; silently not, where nothing is kept. */
export async function rememberMapping(key: string, choices: Choices): Promise<void> {
  await withKept(kept => kept.put('mappings', choices, key)).catch(() => {})
}

/** Asks the browser, once and for all, not to clear away what is kept when it needs room. */
export async function askToPersist(): Promise<void> {
  try {
    const asked = await withKept(kept => kept.get('once', 'persist'))
    if (asked || !navigator.storage?.persist) return
    await withKept(kept => kept.put('once', Date.now(), 'persist'))
    await navigator.storage.persist()
  } catch {
    // a browser that does not let itself be asked keeps what it keeps
  }
}
