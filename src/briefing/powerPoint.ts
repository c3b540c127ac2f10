import type PptxGenJS from 'pptxgenjs'
import { saveFile } from '../charts/saveFile'
import type { Dataset } from '../data/types'
import { fileName } from '../export/fileName'
import { footLines, provenanceOf } from '../export/provenance'
import type { WorkTools } from '../export/useLongWork'
import { createIndex } from '../model/eventIndex'
import { SLIDE } from '../stage/slide'
import { viewName } from '../stage/viewName'
import { findingFor } from '../store/findings'
import { addressOf } from '../store/history'
import { deckText as words } from '../text/deck'
import { plainText } from './plainText'
import type { Briefing, Scene } from './scene'
import { sceneAddress } from './sceneAddress'
import { sceneState } from './sceneState'
import { type Still, sceneStill } from './sceneStill'
import { type SlideChart, slideChart } from './slideChart'

/** Office programs measure in inches. */
const inches = (px: number) => px / 96
const points = (px: number) => px * 0.75
const box = (x: number, y: number, width: number, height: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
})
const STAGE = { x: 56, y: 110, width: 1168, height: 448 }

/** Faces that office programs have; ours stand in the pictures. */
const FACES = { headFontFace: 'Georgia', bodyFontFace: 'Arial' }
const INK = '1C1B19'
const INK2 = '57534C'
const PAPER = 'FBFAF7'

const MASTER = 'Scene'

/** A scene with all that its slide shows. */
interface Drawn {
  scene: Scene
  still: Still
  /** Where it comes from, a line each. */
  lines: readonly string[]
  address: string
  chart: SlideChart | null
}

/**
 * Saves a briefing as a PowerPoint file: a slide a scene with its title, picture, caption and notes, all but the
 * picture to be edited; behind a scene of one of the bar charts a hidden slide with its figures as a native chart.
 * @throws what could not be drawn or fetched, and the signal's reason where it is aborted
 */
export async function savePowerPoint(briefing: Briefing, dataset: Dataset, tools: WorkTools): Promise<void> {
  const { signal, progress } = tools
  const of = briefing.scenes.length
  const [{ default: Deck }, { mendDeck }] = await Promise.all([import('pptxgenjs'), import('./deckFixes')])
  const deck = new Deck()
  prepare(deck, briefing)
  const charts: SlideChart[] = []
  for (const [at, scene] of briefing.scenes.entries()) {
    signal.throwIfAborted()
    progress(at / (of + 1), words.step(at + 1, of))
    const drawn = await draw(briefing, scene, dataset, signal)
    await addScene(deck, drawn, words.place(at + 1, of))
    if (drawn.chart) {
      addChart(deck, drawn.chart, drawn)
      charts.push(drawn.chart)
    }
  }
  progress(of / (of + 1), words.writing)
  const written = await deck.write({ outputType: 'arraybuffer' })
  const file = await mendDeck(written as ArrayBuffer, charts)
  signal.throwIfAborted()
  const { id, version } = dataset.info
  saveFile(fileName([id, version, briefing.title || 'briefing'], 'pptx'), file)
}

