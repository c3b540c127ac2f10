import { type ReactNode, Suspense, useRef } from 'react'
import { SCENE } from '../charts/sceneMedia'
import type { StageRoom } from '../charts/tableData'
import { MediaProvider, ONE_COLUMN, PHONE, STAGE } from '../charts/useMedia'
import type { FindingView } from '../store/findings'
import { text } from '../text/text'
import { MessagesView } from '../views/messages/MessagesView'
import { TimelineView } from '../views/timeline/TimelineView'
import { TradeView } from '../views/trade/TradeView'
import { More } from './More'
import { PARTS } from './parts'
import './lists.css'
import './stage.css'

/** A stage is laid out alike in every window. */
const LAID_OUT = { [PHONE]: false, [ONE_COLUMN]: true, [STAGE]: true }
const IN_SCENE = { ...LAID_OUT, [SCENE]: true }
const nothing = () => {}
const UNUSED = { onExport: nothing, onAllMarks: nothing }

interface StageProps extends StageRoom {
  /** The view that leads. */
  view: FindingView
  /** All that the view has beside what it leads with, where there is room: a picture of it, not a scene. */
  whole?: boolean
}

/** One view alone, drawn from the store in use, with its key and its source and without its buttons. */
export function StageView(props: StageProps) {
  return (
    <Stage {...props}>
      <Lead view={props.view} />
    </Stage>
  )
}

/** The ground on which a view stands alone, laid out alike in every window. */
export function Stage(props: StageProps & { children: ReactNode }) {
  const { view, width, height, zoom, whole = false, children } = props
  const stage = useRef<HTMLDivElement>(null)
  return (
    <div
      ref={stage}
      className={`stage stage-${view}`}
      style={{ width: width / zoom, height: height / zoom, zoom }}
    >
      <MediaProvider value={whole ? LAID_OUT : IN_SCENE}>
        <Suspense fallback={<p className="reading-awaited">{text.frame.loading}</p>}>{children}</Suspense>
      </MediaProvider>
      <More stage={stage} />
    </div>
  )
}

function Lead({ view }: { view: FindingView }) {
  if (view === 'messages') return <MessagesView {...UNUSED} />
  if (view === 'trade') return <TradeView {...UNUSED} />
  if (view === 'timeline') return <TimelineView {...UNUSED} onTable={nothing} />
  const { View } = PARTS[view]
  return <View {...UNUSED} />
}
