import { useEffect, useState } from 'react'
import { wholeFigure } from '../charts/figures'
import { useFollowingSummary } from '../store/model'
import { text } from '../text/text'

const QUIET_MS = 500

/** "N of M events shown", said once the changes have come to rest. */
export function FilterStatus() {
  const { shown, total } = useFollowingSummary()
  const now = text.filters.status(wholeFigure(shown), wholeFigure(total))
  const [said, setSaid] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), QUIET_MS)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <p role="status" className="filter-status">
      {said}
    </p>
  )
}
