/** Whether what is dragged comes from outside as files: texts and links of the page itself are no files. */
const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files that are dropped anywhere on the page, with a veil over it while they are held above it.
 * @param onFiles gets them, at least one
 * @returns a function that ends it
 */
export function dropAnywhere(onFiles: (files: File[]) => void): () => void {
  const control = new AbortController()
  const { signal } = control
  let inside = 0
  const veil = (shown: boolean) => {
    if (shown || document.querySelector('.drop-veil')) {
      void import('./dropVeil').then(
        part => part.showVeil(inside > 0),
        () => {},
      )
    }
  }
  const leave = () => {
    inside = 0
    veil(false)
  }
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void) =>
    document.addEventListener(type, event => hasFiles(event) && heard(event), { signal })
  listen('dragenter', event => {
    event.preventDefault()
    inside++
    veil(true)
  })
  listen('dragover', event => event.preventDefault())
  // entering a part of the page comes before leaving the one around it: their balance says whether it was left
  listen('dragleave', () => {
    inside = Math.max(0, inside - 1)
    if (inside === 0) veil(false)
  })
  listen('drop', event => {
    const taken = event.defaultPrevented
    event.preventDefault()
    leave()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!taken && files.length > 0) onFiles(files)
  })
  return () => {
    control.abort()
    leave()
  }
}
