import { saveFile } from '../charts/saveFile'

/** Hands a text to the browser, which saves it as CSV under the name. */
export function saveText(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
