import type { ReactNode } from 'react'

/** What may be wider or longer than its place, and then scrolls: reached and moved by keys too. */
export function Scrolls({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="scrolls" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
