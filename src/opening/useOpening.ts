import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import {
  type Choices,
  type FirstLook,
  type GivenFile,
  ImportError,
  type OpenedSet,
  type Progress,
  type SetInfo,
} from '../data/import/importTypes'
import { openingText as words } from '../text/opening'
import { createImporter, type Importer } from './importClient'
import type { Ask } from './importMessages'
import { askToPersist, headerKey, rememberedMapping, rememberMapping } from './keptSets'
import { noteKept } from './keptState'

/** A file that was looked at, and what the person says of it. */
export interface Looked {
  files: readonly GivenFile[]
  ask: Ask
  look: FirstLook
  choices: Choices
  /** The choices are those made for the last file with this header. */
  remembered: boolean
  /** Why the package could not be opened as a whole; empty where it was not tried. */
  notWhole: string
}

/** Where the opening of a file stands. */
export type Step =
  /** `outdated`: the fault is that a part of the page is gone. */
  | { is: 'start'; fault: string; outdated?: boolean }
  | { is: 'waiting'; said: string }
  | { is: 'mapping'; looked: Looked; fault: string; outdated?: boolean; busy: boolean }
  | { is: 'importing'; looked: Looked; progress: Progress }

export interface Opening {
  step: Step
  /** Files chosen, dropped or pasted: the first look at them. */
  give: (files: readonly GivenFile[]) => void
  /** Looks again, as asked. */
  lookAgain: (ask: Ask) => void
  choose: (choices: Choices) => void
  guessAnew: () => void
  /** Reads the whole file and opens it. */
  importFile: () => void
  /** Opens a package with every table as a whole. */
  openWhole: () => void
  /** Ends the reading, back to the columns. */
  cancel: () => void
  openKept: (info: SetInfo) => void
  back: () => void
}

/** What was chosen for the last file with this header; what the rows of this one decide, they decide. */
function recalled(known: Choices, { guess, askDayOrder }: FirstLook): Choices {
  const decided = known.mapping.date === guess.mapping.date && !askDayOrder
  return decided ? { ...known, dayOrder: guess.dayOrder } : known
}

const isOutdated = (error: unknown) => error instanceof ImportError && error.kind === 'outdated'
const saidBy = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * The steps from a file to an open set. What is done last counts: an answer to anything before it is dropped.
 * @param given files to begin with
 * @param make the reader of files; another one in tests
 */
