import type { Choices, GivenFile } from '../data/import/importTypes'
import type { Ask } from './importMessages'
import { sha256 } from './sha256'

/** Files are hashed in pieces of so many bytes, so that a large one never stands in memory as a whole. */
export const PIECE_BYTES = 4 * 1024 * 1024

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // only pages served safely have it
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes)
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** The SHA-256 of the SHA-256s of a file's pieces of `PIECE_BYTES`, one after the other; in hexadecimal digits. */
async function fileHash(blob: Blob, signal: AbortSignal): Promise<string> {
  const digests: Uint8Array[] = []
  for (let at = 0; at < blob.size; at += PIECE_BYTES) {
    signal.throwIfAborted()
    digests.push(await digest(new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer())))
  }
  const joined = new Uint8Array(digests.length * 32)
  for (const [at, piece] of digests.entries()) joined.set(piece, at * 32)
  return hexOf(await digest(joined))
}

/** JSON with the keys of every object in order: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, held]) => held !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  )
}

/**
 * What tells one set from another: 12 hexadecimal digits of the SHA-256 of canonical JSON that holds the hash of
 * each file (see `fileHash`), in order, whatever their names, the choices made and the way it was read. `crypto.subtle` takes only
 * what stands in memory as a whole, hence the pieces: it is not the SHA-256 of the file itself.
 */
export async function hashOf(
  files: readonly GivenFile[],
  choices: Choices,
  read: Ask,
  signal: AbortSignal,
): Promise<string> {
  const hashes: string[] = []
  for (const { blob } of files) hashes.push(await fileHash(blob, signal))
  const text = canonicalJson({ files: hashes.sort(), choices, read })
  return hexOf(await digest(new TextEncoder().encode(text))).slice(0, 12)
}
