import { type CSSProperties, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { dropPlace, makesWay, type RowBox, scrollStep } from './dropPlace'

interface Drag {
  id: string
  pointer: number
  rows: readonly RowBox[]
  from: number
  /** Where the pointer went down, CSS pixels from the list's top. */
  start: number
  /** How far the row is from where it stood, CSS pixels. */
  by: number
}

interface Dragging {
  id: string
  style: (id: string) => CSSProperties | undefined
}

/**
 * Lets the rows of a list be put in another order by dragging, with a mouse, a pen or a finger. The nearest box
 * that scrolls does so while the pointer is at its edge; Escape puts the row back.
 * @param list the list; its children are the rows, in the order of `ids`
 * @param box what scrolls
 * @param onDrop hears where a row was let go: its id, and the place among all
 */
export function useDragOrder(
  ids: readonly string[],
  list: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  onDrop: (id: string, to: number) => void,
): {
  dragging: Dragging | null
  grip: (id: string) => { onPointerDown: (event: PointerEvent<HTMLElement>) => void }
} {
  const [drag, setDrag] = useState<Drag | null>(null)
  const now = useRef<Drag | null>(null)
  const latest = useRef({ ids, onDrop })
  latest.current = { ids, onDrop }
  const set = (next: Drag | null) => {
    now.current = next
    setDrag(next)
  }

  const begin = (id: string, event: PointerEvent<HTMLElement>) => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[]
    const top = list.current?.getBoundingClientRect().top ?? 0
    if (event.button !== 0 || now.current || rows.length !== ids.length) return
    event.preventDefault()
    set({
      id,
      pointer: event.pointerId,
      from: ids.indexOf(id),
      rows: rows.map(row => ({ top: row.offsetTop - (rows[0]?.offsetTop ?? 0), height: row.offsetHeight })),
      start: event.clientY - top,
      by: 0,
    })
  }

  const active = drag !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that a drag reads of the present rendering is in refs
  useEffect(() => {
    if (!active) return
    let y: number | null = null
    let frame = 0
    const follow = () => {
      const held = now.current
      const top = list.current?.getBoundingClientRect().top
      if (!held || y === null || top === undefined) return
      const by = y - top - held.start
      if (by !== held.by) set({ ...held, by })
    }
    const scroll = () => {
      frame = requestAnimationFrame(scroll)
      const around = box.current
      if (!around || y === null) return
      const { top, bottom } = around.getBoundingClientRect()
      const before = around.scrollTop
      around.scrollTop += scrollStep(y, top, bottom)
      if (around.scrollTop !== before) follow()
    }
    const isOurs = (event: globalThis.PointerEvent) => event.pointerId === now.current?.pointer
    const move = (event: globalThis.PointerEvent) => {
      if (!isOurs(event)) return
      y = event.clientY
      follow()
    }
    const drop = (event: globalThis.PointerEvent) => {
      const held = now.current
      if (!held || !isOurs(event)) return
      const to = dropPlace(held.rows, held.from, held.by)
      set(null)
      // another window may have changed the list meanwhile
      if (to !== held.from && latest.current.ids[held.from] === held.id) latest.current.onDrop(held.id, to)
    }
    const cancel = (event: globalThis.PointerEvent) => {
      if (isOurs(event)) set(null)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      set(null)
    }
    frame = requestAnimationFrame(scroll)
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', onEscape, true)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', onEscape, true)
    }
  }, [active, list, box])

  const style = (id: string): CSSProperties | undefined => {
    if (!drag) return undefined
    const at = ids.indexOf(id)
    const by =
      id === drag.id ? drag.by : makesWay(drag.rows, at, drag.from, dropPlace(drag.rows, drag.from, drag.by))
    return { transform: `translateY(${by}px)` }
  }
  return {
    dragging: drag && { id: drag.id, style },
    grip: id => ({ onPointerDown: event => begin(id, event) }),
  }
}
