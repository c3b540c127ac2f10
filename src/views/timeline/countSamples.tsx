import type { ReactNode } from 'react'

const BASE = 24

const block = (x: number, up: boolean, row = 0, width = 44) => (
  <rect
    className={`sample-block side-${up ? 'DPRK' : 'PRC'}`}
    x={x}
    y={up ? BASE - 11 - row * 10 : BASE + 4 + row * 10}
    width={width}
    height={8}
  />
)
const base = <path className="sample-base" d={`M8 ${BASE}H104`} />

const exchange = (x: number) => (
  <path
    className="sample-exchange"
    d={`M${x} 8L${x + 4.5} 15H${x + 1}V33H${x + 4.5}L${x} 40L${x - 4.5} 33H${x - 1}V15H${x - 4.5}Z`}
  />
)

/** Marks of the year charts and of states, small, for the legend. */
export const COUNT_SAMPLES = {
  'evidence.layers': (
    <>
      <rect className="sample-ink" x={8} y={14} width={40} height={20} />
      <rect className="sample-line" x={64} y={14} width={40} height={20} />
    </>
  ),
  'evidence.computed': (
    <>
      <path className="sample-line thin" d="M8 18H48M8 22H48M8 26H48M8 30H48" />
      <rect className="sample-line" x={8} y={14} width={40} height={20} />
      <rect className="sample-line dashed" x={64} y={14} width={40} height={20} />
    </>
  ),
  'evidence.unlisted': (
    <g className="side-PRC">
      <clipPath id="sample-hatch">
        <rect x={34} y={14} width={44} height={20} />
      </clipPath>
      <rect className="tl-tint" x={34} y={14} width={44} height={20} />
      <path
        className="sample-hatch"
        clipPath="url(#sample-hatch)"
        d="M20 34L40 14M27 34L47 14M34 34L54 14M41 34L61 14M48 34L68 14M55 34L75 14M62 34L82 14M69 34L89 14M76 34L96 14"
      />
      <rect className="sample-edge" x={34} y={14} width={44} height={20} />
    </g>
  ),
  'counts.block': (
    <>
      {block(34, true, 1)}
      {block(34, true)}
      {block(34, false)}
      {base}
    </>
  ),
  'counts.exchange': (
    <>
      {base}
      {exchange(45)}
      {exchange(67)}
    </>
  ),
  'counts.zero': (
    <>
      {base}
      <text className="sample-word strong" x={56} y={18} textAnchor="middle">
        0
      </text>
    </>
  ),
  'counts.none': (
    <>
      <path className="sample-base" d={`M0 ${BASE}H22M90 ${BASE}H112`} />
      <text className="sample-word" x={56} y={28} textAnchor="middle">
        no count
      </text>
    </>
  ),
  'counts.part': (
    <>
      {block(20, true, 0, 40)}
      {block(20, false, 0, 40)}
      <path className="sample-base" d={`M8 ${BASE}H60`} />
      <path className="sample-cut" d="M60 6V42" />
    </>
  ),
  'counts.gap': (
    <>
      <path
        className="sample-line"
        d="M6 40V26H26V40M30 40V18H40V40M44 40V30H54V40M84 40V34H94V40M98 40V28H108V40"
      />
      <path className="sample-base" d="M0 40H58M80 40H112" />
    </>
  ),
  'state.lit': (
    <>
      <rect className="sample-lit" x={26} y={2} width={60} height={44} />
      {block(34, true)}
      {block(34, false)}
      {base}
    </>
  ),
  'state.outside': (
    <>
      <rect className="sample-outside side-DPRK" x={10} y={13} width={40} height={8} />
      <rect className="sample-outside side-PRC" x={10} y={28} width={40} height={8} />
      {block(62, true, 0, 40)}
      {block(62, false, 0, 40)}
      {base}
    </>
  ),
  'state.focus': (
    <>
      <rect className="sample-block side-DPRK" x={44} y={14} width={24} height={20} />
      <rect className="sample-focus" x={38} y={8} width={36} height={32} rx={2} />
    </>
  ),
  'state.window': (
    <>
      <path className="sample-line thin" d={`M0 ${BASE}H112`} />
      <rect className="sample-focus" x={36} y={10} width={40} height={28} />
      <rect className="sample-grip" x={33} y={17} width={6} height={14} rx={2} />
      <rect className="sample-grip" x={73} y={17} width={6} height={14} rx={2} />
    </>
  ),
} satisfies Record<string, ReactNode>
