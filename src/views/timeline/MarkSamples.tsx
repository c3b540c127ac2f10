import { createElement, Fragment, type ReactNode } from 'react'
import { SideMark } from '../../charts/DateMark'
import type { TimeKind, TimeShape } from '../../model/series/timelineShape'
import type { marksText } from '../../text/marks'
import { Arrow } from './Arrow'
import { arcPath } from './arcs'
import { COUNT_SAMPLES } from './countSamples'
import { Differ } from './LabelText'
import { MarkShape } from './MarkShape'
import type { PlacedMark } from './placed'

type Marks = typeof marksText
type Names<S extends keyof Marks> = `${S}.${Extract<keyof Marks[S], string>}`
/** A section and a mark of it: `messages.down`. */
export type SampleName =
  | Names<'messages'>
  | Names<'acts'>
  | Names<'time'>
  | Names<'evidence'>
  | Names<'counts'>
  | Names<'state'>

const WIDTH = 112
const HEIGHT = 48
const UP = 8
const DOWN = 40
const MIDDLE = 24

const up = <path className="tl-life side-DPRK" d={`M0 ${UP}H${WIDTH}`} />
const down = <path className="tl-life side-PRC" d={`M0 ${DOWN}H${WIDTH}`} />

/** Parts of one sample. */
const join = (...parts: ReactNode[]): ReactNode => createElement(Fragment, null, ...parts)

function fromKim(x: number, look: { context?: boolean; minister?: boolean; size?: number } = {}) {
  return (
    <g className="side-DPRK">
      <Arrow
        x={x}
        from={UP}
        tip={DOWN - 3}
        weight={look.minister ? 'other' : 'leader'}
        context={look.context ?? false}
        third={false}
        selected={false}
      />
      <SideMark side="DPRK" x={x} y={UP} size={look.size ?? 4.5} context={look.context ?? false} />
    </g>
  )
}

function fromXi(x: number, look: { context?: boolean; selected?: boolean } = {}) {
  return (
    <g className="side-PRC">
      <Arrow
        x={x}
        from={DOWN}
        tip={UP + 3}
        weight="leader"
        context={look.context ?? false}
        third={false}
        selected={look.selected ?? false}
      />
      <SideMark side="PRC" x={x} y={DOWN} size={look.selected ? 5 : 4} context={look.context ?? false} />
    </g>
  )
}

/** A mark on one line, as the timeline places it. */
function onLine(lane: 'dprk' | 'prc', part: Partial<PlacedMark>, shape: Partial<TimeShape> = {}): ReactNode {
  const placed: PlacedMark = {
    x: 56,
    y: MIDDLE,
    size: lane === 'dprk' ? 4 : 3.5,
    arrow: null,
    tint: null,
    either: [],
    reported: null,
    ...part,
    mark: {
      id: '',
      members: [],
      lane,
      shape: { kind: 'day', at: 0, range: null, either: [], ring: null, ...shape },
      arrow: null,
      context: false,
      implied: false,
      reported: null,
      label: { day: '', title: '', detail: '', disputed: false },
      priority: 1,
    },
  }
  return (
    <>
      <path className={`tl-life side-${lane === 'dprk' ? 'DPRK' : 'PRC'}`} d={`M0 ${MIDDLE}H${WIDTH}`} />
      <MarkShape placed={placed} selected={false} />
    </>
  )
}

const arc = (from: number, to: number, depth: number, dotted: boolean) => (
  <path
    className={`tl-arc side-PRC${dotted ? ' is-dotted' : ''}`}
    d={arcPath({ from, to, y: DOWN - 6, depth })}
  />
)
const DEEP = 14

const CAPPED = { capFrom: true, capTo: true, fades: null } as const

/** Time not known more closely, between its caps. */
function stretch(kind: TimeKind, from: number, to: number): ReactNode {
  return (
    <g className="side-PRC">
      <rect className="tl-tint" x={from} y={MIDDLE - 3.5} width={to - from} height={7} />
      {onLine('prc', { tint: { ...CAPPED, from, to } }, { kind })}
    </g>
  )
}

