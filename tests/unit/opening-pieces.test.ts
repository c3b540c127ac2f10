import { expect, test } from 'vitest'
import { CHUNK_ROWS, textOf } from '../../src/data/eventColumns'
import type { BadRow } from '../../src/data/import/importTypes'
import { buffersOf, headOf, joiner, type Piece, piecesOf } from '../../src/opening/setPieces'
import { day, setFrom } from './openingFixtures'

const ROWS = CHUNK_ROWS * 5
/** Five chunks of titles of a hundred characters, twenty thousand sources, a date to the month on every tenth row. */
const large = () => {
  const set = setFrom(
    Array.from({ length: ROWS }, (_, at) => ({
      from: ['Kim'],
      to: ['Xi'],
      lower: day('2021-07-01'),
      upper: day(at % 10 ? '2021-07-01' : '2021-07-31'),
      edtf: at % 10 ? '' : '2021-07',
      title: String(at).padStart(100, '·'),
    })),
  )
  const bad: BadRow[] = Array.from({ length: 9000 }, (_, at) => ({
    line: at + 2,
    column: 'date',
    value: '?',
    reason: 'no date',
  }))
  return { ...set, report: { ...set.report, bad } }
}

test('what is taken apart, sent and put together is the set as it was', () => {
  const set = large()
  const before = structuredClone(set)
  const head = headOf(set)
  const pieces = [...piecesOf(set)]
  // as a worker sends it: arrays handed over, the rest copied
  const sent = structuredClone(head, { transfer: buffersOf(head) })
  expect(set.columns.lower).toHaveLength(0)
  const { add, set: joined } = joiner(sent)
  for (const piece of pieces) add(structuredClone(piece))
  expect(joined).toEqual(before)
  expect(textOf(joined.columns.titles, ROWS - 1)).toBe(textOf(before.columns.titles, ROWS - 1))
})

test('bounds that are one array stay one array', () => {
  const head = headOf(setFrom([{ from: ['Kim'] }]))
  expect(head.columns.upper).toBe(head.columns.lower)
  const sent = structuredClone(head, { transfer: buffersOf(head) })
  expect(sent.columns.upper).toBe(sent.columns.lower)
  expect(sent.columns.rows).toBe(1)
})

test('no piece is so large that receiving it would be felt', () => {
  const pieces = [...piecesOf(large())]
  const sizes = pieces.map((piece: Piece) =>
    piece.of === 'dates'
      ? piece.rows.length
      : piece.of === 'bad'
        ? piece.bad.length
        : Math.max(piece.ends.length, piece.joined.length / 200),
  )
  expect(Math.max(...sizes)).toBe(8192)
  // 20,480 sources, 2,048 dates to the month, 9,000 rows set aside of 201 characters each, five chunks of titles
  // of 409,600 characters
  const count = (of: Piece['of']) => pieces.filter(piece => piece.of === of).length
  expect([count('sources'), count('dates'), count('bad'), count('titles')]).toEqual([3, 1, 2, 2])
})
