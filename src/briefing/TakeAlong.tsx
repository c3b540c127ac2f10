import { type ComponentType, useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { fetchPart } from '../charts/fetchPart'
import { type Task, useLongWork } from '../export/useLongWork'
import { WorkBar } from '../export/WorkBar'
import { useIndex } from '../store/model'
import { briefingText } from '../text/briefing'
import type { Briefing } from './scene'
import { goFullScreen, presentScene } from './start'

const words = briefingText.take

type PrintProps = { briefing: Briefing; onClose: () => void }

interface TakeAlongProps {
  briefing: Briefing
  /** The briefing as its file has it, for the one file; null where the app has it anyway. */
  json: unknown
  /** Changes when something else is done: what was said of work before is then said no longer. */
  turn: number
  onBegin: () => void
}

/** What can be done with a briefing: present it, hand it on. */
export function TakeAlong({ briefing, json, turn, onBegin }: TakeAlongProps) {
  const { dataset } = useIndex()
  const work = useLongWork()
  const { clear } = work
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what ends it
  useEffect(clear, [clear, turn])
  const printButton = useRef<HTMLButtonElement>(null)
  const [Pages, setPages] = useState<ComponentType<PrintProps> | null>(null)
  // tried again, work is done on the scenes as they are then
  const latest = useRef({ briefing, json })
  latest.current = { briefing, json }
  const present = () => {
    const [first] = briefing.scenes
    goFullScreen()
    if (first) presentScene(briefing, first, dataset)
  }
  const powerPoint: Task = async tools => {
    const { savePowerPoint } = await fetchPart(() => import('./powerPoint'))
    await savePowerPoint(latest.current.briefing, dataset, tools)
  }
  const oneFile: Task = async tools => {
    const { saveOneFile } = await fetchPart(() => import('../export/oneFile'))
    await saveOneFile(dataset, latest.current.json, tools)
  }
  const print: Task = async ({ signal }) => {
    const { PrintBriefing } = await fetchPart(() => import('./PrintBriefing'))
    if (!signal.aborted) setPages(() => PrintBriefing)
  }
  const closePages = () => {
    // the panel is hidden behind the pages, and what is hidden takes no focus
    flushSync(() => setPages(null))
    printButton.current?.focus()
  }
  const begin = (...asked: Parameters<typeof work.run>) => {
    onBegin()
    void work.run(...asked)
  }
  return (
    <section className="take-along" aria-label={words.name}>
      <div className="take-along-buttons">
        <button type="button" className="link take-present" onClick={present}>
          {words.present}
        </button>
        <button type="button" className="link" onClick={() => begin(words.powerPointFile, powerPoint)}>
          {words.powerPoint}
        </button>
        <button
          ref={printButton}
          type="button"
          className="link"
          onClick={() => begin(words.pages, print, 'untold')}
        >
          {words.print}
        </button>
        <button type="button" className="link" onClick={() => begin(words.oneFileMade, oneFile)}>
          {words.oneFile}
        </button>
      </div>
      <p className="take-along-hint">{json === null ? words.hintBuiltIn : words.hint}</p>
      <WorkBar work={work} />
      {Pages ? createPortal(<Pages briefing={briefing} onClose={closePages} />, document.body) : null}
    </section>
  )
}
