/** The pattern of what is counted but not listed, in the hue of a side. */
export function Hatch({ id, side }: { id: string; side: 'dprk' | 'prc' }) {
  return (
    <pattern
      id={id}
      className={`hatch ${side}`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="ground" width="5" height="5" />
      <path d="M0 0V5" />
    </pattern>
  )
}
