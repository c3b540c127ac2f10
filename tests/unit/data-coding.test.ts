import { describe, expect, it } from 'vitest'
import { type CodedAct, matchPasses, type Settled } from '../tools/coding-match'
import { differencesOf, reportDifferences, withReport } from '../tools/coding-report'

const act = (id: string, change: Partial<CodedAct> = {}): CodedAct => ({
  id,
  date: '2021-07-11',
  date_basis: 'stated',
  kind: 'message',
  medium: '',
  purpose: '',
  from: 'kim-jong-un',
  to: 'xi-jinping',
  level: 'leader',
  occasion: '',
  in_reply_to: '',
  title: id,
  sources: 'asmolov-2022#p4',
  ...change,
})
const settling = (change: Partial<Settled>): Settled => ({
  pass_1: '',
  pass_2: '',
  field: '',
  settled: '',
  why: '',
  ...change,
})
const idsOf = ({ pairs, onlyFirst, onlySecond }: ReturnType<typeof matchPasses>) => ({
  pairs: pairs.map(({ first, second }) => [first.id, second.id]),
  onlyFirst: onlyFirst.map(({ id }) => id),
  onlySecond: onlySecond.map(({ id }) => id),
})

describe('matching two passes', () => {
  it('pairs acts whose dates overlap and whose kind and actors are the same, the closest date first', () => {
    const first = [
      act('a', { date: '2021-07' }),
      act('b', { date: '2021-07-11' }),
      act('c', { kind: 'meeting' }),
    ]
    const second = [
      act('x', { date: '2021-07-11' }),
      act('y', { date: '[2021-06..2021-07]' }),
      act('z', { date: '2020' }),
    ]
    expect(idsOf(matchPasses(first, second, []))).toEqual({
      pairs: [
        ['a', 'y'],
        ['b', 'x'],
      ],
      onlyFirst: ['c'],
      onlySecond: ['z'],
    })
  })

  it('pairs acts of one paragraph where only kind or only an actor differs', () => {
    const other = { sources: 'asmolov-2022#p9' }
    const first = [act('a', { to: '' }), act('b', { kind: 'statement', ...other })]
    const second = [act('x'), act('y', other)]
    expect(idsOf(matchPasses(first, second, []))).toEqual({
      pairs: [
        ['a', 'x'],
        ['b', 'y'],
      ],
      onlyFirst: [],
      onlySecond: [],
    })
  })

  it('follows what was matched, or parted, by hand', () => {
    const first = [act('a'), act('b', { date: '2019' })]
    const second = [act('x'), act('y', { date: '2020' })]
    const pair = settling({ pass_1: 'b', pass_2: 'y' })
    const parted = settling({ pass_1: 'a' })
    expect(idsOf(matchPasses(first, second, [pair, parted]))).toEqual({
      pairs: [['b', 'y']],
      onlyFirst: ['a'],
      onlySecond: ['x'],
    })
    expect(() => matchPasses(first, second, [settling({ pass_1: 'a', pass_2: 'nothing' })])).toThrow(
      'nothing',
    )
  })
})

describe('the report of differences', () => {
  const first = [
    act('a', { sources: 'asmolov-2022#p4;asmolov-2022#p5' }),
    act('b', { from: 'xi-jinping', to: 'kim-jong-un', in_reply_to: 'a', date_basis: 'implied' }),
    act('c', { date: '1961', title: 'A | treaty', kind: 'other' }),
  ]
  const second = [
    act('x', { sources: 'asmolov-2022#p5;asmolov-2022#p4' }),
    act('y', { from: 'xi-jinping', to: 'kim-jong-un', in_reply_to: 'x', medium: 'letter' }),
  ]
  const matching = matchPasses(first, second, [])

  it('takes neither order nor own ids for a difference', () => {
    expect(differencesOf(matching).map(({ first: { id }, field, values }) => [id, field, ...values])).toEqual(
      [
        ['b', 'date_basis', 'implied', 'stated'],
        ['b', 'medium', '', 'letter'],
      ],
    )
  })

  it('counts, names each difference, and says how it was settled', () => {
    const settled = [
      settling({ pass_1: 'b', pass_2: 'y', field: 'medium', settled: 'letter', why: 'the text says so' }),
      settling({ pass_1: 'c', settled: 'dropped', why: 'background' }),
    ]
    const { markdown, unsettled } = reportDifferences(
      [first, second],
      matching,
      settled,
      new Map([['b', first[1]!]]),
    )
    expect(unsettled).toEqual([])
    const lines = markdown.split('\n')
    for (const line of [
      '| pass 1 | 3 |',
      '| pass 2 | 2 |',
      '| in both | 2 |',
      '| of these, coded alike in every field compared | 1 |',
      '| in pass 1 only | 1 |',
      '| 1 | c | 1961 | A \\| treaty | asmolov-2022#p4 | dropped: background |',
      '| date_basis | 1 | 2 |',
      '| sources | 0 | 2 |',
      '| b | date_basis | implied | stated | as in pass 1 |',
      '| b | medium | – | letter | letter: the text says so |',
    ])
      expect(lines).toContain(line)
    expect(markdown).toContain('no human coder has checked them')
    expect(markdown).not.toMatch(/kappa|alpha/i)
  })

  it('names what nothing settles', () => {
    const { unsettled } = reportDifferences([first, second], matching, [], new Map())
    expect(unsettled).toEqual(['c', 'b date_basis', 'b medium'])
  })

  it('stands between its marks, and writing it again changes nothing', () => {
    const book = '# Book\n<!-- differences -->\nold\n<!-- /differences -->\nend\n'
    const once = withReport(book, 'new')
    expect(once).toBe('# Book\n<!-- differences -->\nnew\n<!-- /differences -->\nend\n')
    expect(withReport(once, 'new')).toBe(once)
    expect(() => withReport('# Book', 'new')).toThrow('CODEBOOK.md')
  })
})
