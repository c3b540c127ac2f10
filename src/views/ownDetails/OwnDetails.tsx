import { DetailsRegion } from '../../charts/DetailsRegion'
import { rowOfId } from '../../model/engine/rowWords'
import type { Ref } from '../../model/filter'
import { useLiveEngine } from '../../store/engine'
import { useFollowing } from '../../store/following'
import { ownListText } from '../../text/ownList'
import { OwnEventDetails } from './OwnEventDetails'
import { OwnNav } from './OwnNav'
import './ownDetails.css'

/** The region Details of an imported set: the event that is selected, down to its line in the file. */
export function OwnDetails() {
  const selection = useFollowing('selection')
  return selection ? <Open selection={selection} /> : null
}

function Open({ selection }: { selection: Ref }) {
  const { engine } = useLiveEngine()
  const row = selection.type === 'event' ? rowOfId(engine.columns, selection.id) : null
  return (
    <DetailsRegion selection={selection}>
      {heading =>
        row === null ? (
          <h2 ref={heading} tabIndex={-1}>
            {ownListText.details.gone}
          </h2>
        ) : (
          <>
            <OwnEventDetails row={row} heading={heading} />
            <OwnNav row={row} />
          </>
        )
      }
    </DetailsRegion>
  )
}
