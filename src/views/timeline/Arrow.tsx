interface ArrowProps {
  x: number
  /** On the sender's line. */
  from: number
  tip: number
  weight: 'leader' | 'other'
  context: boolean
  third: boolean
  selected: boolean
}

/** A message: vertical, since a slope would claim a time of travel. The head is closed, outlined for context. */
export function Arrow({ x, from, tip, weight, context, third, selected }: ArrowProps) {
  const leader = weight === 'leader'
  const more = selected ? 2 : 0
  const length = (leader ? 9 : 7) + (selected ? 1 : 0)
  const half = ((leader ? 8 : 6) + more) / 2
  const base = tip - Math.sign(tip - from) * length
  const width = (third ? 1.5 : context || !leader ? 1.25 : 2) + (selected ? 1 : 0)
  return (
    <g className={context ? 'tl-arrow context' : 'tl-arrow'}>
      <path className="shaft" d={`M${x} ${from}V${base}`} strokeWidth={width} />
      <path className="head" d={`M${x - half} ${base}H${x + half}L${x} ${tip}Z`} />
    </g>
  )
}

/** The same message lying on its side, for a timeline that runs down. */
export function LyingArrow({
  y,
  from,
  tip,
  weight,
  context,
  selected,
}: Omit<ArrowProps, 'x' | 'third'> & { y: number }) {
  return (
    <g transform={`translate(${from} ${y}) rotate(${tip > from ? -90 : 90})`}>
      <Arrow
        x={0}
        from={0}
        tip={Math.abs(tip - from)}
        weight={weight}
        context={context}
        third={false}
        selected={selected}
      />
    </g>
  )
}
