import { briefingJson } from '../briefing/briefingFile'
import { ownBriefing } from '../briefing/ownBriefing'
import { ShareDialog } from '../export/ShareDialog'
import { useIndex } from '../store/model'

interface SharePartProps {
  address: () => string
  onClose: () => void
}

/** *Share*, with the person's own scenes for the one file. */
export function SharePart({ address, onClose }: SharePartProps) {
  const { info } = useIndex().dataset
  const scenes = async () => {
    const own = await ownBriefing()
    return own.scenes.length > 0 ? briefingJson(own, info) : null
  }
  return <ShareDialog address={address} scenes={scenes} onClose={onClose} />
}
