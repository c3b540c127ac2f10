import { wholeFigure } from '../../charts/figures'
import type { Act } from '../../model/act'
import { useIndex, useSummary } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'
import { dateLabel } from '../../time/format'
import { neighboursOf } from './neighbours'

const words = detailsText

/** Previous, the place in the set, and next; nearest matches where the event is not in the present filter. */
export function DetailsNav({ id }: { id: string }) {
  const act = useIndex().event(id)
  const { matches } = useSummary()
  if (!act) return null
  const { place, total, previous, next } = neighboursOf(act, matches)
  return (
    <nav className="details-nav" aria-label={words.neighbours}>
      {place === null ? <p className="outside">{words.outside}</p> : null}
      <Step to={previous} sign="‹" where="before" name={words.previous} />
      {place === null ? null : <span>{words.place(wholeFigure(place), wholeFigure(total))}</span>}
      <Step to={next} sign="›" where="after" name={words.next} />
    </nav>
  )
}

interface StepProps {
  to: Act | null
  sign: string
  where: 'before' | 'after'
  name: (date: string) => string
}

function Step({ to, sign, where, name }: StepProps) {
  const select = useDashboard(state => state.select)
  if (!to) return <span />
  const date = dateLabel(to.date)
  return (
    <button
      type="button"
      className="link"
      data-keeps-focus=""
      aria-label={name(date)}
      onClick={() => select({ type: 'event', id: to.id }, 'replace')}
    >
      {where === 'before' ? `${sign} ${date}` : `${date} ${sign}`}
    </button>
  )
}
