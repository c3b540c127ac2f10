import { readFile } from 'node:fs/promises'
import type { Fetcher } from '../../src/data/load'

/** Answers from the disk as a file server would: 404 for what is not there. */
export const fetchFromDisk: Fetcher = async path => {
  try {
    return new Response(await readFile(path))
  } catch {
    return new Response(null, { status: 404 })
  }
}
