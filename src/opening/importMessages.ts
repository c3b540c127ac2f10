import type {
  Choices,
  Described,
  Encoding,
  FirstLook,
  GivenFile,
  ImportError,
  Progress,
  WholeSet,
} from '../data/import/importTypes'
import type { Head, Piece } from './setPieces'

/** How a file is to be read, where it was not left to be found out. */
export interface Ask {
  table?: string
  encoding?: Encoding
  delimiter?: string
}

/** What an import needs to know. */
export interface ImportRequest {
  files: readonly GivenFile[]
  choices: Choices
  /** Of the first look at the file. */
  name: string
  size: number
  described: Described | null
  /** How the first look read it, asked or found by itself: read so again, and part of what tells sets apart. */
  read: Required<Ask>
  /** Milliseconds since 1970. */
  openedAt: number
}

/** A package to be opened as a whole, with what the first look at it said. */
export interface WholeRequest {
  files: readonly GivenFile[]
  name: string
  size: number
  /** Milliseconds since 1970. */
  openedAt: number
}

/** What the page asks of the worker; every answer carries the `id`. */
export type Asked = { id: number } & (
  | { do: 'look'; files: readonly GivenFile[]; ask: Ask }
  | { do: 'import'; request: ImportRequest }
  | { do: 'whole'; request: WholeRequest }
  | { do: 'open'; hash: string }
  | { do: 'cancel' }
  /** A piece was received: the next one may come. */
  | { do: 'more' }
)

/** A fault as it crosses from the worker: errors lose their kind on the way. */
export interface Failure {
  kind: ImportError['kind'] | 'cancelled' | 'not-kept'
  message: string
}

/** What the worker says. A set comes as its head, its pieces and an end; then whether the browser keeps it. */
export type Told = { id: number } & (
  | { is: 'looked'; look: FirstLook }
  | { is: 'progress'; progress: Progress }
  | { is: 'head'; head: Head }
  | { is: 'piece'; piece: Piece }
  | { is: 'end' }
  /** A package opened as a whole comes at once: it is small. */
  | { is: 'whole'; set: WholeSet }
  /** Empty where it is kept, else why not. */
  | { is: 'kept'; refused: string }
  | { is: 'failed'; failure: Failure }
)
