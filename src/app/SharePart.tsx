import { ownBriefing } from '../briefing/ownBriefing'
import { ShareDialog } from '../export/ShareDialog'
import { useIndex } from '../store/model'

interface SharePartProps {
  address: () => string
  onClose: () => void
}

/** *Share*, with the person's own scenes for the one file. */
export function SharePart({ address, onClose }: SharePartProps) {
  const { id, version } = useIndex().dataset.info
  const scenes = async () => {
    const { title, scenes } = await ownBriefing()
    if (scenes.length === 0) return null
    return { format: 'prc-dprk-briefing', version: 1, dataset: { id, version }, title, scenes }
  }
  return <ShareDialog address={address} scenes={scenes} onClose={onClose} />
}
