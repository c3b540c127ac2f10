import { useEffect, useRef, useState } from 'react'
import type { Progress } from '../data/import/importTypes'
import { bytesText, openingText } from '../text/opening'
import { StepHeading } from './StepHeading'

const words = openingText.importing
/** A reader of the screen is told how far it is no more often, ms. */
const SAID_EVERY_MS = 4000

interface ImportStepProps {
  name: string
  progress: Progress
  onCancel: () => void
}

/** How far a file is read, with *Cancel*. */
export function ImportStep({ name, progress, onCancel }: ImportStepProps) {
  const { bytes, ofBytes, rows, bad, stage } = progress
  return (
    <section className="importing">
      <StepHeading>{words.heading(name)}</StepHeading>
      <p>{words.stages[stage]}</p>
      <progress
        aria-label={words.progress}
        max={ofBytes || 1}
        value={stage === 'reading' ? bytes : undefined}
      />
      <p className="figures">
        <span>{words.rows(rows)}</span>
        <span>{words.bytes(bytesText(Math.min(bytes, ofBytes)), bytesText(ofBytes))}</span>
        <span>{words.bad(bad)}</span>
      </p>
      <p role="status" className="visually-hidden">
        <Said progress={progress} />
      </p>
      <button type="button" className="secondary" onClick={onCancel}>
        {openingText.cancel}
      </button>
    </section>
  )
}

/** The progress in words, anew only after a while: each change of it is read aloud. */
function Said({ progress }: { progress: Progress }) {
  const [said, setSaid] = useState('')
  const latest = useRef(progress)
  latest.current = progress
  useEffect(() => {
    const timer = setInterval(() => {
      const { bytes, ofBytes, rows } = latest.current
      setSaid(words.said(Math.min(100, Math.round((100 * bytes) / (ofBytes || 1))), rows))
    }, SAID_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return said
}