function prepare(deck: PptxGenJS, briefing: Briefing): void {
  deck.defineLayout({ name: MASTER, width: inches(SLIDE.width), height: inches(SLIDE.height) })
  deck.layout = MASTER
  deck.title = briefing.title
  deck.theme = FACES
  const text = { color: INK, margin: 0 }
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: PAPER },
    objects: [
      {
        placeholder: {
          options: {
            ...box(56, 28, 1168, 76),
            ...text,
            name: 'title',
            type: 'title',
            fontFace: FACES.headFontFace,
            fontSize: points(38),
            bold: true,
            align: 'left',
            valign: 'middle',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...box(56, 566, 1168, 72),
            ...text,
            name: 'caption',
            type: 'body',
            fontFace: FACES.headFontFace,
            fontSize: points(22),
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  })
}

async function draw(briefing: Briefing, scene: Scene, dataset: Dataset, signal: AbortSignal): Promise<Drawn> {
  const { state } = sceneState(scene.state, dataset)
  const index = createIndex(dataset, state.scope)
  const { width, height } = STAGE
  const name = viewName(scene.view)
  const still = await sceneStill({ dataset, state, view: scene.view, width, height, title: name }, signal)
  const address = sceneAddress(briefing, scene, dataset)
  const chart = {
    view: scene.view,
    name,
    finding: findingFor(dataset, scene.view, state)?.sentence ?? null,
    extent: still.extent,
    source: still.source,
  }
  const provenance = provenanceOf(chart, index, state, addressOf(address))
  return {
    scene,
    still,
    // a search may ask for anything
    lines: [name, provenance.filters, ...footLines(provenance)].map(plainText),
    address: provenance.address ?? '',
    chart: slideChart(scene.view, index, state),
  }
}

async function addScene(deck: PptxGenJS, drawn: Drawn, place: string): Promise<void> {
  const { scene, still, lines, address, chart } = drawn
  const slide = deck.addSlide({ masterName: MASTER })
  const title = scene.title || viewName(scene.view)
  slide.addText(title, { placeholder: 'title' })
  slide.addImage({
    ...box(STAGE.x, STAGE.y, STAGE.width, STAGE.height),
    data: await dataAddress(still.png),
    altText: [...lines, still.extent].join('. '),
    objectName: viewName(scene.view),
  })
  slide.addText(scene.caption, { placeholder: 'caption' })
  addFoot(slide, lines, address, place)
  slide.addNotes(
    [
      scene.notes,
      scene.question && words.question(scene.question),
      words.shows(lines.join('. ')),
      address,
      chart ? words.editable : '',
    ]
      .filter(Boolean)
      .join('\n'),
  )
}

function addFoot(slide: PptxGenJS.Slide, lines: readonly string[], address: string, place: string): void {
  const small = { color: INK2, fontFace: FACES.bodyFontFace, fontSize: points(14), margin: 0 }
  const link = address ? [{ text: words.link, options: { hyperlink: { url: address } } }] : []
  slide.addText([{ text: `${lines.join(' · ')}${address ? ' · ' : ''}`, options: {} }, ...link], {
    ...box(56, 644, 1060, 52),
    ...small,
    valign: 'bottom',
    objectName: 'Source',
  })
  slide.addText(place, {
    ...box(1124, 672, 100, 24),
    ...small,
    align: 'right',
    valign: 'bottom',
    objectName: 'Place',
  })
}

function addChart(deck: PptxGenJS, chart: SlideChart, { scene, still, lines, address }: Drawn): void {
  const slide = deck.addSlide({ masterName: MASTER })
  slide.hidden = true
  const title = words.chartTitle(viewName(scene.view))
  slide.addText(title, { placeholder: 'title' })
  slide.addChart(
    deck.ChartType.bar,
    chart.series.map(({ name, values }) => ({
      name,
      labels: [...chart.categories],
      // a gap is written as one
      values: values as number[],
    })),
    {
      ...box(STAGE.x, STAGE.y, STAGE.width, STAGE.height),
      barDir: 'col',
      barGrouping: 'clustered',
      barOverlapPct: chart.together ? 100 : -5,
      barGapWidthPct: 40,
      chartColors: chart.series.map(({ color }) => color),
      showLegend: true,
      legendPos: 'b',
      legendFontSize: points(18),
      showValue: true,
      dataLabelFormatCode: '#,##0',
      dataLabelFontSize: points(18),
      catAxisLabelFontSize: points(16),
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      altText: title,
    },
  )
  const note = words.chartNote[chart.together ? 'trade' : 'messages']
  slide.addText(`${still.extent} ${note}`, { placeholder: 'caption' })
  addFoot(slide, lines, address, '')
  slide.addNotes([words.shows(lines.join('. ')), address].filter(Boolean).join('\n'))
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result as string)
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(blob)
  })
}
