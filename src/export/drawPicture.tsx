import type { Exported } from '../charts/tableData'
import type { EventIndex } from '../model/eventIndex'
import { Picture } from '../stage/Picture'
import { settled } from '../stage/settled'
import { SLIDE } from '../stage/slide'
import type { Shown } from '../store/dashboard'
import type { FindingView } from '../store/findings'
import { atDesk } from './desk'
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

/** Width of a picture as it comes out, and the height that its drawing starts from: a list grows to what it needs. CSS pixels. */
const NATURAL: Readonly<Record<FindingView, { width: number; height: number }>> = {
  messages: { width: 960, height: 330 },
  trade: { width: 960, height: 300 },
  timeline: { width: 960, height: 440 },
  occasions: { width: 1040, height: 420 },
  economy: { width: 1120, height: 430 },
  evidence: { width: 1120, height: 200 },
  openers: { width: 1200, height: 200 },
  support: { width: 960, height: 200 },
  conflicts: { width: 1120, height: 200 },
  sources: { width: 1120, height: 200 },
}
/** A line's box reaches so far beyond its letters, and cuts nothing; CSS pixels. */
const SLACK = 6
/** Letters of an address that find room in two lines. */
const LONGEST_ADDRESS = 240
/** How often a picture is given more height before it is taken as it is. */
const TRIES = 4
/** Type of 12 px comes out at 16 on a slide, at 14 where only so a list is on it whole. */
const SLIDE_ZOOMS = [4 / 3, 7 / 6] as const
/** For a drawing that cannot say what is missing of it. */
const SLIDE_ZOOM_LEAST = 1

/**
 * The picture of a chart, drawn beside the page and taken when it stands.
 * @throws where a script, a face or the picture cannot be had, and the signal's reason where it is aborted
 */
export function drawPicture(job: PictureJob, signal: AbortSignal): Promise<DrawnPicture> {
  return atDesk((desk, render) => onDesk(job, desk, render, signal), signal)
}

async function onDesk(
  job: PictureJob,
  desk: HTMLElement,
  render: (node: React.ReactNode) => void,
  signal: AbortSignal,
): Promise<DrawnPicture> {
  const draw = async (size: { width: number; height: number; zoom: number }) => {
    render(<JobPicture {...job} {...size} />)
    await settled(desk, signal)
  }
  if (job.format === 'slide') await drawSlide(desk, zoom => draw({ ...SLIDE, zoom }), signal)
  else {
    const { width, height } = NATURAL[job.chart.view]
    await drawWhole(desk, height, tall => draw({ width, height: tall, zoom: 1 }))
  }
  const picture = desk.firstElementChild as HTMLElement
  const { width, height } = picture.getBoundingClientRect()
  const title = job.provenance.finding ?? job.provenance.chart
  const words = { title, description: description(job.provenance) }
  return { ...(await pictureOf(picture, words, signal)), width, height }
}

/** As large as on any slide; smaller where only so all of it is there. What a list then leaves out is counted. */
async function drawSlide(
  desk: HTMLElement,
  draw: (zoom: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const zoom of SLIDE_ZOOMS) {
    await draw(zoom)
    if (!isCut(desk)) return
  }
  await draw(SLIDE_ZOOMS[0])
  // a list counts its rest only once it stands
  for (let at = 0; at < TRIES && !isCounted(desk); at += 1) await settled(desk, signal)
  if (!isCounted(desk)) await draw(SLIDE_ZOOM_LEAST)
}

/** As high as it takes for nothing to be cut. */
async function drawWhole(
  desk: HTMLElement,
  height: number,
  draw: (height: number) => Promise<void>,
): Promise<void> {
  let tall = height
  for (let at = 0; at < TRIES; at += 1) {
    await draw(tall)
    const more = overflow(desk)
    if (more <= SLACK) return
    tall += more
  }
}

/** Whether it is said how much of a list has no room. */
const isCounted = (desk: HTMLElement) => desk.querySelector('.stage-more') !== null

/** Whether the drawing has too little height, or a list in it more than it shows. */
function isCut(desk: HTMLElement): boolean {
  if (overflow(desk) > SLACK) return true
  return [...desk.querySelectorAll('.drawing *')].some(box => {
    const more = box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
    // what is only read aloud is a box of one pixel
    return more && box.clientWidth > 1 && getComputedStyle(box).overflow !== 'visible'
  })
}

/** How much of the drawing finds no room below, in its own pixels. */
function overflow(desk: HTMLElement): number {
  const drawing = desk.querySelector('.drawing')
  if (!drawing) return 0
  const boxes = [drawing, ...drawing.querySelectorAll('.reading-scroll')]
  return Math.max(...boxes.map(box => box.scrollHeight - box.clientHeight))
}

/** An address that someone may type; of a longer one the page alone, for the words above it say the state. */
function printed(address: string): string {
  return address.length <= LONGEST_ADDRESS ? address : address.replace(/#.*$/s, '')
}

function JobPicture({
  chart,
  index,
  state,
  provenance,
  format,
  ...size
}: PictureJob & { width: number; height: number; zoom: number }) {
  const { finding, chart: name, extent, filters, address } = provenance
  return (
    <Picture
      view={chart.view}
      stage={chart.stage}
      dataset={index.dataset}
      state={state}
      format={format}
      {...size}
      head={{ title: finding ?? name, name: finding ? name : null, lines: [extent, filters] }}
      foot={[footLines(provenance).join(' · '), ...(address ? [printed(address)] : [])]}
    />
  )
}

/** The size of a picture as pixels of a file. */
export function pixelsOf(picture: DrawnPicture, format: PictureFormat): readonly [number, number] {
  if (format === 'slide') return [SLIDE.width * 1.5, SLIDE.height * 1.5]
  return [picture.width * 2, Math.round(picture.height) * 2]
}
