import { useEffect, useState } from 'react'
import { type GivenFile, isWhole, type OpenedSet } from '../data/import/importTypes'
import { openKeptSet } from '../opening/importClient'
import { linkedFiles } from '../opening/linkedData'
import OpenDialog from '../opening/OpenDialog'
import { dataKey, ownKey } from '../store/history'
import { ownPageText as words } from '../text/ownPage'
import { Header } from './Header'
import { OwnPage } from './OwnPage'
import { enterSet, latestSet, leaveSets, markOf } from './openSet'
import { WholePage } from './WholePage'
import './own.css'

/** The mark of the set that the link asks for; empty where it only says where one lies. */
const askedMark = () => (ownKey().startsWith('d=') ? ownKey().slice(2) : '')
/** Without broken escapes: such a path leads nowhere anyway. */
function askedPath(): string | null {
  const key = dataKey()
  if (key === '') return null
  try {
    return decodeURIComponent(key.slice('data='.length))
  } catch {
    return key.slice('data='.length)
  }
}

type Found =
  | { is: 'awaited' }
  | { is: 'there'; set: OpenedSet }
  | { is: 'asked'; given?: readonly GivenFile[]; fault?: string }

/** Where a link's set comes from: opened just now, kept by the browser, lying on this site; else a person is asked. */
async function find(mark: string, path: string | null): Promise<Found> {
  const kept = mark === '' ? null : await openKeptSet(mark.slice(mark.lastIndexOf('~') + 1)).catch(() => null)
  if (kept) {
    // the content is what tells sets apart; the link goes on under the name that it has here
    const { hash } = location
    if (markOf(kept) !== mark)
      history.replaceState(null, '', hash.replace(/([#&]d=)[^&]*/, `$1${markOf(kept)}`))
    return { is: 'there', set: kept }
  }
  if (path === null) return { is: 'asked' }
  try {
    return { is: 'asked', given: await linkedFiles(path) }
  } catch (error) {
    return { is: 'asked', fault: error instanceof Error ? error.message : String(error) }
  }
}

/** The page of a set of one's own, or what stands in its place until it is there. */
export function OwnGate() {
  const [mark] = useState(askedMark)
  const [found, setFound] = useState<Found>(() => {
    const set = latestSet(mark)
    return set ? { is: 'there', set } : { is: 'awaited' }
  })
  const [opening, setOpening] = useState(false)
  useEffect(() => {
    if (found.is !== 'awaited') return
    let current = true
    find(mark, askedPath()).then(next => {
      if (!current) return
      setFound(next)
      setOpening(next.is === 'asked' && next.given !== undefined)
    })
    return () => {
      current = false
    }
  }, [found, mark])
  if (found.is === 'there') {
    const { set } = found
    return isWhole(set) ? <WholePage key={markOf(set)} set={set} /> : <OwnPage key={markOf(set)} set={set} />
  }
  const opened = (set: OpenedSet) => {
    setOpening(false)
    // what the link was made on: its state is opened with it
    if (markOf(set) === mark) setFound({ is: 'there', set })
    else if (mark === '') enterSet(set, 'replace')
    else enterSet(set, 'push', words.otherContent(set.info.fileName))
  }
  return (
    <div className="page own-gate">
      <Header title={words.name} sentence={words.tagline}>
        <button type="button" onClick={() => setOpening(true)}>
          {words.open}
        </button>
      </Header>
      <main>
        {found.is === 'awaited' ? (
          <p role="status">
            {words.awaited} <progress aria-label={words.awaited} />
          </p>
        ) : (
          <>
            <h2>{mark === '' ? words.linked : words.asks(mark.slice(0, mark.lastIndexOf('@')))}</h2>
            {found.fault ? <p role="alert">{found.fault}</p> : null}
            {mark === '' ? null : <p>{words.why(mark)}</p>}
            <p className="own-gate-ways">
              <button type="button" className="retry" onClick={() => setOpening(true)}>
                {words.openFile}
              </button>
              <button type="button" className="link" onClick={leaveSets}>
                {words.builtIn}
              </button>
            </p>
          </>
        )}
      </main>
      {opening ? (
        <OpenDialog
          onClose={() => setOpening(false)}
          onOpened={opened}
          onBuiltIn={leaveSets}
          {...(found.is === 'asked' && found.given ? { given: found.given } : {})}
        />
      ) : null}
    </div>
  )
}
