import { type ReactNode, useId } from 'react'

interface SectionProps {
  heading: string
  paragraphs?: readonly string[]
  /** What stands between the heading and the paragraphs. */
  children?: ReactNode
}

/** One part of the page under its heading. */
export function Section({ heading, paragraphs = [], children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      {paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
