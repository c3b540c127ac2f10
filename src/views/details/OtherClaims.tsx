import { Fact } from '../../charts/Fact'
import type { ClaimRow } from '../../data/types'
import { citeLine } from '../../model/citations'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { dateWords } from '../../time/format'
import { RefLinks } from './Facts'

/** What other sources add to an event, each with its source and how it was checked. */
export function OtherClaims({ claims }: { claims: readonly ClaimRow[] }) {
  const { dataset } = useIndex()
  if (claims.length === 0) return null
  return (
    <div className="other-claims">
      <h3>{detailsText.others}</h3>
      <dl>
        {claims.map(claim => (
          <Fact
            name={detailsText.claimFields[claim.field]}
            key={`${claim.field} ${claim.value} ${citeLine(dataset, claim.sources)}`}
          >
            {claim.date ? (
              dateWords(claim.date)
            ) : claim.field === 'in_reply_to' ? (
              <RefLinks ids={claim.value.split(';')} />
            ) : (
              claim.value
            )}{' '}
            <span className="cite">{citeLine(dataset, claim.sources)}</span>
            {claim.check ? (
              <span className="basis"> ({detailsText.checks[claim.check] ?? claim.check})</span>
            ) : null}
            {claim.note ? <p className="reference">{claim.note}</p> : null}
          </Fact>
        ))}
      </dl>
    </div>
  )
}
