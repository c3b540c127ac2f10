import { SideMark } from '../../charts/DateMark'
import type { Dataset } from '../../data/types'
import { displayName } from '../../model/names'
import type { SupportSeries } from '../../model/series/supportSeries'
import { supportText } from '../../text/support'
import { markOf } from './SupportRow'
import { criticisedName } from './supportWords'

const words = supportText

/** Whom the acts of each side criticise, counted, and which leader is only paraphrased. */
export function Criticised({ series, dataset }: { series: SupportSeries; dataset: Dataset }) {
  const { sides, criticised, paraphrased } = series
  return (
    <>
      {criticised.length > 0 ? (
        <table className="support-tally">
          <caption>{words.criticised}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.whom}</span>
              </th>
              {sides.map(side => (
                <th key={side} scope="col" className={`side-${side}`}>
                  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                    <SideMark side={markOf(side)} x={5} y={5} size={3.5} context={false} />
                  </svg>{' '}
                  {words.tableSide[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criticised.map(({ actor, bySide }) => (
              <tr key={actor}>
                <th scope="row">{criticisedName(dataset, actor)}</th>
                {sides.map(side => (
                  <td key={side}>{bySide[side]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {series.entries.some(({ supports }) => supports === null) ? <p>{words.bold}</p> : null}
      {paraphrased.map(({ leader, acts }) => (
        <p key={leader} className="support-paraphrased">
          {words.paraphrased(displayName(dataset, leader), acts)}
        </p>
      ))}
    </>
  )
}
