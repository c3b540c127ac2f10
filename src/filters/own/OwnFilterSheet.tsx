import { type ComponentType, type ReactNode, useRef } from 'react'
import { wholeFigure } from '../../charts/figures'
import { useDraw, useLiveEngine } from '../../store/engine'
import { panelsText } from '../../text/panels'
import { SheetButton } from '../SheetButton'
import { SheetDialog } from '../SheetDialog'
import { OwnResets } from './OwnResets'

interface OwnFilterSheetProps {
  panels: readonly ComponentType[]
  /** The time that is chosen, beside the button. */
  time: ReactNode
}

/** The sheet of the filter on a phone, of an imported set. */
export function OwnFilterSheet({ panels, time }: OwnFilterSheetProps) {
  const named = panels.map((Panel, at) => [String(at), Panel] as const)
  return (
    <SheetButton time={time}>
      {close => <SheetDialog panels={named} resets={<OwnResets />} done={<Done />} onClose={close} />}
    </SheetButton>
  )
}

/** How many events the filter leaves, patched as they change. */
function Done() {
  const { engine } = useLiveEngine()
  const words = useRef<HTMLSpanElement>(null)
  const drawn = useRef(-1)
  useDraw(() => {
    if (!words.current || drawn.current === engine.version.all) return
    drawn.current = engine.version.all
    words.current.textContent = panelsText.done(wholeFigure(engine.shown), engine.shown === 1)
  })
  return <span ref={words} />
}
