import { useEffect } from 'react'
import { useIndex } from '../store/model'
import { builtInBriefing } from './builtIn'
import { ownBriefing } from './ownBriefing'
import { goFullScreen, presentScene } from './start'

/** Presents the person's own scenes, or the built-in ones where there are none. Draws nothing. */
export function StartPresenting({ onClose }: { onClose: () => void }) {
  const { dataset } = useIndex()
  useEffect(() => {
    goFullScreen()
    let current = true
    ownBriefing().then(own => {
      if (!current) return
      const briefing = own.scenes.length > 0 ? own : builtInBriefing(dataset)
      const [first] = briefing.scenes
      onClose()
      if (first) presentScene(briefing, first, dataset)
    })
    return () => {
      current = false
    }
  }, [dataset, onClose])
  return null
}
