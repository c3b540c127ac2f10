import type { ReactNode } from 'react'
import { SideMark } from '../../charts/DateMark'
import type { Dataset } from '../../data/types'
import { displayName } from '../../model/names'
import type { OccasionMark, OccasionSeries } from '../../model/series/occasionSeries'
import { occasionsText } from '../../text/occasions'
import { text } from '../../text/text'
import { ShortArrow } from './OccasionMark'

const words = occasionsText.key

/** The key of *Occasions*: what is on the screen, and which anniversary has no line. */
export function OccasionKey({ series, dataset }: { series: OccasionSeries; dataset: Dataset }) {
  const { marks } = series
  const has = (test: (mark: OccasionMark) => unknown) => marks.some(test)
  const [up, down] = leadersOf(dataset)
  const sent = (lane: string, name: string) =>
    has(mark => mark.kind === 'message' && mark.lane === lane) ? name : ''
  const entries: readonly (readonly [id: string, shown: boolean, label: string, sample: ReactNode])[] = [
    [
      'message',
      has(({ kind }) => kind === 'message'),
      words.message(sent('dprk', up), sent('prc', down)),
      <>
        <Message side="DPRK" x={6} />
        <Message side="PRC" x={19} />
      </>,
    ],
    [
      'other',
      has(({ on }) => on === 'no'),
      words.other,
      <>
        <Message side="DPRK" x={6} small />
        <Message side="PRC" x={19} small />
      </>,
    ],
    [
      'reply',
      has(({ on, line }) => on === 'reply' && line !== null),
      words.reply,
      <g key="reply" className="side-DPRK">
        <path className="oc-line" d="M3 0V16" />
        <path className="oc-arc" d="M3 4C3 -3 19 -3 19 4" />
        <Message side="DPRK" x={19} />
      </g>,
    ],
    [
      'act',
      has(({ kind }) => kind === 'commemoration'),
      words.act,
      <g key="act" className="side-DPRK">
        <SideMark side="DPRK" x={12} y={8} size={3.5} context={false} />
      </g>,
    ],
    [
      'context',
      has(({ outlined }) => outlined),
      words.context,
      <>
        <Message side="DPRK" x={6} outlined />
        <Message side="PRC" x={19} outlined />
      </>,
    ],
    [
      'within',
      has(({ shape }) => shape.range || shape.either.length > 0 || shape.ring),
      words.within,
      <g key="within" className="side-PRC">
        <rect className="date-tint" x={1} y={4.5} width={22} height={7} />
        <path className="date-cap" d="M1 2.5v11M23 2.5v11" />
        <circle className="date-ring uncertain" cx={12} cy={8} r={6} />
      </g>,
    ],
    [
      'reported',
      has(({ reported }) => reported !== null),
      words.reported,
      <g key="reported" className="side-PRC">
        <path className="oc-tie" d="M3 8H22" />
        <path className="date-cap" d="M22 3.5v9" />
      </g>,
    ],
  ]
  return (
    <>
      <ul className="oc-key">
        {entries
          .filter(([, shown]) => shown)
          .map(([id, , label, sample]) => (
            <li key={id} data-key={id}>
              <svg width="25" height="16" aria-hidden="true">
                {sample}
              </svg>
              {label}
            </li>
          ))}
      </ul>
      {series.lineless.map(({ name, layer, days }) => (
        <p key={name} className="oc-lineless">
          {occasionsText.lineless(
            name,
            days.map(({ day, month }) => occasionsText.day(day, text.months[month - 1] ?? '')),
            layer === 'article',
          )}
        </p>
      ))}
    </>
  )
}

/** What the two leaders are called for short: Kim, Xi. */
export function leadersOf(dataset: Dataset): readonly [string, string] {
  const [north, china] = dataset.info.leaders
  const short = (id: string) => displayName(dataset, id).split(' ')[0] ?? id
  return [short(north), short(china)]
}

function Message({
  side,
  x,
  small = false,
  outlined = false,
}: {
  side: 'DPRK' | 'PRC'
  x: number
  small?: boolean
  outlined?: boolean
}) {
  const [y, size, toward] = side === 'DPRK' ? ([4, 3.75, 1] as const) : ([12, 3.25, -1] as const)
  return (
    <g
      className={`side-${side}`}
      transform={small ? `translate(${x} 8) scale(0.7) translate(${-x} -8)` : undefined}
    >
      <ShortArrow x={x} y={y + toward * size} toward={toward} outlined={outlined} />
      <SideMark side={side} x={x} y={y} size={size} context={outlined} />
    </g>
  )
}
