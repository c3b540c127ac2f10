import type { ReactNode } from 'react'
import { SideMark } from '../../charts/DateMark'
import { text } from '../../text/text'
import { LyingArrow } from './Arrow'
import { Differ } from './LabelText'
import type { PlacedMark, PlacedTimeline } from './placed'

/** Entries of the key, two a line; the rest stands in *All marks*. */
const MOST = 8
/** What nobody guesses goes before what is frequent. */
const ODD: ReadonlySet<string> = new Set(['band', 'within', 'context', 'differ'])

const LYING = { y: 8, from: 4, tip: 25, weight: 'leader', selected: false } as const

/** What is on the screen, at most four lines, the most frequent first. */
export function TimelineKey({ placed }: { placed: PlacedTimeline }) {
  const words = text.timeline.key
  const { marks, bands, arcs, ribbons, labels } = placed
  const many = (test: (placed: PlacedMark) => unknown) => marks.filter(test).length
  const fromLeader = (lane: string) =>
    many(({ mark }) => mark.arrow?.weight === 'leader' && mark.lane === lane) && Infinity
  const entries: readonly (readonly [
    id: string,
    count: number,
    side: string,
    words: string,
    sample: ReactNode,
  ])[] = [
    [
      'down',
      fromLeader('dprk'),
      'DPRK',
      words.down,
      <>
        <LyingArrow {...LYING} context={false} />
        <SideMark side="DPRK" x={4} y={8} size={4} context={false} />
      </>,
    ],
    [
      'up',
      fromLeader('prc'),
      'PRC',
      words.up,
      <>
        <LyingArrow {...LYING} context={false} />
        <SideMark side="PRC" x={4} y={8} size={3.5} context={false} />
      </>,
    ],
    [
      'other',
      many(({ mark }) => mark.arrow?.weight === 'other'),
      'third',
      words.other,
      <>
        <LyingArrow {...LYING} weight="other" context={false} />
        <SideMark side="third" x={4} y={8} size={3.5} context={false} />
      </>,
    ],
    [
      'band',
      bands.length,
      'DPRK',
      words.band,
      <path key="band" className="tl-band" d="M0 4V8H10V12H18V4Z" />,
    ],
    [
      'reply',
      arcs.length,
      'PRC',
      arcs.some(arc => arc.dotted) ? words.replies : words.reply,
      <>
        <path className="tl-arc" d="M1 4C1 14 12 14 12 4" />
        {arcs.some(arc => arc.dotted) ? (
          <path className="tl-arc is-dotted" d="M15 4C15 14 25 14 25 4" />
        ) : null}
      </>,
    ],
    [
      'context',
      many(({ mark }) => mark.context),
      'PRC',
      words.context,
      <>
        <LyingArrow {...LYING} context />
        <SideMark side="PRC" x={4} y={8} size={3.5} context />
      </>,
    ],
    [
      'within',
      many(({ tint, either, mark }) => tint || either.length > 0 || mark.shape.ring),
      'PRC',
      words.within,
      <>
        <rect className="tl-tint" x={1} y={4.5} width={24} height={7} />
        <path className="tl-cap" d="M1 2.5v11M25 2.5v11" />
        <circle className="tl-ring" cx={13} cy={8} r={6} />
      </>,
    ],
    [
      'act',
      many(({ arrow }) => !arrow),
      'both',
      words.act,
      (['DPRK', 'PRC', 'both', 'third'] as const).map((side, i) => (
        <g key={side} className={`side-${side}`}>
          <SideMark side={side} x={3 + i * 7} y={8} size={i < 2 ? 2.5 : 3.5} context={false} />
        </g>
      )),
    ],
    [
      'reported',
      many(({ reported }) => reported !== null),
      'PRC',
      words.reported,
      <path key="reported" className="tl-cap" d="M25 3.5v9M3 7v2H25V7Z" />,
    ],
    [
      'bounds',
      ribbons.length,
      'DPRK',
      words.bounds,
      <path key="bounds" className="tl-ribbon" d="M1 11V5H16V8H25V11Z" />,
    ],
    [
      'differ',
      labels.filter(label => label.disputed).length,
      'PRC',
      words.differ,
      <Differ key="differ" x={8} y={8} />,
    ],
  ]
  const odd = (id: string) => Number(ODD.has(id))
  const shown = entries
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => Number(n === Infinity) - Number(m === Infinity) || odd(b) - odd(a) || n - m)
    .slice(0, MOST)
    .sort(([, m], [, n]) => (m === n ? 0 : n - m))
  return (
    <ul className="tl-key">
      {shown.map(([id, , side, label, sample]) => (
        <li key={id} data-key={id}>
          <svg className={`tl-sample side-${side}`} width="26" height="16" aria-hidden="true">
            {sample}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
