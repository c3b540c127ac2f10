import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildActs } from '../../src/model/acts'
import { askedText, fold, hasTerms, haystackOf, searchTerms } from '../../src/model/fold'
import { makeDataset, makeEvent } from './fixtures'

describe('folding', () => {
  it('unifies case, hyphens, dashes, quotes and spaces', () => {
    expect(fold('Kim Jong-un')).toBe('kim jong un')
    expect(fold('KIM  JONG‑UN')).toBe('kim jong un')
    expect(fold('China’s “border”')).toBe('china s border')
  })

  it('unifies width and takes accents off', () => {
    expect(fold('Ｘｉ　Ｊｉｎｐｉｎｇ')).toBe('xi jinping')
    expect(fold('Xí Jìnpíng')).toBe('xi jinping')
    expect(fold('ﾛﾄﾞﾝ')).toBe(fold('ロドン'))
  })

  it('keeps Chinese and Korean whole, however they are composed', () => {
    expect(fold('习近平')).toBe('习近平')
    expect(fold('김정은'.normalize('NFD'))).toBe('김정은')
  })

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
  })
})

describe('the search', () => {
  const find = (haystack: string, query: string) => hasTerms(haystack, searchTerms(query))

  it('asks for every term, in any order, each at the beginning of a word', () => {
    const haystack = haystackOf(['Kim sends Xi condolences over floods'], [])
    expect(find(haystack, 'flood kim')).toBe(true)
    expect(find(haystack, 'flood trade')).toBe(false)
    expect(find(haystack, 'lood')).toBe(false)
  })

  it('finds nothing to ask in blanks and punctuation', () => {
    expect(searchTerms('  ')).toEqual([])
    expect(searchTerms('– “ ” -')).toEqual([])
  })

  it('holds a text of punctuation to be no question, and markup to be its letters', () => {
    expect(askedText(' .* ')).toBe('')
    expect(askedText('—')).toBe('')
    expect(askedText('<b>')).toBe('<b>')
    expect(find(haystackOf(['The border'], []), '<b>')).toBe(true)
    expect(find(haystackOf(['Xi to Kim'], []), '<b>')).toBe(false)
  })

  it('lets no term reach over the end of a field', () => {
    expect(find(haystackOf(['one two', 'three'], []), 'two-three')).toBe(false)
  })

  it('finds each spelling of a name, with context off as well', () => {
    const { acts } = buildActs(makeDataset({ events: [makeEvent({ title: 'Briefing' })] }), {
      context: false,
      background: false,
    })
    const { haystack } = acts[0]!
    for (const query of [
      '习近平',
      '김정은',
      '近平',
      'Kim Jong-un',
      'Kim Jong Un',
      'kim jongun',
      'JONG-UN',
      'jinping',
    ])
      expect([query, find(haystack, query)]).toEqual([query, true])
    for (const query of ['Putin', '普京', 'Kim Jong-il'])
      expect([query, find(haystack, query)]).toEqual([query, false])
  })

  it('finds every text by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text =>
        find(haystackOf(['before', text, 'after'], []), text),
      ),
    )
  })
})
