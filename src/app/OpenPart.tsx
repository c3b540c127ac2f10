import type { GivenFile } from '../data/import/importTypes'
import OpenDialog from '../opening/OpenDialog'
import { enterSet } from './openSet'

interface OpenPartProps {
  onClose: () => void
  /** What was dropped on the page. */
  given: readonly GivenFile[] | null
}

/** *Open data* over the built-in dataset. */
export function OpenPart({ onClose, given }: OpenPartProps) {
  return (
    <OpenDialog
      {...(given ? { given } : {})}
      onClose={onClose}
      onOpened={set => {
        onClose()
        enterSet(set)
      }}
    />
  )
}
