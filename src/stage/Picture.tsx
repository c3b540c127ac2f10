import type { ReactNode } from 'react'
import type { StageRoom } from '../charts/tableData'
import { useSize } from '../charts/useSize'
import type { Dataset } from '../data/types'
import type { Shown } from '../store/dashboard'
import type { FindingView } from '../store/findings'
import { SceneStage } from './SceneStage'
import './picture.css'

interface PictureProps {
  view: FindingView
  dataset: Dataset
  /** What is drawn; keeps its identity. */
  state: Shown
  format: 'natural' | 'slide'
  /** Of the picture, CSS pixels. */
  width: number
  /** Of the drawing with its key; a slide's takes what the words leave. */
  height: number
  /** How much larger than on the page type and marks are. */
  zoom: number
  /** Title, where it is not the name then the name, extent and filters. */
  head: { title: string; name: string | null; lines: readonly string[] }
  /** Counting rule, layers, sources, dataset, address. */
  foot: readonly string[]
  /** Draws the view in place of its state. */
  stage?: ((room: StageRoom) => ReactNode) | undefined
}

/** A view as it is taken along: with its title, what is shown, and where it comes from. */
export function Picture(props: PictureProps) {
  const { view, dataset, state, format, width, height, zoom, head, foot, stage } = props
  const [ref, size] = useSize<HTMLDivElement>()
  const room = format === 'slide' ? size?.height : height
  return (
    <div className={`picture picture-${format}`} style={{ width }}>
      <header className="picture-head">
        {head.name ? <p className="picture-name">{head.name}</p> : null}
        <h1>{head.title}</h1>
        {head.lines.map(line => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <div className="picture-stage" ref={ref}>
        {size && room && stage ? (
          stage({ width: size.width, height: room, zoom })
        ) : size && room ? (
          <SceneStage
            dataset={dataset}
            state={state}
            view={view}
            width={size.width}
            height={room}
            zoom={zoom}
            whole
          />
        ) : null}
      </div>
      <footer className="picture-foot">
        {foot.map(line => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </div>
  )
}
