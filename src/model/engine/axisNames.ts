import { partsOf, yearOf } from '../../time/day'
import { type AxisUnit, type OwnAxis, unitsOf } from './axisBins'

/** A name on the row under the charts. CSS pixels from the left of the plot. */
export interface AxisName {
  x: number
  label: string
  /** Begins a year, or a month on an axis of days. */
  strong: boolean
  /** The last year, whose name ends with the plot since its band is too narrow for it. */
  atEnd?: boolean
}

/** How far apart names stand that are named as one, in units, the closest first. */
const NAMED: Readonly<Record<AxisUnit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100, 200],
  month: [1, 3, 6, 12],
  day: [1, 2, 7, 14],
}
/** Free space after a name, CSS pixels. */
const CLEAR = 6

/**
 * The names under the charts, as many as stand clear of each other.
 * @param widthOf width of a name, CSS pixels
 * @param months short names, January first
 */
export function axisNames(
  axis: OwnAxis,
  width: number,
  widthOf: (label: string) => number,
  months: readonly string[],
): readonly AxisName[] {
  const units = unitsOf(axis)
  const band = width / units
  for (const every of NAMED[axis.unit]) {
    const names: AxisName[] = []
    for (let at = 0; at < units; at++) {
      const start = axis.starts[at]!
      const first = at === 0
      const { year, month, day } = partsOf(start)
      const number = axis.unit === 'year' ? year : axis.unit === 'month' ? month - 1 : day - 1
      if (number % every !== 0 && !(first && axis.unit !== 'year')) continue
      const name = months[month - 1] ?? ''
      const strong =
        axis.unit === 'month' ? month === 1 || first : axis.unit === 'day' && (day === 1 || first)
      const label =
        axis.unit === 'year'
          ? String(year)
          : axis.unit === 'month'
            ? strong
              ? `${name} ${year}`
              : name
            : first
              ? `${day} ${name} ${year}`
              : strong
                ? `${day} ${name}`
                : String(day)
      names.push({ x: at * band, label, strong })
    }
    if (axis.unit === 'year' && names.length > 0) nameEnds(names, axis, width, widthOf)
    const kept = clearOf(names, width, widthOf)
    // the first and the strong may push a plain neighbour aside, but no plain name another
    if (
      names
        .filter(name => !name.strong)
        .every((name, at, plain) => at === 0 || apart(plain[at - 1]!, name, widthOf))
    )
      return kept
  }
  const [first] = axis.starts
  return first === undefined ? [] : [{ x: 0, label: String(yearOf(first)), strong: false }]
}

/** Names the first and the last year, which push a neighbour aside: an axis says where it begins and ends. */
function nameEnds(names: AxisName[], axis: OwnAxis, width: number, widthOf: (label: string) => number) {
  const last = unitsOf(axis) - 1
  const x = (last * width) / unitsOf(axis)
  const label = String(yearOf(axis.starts[last]!))
  const room = width - widthOf(label)
  const ends: AxisName[] = [{ x: 0, label: String(yearOf(axis.from)), strong: false }]
  if (x > 0)
    ends.push(x <= room ? { x, label, strong: false } : { x: room, label, strong: false, atEnd: true })
  if (ends.length > 1 && !apart(ends[0]!, ends[1]!, widthOf)) ends.pop()
  const between = names.filter(
    name =>
      ends.every(end => end.label !== name.label) &&
      ends.every(end => (name.x < end.x ? apart(name, end, widthOf) : apart(end, name, widthOf))),
  )
  names.splice(0, names.length, ends[0]!, ...between, ...ends.slice(1))
}

const apart = (a: AxisName, b: AxisName, widthOf: (label: string) => number) =>
  a.x + widthOf(a.label) + CLEAR <= b.x

function clearOf(
  names: readonly AxisName[],
  width: number,
  widthOf: (label: string) => number,
): readonly AxisName[] {
  const kept: AxisName[] = []
  for (const name of [...names].sort((a, b) => Number(b.strong) - Number(a.strong) || a.x - b.x))
    if (
      name.x + widthOf(name.label) <= width &&
      kept.every(other => apart(other, name, widthOf) || apart(name, other, widthOf))
    )
      kept.push(name)
  return kept.sort((a, b) => a.x - b.x)
}
