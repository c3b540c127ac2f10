import { useEffect, useRef } from 'react'

/** The heading of a step; the focus goes to it when the step begins, so that it is read and gone on from. */
export function StepHeading({ children, says }: { children: string; says?: string | undefined }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <h3 ref={ref} tabIndex={-1} className="step-heading" aria-describedby={says}>
      {children}
    </h3>
  )
}
