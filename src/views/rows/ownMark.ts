import type { RowSide } from '../../model/engine/rowWords'

/** What the mark of a row in the list looks like; one object for each look, so that a row knows when it changes. */
export interface RowMark {
  className: string
  path: string
  arrow: boolean
}

/** Round its middle at (6, 8): circle, square, lozenge and plus, as in `SideMark`. */
const PATHS: Record<RowSide, string> = {
  DPRK: 'M2.25 8a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0-7.5 0Z',
  PRC: 'M2.25 4.25h7.5v7.5h-7.5Z',
  both: 'M6 3l5 5-5 5-5-5Z',
  third: 'M2.25 8h7.5M6 4.25v7.5',
}

const markOf = (side: RowSide, arrow: boolean): RowMark => ({
  className: `event-mark side-${side}${arrow ? ' has-arrow' : ''}`,
  path: PATHS[side],
  arrow,
})

/** The marks by side, without and with an arrow to whom is addressed. */
export const ROW_MARKS: Readonly<Record<RowSide, readonly [plain: RowMark, arrow: RowMark]>> = {
  DPRK: [markOf('DPRK', false), markOf('DPRK', true)],
  PRC: [markOf('PRC', false), markOf('PRC', true)],
  both: [markOf('both', false), markOf('both', true)],
  third: [markOf('third', false), markOf('third', true)],
}