export function useOpening(
  given: readonly GivenFile[] | undefined,
  onOpened: (set: OpenedSet) => void,
  make: () => Importer = createImporter,
): Opening {
  const [step, go] = useReducer((_: Step, next: Step) => next, { is: 'start', fault: '' })
  const importer = useRef<Importer | null>(null)
  const control = useRef<AbortController | null>(null)
  const turn = useRef(0)
  const opened = useRef(onOpened)
  opened.current = onOpened
  const latest = useRef(step)
  latest.current = step

  /** Begins something; what it says counts only as long as nothing else was begun. */
  const begin = useCallback(() => {
    control.current?.abort()
    control.current = null
    const mine = ++turn.current
    return (next: Step) => {
      if (turn.current !== mine) return false
      go(next)
      return true
    }
  }, [])
  const reader = useCallback(() => {
    importer.current ??= make()
    return importer.current
  }, [make])
  useEffect(
    () => () => {
      turn.current++
      control.current?.abort()
      importer.current?.end()
      importer.current = null
    },
    [],
  )

  const actions = useMemo(() => {
    const look = async (files: readonly GivenFile[], ask: Ask, before: Looked | null) => {
      const say = begin()
      const [first] = files
      if (!first) return
      say(
        before
          ? { is: 'mapping', looked: before, fault: '', busy: true }
          : { is: 'waiting', said: words.looking(first.name) },
      )
      try {
        const seen = await reader().look(files, ask)
        const known = await rememberedMapping(headerKey(seen.header))
        const looked = {
          files,
          ask,
          look: seen,
          choices: known ? recalled(known, seen) : seen.guess,
          remembered: known !== undefined,
          notWhole: before?.notWhole ?? '',
        }
        say({ is: 'mapping', looked, fault: '', busy: false })
      } catch (error) {
        const why = { fault: saidBy(error), outdated: isOutdated(error) }
        say(before ? { is: 'mapping', looked: before, ...why, busy: false } : { is: 'start', ...why })
      }
    }
    const mapped = () => (latest.current.is === 'mapping' ? latest.current : null)
    const change = (choices: Choices, remembered: boolean) => {
      const at = mapped()
      if (at) go({ ...at, looked: { ...at.looked, choices, remembered }, fault: '', outdated: false })
    }
    const keepNoted = (hash: string, refused: Promise<string>) => {
      void refused.then(why => {
        noteKept(hash, why)
        if (why === '') void askToPersist()
      })
    }
    const readWhole = async (looked: Looked) => {
      const say = begin()
      const { files, look } = looked
      const opening: Step = { is: 'waiting', said: words.opening(look.name) }
      say(opening)
      try {
        const { name, size } = look
        const { set, refused } = await reader().openWhole({ files, name, size, openedAt: Date.now() })
        keepNoted(set.info.hash, refused)
        if (say(opening)) opened.current(set)
      } catch (error) {
        const outdated = isOutdated(error)
        // a part of the page that is gone says nothing of the package
        const [fault, notWhole] = outdated ? [saidBy(error), ''] : ['', saidBy(error)]
        say({ is: 'mapping', looked: { ...looked, notWhole }, fault, outdated, busy: false })
      }
    }
    const read = async (looked: Looked) => {
      const say = begin()
      const { files, choices } = looked
      const { name, size, described, header, table, encoding, delimiter } = looked.look
      const mine = new AbortController()
      control.current = mine
      const none: Progress = { bytes: 0, ofBytes: size, rows: 0, bad: 0, stage: 'reading' }
      say({ is: 'importing', looked, progress: none })
      try {
        const { set, refused } = await reader().importFile(
          {
            files,
            choices,
            read: { table, encoding, delimiter },
            name,
            size,
            described,
            openedAt: Date.now(),
          },
          { signal: mine.signal, progress: progress => say({ is: 'importing', looked, progress }) },
        )
        control.current = null
        void rememberMapping(headerKey(header), choices)
        keepNoted(set.info.hash, refused)
        if (say({ is: 'waiting', said: words.opening(name) })) opened.current(set)
      } catch (error) {
        const fault = mine.signal.aborted ? words.importing.cancelled : saidBy(error)
        say({ is: 'mapping', looked, fault, outdated: isOutdated(error), busy: false })
      }
    }
    return {
      give: (files: readonly GivenFile[]) => void look(files, {}, null),
      lookAgain: (ask: Ask) => {
        const at = mapped()
        if (!at) return
        const { files, ask: before, look: seen } = at.looked
        // the table that was found stays, whatever else is read anew
        const table = seen.table === '' ? {} : { table: seen.table }
        void look(files, { ...table, ...before, ...ask }, at.looked)
      },
      choose: (choices: Choices) => change(choices, false),
      guessAnew: () => {
        const at = mapped()
        if (at) change(at.looked.look.guess, false)
      },
      importFile: () => {
        const at = mapped()
        if (at && !at.busy) void read(at.looked)
      },
      openWhole: () => {
        const at = mapped()
        if (at && !at.busy) void readWhole(at.looked)
      },
      cancel: () => control.current?.abort(),
      openKept: async (info: SetInfo) => {
        const say = begin()
        say({ is: 'waiting', said: words.opening(info.title) })
        try {
          const set = await reader().openKept(info.hash)
          if (say({ is: 'waiting', said: words.opening(info.title) })) opened.current(set)
        } catch (error) {
          say({ is: 'start', fault: saidBy(error), outdated: isOutdated(error) })
        }
      },
      back: () => {
        begin()({ is: 'start', fault: '' })
      },
    }
  }, [begin, reader])

  const { give } = actions
  useEffect(() => {
    if (given && given.length > 0) give(given)
  }, [given, give])
  return { step, ...actions }
}