const SAMPLES: Readonly<Partial<Record<SampleName, ReactNode>>> = {
  ...COUNT_SAMPLES,
  'messages.down': join(up, down, fromKim(56)),
  'messages.up': join(up, down, fromXi(56)),
  'messages.context': join(up, down, fromKim(44, { context: true }), fromXi(68, { context: true })),
  'messages.ministers': join(up, down, fromKim(56, { minister: true, size: 3.5 })),
  'messages.third': (
    <g className="side-third">
      <path className="tl-others" d={`M0 ${UP}H${WIDTH}`} />
      <path className="tl-life side-DPRK" d={`M0 ${DOWN}H${WIDTH}`} />
      <Arrow x={56} from={UP} tip={DOWN - 3} weight="other" context={false} third selected={false} />
      <SideMark side="third" x={56} y={UP} size={5} context={false} />
    </g>
  ),
  'messages.reply': (
    <g transform="translate(0 -5)">
      {up}
      {down}
      {fromKim(30)}
      {fromXi(82)}
      <g transform="translate(0 6)">{arc(30, 82, DEEP, false)}</g>
    </g>
  ),
  'messages.unspecified': (
    <g transform="translate(0 -5)">
      {up}
      {down}
      {fromKim(20)}
      {fromKim(44)}
      {fromXi(94)}
      <g transform="translate(0 6)">
        {arc(20, 94, DEEP, true)}
        {arc(44, 94, 9, true)}
      </g>
    </g>
  ),
  'messages.oneDay': join(up, down, fromKim(51), fromXi(61)),
  'acts.one': (
    <>
      {up}
      {down}
      <g className="side-DPRK">
        <SideMark side="DPRK" x={56} y={UP} size={3.5} context={false} />
      </g>
      <g className="side-PRC">
        <SideMark side="PRC" x={56} y={DOWN} size={3.25} context={false} />
      </g>
    </>
  ),
  'acts.both': (
    <>
      {up}
      {down}
      <g className="side-both">
        <path className="tl-stem" d={`M56 ${UP}V${DOWN}`} />
        <SideMark side="both" x={56} y={MIDDLE} size={5.5} context={false} />
      </g>
    </>
  ),
  'acts.several': (
    <g className="side-both">
      <SideMark side="both" x={40} y={MIDDLE} size={5.5} context={false} />
      <text className="tl-lane" x={54} y={MIDDLE + 4}>
        ×3
      </text>
    </g>
  ),
  'time.day': onLine('dprk', {}),
  'time.month': stretch('month', 34, 78),
  'time.year': stretch('year', 14, 98),
  'time.oneOf': stretch('one-of', 22, 90),
  'time.lasted': onLine('prc', { tint: { ...CAPPED, from: 34, to: 78 } }, { kind: 'lasted' }),
  'time.open': (
    <g className="side-PRC">
      <linearGradient id="sample-open">
        <stop className="date-stop" offset="0" stopOpacity="0" />
        <stop className="date-stop" offset="1" />
      </linearGradient>
      <rect fill="url(#sample-open)" x={22} y={MIDDLE - 3.5} width={66} height={7} />
      {onLine(
        'prc',
        { x: 86, tint: { from: 22, to: 88, capFrom: false, capTo: true, fades: 'start' } },
        { kind: 'one-of' },
      )}
    </g>
  ),
  'time.either': onLine('dprk', { either: [44, 68] }),
  'time.uncertain': onLine('dprk', {}, { ring: 'uncertain' }),
  'time.approximate': onLine('dprk', {}, { ring: 'approximate' }),
  'time.reported': onLine('dprk', { x: 38, reported: 78 }),
  'time.ribbon': (
    <g className="side-DPRK">
      <path className="tl-ribbon" d="M0.5 26V13H70V20H111.5V26Z" />
      <path className="tl-life" d={`M0 34H${WIDTH}`} />
    </g>
  ),
  'time.band': (
    <>
      <g className="side-DPRK">
        <path className="tl-band" d="M12 8H28V12H12ZM28 8H44V19H28ZM60 8H76V15H60Z" />
      </g>
      <g className="side-PRC">
        <path className="tl-band" d="M28 40H44V33H28ZM60 40H76V29H60Z" />
      </g>
      {up}
      {down}
    </>
  ),
  'evidence.differ': (
    <g className="tl-label">
      <text x={30} y={MIDDLE + 4}>
        <tspan className="day">28 Jul</tspan>
      </text>
      <Differ x={70} y={MIDDLE} />
    </g>
  ),
  'state.selected': join(up, down, fromXi(56, { selected: true })),
}

/** A mark of the legend, drawn as the charts draw it. */
export function Sample({ name }: { name: SampleName }) {
  return (
    <svg
      className="mark-sample"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {SAMPLES[name]}
    </svg>
  )
}
