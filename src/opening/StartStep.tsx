import { useRef, useState } from 'react'
import type { GivenFile } from '../data/import/importTypes'
import { fullTemplate, smallTemplate, type Template } from '../data/import/template'
import { openingText } from '../text/opening'
import { FaultNote } from './FaultNote'
import { StepHeading } from './StepHeading'
import { saveText } from './saveText'

const words = openingText.start
const ACCEPT =
  '.csv,.tsv,.tab,.txt,.xlsx,.json,.ndjson,.jsonl,.zip,.parquet,.gz,text/csv,text/tab-separated-values,application/json'

/** Files as they came from a drop or a field. */
export const givenFrom = (files: Iterable<File>): GivenFile[] =>
  Array.from(files, file => ({ name: file.name, blob: file }))

/** A text from the clipboard as a file. */
export const givenText = (text: string): GivenFile[] => [
  { name: words.paste.fileName, blob: new Blob([text], { type: 'text/plain' }) },
]

interface StartStepProps {
  fault: string
  /** The fault is that a part of the page is gone. */
  outdated: boolean
  onGive: (files: GivenFile[]) => void
}

/** Where a file comes in: dropped, chosen or pasted; and what a file needs. */
export function StartStep({ fault, outdated, onGive }: StartStepProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="start">
      <StepHeading>{words.heading}</StepHeading>
      <p>{words.lead}</p>
      <FaultNote fault={fault} outdated={outdated} />
      <div className="drop-zone">
        <p aria-hidden="true">{words.drop}</p>
        <button type="button" className="primary" onClick={() => input.current?.click()}>
          {words.pick}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPT}
          hidden
          aria-label={words.pick}
          onChange={event => {
            const given = givenFrom(event.target.files ?? [])
            // so that the same file can be chosen again once it is mended
            event.target.value = ''
            if (given.length > 0) onGive(given)
          }}
        />
        <p className="note">{words.formats}</p>
      </div>
      <PasteRows onGive={onGive} />
      <h4>{words.least.heading}</h4>
      <p className="note">{words.least.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="least" aria-label={words.least.heading} tabIndex={0}>
        <pre>
          {smallTemplate()
            .text.replace(/^\ufeff/, '')
            .trim()}
        </pre>
      </section>
      <p className="links">
        <TemplateLink template={smallTemplate()}>{words.least.small}</TemplateLink>
        <TemplateLink template={fullTemplate()}>{words.least.full}</TemplateLink>
      </p>
    </section>
  )
}

function TemplateLink({ template, children }: { template: Template; children: string }) {
  return (
    <button type="button" className="link" onClick={() => saveText(template.name, template.text)}>
      {children}
    </button>
  )
}

function PasteRows({ onGive }: { onGive: (files: GivenFile[]) => void }) {
  const [text, setText] = useState('')
  const [empty, setEmpty] = useState(false)
  return (
    <details className="paste">
      <summary>{words.paste.summary}</summary>
      <label>
        {words.paste.label}
        <textarea
          rows={5}
          spellCheck={false}
          value={text}
          onChange={event => {
            setText(event.target.value)
            setEmpty(false)
          }}
        />
      </label>
      <button
        type="button"
        className="link"
        onClick={() => (text.trim() === '' ? setEmpty(true) : onGive(givenText(text)))}
      >
        {words.paste.open}
      </button>
      {empty ? (
        <p role="alert" className="fault">
          {words.paste.empty}
        </p>
      ) : null}
    </details>
  )
}
