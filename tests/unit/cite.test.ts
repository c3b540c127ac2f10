import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadDataset } from '../../src/data/load'
import type { SourceRow } from '../../src/data/types'
import { CITATION_STYLES, cite } from '../../src/model/cite'

fc.configureGlobal({ seed: 20210711 })

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const real = (id: string) => dataset.sources.get(id)!
const all = (source: SourceRow) => CITATION_STYLES.map(style => cite(source, style))
const makeSource = (partial: Partial<SourceRow>): SourceRow => ({
  id: 'a-source',
  layer: 'context',
  title: '',
  author: '',
  publisher: '',
  date: '',
  reference: '',
  ...partial,
})

describe('the two articles, which print no date, and one of them no title', () => {
  it('Asmolov', () => {
    expect(all(real('asmolov-2022'))).toEqual([
      'Asmolov, K. (n.d. [after 26 September 2022]). PRC-DPRK Relations in 2021-2022; the Political Aspect. New Eastern Outlook.',
      'Asmolov, Konstantin. “PRC-DPRK Relations in 2021-2022; the Political Aspect.” New Eastern Outlook, n.d. [after 26 September 2022].',
      `@misc{asmolov-2022,
  author = {Asmolov, Konstantin},
  title = {{PRC-DPRK Relations in 2021-2022; the Political Aspect}},
  howpublished = {New Eastern Outlook},
  year = {n.d.},
  note = {[after 26 September 2022]}
}`,
    ])
  })

  it('Cheng Xiaohe, whose family name stands first', () => {
    expect(all(real('cheng-2021'))).toEqual([
      'Cheng, X. (n.d. [after 12 August 2021]). [Untitled commentary].',
      'Cheng Xiaohe. [Untitled commentary]. n.d. [after 12 August 2021].',
      `@misc{cheng-2021,
  author = {Cheng, Xiaohe},
  title = {{[Untitled commentary]}},
  year = {n.d.},
  note = {[after 12 August 2021]}
}`,
    ])
  })

  it('in Chicago style are what the table has as their reference, but for the shape of the quotation marks', () => {
    for (const id of ['asmolov-2022', 'cheng-2021'])
      expect(cite(real(id), 'chicago').replace(/[“”]/g, '"')).toBe(real(id).reference)
  })
})

describe('context sources, of which most have a publisher and a reference alone', () => {
  it('an undated report', () => {
    expect(all(real('kbs-139194'))).toEqual([
      'KBS. (n.d.). KBS 139194.',
      'KBS. KBS 139194. n.d.',
      '@misc{kbs-139194,\n  author = {{KBS}},\n  year = {n.d.},\n  note = {KBS 139194}\n}',
    ])
  })

  it('one whose reference says no more than the publisher', () => {
    expect(all(real('asiatimes'))).toEqual([
      'asiatimes. (n.d.).',
      'asiatimes. n.d.',
      '@misc{asiatimes,\n  author = {{asiatimes}},\n  year = {n.d.}\n}',
    ])
  })

  it('one dated by the day', () => {
    expect(all(real('upi-2021-07-30'))).toEqual([
      'UPI. (2021, July 30). UPI 2021-07-30.',
      'UPI. UPI 2021-07-30. July 30, 2021.',
      `@misc{upi-2021-07-30,
  author = {{UPI}},
  date = {2021-07-30},
  year = {2021},
  month = jul,
  note = {UPI 2021-07-30}
}`,
    ])
  })

  it('one dated by the month', () => {
    expect(all(real('ft-54c9308e'))).toEqual([
      'FT. (2017, November). FT 54c9308e.',
      'FT. FT 54c9308e. November 2017.',
      `@misc{ft-54c9308e,
  author = {{FT}},
  date = {2017-11},
  year = {2017},
  month = nov,
  note = {FT 54c9308e}
}`,
    ])
  })

  it("an agency's report on another's page, with a sign that BibTeX reads as its own", () => {
    expect(all(real('newsis-nisx20220819-0001983510'))).toEqual([
      'VOA, at newsis. (n.d.). newsis NISX20220819_0001983510 (VOA).',
      'VOA, at newsis. newsis NISX20220819_0001983510 (VOA). n.d.',
      `@misc{newsis-nisx20220819-0001983510,
  author = {{VOA, at newsis}},
  year = {n.d.},
  note = {newsis NISX20220819\\_0001983510 (VOA)}
}`,
    ])
  })
})

