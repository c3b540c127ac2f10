import { useId, useState } from 'react'
import { DEFAULT_READING } from '../model/filter'
import { VIEWS, viewName } from '../stage/viewName'
import { shareAddress } from '../store/addressBar'
import type { FindingView } from '../store/findings'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { shareText as words } from '../text/share'
import { text } from '../text/text'
import { CopyField } from './CopyField'
import { frameSnippet } from './frameSnippet'

/** A frame for other pages that shows one view in the present state, as markup to copy. */
export function EmbedSnippet() {
  const { info } = useIndex().dataset
  const reading = useDashboard(state => state.reading)
  const [view, setView] = useState<FindingView>(reading.tab)
  const heading = useId()
  const address = shareAddress(
    info,
    // which reading the page shows, and what is open beside it, is not the frame's matter
    { reading: { ...reading, tab: DEFAULT_READING.tab }, selection: null, scene: null },
    `embed=${view}`,
  )
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.embed.name}</h3>
      <p>{words.embed.lead}</p>
      <label className="share-view">
        <span>{words.embed.view}</span>
        <select
          value={view}
          onChange={event => {
            const chosen = VIEWS.find(one => one === event.target.value)
            if (chosen) setView(chosen)
          }}
        >
          {VIEWS.map(name => (
            <option key={name} value={name}>
              {viewName(name)}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        key={view}
        label={words.embed.snippet}
        value={frameSnippet(address, `${viewName(view)}, ${text.page.title(...info.extent)}`)}
        copied={words.embed.copied}
        lines={4}
      />
    </section>
  )
}
