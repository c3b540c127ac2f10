/**
 * A linear scale from a domain to a range, both [start, end]; the domain may not be empty.
 * D3's own carries its colour interpolation into the page, 9 kB gzipped for one multiplication.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const unit = (end - start) / (to - from)
  return value => start + (value - from) * unit
}
