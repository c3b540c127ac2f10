import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Memory } from '../../src/data/import/memory'

/** Codes in the order in which texts are read, and every text that was. */
function made() {
  const read: string[] = []
  return { read, memory: new Memory(text => read.push(text) - 1) }
}

describe('texts kept in mind', () => {
  it('have one code each, whichever cell they stand in, and are read once', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('CHN', 'USA', 'CHN ', ' CHN', 'chn', '김정은', 'Å', 'Å', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 200 }), cells => {
        const { read, memory } = made()
        const naive = new Map<string, number>()
        for (const [before, part, after] of cells) {
          const code = memory.ofPart(before + part + after, before.length, before.length + part.length)
          if (!naive.has(part)) naive.set(part, naive.size)
          expect(code).toBe(naive.get(part))
          expect(memory.of(part)).toBe(code)
        }
        expect(read).toEqual([...naive.keys()])
      }),
    )
  })
  it('stay apart however many they are', () => {
    const { read, memory } = made()
    const names = Array.from({ length: 20_000 }, (_, at) => `A${at}`)
    for (const [at, name] of names.entries()) expect(memory.of(name)).toBe(at)
    // a second time nothing is read
    expect(names.every((name, at) => memory.of(name) === at)).toBe(true)
    expect(read).toHaveLength(20_000)
  })
})
