import type { PlacedText } from './placedText'

/** The placed lines of text of a drawing. */
export function PlotTexts({ texts }: { texts: readonly PlacedText[] }) {
  return texts.map(line => (
    <text
      key={line.key}
      className={`plot-text ${line.ink} ${line.weight === 600 ? 'strong' : ''}`}
      x={line.anchorX}
      y={line.y + line.height / 2 + 4}
      textAnchor={line.anchor}
    >
      {line.text}
    </text>
  ))
}
