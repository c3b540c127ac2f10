import { useEffect, useId, useRef, useState } from 'react'
import { useIndex } from '../store/model'
import { shareText as words } from '../text/share'
import { CopyField } from './CopyField'
import { EmbedSnippet } from './EmbedSnippet'
import { saveOneFile } from './oneFile'
import { useLongWork } from './useLongWork'
import { WorkBar } from './WorkBar'
import './shareDialog.css'

/** Longer links are cut by some programs, characters. */
const LONGEST = 1800
/** Hosts that are this computer and nobody else's. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

interface ShareDialogProps {
  /** The address of the screen, with what is still pending. */
  address: () => string
  /** The person's scenes as a briefing's file has them, or null: they go along in the one file. */
  scenes?: () => Promise<unknown>
  /** Of a set of one's own there is the link alone: what it carries, and what it does not. */
  note?: string
  onClose: () => void
}

/** The link of the screen, copied at once; its ways elsewhere: the system's own, a frame in a page, one file. */
export function ShareDialog({ address, scenes, note, onClose }: ShareDialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // what is shared is the screen as it was when *Share* was pressed
  const [link] = useState(address)
  const onDisk = window.location.protocol === 'file:'
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={ref} className="share" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{words.name}</h2>
        <button type="button" className="link" onClick={() => ref.current?.close()}>
          {words.close}
        </button>
      </header>
      {onDisk ? (
        <p className="share-note">{words.onDisk}</p>
      ) : (
        <>
          <LinkPart link={link} />
          {scenes ? <EmbedSnippet /> : null}
        </>
      )}
      {note ? <p className="share-note">{note}</p> : null}
      {scenes ? <FilePart scenes={scenes} /> : null}
    </dialog>
  )
}

function LinkPart({ link }: { link: string }) {
  return (
    <section>
      <CopyField label={words.link} value={link} copied={words.linkCopied} atOnce>
        <SystemShare link={link} />
      </CopyField>
      {link.length > LONGEST ? (
        <p className="share-note">
          {words.long(link.length.toLocaleString('en'), LONGEST.toLocaleString('en'))}
        </p>
      ) : null}
      {LOCAL.test(window.location.hostname) ? <p className="share-note">{words.local}</p> : null}
    </section>
  )
}

/** The system's own way to hand things on, only where there is one. */
function SystemShare({ link }: { link: string }) {
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const send = async () => {
    setFailed(false)
    try {
      await navigator.share({ title: document.title, url: link })
    } catch (error) {
      // whoever closes the sheet has changed their mind
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <button type="button" className="link" onClick={send}>
        {words.send}
      </button>
      {failed ? (
        <span role="alert" className="share-failed">
          {words.sendFailed}
        </span>
      ) : null}
    </>
  )
}

function FilePart({ scenes }: { scenes: () => Promise<unknown> }) {
  const { dataset } = useIndex()
  const work = useLongWork()
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.file.name}</h3>
      <p>{words.file.lead}</p>
      <p>
        <button
          type="button"
          className="link"
          onClick={() =>
            work.run(words.file.made, async tools => saveOneFile(dataset, await scenes(), tools))
          }
        >
          {words.file.save}
        </button>
      </p>
      <WorkBar work={work} />
    </section>
  )
}
