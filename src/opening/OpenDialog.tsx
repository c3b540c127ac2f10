import type { ClipboardEvent } from 'react'
import type { GivenFile, OpenedSet } from '../data/import/importTypes'
import { openingText as words } from '../text/opening'
import { DialogShell } from './DialogShell'
import { ImportStep } from './ImportStep'
import type { Importer } from './importClient'
import { KeptList } from './KeptList'
import { MappingStep } from './MappingStep'
import { givenFrom, givenText, StartStep } from './StartStep'
import { useOpening } from './useOpening'

export interface OpenDialogProps {
  onClose: () => void
  /** Gets the set that was read or taken from those kept; the page then closes the dialog. */
  onOpened: (set: OpenedSet) => void
  /** Goes to the built-in dataset; absent where that is open. */
  onBuiltIn?: () => void
  /** Hash of the set that is open; absent with the built-in one. */
  current?: string
  /** Files to begin with: dropped on the page, or asked for by a link. */
  given?: readonly GivenFile[]
  /** Makes the reader of files; the worker's unless a test says otherwise. */
  importer?: () => Importer
}

/** Opens a file of the person's own: chosen, its columns set, read; or one that the browser keeps. */
export default function OpenDialog(props: OpenDialogProps) {
  const { onClose, onOpened, onBuiltIn, current, given, importer } = props
  const opening = useOpening(given, onOpened, importer)
  const { step, give, cancel } = opening
  const paste = (event: ClipboardEvent) => {
    if (step.is !== 'start' || (event.target as Element).closest('textarea, input')) return
    const files = givenFrom(event.clipboardData.files)
    const text = event.clipboardData.getData('text/plain')
    if (files.length > 0) give(files)
    else if (text.trim() !== '') give(givenText(text))
  }
  // the first Escape ends a reading, the next one closes
  const mayClose = () => {
    if (step.is !== 'importing') return true
    cancel()
    return false
  }
  return (
    <DialogShell
      name={words.name}
      onClose={onClose}
      mayClose={mayClose}
      onFiles={files => step.is !== 'importing' && give(givenFrom(files))}
    >
      <div className="step" onPaste={paste}>
        {step.is === 'start' ? (
          <div className="start-columns">
            <StartStep fault={step.fault} outdated={step.outdated === true} onGive={give} />
            <KeptList
              current={current ?? null}
              onOpen={opening.openKept}
              onBuiltIn={() => {
                onBuiltIn?.()
                onClose()
              }}
            />
          </div>
        ) : step.is === 'waiting' ? (
          <p role="status" className="waiting">
            {step.said} <progress aria-label={step.said} />
          </p>
        ) : step.is === 'mapping' ? (
          <MappingStep
            // another file, sheet or encoding has other columns
            key={step.looked.look.header.join('\n')}
            looked={step.looked}
            fault={step.fault}
            outdated={step.outdated === true}
            busy={step.busy}
            onAsk={opening.lookAgain}
            onChoose={opening.choose}
            onGuess={opening.guessAnew}
            onOpen={opening.importFile}
            onWhole={opening.openWhole}
            onBack={opening.back}
          />
        ) : (
          <ImportStep name={step.looked.look.name} progress={step.progress} onCancel={cancel} />
        )}
      </div>
    </DialogShell>
  )
}
