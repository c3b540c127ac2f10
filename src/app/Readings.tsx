import { lazy, Suspense, useId, useRef, useState } from 'react'
import { loadAnew } from '../charts/fetchPart'
import type { ReadingProps } from '../charts/tableData'
import { PHONE, useMedia } from '../charts/useMedia'
import { useRoving } from '../charts/useRoving'
import { TABS, type Tab } from '../model/filter'
import { PARTS, type Part } from '../stage/parts'
import { useFollowing } from '../store/following'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { TimelineView } from '../views/timeline/TimelineView'
import { ErrorBoundary } from './ErrorBoundary'
import './readings.css'

/**
 * Asks anew for the file of a reading. Some browsers remember that a script failed until the page is loaded
 * again.
 */
async function askAgain(chosen: Part): Promise<void> {
  try {
    await chosen.load()
    chosen.View = lazy(chosen.load)
  } catch {
    await loadAnew()
  }
}

interface ReadingsProps extends ReadingProps {
  /** Leads to the list of events, the timeline's table. */
  onTable: () => void
}

/** The place of the timeline: a tablist, a select on phones, and the reading that is chosen. */
export function Readings({ onTable, ...props }: ReadingsProps) {
  const tab = useFollowing('reading').tab
  const phone = useMedia(PHONE)
  const [asked, setAsked] = useState(0)
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  const chosen = tab === 'timeline' ? null : PARTS[tab]
  return (
    <>
      {phone ? <ReadingSelect /> : <ReadingTabs id={id} />}
      <div
        id={`${id}-panel`}
        className="reading-panel"
        ref={panel}
        tabIndex={-1}
        {...(phone ? {} : { role: 'tabpanel', 'aria-labelledby': `${id}-${tab}` })}
      >
        <ErrorBoundary
          key={tab}
          name={text.readings.names[tab]}
          onAgain={async () => {
            if (chosen) await askAgain(chosen)
            setAsked(asked + 1)
            panel.current?.focus()
          }}
        >
          {chosen ? (
            <Suspense fallback={<p className="reading-awaited">{text.frame.loading}</p>}>
              <chosen.View {...props} />
            </Suspense>
          ) : (
            <TimelineView {...props} onTable={onTable} />
          )}
        </ErrorBoundary>
      </div>
    </>
  )
}

/** Arrows move the focus, Enter and Space choose: a reading may have to be fetched first. */
function ReadingTabs({ id }: { id: string }) {
  const tab = useDashboard(state => state.reading.tab)
  const setReading = useDashboard(state => state.setReading)
  const roving = useRoving(TABS.length, undefined, undefined, TABS.indexOf(tab))
  return (
    <div
      className="reading-tabs"
      role="tablist"
      aria-label={text.readings.name}
      onBlur={event => {
        // whoever comes back comes to the chosen tab
        if (!event.currentTarget.contains(event.relatedTarget)) roving.reset()
      }}
    >
      {TABS.map((name, at) => (
        <button
          type="button"
          key={name}
          ref={roving.register(at)}
          id={`${id}-${name}`}
          role="tab"
          aria-selected={name === tab}
          aria-controls={`${id}-panel`}
          tabIndex={roving.tabIndex(at)}
          onClick={() => setReading({ tab: name })}
          onKeyDown={roving.onKeyDown}
          onFocus={() => roving.onFocus(at)}
          onPointerEnter={name === 'timeline' ? undefined : () => PARTS[name].load().catch(() => {})}
        >
          {text.readings.names[name]}
        </button>
      ))}
    </div>
  )
}

function ReadingSelect() {
  const tab = useDashboard(state => state.reading.tab)
  const setReading = useDashboard(state => state.setReading)
  return (
    <label className="reading-select">
      <span>{text.readings.choose}</span>
      <select value={tab} onChange={event => setReading({ tab: event.target.value as Tab })}>
        {TABS.map(name => (
          <option key={name} value={name}>
            {text.readings.names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
