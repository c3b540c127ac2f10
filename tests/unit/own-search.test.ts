import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventColumns, textOf } from '../../src/data/eventColumns'
import { createNameSearch, createTextSearch, type TextSearch } from '../../src/model/engine/textSearch'
import { hasTerms, haystackOf, searchTerms } from '../../src/model/fold'
import { ownColumns } from './ownRows'

const still = new AbortController().signal

/** Rows found, by their numbers. */
async function found(search: TextSearch, text: string, rows: number): Promise<number[] | null> {
  const hits = await search.search(text, still)
  return hits && [...Array(rows).keys()].filter(row => ((hits[row >> 5]! >> (row & 31)) & 1) === 1)
}

/** What the search has to equal: each row's own words looked through one by one. */
function naive(columns: EventColumns, text: string): number[] | null {
  const terms = searchTerms(text)
  if (terms.length === 0) return null
  const { actors, kinds, occasions, sources } = columns
  return [...Array(columns.rows).keys()].filter(row => {
    const names = [...actors.codes.slice(actors.starts[row], actors.starts[row + 1])].map(
      code => actors.names[code]!,
    )
    const coded = [kinds, occasions, sources].map(column => column?.names[column.codes[row]!] ?? '')
    const fields = [textOf(columns.titles, row), textOf(columns.summaries, row), ...coded]
    return hasTerms(haystackOf(fields, names), terms)
  })
}

const WORDS = [
  'Kim',
  'KIM',
  'kimchi',
  'Jong-un',
  'é',
  'École',
  'ecole',
  'naïve',
  '习近平',
  '近平',
  '朝鮮',
  '김정은',
  '김정은'.normalize('NFD'),
  '정은',
  'ﾛﾄﾞﾝ',
  'ロドン',
  'ΣΑΣ',
  'σας',
  'İstanbul',
  'ß',
  '2021',
  '20',
  '\ua840',
  '\u0301',
  'a\nb',
  'b',
  'U.S.',
  'x–y',
  'Ｘｉ',
  '',
]
const SIGNS = [' ', '  ', '-', ', ', '—', '。', '\n', '\r\n', '.', '_', "'"]
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { maxLength: 5 })
  .map(parts => parts.flat().join(''))
const row = fc.record({
  title: text,
  summary: text,
  kind: fc.constantFrom('', 'Kimono', '会谈', 'Consult'),
  occasion: fc.constantFrom('', 'École'),
  source: text,
  from: fc.array(fc.oneof(text, fc.constantFrom('Kim Jong Un', '김 정은')), { maxLength: 2 }),
  to: fc.array(fc.constantFrom('Xi Jinping', '习 近平', 'Ri Ryong-nam'), { maxLength: 2 }),
})
const query = fc.oneof(
  text,
  fc.constantFrom('k', 'ki', 'kim jongun', 'un', '平', '은', 'ryongnam', 'e', 'con kim', '.*', 'a b'),
)

describe('the search through texts', () => {
  it('finds what each row’s own words have, whatever was asked before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 40 }),
        fc.array(query, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (rows, queries, summaries) => {
          const columns = ownColumns(rows, { summaries })
          const search = createTextSearch(columns)
          for (const asked of queries)
            expect(await found(search, asked, columns.rows)).toEqual(naive(columns, asked))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds the same across blocks and chunks, and in texts of any length', async () => {
    const long = 'word '.repeat(400)
    const columns = ownColumns(
      Array.from({ length: 9000 }, (_, at) => ({
        title: at % 1000 === 7 ? 'Needle' : at % 3 === 0 ? 'Ürümqi talks' : 'Talks',
        summary: at % 4096 === 4095 ? `${long} needle` : '',
      })),
    )
    const search = createTextSearch(columns)
    expect(await found(search, 'needle', columns.rows)).toEqual([
      7, 1007, 2007, 3007, 4007, 4095, 5007, 6007, 7007, 8007, 8191,
    ])
    expect((await found(search, 'urum', columns.rows))?.length).toBe(3000 - 3)
    expect(await found(search, 'urumqi needle', columns.rows)).toEqual([4095].filter(at => at % 3 === 0))
  })

  it('asks for nothing where nothing was asked', async () => {
    const search = createTextSearch(ownColumns([{ title: 'Talks' }]))
    expect(await search.search(' .* ', still)).toBeNull()
  })

  it('never ends a word in the next row', async () => {
    const search = createTextSearch(ownColumns([{ title: 'North' }, { title: 'Korea' }]))
    expect(await found(search, 'north-korea', 2)).toEqual([])
    expect(await found(search, 'thkor', 2)).toEqual([])
  })
})

describe('a newer search', () => {
  it('ends the one before, which keeps what it folded', async () => {
    const columns = ownColumns(
      Array.from({ length: 60_000 }, (_, at) => ({ title: `Ärger ${at}`, line: at + 2 })),
    )
    const search = createTextSearch(columns)
    const before = new AbortController()
    const first = search.search('arger', before.signal)
    before.abort()
    await expect(first).rejects.toHaveProperty('name', 'AbortError')
    expect(await found(search, 'arger 59999', columns.rows)).toEqual([59_999])
  })

  it('does not begin where it was ended already', async () => {
    const search = createTextSearch(ownColumns([{ title: 'Talks' }]))
    await expect(search.search('talks', AbortSignal.abort())).rejects.toHaveProperty('name', 'AbortError')
  })
})

describe('the search through names', () => {
  const names = ['Kim Jong-un', 'Xi Jinping', '习近平', 'Jong Kim']
  const places = async (asked: string, ofActors = true) => {
    const table = await createNameSearch(names, ofActors).search(asked, still)
    return table && names.filter((_, place) => table[place] === 1)
  }
  it('finds all terms, in any order, with and without spaces', async () => {
    expect(await places('jong kim')).toEqual(['Kim Jong-un', 'Jong Kim'])
    expect(await places('kimjong')).toEqual(['Kim Jong-un'])
    expect(await places('jongun')).toEqual(['Kim Jong-un'])
    expect(await places('jongun', false)).toEqual([])
    expect(await places('近')).toEqual(['习近平'])
    expect(await places('  ')).toBeNull()
  })
})
