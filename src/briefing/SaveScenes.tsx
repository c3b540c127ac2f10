import { saveFile } from '../charts/saveFile'
import { fileName } from '../export/fileName'
import { useIndex } from '../store/model'
import { briefingText } from '../text/briefing'
import { briefingJson } from './briefingFile'
import { theOwn } from './ownBriefing'

/** The day at the person's place, as an ISO date. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Saves the person's scenes as one file, named by the briefing's title and the day. */
export function SaveScenes({ say }: { say: (said: string) => void }) {
  const { info } = useIndex().dataset
  const save = () => {
    const { briefing } = theOwn().store.getState()
    const json = JSON.stringify(briefingJson(briefing, info), null, 2)
    const name = fileName([briefing.title.trim() || briefingText.file.name, today()], 'json')
    saveFile(name, new Blob([json], { type: 'application/json' }))
    say(briefingText.said.saved(name))
  }
  return (
    <button type="button" className="link" onClick={save}>
      {briefingText.take.save}
    </button>
  )
}
