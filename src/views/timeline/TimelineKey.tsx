import type { ReactNode } from 'react'
import { SideMark } from '../../charts/DateMark'
import { text } from '../../text/text'
import { LyingArrow } from './Arrow'
import type { PlacedTimeline } from './placed'

/** Lines of the key; the rest stands in *All marks*. */
const MOST = 4

function Sample({ side, children }: { side: string; children: ReactNode }) {
  return (
    <svg className={`tl-sample side-${side}`} width="40" height="16" aria-hidden="true">
      {children}
    </svg>
  )
}

/** What is on the screen, at most four lines. */
export function TimelineKey({ placed }: { placed: PlacedTimeline }) {
  const words = text.timeline.key
  const all = text.timeline.marks.messages
  const { marks, bands, arcs, ribbons } = placed
  const lying = { from: 8, tip: 36, weight: 'leader', selected: false } as const
  const entries: (readonly [id: string, shown: boolean, sample: ReactNode, words: string])[] = [
    [
      'down',
      marks.some(({ mark }) => mark.arrow?.weight === 'leader' && mark.lane === 'dprk'),
      <Sample key="down" side="DPRK">
        <LyingArrow y={8} {...lying} context={false} />
        <SideMark side="DPRK" x={8} y={8} size={4.5} context={false} />
      </Sample>,
      all.down[0],
    ],
    [
      'up',
      marks.some(({ mark }) => mark.arrow?.weight === 'leader' && mark.lane === 'prc'),
      <Sample key="up" side="PRC">
        <LyingArrow y={8} {...lying} context={false} />
        <SideMark side="PRC" x={8} y={8} size={4} context={false} />
      </Sample>,
      all.up[0],
    ],
    [
      'band',
      bands.length > 0,
      <Sample key="band" side="DPRK">
        <path className="tl-band" d="M2 4H14V8H26V4H38" />
        <path className="tl-life" d="M0 4H40" />
      </Sample>,
      words.band,
    ],
    [
      'reply',
      arcs.length > 0,
      <Sample key="reply" side="PRC">
        <path className="tl-arc" d="M2 4C2 14 18 14 18 4" />
        <path className="tl-arc is-dotted" d="M22 4C22 14 38 14 38 4" />
      </Sample>,
      words.reply,
    ],
    [
      'context',
      marks.some(({ mark }) => mark.context),
      <Sample key="context" side="PRC">
        <LyingArrow y={8} {...lying} context />
        <SideMark side="PRC" x={8} y={8} size={4} context />
      </Sample>,
      words.context,
    ],
    [
      'within',
      ribbons.length > 0 || marks.some(({ tint }) => tint !== null),
      <Sample key="within" side="PRC">
        <rect className="tl-tint" x={4} y={4.5} width={32} height={7} />
        <path className="tl-life" d="M0 8H40" />
        <path className="tl-cap" d="M4 2.5v11M36 2.5v11" />
      </Sample>,
      words.within,
    ],
    [
      'act',
      marks.some(({ arrow }) => arrow === null),
      <svg key="act" className="tl-sample" width="40" height="16" aria-hidden="true">
        <g className="side-DPRK">
          <SideMark side="DPRK" x={6} y={8} size={3.5} context={false} />
        </g>
        <g className="side-PRC">
          <SideMark side="PRC" x={19} y={8} size={3.25} context={false} />
        </g>
        <g className="side-both">
          <SideMark side="both" x={33} y={8} size={5.5} context={false} />
        </g>
      </svg>,
      words.act,
    ],
  ]
  const shown = entries.filter(([, on]) => on)
  // the two leaders share a line
  const lines = shown.some(([id]) => id === 'down') && shown.some(([id]) => id === 'up') ? MOST + 1 : MOST
  return (
    <ul className="tl-key">
      {shown.slice(0, lines).map(([id, , sample, label]) => (
        <li key={id} data-key={id}>
          {sample}
          {label}
        </li>
      ))}
    </ul>
  )
}
