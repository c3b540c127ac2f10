import { useId } from 'react'
import type { MessageSeries } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { Hatch } from './Hatch'

const words = text.messages.legend
const MOST = 4

type Key = 'block' | 'unlisted' | 'exchange' | 'context' | 'implied' | 'outside' | 'gap' | 'listGap'

/** The lines of the key: only what is on the screen, the least common left out first. */
export function legendKeys(series: MessageSeries): readonly Key[] {
  const segments = series.years.flatMap(({ ways }) => ways.flatMap(way => way.segments))
  const has = (test: (segment: (typeof segments)[number]) => boolean) => segments.some(test)
  const keys: [Key, boolean][] = [
    ['block', has(({ kind, ink }) => ink && (kind === 'stated' || kind === 'article'))],
    ['context', has(({ kind, ink }) => ink && kind === 'context')],
    ['implied', has(({ kind, ink }) => ink && kind === 'implied')],
    ['unlisted', has(({ kind, ink }) => ink && kind === 'unlisted')],
    ['exchange', series.years.some(({ exchanges }) => exchanges !== null)],
    ['outside', has(({ ink }) => !ink) || series.years.some(year => year.exchanges && !year.exchangesInk)],
    [series.rule === 'stated' ? 'gap' : 'listGap', series.years.some(({ counted }) => counted === null)],
  ]
  return keys
    .filter(([, shown]) => shown)
    .map(([key]) => key)
    .slice(0, MOST)
}

/** What a pale mark says: a printed number may be pale because no clause can narrow it, not for being outside. */
export function paleWords({ rule, noParty, unanswerable, cut, years }: MessageSeries): string {
  if (rule !== 'stated' || noParty) return words.outside
  if (!unanswerable) return cut.length > 0 ? words.cut : words.outside
  return years.some(({ counted, emphasis }) => counted && emphasis === 'outside')
    ? words.mixed
    : words.unnarrowed
}

/** The key of *Messages by year*, at most four lines. */
export function MessagesLegend(props: { series: MessageSeries; leaders: readonly [string, string] }) {
  const { series, leaders } = props
  return (
    <ul className="legend-list">
      {legendKeys(series).map(key => (
        <li key={key}>
          <Swatch name={key} />
          <span>
            {key === 'block' ? words.block(...leaders) : key === 'outside' ? paleWords(series) : words[key]}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Swatch({ name }: { name: Key }) {
  const id = useId()
  return (
    <svg className="messages-plot" width="22" height="14" aria-hidden="true" focusable="false">
      {name === 'block' && (
        <>
          <rect className="block dprk article" width="22" height="6" />
          <rect className="block prc article" y="8" width="22" height="6" />
        </>
      )}
      {name === 'unlisted' && (
        <>
          <Hatch id={id} side="prc" />
          <rect className="block prc unlisted" x="0.5" y="2.5" width="21" height="9" fill={`url(#${id})`} />
        </>
      )}
      {name === 'exchange' && (
        <g className="exchange">
          <path className="shaft" d="M11 4V10" />
          <path className="head" d="M11 -1l3.5 6h-7zM11 15l3.5 -6h-7z" />
        </g>
      )}
      {(name === 'context' || name === 'implied') && (
        <>
          <rect className={`block dprk ${name}`} x="1" y="-0.25" width="20" height="5.5" />
          <rect className={`block prc ${name}`} x="1" y="8.75" width="20" height="5.5" />
        </>
      )}
      {name === 'outside' && (
        <>
          <rect className="block dprk outside" x="0.5" y="0.5" width="21" height="5" />
          <rect className="block prc outside" x="0.5" y="8.5" width="21" height="5" />
        </>
      )}
      {(name === 'gap' || name === 'listGap') && <path className="base-line" d="M0 7H9" />}
    </svg>
  )
}
