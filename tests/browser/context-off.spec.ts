import { expect, test } from './app'
import { outside } from './outside'

const WALK = [
  'v=1&layers=article',
  'v=1&layers=article&rule=listed',
  'v=1&layers=article&rule=traced',
  'v=1&layers=article&step=month',
  'v=1&layers=article&background=on',
  'v=1&layers=article&years=2019',
  'v=1&layers=article&years=2022',
  'v=1&layers=article&tables=messages,trade',
  'v=1&layers=article&window=2016-01-01..2022-12-31',
  'v=1&layers=article&sel=count:counts-2021-xi',
  'v=1&layers=article&sel=trade:trade-2020-gacc-article',
  'v=1&layers=article&sel=indicator:indicator-2020-trade-change',
  'v=1&layers=article&sel=event:2022-09-kim-xi-founding',
  'v=1&layers=article&sel=event:2022-02-26-xi-kim-thanks',
  'v=1&layers=article&sel=event:2022-05-30-pak-gsi-article',
  'v=1&layers=article&sel=event:2021-07-28-kim-monument-visit',
  // every reading, as it is drawn and as a table
  ...['evidence', 'openers', 'occasions', 'economy', 'support', 'conflicts', 'sources'].flatMap(tab => [
    `v=1&layers=article&tab=${tab}`,
    `v=1&layers=article&tab=${tab}&tables=${tab}`,
  ]),
  'v=1&layers=article&tab=economy&base=2020',
  'v=1&layers=article&tab=economy&series=KITA&rule=traced',
  'v=1&layers=article&tab=sources&source=upi-2021-07-30',
  'v=1&layers=article&tab=conflicts&sel=conflict:count-to-12-august-2021',
  'v=1&layers=article&tab=openers&rule=traced',
]

test('there is something to look for', () => {
  expect(outside.length).toBeGreaterThan(150)
  expect(outside).toContain('2,789')
})

for (const fragment of WALK)
  test(`context off, no outside fact is on the screen: ${fragment}`, async ({ app, page }) => {
    await app.open(fragment)
    const said = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('[aria-label], [title], [aria-valuetext]')].flatMap(
        element => ['aria-label', 'title', 'aria-valuetext'].map(name => element.getAttribute(name) ?? ''),
      )
      return `${document.title}\n${document.body.textContent}\n${labels.join('\n')}`.toLowerCase()
    })
    expect(outside.filter(word => said.includes(word.toLowerCase()))).toEqual([])
    expect(said).toContain('2020')
  })
