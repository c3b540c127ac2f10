import { useIndex } from '../store/model'
import { builtInBriefing } from './builtIn'
import { presentScene } from './start'

/** The person's scenes and the built-in ones, beside the dashboard, which stays in use. */
export function BriefingPanel({ onClose }: { onClose: () => void }) {
  const { dataset } = useIndex()
  const briefing = builtInBriefing(dataset)
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
    </aside>
  )
}
