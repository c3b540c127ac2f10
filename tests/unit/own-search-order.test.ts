import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderNames } from '../../src/filters/own/orderNames'

const ordered = (given: Partial<Parameters<typeof orderNames>[0]>) => [
  ...orderNames({ names: [], counts: [], ticked: [], found: null, byCount: true, ...given }),
]

describe('the order in which names are offered', () => {
  it('has those ticked first, then the most frequent, then as in the file', () => {
    const names = ['', 'Anna', 'Boris', 'Chen', 'Dana', 'Emil']
    const counts = [9, 3, 7, 3, 0, 4_000_000_000]
    expect(ordered({ names, counts, ticked: ['Chen'] }).map(code => names[code])).toEqual([
      'Chen',
      'Emil',
      'Boris',
      'Anna',
      'Dana',
    ])
    const found = Uint8Array.of(0, 1, 0, 0, 1, 1)
    expect(ordered({ names, counts, found }).map(code => names[code])).toEqual(['Emil', 'Anna', 'Dana'])
  })

  it('is that of the alphabet where there are few, numbers by their value', () => {
    const names = ['', 'b 10', 'B 9', 'á', 'z']
    expect(ordered({ names, byCount: false }).map(code => names[code])).toEqual(['á', 'B 9', 'b 10', 'z'])
  })

  it('is what sorting pairs gives, for any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.boolean()), { maxLength: 60 }), list => {
        const names = list.map((_, at) => `name ${at}`)
        const counts = list.map(([count]) => count)
        const ticked = names.filter((_, at) => list[at]![1])
        const naive = [...names.keys()].sort(
          (a, b) =>
            Number(list[b]![1]) - Number(list[a]![1]) || (list[a]![1] ? 0 : counts[b]! - counts[a]!) || a - b,
        )
        expect(ordered({ names, counts, ticked })).toEqual(naive)
      }),
    )
  })
})
