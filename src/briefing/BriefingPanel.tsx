import { useState } from 'react'
import { useIndex } from '../store/model'
import { printText } from '../text/print'
import { builtInBriefing } from './builtIn'
import { PrintBriefing } from './PrintBriefing'
import { presentScene } from './start'

/** The person's scenes and the built-in ones, beside the dashboard, which stays in use. */
export function BriefingPanel({ onClose }: { onClose: () => void }) {
  const { dataset } = useIndex()
  const briefing = builtInBriefing(dataset)
  const [printing, setPrinting] = useState(false)
  return (
    <aside className="briefing-panel" aria-label={briefing.title}>
      <ol>
        {briefing.scenes.map(scene => (
          <li key={scene.id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onClose()
                presentScene(briefing, scene, dataset)
              }}
            >
              {scene.title}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="link" onClick={() => setPrinting(true)}>
        {printText.print}
      </button>
      {printing ? <PrintBriefing briefing={briefing} onClose={() => setPrinting(false)} /> : null}
    </aside>
  )
}
