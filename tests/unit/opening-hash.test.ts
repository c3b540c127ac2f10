import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { canonicalJson, hashOf, PIECE_BYTES } from '../../src/opening/setHash'
import { sha256 } from '../../src/opening/sha256'
import { CHOICES } from './openingFixtures'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const theirs = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const file = (name: string, content: BlobPart) => ({ name, blob: new Blob([content]) })
const { signal } = new AbortController()
afterEach(() => vi.unstubAllGlobals())

test('our own SHA-256 is that of others, for bytes of any number', () => {
  expect(hex(sha256(new TextEncoder().encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(hex(sha256(bytes))).toBe(theirs(bytes).toString('hex'))
    }),
  )
})

test('is the SHA-256 of the pieces’ hashes and the choices, twelve digits of it', async () => {
  const bytes = new Uint8Array(PIECE_BYTES + 3).fill(7)
  const pieces = Buffer.concat([theirs(bytes.subarray(0, PIECE_BYTES)), theirs(bytes.subarray(PIECE_BYTES))])
  const text = `{"choices":{"dayOrder":"auto","listSeparator":"","mapping":{"date":0,"from":1,"title":3,"to":2}},"files":["${theirs(pieces).toString('hex')}"],"read":{}}`
  const expected = createHash('sha256').update(text).digest('hex').slice(0, 12)
  expect(await hashOf([file('a.csv', bytes)], CHOICES, {}, signal)).toBe(expected)
})

test('is the same without the platform’s own, as on pages served without encryption', async () => {
  const safe = await hashOf([file('a.csv', 'date\n2021')], CHOICES, {}, signal)
  vi.stubGlobal('crypto', {})
  expect(await hashOf([file('a.csv', 'date\n2021')], CHOICES, {}, signal)).toBe(safe)
})

test('another name is the same set; other bytes, choices, sheets are not', async () => {
  const base = await hashOf([file('a.csv', 'x')], CHOICES, {}, signal)
  expect(await hashOf([file('b.csv', 'x')], CHOICES, {}, signal)).toBe(base)
  const others = await Promise.all([
    hashOf([file('a.csv', 'y')], CHOICES, {}, signal),
    hashOf([file('a.csv', 'x')], { ...CHOICES, dayOrder: 'day-month' }, {}, signal),
    hashOf([file('a.csv', 'x')], CHOICES, { table: 'Sheet 2' }, signal),
    hashOf([file('a.csv', 'x'), file('b.csv', '')], CHOICES, {}, signal),
  ])
  expect(new Set([base, ...others]).size).toBe(5)
})

test('the files of a package may come in any order', async () => {
  const files = [file('datapackage.json', '{}'), file('events.csv', 'date')]
  expect(await hashOf(files, CHOICES, {}, signal)).toBe(await hashOf(files.toReversed(), CHOICES, {}, signal))
})

test('keys in any order, and those that are undefined, make no difference', () => {
  expect(canonicalJson({ b: { d: 1, c: [2, { f: 3, e: undefined }] }, a: 'x' })).toBe(
    '{"a":"x","b":{"c":[2,{"f":3}],"d":1}}',
  )
})

test('stops when it is cancelled', async () => {
  const control = new AbortController()
  control.abort()
  await expect(hashOf([file('a.csv', 'x')], CHOICES, {}, control.signal)).rejects.toThrow(/abort/i)
})
