import JSZip from 'jszip'
import type { SlideChart, SlideSeries } from './slideChart'

/** A cell or a point without a value: a gap is one that is not there. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g
/** A break inside a run is no break to office programs. */
const BREAK = /\r?\n/g
const PARAGRAPH = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>'

async function change(zip: JSZip, path: RegExp, edit: (xml: string) => string): Promise<void> {
  for (const file of zip.file(path)) zip.file(file.name, edit(await file.async('string')))
}

const OUTLINE_EMU = 19050
/** The fill of a series, which its bars and its sign in the key share. */
const SERIES_FILL = /<c:spPr>.*?<\/c:spPr>/s

/** A series in its look: the library fills every bar. A computed number bears its ≈. */
function lookOf(xml: string, { look, color }: SlideSeries): string {
  if (look === 'filled') return xml
  const dash = look === 'broken' ? '<a:prstDash val="dash"/>' : ''
  const line = `<a:ln w="${OUTLINE_EMU}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${dash}</a:ln>`
  const outlined = xml.replace(SERIES_FILL, `<c:spPr><a:noFill/>${line}</c:spPr>`)
  return look === 'broken'
    ? outlined.replaceAll('formatCode="#,##0"', 'formatCode="&quot;≈&quot;#,##0"')
    : outlined
}

/** The series of a chart, each in its look. */
function inTheirLooks(xml: string, { series }: SlideChart): string {
  let at = 0
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, one => {
    const own = series[at++]
    return own ? lookOf(one, own) : one
  })
}

/**
 * Mends what the library writes otherwise than office programs read it: numbers that are missing are left out of
 * charts and of their sheets, where they would else be empty numbers, paragraphs of notes stay paragraphs, and
 * charts keep the looks of their bars.
 * @param deck a PowerPoint file
 * @param charts its charts, in their order
 */
export async function mendDeck(deck: ArrayBuffer, charts: readonly SlideChart[]): Promise<Blob> {
  const zip = await JSZip.loadAsync(deck)
  for (const [at, chart] of charts.entries())
    await change(zip, new RegExp(`^ppt/charts/chart${at + 1}\\.xml$`), xml =>
      inTheirLooks(xml.replace(EMPTY_POINT, ''), chart),
    )
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
