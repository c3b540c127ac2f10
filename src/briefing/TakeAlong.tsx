import { type ComponentType, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { type Task, useLongWork } from '../export/useLongWork'
import { WorkBar } from '../export/WorkBar'
import { useIndex } from '../store/model'
import { briefingText } from '../text/briefing'
import { text } from '../text/text'
import type { Briefing } from './scene'
import { goFullScreen, presentScene } from './start'

const words = briefingText.take

/** What is fetched when it is asked for; where it cannot be, that is said in words. */
const fetched = <Part,>(part: Promise<Part>): Promise<Part> =>
  part.catch(() => {
    throw new Error(text.loading.files.network)
  })

interface TakeAlongProps {
  briefing: Briefing
  /** The briefing as its file has it, for the one file; null where the app has it anyway. */
  json: unknown
}

/** What can be done with a briefing: present it, hand it on. */
export function TakeAlong({ briefing, json }: TakeAlongProps) {
  const { dataset } = useIndex()
  const work = useLongWork()
  // tried again, work is done on the scenes as they are then
  const latest = useRef({ briefing, json })
  latest.current = { briefing, json }
  const present = () => {
    const [first] = briefing.scenes
    goFullScreen()
    if (first) presentScene(briefing, first, dataset)
  }
  const powerPoint: Task = async tools => {
    const { savePowerPoint } = await fetched(import('./powerPoint'))
    await savePowerPoint(latest.current.briefing, dataset, tools)
  }
  const oneFile: Task = async tools => {
    const { saveOneFile } = await fetched(import('../export/oneFile'))
    await saveOneFile(dataset, latest.current.json, tools)
  }
  return (
    <section className="take-along" aria-label={words.name}>
      <div className="take-along-buttons">
        <button type="button" className="link take-present" onClick={present}>
          {words.present}
        </button>
        <button type="button" className="link" onClick={() => work.run(words.powerPointFile, powerPoint)}>
          {words.powerPoint}
        </button>
        <Print briefing={briefing} />
        <button type="button" className="link" onClick={() => work.run(words.oneFileMade, oneFile)}>
          {words.oneFile}
        </button>
      </div>
      <p className="take-along-hint">{json === null ? words.hintBuiltIn : words.hint}</p>
      <WorkBar work={work} />
    </section>
  )
}

type PrintProps = { briefing: Briefing; onClose: () => void }

/** *Print or PDF*: the pages lie over the dashboard until they are closed. */
function Print({ briefing }: { briefing: Briefing }) {
  const button = useRef<HTMLButtonElement>(null)
  const [Pages, setPages] = useState<ComponentType<PrintProps> | 'failed' | null>(null)
  const open = () =>
    import('./PrintBriefing').then(
      part => setPages(() => part.PrintBriefing),
      () => setPages('failed'),
    )
  const close = () => {
    // the panel is hidden behind the pages, and what is hidden takes no focus
    flushSync(() => setPages(null))
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className="link" onClick={open}>
        {words.print}
      </button>
      {Pages === 'failed' ? (
        <p className="briefing-note" role="alert">
          {text.page.failed(words.print, text.loading.files.network)}
        </p>
      ) : Pages ? (
        createPortal(<Pages briefing={briefing} onClose={close} />, document.body)
      ) : null}
    </>
  )
}
