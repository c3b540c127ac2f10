import JSZip from 'jszip'

/** A cell or a point without a value: a gap is one that is not there. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g
/** A break inside a run is no break to office programs. */
const BREAK = /\r?\n/g
const PARAGRAPH = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>'

async function change(zip: JSZip, path: RegExp, edit: (xml: string) => string): Promise<void> {
  for (const file of zip.file(path)) zip.file(file.name, edit(await file.async('string')))
}

/**
 * Mends what the library writes otherwise than office programs read it: numbers that are missing are left out of
 * charts and of their sheets, where they would else be empty numbers, and paragraphs of notes stay paragraphs.
 * @param deck a PowerPoint file
 */
export async function mendDeck(deck: ArrayBuffer): Promise<Blob> {
  const zip = await JSZip.loadAsync(deck)
  await change(zip, /^ppt\/charts\/chart\d+\.xml$/, xml => xml.replace(EMPTY_POINT, ''))
  await change(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, xml =>
    xml.replace(/<a:t>[^<]*<\/a:t>/g, run => run.replace(BREAK, PARAGRAPH)),
  )
  for (const file of zip.file(/^ppt\/embeddings\/.*\.xlsx$/)) {
    const book = await JSZip.loadAsync(await file.async('arraybuffer'))
    await change(book, /^xl\/worksheets\/sheet\d+\.xml$/, xml => xml.replace(EMPTY_CELL, ''))
    zip.file(file.name, await book.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }))
  }
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  })
}
