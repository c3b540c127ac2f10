import type { RefObject } from 'react'
import { DateMark, SideMark } from '../../charts/DateMark'
import { Fact } from '../../charts/Fact'
import { textOf } from '../../data/eventColumns'
import { ownActors, ownDate, ownId, ownTitle, ownValue, sideTeller } from '../../model/engine/rowWords'
import { useLiveEngine } from '../../store/engine'
import { ownListText } from '../../text/ownList'
import { dateWords } from '../../time/format'
import { Citation } from './Citation'

const words = ownListText.details

interface OwnEventDetailsProps {
  row: number
  heading: RefObject<HTMLHeadingElement | null>
}

/** All that the file says of one event, and where it says so. */
export function OwnEventDetails({ row, heading }: OwnEventDetailsProps) {
  const { info, engine } = useLiveEngine()
  const { columns, sides } = engine
  const side = sideTeller(columns, sides)(row)
  const { from, to } = ownActors(columns, row)
  const [who, whom] = [[...new Set(from)].join(', '), [...new Set(to)].join(', ')]
  const date = ownDate(columns, row)
  const written = columns.dateTexts.get(row)
  const summary = textOf(columns.summaries, row).trim()
  const source = ownValue(columns.sources, row)
  return (
    <>
      {who || whom ? (
        <p className={`who side-${side}`}>
          <svg className="who-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <SideMark side={side} x={6} y={6} size={side === 'both' ? 5 : 4} context={false} />
          </svg>
          <span className="who-names">{whom ? words.towards(who, whom) : who}</span>
        </p>
      ) : null}
      <h2 ref={heading} tabIndex={-1}>
        {ownTitle(columns, row)}
      </h2>
      {summary ? <p className="summary own-summary">{summary}</p> : null}
      <dl>
        <Fact name={words.when}>
          <DateMark date={date} side={side} context={false} /> {dateWords(date)}
          {written === undefined ? null : <span className="basis"> ({words.written(written)})</span>}
        </Fact>
        <Fact name={words.kind}>{ownValue(columns.kinds, row)}</Fact>
        <Fact name={words.level}>{ownValue(columns.levels, row)}</Fact>
        <Fact name={words.occasion}>{ownValue(columns.occasions, row)}</Fact>
        <Fact name={words.source}>
          {source ? <Citation words={source} /> : <span className="basis">{words.noSource}</span>}
        </Fact>
        <Fact name={words.place}>
          {words.at(info.fileName, words.line[lineUnit(info.fileName)], ownId(columns, row))}
        </Fact>
      </dl>
    </>
  )
}

/** What a file counts its events by: a sheet has rows, a list has entries. */
function lineUnit(fileName: string): 'line' | 'row' | 'entry' {
  if (/\.(xls[xmb]?|parquet)(\.gz)?$/i.test(fileName)) return 'row'
  return /\.json(\.gz)?$/i.test(fileName) ? 'entry' : 'line'
}
