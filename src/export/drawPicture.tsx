import { createRoot } from 'react-dom/client'
import type { Exported } from '../charts/tableData'
import type { EventIndex } from '../model/eventIndex'
import { NATURAL_WIDTH, Picture, SLIDE } from '../stage/Picture'
import { settled } from '../stage/settled'
import type { Shown } from '../store/dashboard'
import type { FindingView } from '../store/findings'
import { pictureOf, type TakenPicture } from './pictureOf'
import { description, footLines, type Provenance } from './provenance'

export interface DrawnPicture extends TakenPicture {
  /** CSS pixels. */
  width: number
  height: number
}
export type PictureFormat = 'natural' | 'slide'

interface PictureJob {
  chart: Exported & { view: FindingView }
  index: EventIndex
  /** The state to be drawn; nothing that moves meanwhile is in it. */
  state: Shown
  provenance: Provenance
  format: PictureFormat
}

/** Height of a drawing that takes what it is given, CSS pixels; a list grows from little to what it needs. */
const HEIGHTS: Readonly<Record<FindingView, number>> = {
  messages: 330,
  trade: 300,
  timeline: 470,
  occasions: 420,
  economy: 460,
  evidence: 200,
  openers: 200,
  support: 200,
  conflicts: 200,
  sources: 200,
}
/** Type of 12 px comes out at 16 on a slide; where a list is too long for that, smaller by steps. */
const SLIDE_ZOOMS = [4 / 3, 7 / 6, 1] as const

/**
 * The picture of a chart, drawn beside the page and taken when it stands.
 * @throws where a script, a face or the picture cannot be had, and the signal's reason where it is aborted
 */
export async function drawPicture(job: PictureJob, signal: AbortSignal): Promise<DrawnPicture> {
  signal.throwIfAborted()
  const desk = document.createElement('div')
  desk.className = 'picture-desk'
  desk.inert = true
  desk.ariaHidden = 'true'
  document.body.append(desk)
  let fail: (reason: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // two roots of a page would else give out the same ids
  const root = createRoot(desk, { identifierPrefix: 'picture', onUncaughtError: fail })
  try {
    return await Promise.race([failed, onDesk(job, desk, node => root.render(node), signal)])
  } finally {
    root.unmount()
    desk.remove()
  }
}

async function onDesk(
  job: PictureJob,
  desk: HTMLElement,
  render: (node: React.ReactNode) => void,
  signal: AbortSignal,
): Promise<DrawnPicture> {
  const draw = async (height: number, zoom: number) => {
    render(<JobPicture {...job} height={height} zoom={zoom} />)
    await settled(desk, signal)
    return overflow(desk)
  }
  if (job.format === 'slide') {
    for (const zoom of SLIDE_ZOOMS) if ((await draw(0, zoom)) <= 1) break
  } else {
    const height = HEIGHTS[job.chart.view]
    const more = await draw(height, 1)
    if (more > 1) await draw(height + more, 1)
  }
  const picture = desk.firstElementChild as HTMLElement
  const { width, height } = picture.getBoundingClientRect()
  const title = job.provenance.finding ?? job.provenance.chart
  const words = { title, description: description(job.provenance) }
  return { ...(await pictureOf(picture, words, signal)), width, height }
}

/** How much of the drawing finds no room, in its own pixels. */
function overflow(desk: HTMLElement): number {
  const drawing = desk.querySelector('.drawing')
  return drawing ? drawing.scrollHeight - drawing.clientHeight : 0
}

function JobPicture({
  chart,
  index,
  state,
  provenance,
  format,
  ...size
}: PictureJob & { height: number; zoom: number }) {
  const { finding, chart: name, extent, filters, address } = provenance
  return (
    <Picture
      view={chart.view}
      dataset={index.dataset}
      state={state}
      format={format}
      {...size}
      head={{ title: finding ?? name, name: finding ? name : null, lines: [extent, filters] }}
      foot={[footLines(provenance).join(' · '), ...(address ? [address] : [])]}
    />
  )
}

/** The size of a picture as pixels of a file. */
export function pixelsOf(picture: DrawnPicture, format: PictureFormat): readonly [number, number] {
  if (format === 'slide') return [SLIDE.width * 1.5, SLIDE.height * 1.5]
  return [NATURAL_WIDTH * 2, Math.round(picture.height) * 2]
}
