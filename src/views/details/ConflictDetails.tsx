import type { RefObject } from 'react'
import { ConflictSign } from '../../charts/ConflictSign'
import { Fact } from '../../charts/Fact'
import { isDispute, type ShownConflict } from '../../model/conflicts'
import { targetOf } from '../../model/labels'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { Claims } from './Differences'
import { RefLink } from './Facts'
import { Sources } from './Sources'

interface ConflictDetailsProps {
  conflict: ShownConflict
  heading: RefObject<HTMLHeadingElement | null>
}

/** One conflict with all its claims, what it concerns, and the places where each claim stands. */
export function ConflictDetails({ conflict, heading }: ConflictDetailsProps) {
  const index = useIndex()
  const concerns = conflict.row.targets.flatMap(target => targetOf(index, target) ?? [])
  const disputed = isDispute(conflict.kind)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={disputed ? 'is-disputed' : undefined}>
        <ConflictSign kind={conflict.kind} /> {detailsText.conflictTitle[conflict.kind]}
      </h2>
      <div className={disputed ? 'conflict is-disputed' : 'conflict'}>
        <Claims conflict={conflict} />
      </div>
      <dl>
        <Fact name={detailsText.concerns}>
          {concerns.length > 0 ? (
            <ul>
              {concerns.map(({ label, ref }) => (
                <li key={label}>{ref ? <RefLink to={ref} /> : label}</li>
              ))}
            </ul>
          ) : null}
        </Fact>
        <Sources citations={conflict.claims.map(({ source }) => source)} />
      </dl>
    </>
  )
}
