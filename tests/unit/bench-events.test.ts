import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParseRows } from 'd3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeEvents } from '../bench/makeEvents.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-events-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function made(name: string, count: number, actors: number) {
  const path = join(folder, name)
  const bytes = await makeEvents(path, count, actors)
  const text = await readFile(path, 'utf8')
  const [header, ...rows] = csvParseRows(text)
  return { bytes, text, header, rows }
}

test('the events of the bench are the same each time, and as many as asked for', async () => {
  const first = await made('first.csv', 10_000, 40)
  const second = await made('second.csv', 10_000, 40)
  expect(second.text).toBe(first.text)
  expect(first.bytes).toBe(Buffer.byteLength(first.text))
  expect(first.header).toEqual(['date', 'source', 'event', 'target', 'origin'])
  expect(first.rows).toHaveLength(10_000)
})

test('they lie between 1995 and 2024 in order, with all actors, one to three on a side, and twelve kinds', async () => {
  const { rows } = await made('events.csv', 10_000, 40)
  const dates = rows.map(([date = '']) => date)
  expect(dates).toEqual(dates.toSorted())
  expect(dates.every(date => date >= '1995-01-01' && date <= '2024-12-31')).toBe(true)
  const sides = rows.flatMap(([, source = '', , target = '']) => [source.split(';'), target.split(';')])
  expect(new Set(sides.map(({ length }) => length))).toEqual(new Set([1, 2, 3]))
  expect(sides.every(names => new Set(names).size === names.length)).toBe(true)
  expect(new Set(sides.flat()).size).toBe(40)
  expect(new Set(rows.map(([, , kind]) => kind)).size).toBe(12)
})

test('they have a long tail: the first of 40 actors is drawn many times as often as the last', async () => {
  const { rows } = await made('tail.csv', 10_000, 40)
  const counts = new Map<string, number>()
  for (const [, source = '', , target = ''] of rows)
    for (const name of [...source.split(';'), ...target.split(';')])
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts.values()].toSorted((a, b) => b - a)
  // weights 1 and 1/40; that nobody stands twice on a side takes some from the first
  expect(sorted[0]! / sorted[39]!).toBeGreaterThan(20)
})
