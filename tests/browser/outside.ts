import { readFileSync } from 'node:fs'
import { csvParse } from 'd3'

const table = (name: string) =>
  csvParse(readFileSync(new URL(`../../public/data/prc-dprk/${name}.csv`, import.meta.url), 'utf8'))
const of = (name: string, layer: string) => table(name).filter(row => row.layer === layer)

/** Everything that the article tables print, to tell what only context knows. */
const inside = [
  'events',
  'actors',
  'names',
  'sources',
  'conflicts',
  'conflict-claims',
  'claims',
  'anniversaries',
]
  .flatMap(name => of(name, 'article').flatMap(row => Object.values(row)))
  .concat(
    table('locators').map(row => row.opens ?? ''),
    table('findings')
      .filter(row => row.layers === 'article')
      .map(row => row.sentence ?? ''),
  )
  .join('\n')
  .toLowerCase()
const million = (usd: string | undefined) => Math.round(Number(usd) / 1e6).toLocaleString('en-GB')

/** Words and figures that no article prints. */
export const outside = [
  ...of('events', 'context').flatMap(row => [row.title, row.short_title]),
  ...of('names', 'context').map(row => row.name),
  ...of('sources', 'context').flatMap(row => [row.title, row.publisher, row.reference]),
  ...of('conflicts', 'context').map(row => row.note),
  ...of('conflict-claims', 'context').map(row => row.claim),
  // totals of a year in four figures: shorter ones may stand for something else
  ...of('trade', 'context')
    .filter(row => /^\d{4}$/.test(row.period ?? ''))
    .map(row => million(row.value_usd))
    .filter(figure => figure.length >= 5),
]
  .filter((word): word is string => Boolean(word && word.length > 3))
  .filter(word => !inside.includes(word.toLowerCase()))
