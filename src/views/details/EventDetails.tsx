import type { RefObject } from 'react'
import { Fact } from '../../charts/Fact'
import { Unbroken } from '../../charts/Unbroken'
import type { Act } from '../../model/act'
import { conflictsOf } from '../../model/conflicts'
import { displayName } from '../../model/names'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { CodingNote } from './CodingNote'
import { Differences } from './Differences'
import { ContextLayer, RefLink, RefLinks } from './Facts'
import { OtherClaims } from './OtherClaims'
import { Sources } from './Sources'
import { WhenHappened } from './WhenHappened'
import { WhoToWhom } from './WhoToWhom'

const words = detailsText

/** All that is known of one event, as the shown layers tell it. */
export function EventDetails({ act, heading }: { act: Act; heading: RefObject<HTMLHeadingElement | null> }) {
  const index = useIndex()
  const { dataset, scope } = index
  const { row } = act
  const message = row.kind === 'message'
  const parts = index.acts.filter(other => other.row.partOf === act.id).map(({ id }) => id)
  const conflicts = conflictsOf(dataset, scope, { type: 'event', id: act.id })
  return (
    <>
      <WhoToWhom act={act} />
      <h2 ref={heading} tabIndex={-1}>
        <Unbroken title={row.title} />
      </h2>
      {row.summary ? <p className="summary">{row.summary}</p> : null}
      {row.quote ? (
        <blockquote>
          <p>“{row.quote}”</p>
          {row.speaker ? <footer>{displayName(dataset, row.speaker)}</footer> : null}
        </blockquote>
      ) : null}
      <dl>
        <WhenHappened act={act} />
        <Fact name={words.occasion}>{row.occasion}</Fact>
        <Fact name={words.answers}>
          {act.inReplyTo.length === 0 ? null : act.replyBasis === 'unspecified' ? (
            <>
              {words.answersUnsaid} <RefLinks ids={act.inReplyTo} last={words.or} />
            </>
          ) : (
            <>
              <RefLinks ids={act.inReplyTo} last={words.and} />
              {act.replyBasis === 'implied' ? ` ${words.answersImplied}` : ''}
            </>
          )}
        </Fact>
        <Fact name={words.answered}>
          {act.answeredBy.length > 0 ? (
            <>
              {words.answeredBy} <RefLinks ids={act.answeredBy} last={words.and} />
            </>
          ) : message ? (
            words.answeredNone
          ) : null}
        </Fact>
        <Sources citations={row.sources} />
      </dl>
      <Differences conflicts={conflicts} />
      <dl>
        <Fact name={words.partOf}>
          {row.partOf && index.event(row.partOf) ? <RefLink to={{ type: 'event', id: row.partOf }} /> : null}
        </Fact>
        <Fact name={words.includes}>
          {parts.length > 0 ? <RefLinks ids={parts} last={words.and} /> : null}
        </Fact>
        <Fact name={words.supports}>{row.supports ? words.supportsSide(row.supports) : null}</Fact>
        <Fact name={words.criticises}>
          {row.criticises.map(actor => displayName(dataset, actor)).join(', ') || null}
        </Fact>
        <Fact name={words.knownBy}>{row.knownBy === 'reply-only' ? words.implied : null}</Fact>
        <ContextLayer layer={row.layer} />
        <Fact name={words.check}>{row.check ? (words.checks[row.check] ?? row.check) : null}</Fact>
      </dl>
      <OtherClaims claims={act.claims} />
      <CodingNote note={row.note} />
    </>
  )
}
