import { useMemo } from 'react'
import { axisOf, type OwnAxis, type OwnScale, scaleOf, spanOfSet } from '../model/engine/axisBins'
import type { Engine } from '../model/engine/engineTypes'
import { useLiveEngine } from '../store/engine'

const axes = new WeakMap<Engine, OwnAxis>()

/** The common axis of the open set; made once, since it passes over all rows. */
export function ownAxisOf(engine: Engine): OwnAxis {
  const known = axes.get(engine)
  if (known) return known
  const axis = axisOf(spanOfSet(engine.columns, engine.cells), engine.cells.extent)
  axes.set(engine, axis)
  return axis
}

/** The axis of the open set, and its scale over a plot so wide, CSS pixels. */
export function useOwnAxis(width: number): { axis: OwnAxis; scale: OwnScale } {
  const { engine } = useLiveEngine()
  const axis = ownAxisOf(engine)
  return { axis, scale: useMemo(() => scaleOf(axis, width), [axis, width]) }
}
