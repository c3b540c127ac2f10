import { loadAnew } from '../charts/fetchPart'
import { openingText } from '../text/opening'

interface FaultNoteProps {
  /** Empty where there is none. */
  fault: string
  /** A part of the page is gone: a new page is offered. */
  outdated: boolean
}

/** Why a file could not be opened. */
export function FaultNote({ fault, outdated }: FaultNoteProps) {
  if (fault === '') return null
  return (
    <>
      <p role="alert" className="fault">
        {fault}
      </p>
      {outdated ? (
        <button type="button" className="link" onClick={() => void loadAnew()}>
          {openingText.loadAnew}
        </button>
      ) : null}
    </>
  )
}
