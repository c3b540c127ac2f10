import { type KeyboardEvent, useRef, useState } from 'react'

/** A place of the matrix: row from the top, column from the left. */
type Place = readonly [row: number, column: number]

const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/**
 * Where an arrow leads from a cell of a matrix with holes: to the next one that is there in that row or column.
 * Home and End go to the ends of the row. Null where there is none: nothing wraps round, since time does not.
 */
export function gridTarget(places: readonly Place[], [row, column]: Place, key: string): Place | null {
  const inRow = places.filter(place => place[0] === row).sort((a, b) => a[1] - b[1])
  if (key === 'Home') return inRow[0] ?? null
  if (key === 'End') return inRow.at(-1) ?? null
  const step = STEPS[key]
  if (!step) return null
  const [down, right] = step
  const ahead = places
    .filter(place => (down ? place[1] === column : place[0] === row))
    .map(place => ({ place, far: (place[0] - row) * down + (place[1] - column) * right }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far)
  return ahead[0]?.place ?? null
}

/** One tab stop for a matrix of buttons: arrows go along rows and columns. @param places where there is a button. */
export function useGridKeys(places: readonly Place[]) {
  const elements = useRef(new Map<string, HTMLElement>())
  const [chosen, setChosen] = useState('')
  const keys = places.map(String)
  const stop = keys.includes(chosen) ? chosen : keys[0]
  return (row: number, column: number) => {
    const key = `${row},${column}`
    return {
      ref: (element: HTMLElement | null) => {
        if (element) elements.current.set(key, element)
        else elements.current.delete(key)
      },
      tabIndex: key === stop ? 0 : -1,
      onFocus: () => setChosen(key),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return
        const to = gridTarget(places, [row, column], event.key)
        if (!to) return
        event.preventDefault()
        elements.current.get(String(to))?.focus()
      },
    }
  }
}
