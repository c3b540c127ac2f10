import { memo, useId } from 'react'

/** The empty items of the list, which are filled by `rowSlots`; rendered once. */
export const EventSlots = memo(function EventSlots({ count }: { count: number }) {
  const id = useId()
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
    <li key={at} className="event row-event" aria-labelledby={`${id}${at}`} hidden>
      <button type="button">
        <svg className="event-mark" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <path className="arrow-shaft" d="M10 8H17" />
          <path className="side-mark arrow-head" d="M16 5l6 3-6 3z" />
          <path className="side-mark row-mark" />
        </svg>
        <span className="event-words">
          <span id={`${id}${at}`}>
            <span className="event-date" /> <span className="event-title" />
          </span>
        </span>
      </button>
    </li>
  ))
})
