import { expect, test } from './app'

const STATES: [name: string, fragment: string][] = [
  ['default', ''],
  ['filtered', 'v=1&years=2021&actors=xi-jinping'],
  ['an event open', 'v=1&sel=event:2021-07-30-xi-kim-reply'],
  ['a count open', 'v=1&sel=count:counts-2021-xi'],
  ['nothing left', 'v=1&q=zzzz'],
  ['context off', 'v=1&layers=article'],
  ['traced', 'v=1&rule=traced'],
  ['trade by month', 'v=1&step=month'],
  ['tables', 'v=1&tables=messages,trade'],
  ['Evidence', 'v=1&tab=evidence&years=2021'],
  ['Who speaks first', 'v=1&tab=openers'],
  ['Occasions', 'v=1&tab=occasions'],
  ['Mutual support', 'v=1&tab=support'],
  ['Conflicts, one open', 'v=1&tab=conflicts&sel=conflict:count-2019'],
  [
    'the tables of the readings',
    'v=1&tab=occasions&tables=evidence,openers,occasions,support,conflicts,sources',
  ],
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`axe, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      for (const [name, fragment] of STATES)
        test(name, async ({ app }) => {
          await app.open(fragment)
          expect(await app.violations()).toEqual([])
        })
    })
