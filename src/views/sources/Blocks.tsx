import { BLOCK, placeBlocks } from './placeBlocks'

interface BlocksProps {
  alone: number
  shared: number
  columns: number
  per: number
  context: boolean
}

/** How many acts a source gives: a block an act, half a block where others tell it too; context outlined. */
export function Blocks({ alone, shared, columns, per, context }: BlocksProps) {
  const { blocks, width, height } = placeBlocks(alone, shared, columns, per)
  if (blocks.length === 0) return null
  const inset = context ? 0.5 : 0
  return (
    <svg
      className={context ? 'source-blocks context' : 'source-blocks'}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {blocks.map(block => (
        <rect
          key={`${block.x} ${block.y}`}
          x={block.x + inset}
          y={block.y + inset}
          width={BLOCK.width - 2 * inset}
          height={block.height - 2 * inset}
        />
      ))}
    </svg>
  )
}
