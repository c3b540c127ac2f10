import { type ReactNode, useDeferredValue, useEffect, useId, useLayoutEffect, useRef } from 'react'

interface DisclosureProps {
  /** What it filters by: "Time". */
  name: string
  /** What is chosen now: "2016–2022". */
  value: ReactNode
  /** Whether the value differs from the default. */
  set: boolean
  open: boolean
  onOpen: (open: boolean) => void
  children: ReactNode
}

/** A button that opens a panel beneath it. The panel stays while its boxes are ticked; Escape closes it and gives the focus back. */
export function Disclosure({ name, value, set, open, onOpen, children }: DisclosureProps) {
  const wrap = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panelBox = useRef<HTMLDivElement>(null)
  const panel = useId()
  // the button answers first: many options take a frame of their own
  const drawn = useDeferredValue(open) && open
  useEffect(() => {
    const around = wrap.current
    if (!open || !around) return
    const isOutside = (target: EventTarget | null) => target instanceof Node && !around.contains(target)
    const pressed = (event: Event) => {
      if (isOutside(event.target)) onOpen(false)
    }
    // a panel that the focus has left would lie over what it went to
    const left = (event: FocusEvent) => {
      if (isOutside(event.relatedTarget)) onOpen(false)
    }
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      onOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', pressed)
    around.addEventListener('focusout', left)
    around.addEventListener('keydown', escaped)
    return () => {
      document.removeEventListener('pointerdown', pressed)
      around.removeEventListener('focusout', left)
      around.removeEventListener('keydown', escaped)
    }
  }, [open, onOpen])
  // a panel at the right end moves in until it can be seen whole
  useLayoutEffect(() => {
    const box = panelBox.current
    if (!drawn || !box) return
    const bar = box.closest('.filters') ?? document.documentElement
    const over = box.getBoundingClientRect().right - bar.getBoundingClientRect().right
    if (over > 0) box.style.translate = `${-over}px`
  }, [drawn])
  return (
    <div className="disclosure" ref={wrap}>
      <button
        ref={button}
        type="button"
        className={set ? 'disclosure-button is-set' : 'disclosure-button'}
        aria-expanded={open}
        aria-controls={drawn ? panel : undefined}
        onClick={() => onOpen(!open)}
      >
        <span className="clause">{name}</span> {value ? <span className="value">{value}</span> : null}
        <svg className="caret" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M0 0h10L5 6z" />
        </svg>
      </button>
      {drawn ? (
        <div className="panel" id={panel} ref={panelBox}>
          {children}
        </div>
      ) : null}
    </div>
  )
}
