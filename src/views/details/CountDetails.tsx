import type { RefObject } from 'react'
import { Fact } from '../../charts/Fact'
import type { CountRow } from '../../data/types'
import { compareStated, joinLater, statedPeriods, wayOf } from '../../model/counting'
import { figure } from '../../model/exactFigures'
import { countTitle } from '../../model/labels'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { dateLabel } from '../../time/format'
import { sumOfWays } from './arithmetic'
import { NumberDetails } from './NumberDetails'

const words = detailsText

interface CountDetailsProps {
  row: CountRow
  heading: RefObject<HTMLHeadingElement | null>
}

/** A printed number of messages: what it counts, how it is made up, and how many of them are known one by one. */
export function CountDetails({ row, heading }: CountDetailsProps) {
  const { dataset, scope, acts } = useIndex()
  const sum = sumOfWays(dataset, scope, row)
  const way = wayOf(dataset, row)
  const parts = dataset.counts.filter(
    other =>
      other.part !== '' &&
      row.part === '' &&
      other.period.text === row.period.text &&
      other.from === row.from &&
      other.to === row.to &&
      (scope.context || other.layer === 'article'),
  )
  const period = statedPeriods(dataset, scope).find(({ byWay }) => way !== null && byWay[way]?.id === row.id)
  const compared = period && row.unit === 'message' ? compareStated(period, acts) : null
  const unlisted = (way && compared?.gap[way]) ?? 0
  const joined = (['listed', 'traced'] as const).flatMap(rule => {
    const sum =
      period && way && (rule === 'listed' || scope.context) ? joinLater(period, way, acts, rule) : null
    return sum && period && period.year !== null && sum.later > 0
      ? [words.joined(sum.atLeast, period.year, sum.printed, sum.later, rule)]
      : []
  })
  return (
    <NumberDetails
      target={{ type: 'count', id: row.id }}
      heading={heading}
      title={`${countTitle(dataset, row)}, ${dateLabel(row.period)}`}
      value={null}
      row={row}
    >
      <Fact name={words.period}>{dateLabel(row.period)}</Fact>
      <Fact name={words.unit}>{`${words.units[row.unit]}, ${words.unitBases[row.unitBasis]}`}</Fact>
      <Fact name={words.status}>{words.statuses.printed}</Fact>
      <Fact name={words.part}>{row.part}</Fact>
      <Fact name={words.parts}>
        {parts.length > 0 ? parts.map(part => `${part.part} ${figure(part.count)}`).join(', ') : null}
      </Fact>
      <Fact name={words.arithmetic}>{sum ? words.sum(figure(sum.total), sum.parts) : null}</Fact>
      <Fact name={words.singly}>
        {compared && way
          ? words.knownSingly(
              compared.listCovers ? figure(compared.listed[way].count) : null,
              scope.context ? figure(compared.traced[way].count) : null,
            )
          : null}
      </Fact>
      <Fact name={words.unlisted}>{unlisted > 0 ? words.unlistedOf(unlisted) : null}</Fact>
      <Fact name={words.later}>{joined.join('; ') || null}</Fact>
    </NumberDetails>
  )
}
