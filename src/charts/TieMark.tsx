/** The tie from an act to its report, in the colour of the words beside it: the sources differ on the timing. */
export function TieMark() {
  return (
    <svg className="tie-mark" width="20" height="9" viewBox="0 0 20 9" aria-hidden="true">
      <circle cx="3.25" cy="4.5" r="3.25" fill="currentColor" />
      <path d="M3 3.25h16v2.5H3zM18.5 0H20v9h-1.5z" fill="currentColor" />
    </svg>
  )
}
