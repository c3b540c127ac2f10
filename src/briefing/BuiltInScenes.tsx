import { useMemo, useState } from 'react'
import { encodeFragment } from '../store/fragment'
import { addressOf } from '../store/history'
import { useIndex } from '../store/model'
import { DEFAULT_STATE } from '../store/useDashboard'
import { briefingText } from '../text/briefing'
import { builtInBriefing } from './builtIn'
import type { Scene } from './scene'
import { showOnDashboard } from './showOnDashboard'
import { goFullScreen, presentScene } from './start'
import { startFrom } from './startFrom'
import { TakeAlong } from './TakeAlong'
import { viewName } from './takeScene'

const words = briefingText.builtInList
const { of, show, present, presentFrom: presentLabel } = briefingText.scene

/**
 * The built-in briefing: to present, to take along, to link to, or to begin from.
 * @param onCopied hears the id of the first scene that was copied
 */
export function BuiltInScenes({ onCopied }: { onCopied: (first: string) => void }) {
  const { dataset } = useIndex()
  const briefing = useMemo(() => builtInBriefing(dataset), [dataset])
  const [said, setSaid] = useState('')
  const [link, setLink] = useState('')
  const [turn, setTurn] = useState(0)
  const tell = (news: { said?: string; link?: string }) => {
    setSaid(news.said ?? '')
    setLink(news.link ?? '')
    setTurn(turn + 1)
  }
  const copyLink = async (scene: Scene) => {
    const ref = { briefing: briefing.id, scene: scene.id }
    const address = addressOf(encodeFragment({ ...DEFAULT_STATE, scene: ref }, dataset.info))
    try {
      await navigator.clipboard.writeText(address)
      tell({ said: words.copied(scene.title) })
    } catch {
      tell({ link: address })
    }
  }
  const presentFrom = (scene: Scene) => {
    goFullScreen()
    presentScene(briefing, scene, dataset)
  }
  return (
    <section className="built-in-scenes" aria-label={words.list}>
      <h3>{briefing.title}</h3>
      <p className="briefing-lead">{words.lead}</p>
      <button
        type="button"
        className="link"
        onClick={() => {
          const { said, first } = startFrom(briefing)
          if (first) onCopied(first)
          else tell({ said })
        }}
      >
        {words.start}
      </button>
      <div className="briefing-said">
        <p role="status">{said}</p>
        {link ? (
          <label className="link-by-hand">
            {words.byHand}
            <input readOnly value={link} onFocus={event => event.target.select()} />
          </label>
        ) : null}
      </div>
      <ol className="scenes" aria-label={words.list}>
        {briefing.scenes.map((scene, at) => (
          <li key={scene.id}>
            <div className="scene-row">
              <p className="scene-title">
                <span className="scene-place">{at + 1}</span> {scene.title}
              </p>
              <p className="scene-acts">
                <span className="scene-view">{viewName(scene.view)}</span>
                <Act name={show} label={of(show, scene.title)} act={() => showOnDashboard(scene, dataset)} />
                <Act name={present} label={presentLabel(scene.title)} act={() => presentFrom(scene)} />
                <Act
                  name={words.copyLink}
                  label={of(words.copyLink, scene.title)}
                  act={() => copyLink(scene)}
                />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <TakeAlong briefing={briefing} json={null} turn={turn} onBegin={() => tell({})} />
    </section>
  )
}

function Act({ name, label, act }: { name: string; label: string; act: () => void }) {
  return (
    <button type="button" className="link" aria-label={label} onClick={act}>
      {name}
    </button>
  )
}
