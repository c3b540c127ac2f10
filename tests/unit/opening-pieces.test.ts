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
  const sizes = [...piecesOf(large())].map((piece: Piece) =>
    piece.of === 'dates' ? piece.dates.length : piece.of === 'bad' ? piece.bad.length : piece.texts.length,
  )
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16_384)
  const texts = [...piecesOf(large())].flatMap(piece =>
    'texts' in piece ? [piece.texts.join('').length] : [],
  )
  // a chunk of 4,096 titles of 100 characters is never cut
  expect(Math.max(...texts)).toBeLessThan(1_000_000 + CHUNK_ROWS * 100)
  // 20,480 names of sources make two pieces
  expect([...piecesOf(large())].filter(({ of }) => of === 'sources')).toHaveLength(2)
})
