import { useEffect } from 'react'
import { useIndex } from '../store/model'
import { builtInBriefing } from './builtIn'
import { ownBriefing } from './ownBriefing'
import { presentScene } from './start'

/** Presents the person's own scenes, or the built-in ones where there are none. Draws nothing. */
export function StartPresenting({ onClose }: { onClose: () => void }) {
  const { dataset } = useIndex()
  useEffect(() => {
    // asked for while the press still counts as the person's
    document.documentElement.requestFullscreen?.().catch(() => {})
    ownBriefing().then(own => {
      const briefing = own.scenes.length > 0 ? own : builtInBriefing(dataset)
      const [first] = briefing.scenes
      onClose()
      if (first) presentScene(briefing, first, dataset)
    })
  }, [dataset, onClose])
  return null
}
