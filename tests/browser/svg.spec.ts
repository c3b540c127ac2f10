import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { build } from 'vite'

/** What an element shows against what its SVG shows: each case is one thing that a page can do to a box. */
const CASES: Readonly<Record<string, string>> = {
  'a line on each side, dashed, dotted, with round corners and an outline': `
    <div style="width:120px;height:40px;border-top:4px solid #b34a0b;border-right:2px dashed #1b3f77;border-bottom:1px solid #000;border-left:6px solid #8c1d40;background:#f4f1ea"></div>
    <div style="width:60px;height:30px;margin:10px;border:1.5px solid #1b3f77;border-radius:6px;outline:2px solid #000;outline-offset:3px"></div>
    <div style="width:20px;height:20px;border-radius:50%;background:#b34a0b"></div>`,
  'boxes that a style sheet adds': `
    <style>.tick{position:relative;width:100px;height:34px}.tick::before{content:"";position:absolute;left:10px;bottom:4px;height:16px;border-left:3px solid #1b3f77}.mark::before{content:"";display:block;width:24px;height:5px;margin-bottom:4px;border:1.5px solid #000;background:#b34a0b;box-sizing:border-box}</style>
    <div class="tick"></div><div class="mark" style="padding:5px;border:1px solid #000;width:90px">claim</div>`,
  'a ground of gradients, sized and placed': `
    <div style="width:200px;height:50px;background:linear-gradient(#1b3f77,#1b3f77) calc(50% - 40px) 0 / 3px 100% no-repeat, linear-gradient(#b34a0b,#b34a0b) calc(50% + 40px) 0 / 3px 100% no-repeat"></div>
    <div style="width:200px;height:30px;background:linear-gradient(to right, transparent, #1b3f77)"></div>`,
  'all of it enlarged': `
    <div style="zoom:1.5"><p style="margin:4px;padding:4px;border:2px solid #000;width:120px">Enlarged, with a <b>plot</b></p>
    <svg width="60" height="30" style="overflow:visible"><rect x="5" y="5" width="40" height="12" fill="#1b3f77"/><text x="5" y="28" font-size="10">plot</text></svg></div>`,
  'lines of text, broken, strong, underlined, to the right and in the middle': `
    <div style="width:150px;border:1px solid #000">A line that is broken, with <b>strong words</b> in it and <span style="text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px">a line under some</span> of them.</div>
    <div style="width:150px;text-align:right">to the right</div><div style="width:150px;text-align:center">in the middle</div>
    <div style="letter-spacing:2px;text-transform:uppercase">spaced</div>`,
  'what is cut off, out of sight or faint': `
    <div style="width:80px;height:30px;overflow:hidden;white-space:nowrap;background:#f4f1ea">cut off where the box ends</div>
    <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">unseen</span>
    <div style="visibility:hidden">hidden</div><div style="opacity:.4;background:#1b3f77;color:#fff;width:80px">faint</div>`,
  'what lies over what': `
    <div style="position:relative;width:100px;height:60px"><i style="position:absolute;inset:10px;background:#b34a0b;z-index:1"></i><i style="position:absolute;inset:0 40px 20px 0;background:#1b3f77"></i><div style="height:30px;background:#cfc"></div></div>`,
  'what is lifted out of a box that is not': `
    <div style="position:relative;width:140px;height:60px"><i style="position:absolute;inset:0 60px 0 20px;background:#fbe9a0"></i><div><b style="position:absolute;left:30px;top:10px;color:#1b3f77">over it</b></div><p style="margin:0">under it</p></div>`,
  'two plots that give one name to two patterns': `
    <style>.a{fill:url(#h)}.b{stroke:#8c1d40;stroke-width:3;stroke-dasharray:6 3;fill:none}</style>
    <svg width="80" height="40"><defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" fill="#1b3f77"/></pattern></defs><rect class="a" width="60" height="40"/><path class="b" d="M0 20H80"/></svg>
    <svg width="80" height="40" viewBox="0 0 40 20" style="color:#b34a0b"><defs><clipPath id="h"><circle cx="10" cy="10" r="9"/></clipPath></defs><rect width="40" height="20" fill="currentColor" clip-path="url(#h)"/><g style="transform:translate(25px,5px)"><rect width="8" height="8"/></g></svg>`,
  'letters on a ground of their own': `
    <svg width="160" height="30"><path d="M0 14H160" stroke="#000"/><text x="10" y="18" style="paint-order:stroke;stroke:#fff;stroke-width:4px;font-size:14px"><tspan font-weight="700">28 Jul </tspan><tspan fill="#57534c">at the monument</tspan></text></svg>`,
}

let code = ''
test.beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/export/svgOf.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'tools' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built')
  code = bundle.output[0].code
})

async function drawn(page: Page, markup: string) {
  await page.setContent(
    `<body style="margin:20px;background:#fff"><div id="all" style="position:relative;width:300px;height:170px;background:#fff;font:14px/20px 'DejaVu Sans',sans-serif">${markup}</div></body>`,
  )
  const svg = await page.evaluate(`${code};tools.svgOf(document.querySelector('#all'),
    { width: 300, height: 170, title: 'A "title" & <more>', description: 'd' })`)
  const shot = await page.locator('#all').screenshot()
  return page.evaluate(
    async ([svg = '', shot = '']) => {
      const pixels = async (source: string) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = new OffscreenCanvas(300, 170)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, 300, 170).data ?? new Uint8ClampedArray()
      }
      const [ours, theirs] = await Promise.all([
        pixels(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
        pixels(`data:image/png;base64,${shot}`),
      ])
      let other = 0
      let inked = 0
      for (let at = 0; at < ours.length; at += 4) {
        const apart = [0, 1, 2].map(of => Math.abs((ours[at + of] ?? 0) - (theirs[at + of] ?? 0)))
        if (Math.max(...apart) > 96) other += 1
        if ((theirs[at] ?? 255) + (theirs[at + 1] ?? 255) + (theirs[at + 2] ?? 255) < 720) inked += 1
      }
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return {
        svg,
        other: other / inked,
        inked,
        title: file.querySelector('title')?.textContent,
        ids: [...file.querySelectorAll('[id]')].map(({ id }) => id),
        texts: [...file.querySelectorAll('text:not([aria-hidden])')].map(text => text.textContent),
      }
    },
    [String(svg), shot.toString('base64')],
  )
}

for (const [name, markup] of Object.entries(CASES))
  test(`an SVG shows what the page shows: ${name}`, async ({ page }) => {
    const { other, inked, title, ids } = await drawn(page, markup)
    expect(inked).toBeGreaterThan(100)
    expect(title).toBe('A "title" & <more>')
    expect(new Set(ids).size).toBe(ids.length)
    // the edges of letters may differ by a shade, nothing by its place
    expect(other).toBeLessThan(0.05)
  })

test('each line of text is one text, its spaces kept', async ({ page }) => {
  const { texts } = await drawn(
    page,
    '<p style="width:400px;margin:0">They print <button style="border:0;padding:0;font:inherit">US$539</button> million for <b>2020</b>, so <i>less</i>.</p>',
  )
  expect(texts.join('|')).toBe('They print|US$539|million for 2020, so less.')
})

test('what is out of sight is in no text', async ({ page }) => {
  const { texts } = await drawn(page, CASES['what is cut off, out of sight or faint'] ?? '')
  expect(texts).toEqual(['cut off where the box ends', 'faint'])
})