describe('names', () => {
  const named = (author: string, id = 'x') => {
    const source = makeSource({ id, author, title: 'T', date: '2020' })
    return [
      cite(source, 'apa'),
      cite(source, 'chicago'),
      /author = (.*),\n/.exec(cite(source, 'bibtex'))?.[1],
    ]
  }
  test.each([
    [
      'Jean-Paul van Sartre',
      'sartre-1',
      'van Sartre, J.-P.',
      'van Sartre, Jean-Paul.',
      '{van Sartre, Jean-Paul}',
    ],
    [
      'Gabriel García Márquez',
      'garcia-1',
      'García Márquez, G.',
      'García Márquez, Gabriel.',
      '{García Márquez, Gabriel}',
    ],
    ['Asmolov, Konstantin', 'asmolov-1', 'Asmolov, K.', 'Asmolov, Konstantin.', '{Asmolov, Konstantin}'],
    ['Kim Yong Ho', 'kim-2020', 'Kim, Y. H.', 'Kim Yong Ho.', '{Kim, Yong Ho}'],
    ['Bank of Korea', 'bok-1', 'Bank of Korea.', 'Bank of Korea.', '{{Bank of Korea}}'],
    ['A. Berg; C. Dahl', 'berg-1', 'A. Berg; C. Dahl.', 'A. Berg; C. Dahl.', '{{A. Berg; C. Dahl}}'],
    ['Xinhua', 'xinhua-1', 'Xinhua.', 'Xinhua.', '{{Xinhua}}'],
    ['程晓河', 'cheng-1', '程晓河.', '程晓河.', '{{程晓河}}'],
  ])('%s', (author, id, inApa, inChicago, inBibtex) => {
    expect(named(author, id)).toEqual([`${inApa} (2020). T.`, `${inChicago} “T.” 2020.`, inBibtex])
  })
})

describe('dates', () => {
  const dated = (date: string) => {
    const source = makeSource({ publisher: 'P', reference: 'R', date })
    return [cite(source, 'apa'), cite(source, 'chicago')]
  }
  test.each([
    ['2017', 'P. (2017). R.', 'P. R. 2017.'],
    ['[..2021-03-23]', 'P. (n.d. [by 23 March 2021]). R.', 'P. R. n.d. [by 23 March 2021].'],
    ['[2022-09..]', 'P. (n.d. [after September 2022]). R.', 'P. R. n.d. [after September 2022].'],
    ['[2021-07-23,2021-07-24]', 'P. (n.d. [23 or 24 July 2021]). R.', 'P. R. n.d. [23 or 24 July 2021].'],
    ['2021~', 'P. (n.d. [some day in about 2021]). R.', 'P. R. n.d. [some day in about 2021].'],
  ])('%s', (date, inApa, inChicago) => {
    expect(dated(date)).toEqual([inApa, inChicago])
  })
})

describe('what is missing', () => {
  test('without author and publisher the title stands first, as each style asks', () => {
    const source = makeSource({ title: 'Who writes to whom?', date: '2020-02', reference: 'any' })
    expect(all(source)).toEqual([
      'Who writes to whom? (2020, February).',
      '“Who writes to whom?” February 2020.',
      '@misc{a-source,\n  title = {{Who writes to whom?}},\n  date = {2020-02},\n  year = {2020},\n  month = feb\n}',
    ])
  })
  test('with nothing but an id, the id', () => {
    expect(all(makeSource({ id: 'a source/1' }))).toEqual([
      'a source/1. (n.d.).',
      'a source/1. n.d.',
      '@misc{a-source-1,\n  year = {n.d.}\n}',
    ])
  })
  test('quotation marks within a title are single ones, and a title that ends in a full stop has one', () => {
    const source = makeSource({ title: 'Xi on "earlier letters".', publisher: 'P' })
    expect(cite(source, 'chicago')).toBe('P. “Xi on ‘earlier letters’.” n.d.')
    expect(cite(source, 'apa')).toBe('P. (n.d.). Xi on "earlier letters".')
  })
  test('signs that TeX reads as its own are escaped, all others stay', () => {
    const source = makeSource({ title: '5 % & $1 #2 a_b {c} ~^\\ 김정은', publisher: 'P' })
    expect(cite(source, 'bibtex')).toContain(
      'title = {{5 \\% \\& \\$1 \\#2 a\\_b \\textbraceleft{}c\\textbraceright{} \\textasciitilde{}\\textasciicircum{}\\textbackslash{} 김정은}}',
    )
  })
})

/** Words as a table may have them; two full stops of its own, or the words looked for, would prove nothing. */
const cell = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('{', '}', '\\', '"', '”', '%', 'a', 'B', '.', '?', ' ', '\n', ',', '[', ']'),
    }),
  )
  .filter(text => !/undefined|null/.test(text) && !/\.["”’'\s]*\.|…/.test(text))
const anySource = fc.record({
  id: cell,
  layer: fc.constantFrom('article' as const, 'context' as const),
  title: cell,
  author: cell,
  publisher: cell,
  date: fc.constantFrom('', '2020', '2020-02', '2020-02-29', '[2021-08-12..]', '2018/..', '2021?'),
  reference: cell,
})

describe('whatever the cells hold', () => {
  it('braces of BibTeX balance, counted as BibTeX counts them, and never close too early', () => {
    fc.assert(
      fc.property(anySource, source => {
        let open = 0
        const depths = [...cite(source, 'bibtex')].map(sign => {
          open += sign === '{' ? 1 : sign === '}' ? -1 : 0
          return open
        })
        expect(open).toBe(0)
        expect(depths.indexOf(0, depths.indexOf(1))).toBe(depths.length - 1)
      }),
      { numRuns: 500 },
    )
  })

  it('no style prints undefined, null, two full stops or two spaces, nor leaves a line open', () => {
    fc.assert(
      fc.property(anySource, source => {
        for (const style of CITATION_STYLES) {
          const said = cite(source, style)
          expect(said).not.toMatch(/undefined|null|\.\.|\.["”’']\./)
          expect(said.trim()).toBe(said)
          if (style !== 'bibtex') expect(said).not.toMatch(/ {2}|\n/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
