import { useEffect, useId, useRef } from 'react'
import { marksText } from '../../text/marks'
import { Sample, type SampleName } from './MarkSamples'
import './allMarks.css'
import './timeline.css'

const words = marksText

type Section = keyof typeof words.sections

/** The sections of the legend in their columns. */
const COLUMNS: readonly (readonly Section[])[] = [
  ['messages', 'acts'],
  ['time', 'state'],
  ['counts', 'evidence'],
]

/** Every mark of the page and what it means, in a dialog. */
export function AllMarks({ onClose }: { onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={ref} className="all-marks" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{words.title}</h2>
        <button type="button" className="link" onClick={() => ref.current?.close()}>
          {words.close}
        </button>
      </header>
      <p className="all-marks-lead">{words.lead}</p>
      <div className="all-marks-columns">
        {COLUMNS.map(sections => (
          <div key={sections[0]}>
            {sections.map(section => (
              <section key={section}>
                <h3>{words.sections[section]}</h3>
                <dl>
                  {Object.entries(words[section]).map(([name, [title, line]]) => (
                    <div key={name}>
                      <Sample name={`${section}.${name}` as SampleName} />
                      <div>
                        <dt>{title}</dt>
                        <dd>{line}</dd>
                      </div>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        ))}
      </div>
    </dialog>
  )
}
