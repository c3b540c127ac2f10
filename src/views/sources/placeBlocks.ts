/** One block of a source's row: an act, or as many as the scale says. CSS pixels from the row's top left. */
export interface PlacedBlock {
  x: number
  y: number
  height: number
  /** Told by this source alone; a half block is of acts that others tell too. */
  alone: boolean
}

interface PlacedBlocks {
  blocks: readonly PlacedBlock[]
  width: number
  height: number
}

export const BLOCK = { width: 5, height: 10, half: 5, pitch: 6, row: 13 } as const
/** Rows of blocks that a source may fill before a block stands for several acts. */
const ROWS = 3

/** How many acts a block stands for, so that the source with the most fits into three rows of `columns` blocks. */
export function actsPerBlock(most: number, columns: number): number {
  return Math.max(1, Math.ceil(most / (ROWS * columns)))
}

/**
 * The blocks of one source, those of its own acts first, in rows of `columns`. What is there has a block at
 * least, however many acts one stands for.
 */
export function placeBlocks(alone: number, shared: number, columns: number, per: number): PlacedBlocks {
  const [own, others] = [Math.ceil(alone / per), Math.ceil(shared / per)]
  const blocks = Array.from({ length: own + others }, (_, at) => {
    const height = at < own ? BLOCK.height : BLOCK.half
    return {
      x: (at % columns) * BLOCK.pitch,
      y: Math.floor(at / columns) * BLOCK.row + BLOCK.height - height,
      height,
      alone: at < own,
    }
  })
  const rows = Math.ceil(blocks.length / columns)
  return {
    blocks,
    width: Math.min(blocks.length, columns) * BLOCK.pitch,
    height: rows === 0 ? 0 : (rows - 1) * BLOCK.row + BLOCK.height,
  }
}
