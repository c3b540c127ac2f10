import { useEffect, useRef, useState } from 'react'
import { saveFile } from '../charts/saveFile'
import type { Exported } from '../charts/tableData'
import type { EventIndex } from '../model/eventIndex'
import { shareAddress } from '../store/addressBar'
import type { FindingView } from '../store/findings'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { exportText } from '../text/export'
import { copyPicture } from './copyPicture'
import { type DrawnPicture, drawPicture, type PictureFormat, pixelsOf } from './drawPicture'
import { exportName } from './exportName'
import { provenanceOf } from './provenance'
import { tableCsv, tableJson } from './tableFiles'
import type { Task } from './useLongWork'

const words = exportText.dialog
export type Form = keyof typeof words.forms

export interface Preview {
  /** Address of the picture within this page. */
  address: string
  width: number
  height: number
}

/** What can be taken along of a chart, in the state in which it was asked for; what changes meanwhile is not in it. */
export function useTakeAlong(chart: Exported) {
  const index = useIndex()
  const [taken] = useState(() => new TakenChart(chart, index))
  const [preview, setPreview] = useState<Preview | { failed: string } | null>(null)
  const previewed = useRef<string | null>(null)
  useEffect(() => {
    if (chart.view === 'events') return
    const control = new AbortController()
    taken.natural(control.signal).then(
      ({ svg, width, height }) => {
        if (control.signal.aborted) return
        const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        previewed.current = address
        setPreview({ address, width, height })
      },
      reason => {
        if (!control.signal.aborted) setPreview({ failed: messageOf(reason) })
      },
    )
    return () => {
      control.abort()
      if (previewed.current) URL.revokeObjectURL(previewed.current)
    }
  }, [taken, chart])
  return { preview, taskOf: (form: Form): Task => taken.tasks[form] }
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason))

/** A chart in one state, and the work of making each file of it. */
class TakenChart {
  readonly #chart: Exported
  readonly #index: EventIndex
  readonly #state
  readonly #provenance
  /** The picture as it comes out: made once, for the preview and all its files. */
  #natural: Promise<DrawnPicture> | null = null

  constructor(chart: Exported, index: EventIndex) {
    const { filter, scope, reading, selection } = useDashboard.getState()
    this.#chart = chart
    this.#index = index
    this.#state = { filter, scope, reading: { ...reading, tables: [] }, selection }
    this.#provenance = provenanceOf(chart, index, this.#state, shareAddress(index.dataset.info))
  }

  natural(signal: AbortSignal): Promise<DrawnPicture> {
    this.#natural ??= this.#draw('natural', signal).catch(reason => {
      this.#natural = null
      throw reason
    })
    return this.#natural
  }

  readonly tasks: Readonly<Record<Form, Task>> = {
    png: async tools => saveFile(this.#name('png'), await this.#pixels('natural', tools)),
    slide: async tools => saveFile(this.#name('png', '1920x1080'), await this.#pixels('slide', tools)),
    svg: async tools => {
      const { svg } = await this.#picture('natural', tools)
      saveFile(this.#name('svg'), new Blob([svg], { type: 'image/svg+xml' }))
    },
    copy: tools => copyPicture(this.#pixels('natural', tools)),
    csv: async tools => saveFile(this.#name('csv'), tableCsv(await this.#table(tools), this.#provenance)),
    json: async tools => saveFile(this.#name('json'), tableJson(await this.#table(tools), this.#provenance)),
  }

  #name(extension: string, form?: string): string {
    return exportName(this.#chart, this.#index, this.#state, extension, form)
  }

  async #table({ signal }: Parameters<Task>[0]) {
    const table = await this.#chart.makeTable().catch(() => {
      throw new Error(exportText.script)
    })
    signal.throwIfAborted()
    return table
  }

  async #pixels(format: PictureFormat, tools: Parameters<Task>[0]): Promise<Blob> {
    const picture = await this.#picture(format, tools)
    tools.progress(0.7, words.steps.pixels)
    const blob = await picture.png(...pixelsOf(picture, format))
    tools.signal.throwIfAborted()
    return blob
  }

  async #picture(format: PictureFormat, { signal, progress }: Parameters<Task>[0]): Promise<DrawnPicture> {
    progress(0.1, words.steps.drawing)
    if (format === 'slide') return this.#draw(format, signal)
    // shared with the preview: who cancels waits no longer, and the picture goes on for the others
    const picture = this.natural(signal)
    const cancelled = new Promise<never>((_, failed) =>
      signal.addEventListener('abort', () => failed(signal.reason)),
    )
    return Promise.race([picture, cancelled])
  }

  #draw(format: PictureFormat, signal: AbortSignal): Promise<DrawnPicture> {
    const { view } = this.#chart
    if (view === 'events') throw new Error('the list of events has no picture')
    const chart: Exported & { view: FindingView } = { ...this.#chart, view }
    return drawPicture(
      { chart, index: this.#index, state: this.#state, provenance: this.#provenance, format },
      signal,
    )
  }
}
