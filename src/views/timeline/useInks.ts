import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { MarkSide } from '../../charts/DateMark'
import { useTheme } from '../../store/theme'

/** Colours of the moment for a canvas, which knows no custom properties. */
export interface Inks {
  hair: string
  /** Of marks, and of what is not known closely. */
  of: Readonly<Record<MarkSide, readonly [hue: string, faint: string]>>
}

export const LOOKS = ['DPRK', 'PRC', 'both', 'third'] as const

/**
 * The colours of an element's theme, read when the theme changes and at no other time.
 * @param probes an element whose children have the classes of `LOOKS` in their order, each with its hue as colour
 * and its tint as ground, and the hairlines' colour as edge
 */
export function useInks(probes: RefObject<HTMLElement | null>): RefObject<Inks | null> {
  const inks = useRef<Inks | null>(null)
  const theme = useTheme(state => state.theme)
  const [system, setSystem] = useState(0)
  useLayoutEffect(() => {
    const list = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
    const turn = () => setSystem(old => old + 1)
    list?.addEventListener('change', turn)
    return () => list?.removeEventListener('change', turn)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when either changed
  useLayoutEffect(() => {
    const of = {} as Record<MarkSide, readonly [string, string]>
    let hair = ''
    for (const [at, look] of LOOKS.entries()) {
      const element = probes.current?.children[at]
      if (!element) return
      const style = getComputedStyle(element)
      of[look] = [style.color, style.backgroundColor]
      hair = style.borderTopColor
    }
    inks.current = { hair, of }
  }, [probes, theme, system])
  return inks
}
