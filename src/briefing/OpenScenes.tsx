import { useEffect, useRef, useState } from 'react'
import { onEscape } from '../charts/onEscape'
import { useIndex } from '../store/model'
import { briefingText } from '../text/briefing'
import { LARGEST, type OpenedFile, readBriefingFile } from './briefingFile'
import { theOwn, useOwnBriefing } from './ownBriefing'
import { append, inTurn, MOST_SCENES, remove, rename, replaceAll, withOwnIds } from './sceneList'

const words = briefingText.file

/** A file's text. @throws Error with a sentence where it is too large or cannot be read */
async function contentOf(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Error(words.tooLarge)
  return file.text().catch(() => {
    throw new Error(words.unreadable)
  })
}

interface OpenScenesProps {
  say: (said: string) => void
  /** Changes when something else is done: what was said of a file before is then said no longer. */
  turn: number
  onBegin: () => void
}

/** Opens a file of scenes: beside those that are there, or in their place. */
export function OpenScenes({ say, turn, onBegin }: OpenScenesProps) {
  const { dataset } = useIndex()
  const scenes = useOwnBriefing(({ briefing }) => briefing.scenes)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState<OpenedFile | null>(null)
  const [fault, setFault] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what ends it
  useEffect(() => setFault(''), [turn])

  const add = (file: OpenedFile) => {
    const { change, store } = theOwn()
    const { briefing } = store.getState()
    if (briefing.scenes.length + file.scenes.length > MOST_SCENES) {
      leave()
      setFault(words.tooManyTogether(MOST_SCENES))
      return
    }
    const taken = briefing.scenes.map(({ id }) => id)
    const added = withOwnIds(file.scenes, taken)
    const done = briefingText.said.opened(added.length)
    const back = inTurn(remove(added.map(({ id }) => id)), rename(briefing.title))
    change(inTurn(rename(briefing.title || file.title), append(added)), { done, back })
    end(file, done)
  }
  const replace = (file: OpenedFile) => {
    const { change, store } = theOwn()
    const { briefing } = store.getState()
    const done = briefingText.said.replaced(file.scenes.length)
    change(replaceAll(file), { done, back: replaceAll(briefing) })
    end(file, done)
  }
  const end = (file: OpenedFile, done: string) => {
    setAsked(null)
    setProblems(file.problems)
    say(done)
    button.current?.focus()
  }
  const leave = () => {
    setAsked(null)
    button.current?.focus()
  }
  const open = async (file: File) => {
    onBegin()
    setFault('')
    setProblems([])
    setAsked(null)
    try {
      const read = readBriefingFile(await contentOf(file), dataset)
      if (read.scenes.length === 0) throw new Error(words.empty)
      if (scenes.length > 0) setAsked(read)
      else add(read)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <button ref={button} type="button" className="link" onClick={() => input.current?.click()}>
        {briefingText.take.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={briefingText.take.open}
        onChange={event => {
          const [file] = event.target.files ?? []
          // so that the same file can be opened again once it is mended
          event.target.value = ''
          if (file) void open(file)
        }}
      />
      {asked ? (
        <Ask file={asked} onAdd={() => add(asked)} onReplace={() => replace(asked)} onLeave={leave} />
      ) : null}
      {fault ? (
        <p className="briefing-note" role="alert">
          {fault}
        </p>
      ) : null}
      {problems.length > 0 ? (
        <div className="briefing-note">
          <ul aria-label={words.problems}>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <button type="button" className="link" onClick={() => setProblems([])}>
            {words.dismiss}
          </button>
        </div>
      ) : null}
    </>
  )
}

interface AskProps {
  file: OpenedFile
  onAdd: () => void
  onReplace: () => void
  onLeave: () => void
}

/** What is to become of the scenes that are there. */
function Ask({ file, onAdd, onReplace, onLeave }: AskProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('button')?.focus(), [])
  return (
    <fieldset className="briefing-ask" ref={group} onKeyDown={onEscape(onLeave)}>
      <legend>{words.ask(file.title, file.scenes.length)}</legend>
      <button type="button" className="link" onClick={onAdd}>
        {words.add}
      </button>
      <button type="button" className="link" onClick={onReplace}>
        {words.replace}
      </button>
      <button type="button" className="link" onClick={onLeave}>
        {words.leave}
      </button>
    </fieldset>
  )
}
