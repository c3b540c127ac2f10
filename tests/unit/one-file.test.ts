import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataBlock, type Enclosed } from '../../src/data/enclosed'
import { frameSnippet } from '../../src/export/frameSnippet'
import { enclosedOf, withEnclosed } from '../../src/export/oneFile'
import { inScript } from '../../vite.file'

const EMPTY: Enclosed = { files: {}, briefing: null, start: '', key: 'k' }
const page = (content: Enclosed, script = 'run()') =>
  `<head></head><body><script type="application/json" id="enclosed">${dataBlock(content)}</script><script type="module" id="app-script">${script}</script></body>`

/** Text with all that could end an element or a line. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('</script', '<!--', '<script', '\u2028', '\u2029', '$&', '"', '\\'),
    ),
  )
  .map(parts => parts.join(''))

describe('what a page carries inside', () => {
  test('is read back as it was put in, whatever the text, and leaves the rest of the page alone', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), nasty), nasty, nasty, (files, start, script) => {
        const code = inScript(script)
        const content = { ...EMPTY, files, start, briefing: { scenes: [start] } }
        const saved = withEnclosed(page(EMPTY, code), content)
        expect(enclosedOf(saved)).toEqual(content)
        expect(saved.slice(saved.indexOf('</script>'))).toBe(
          page(EMPTY, code).slice(page(EMPTY, code).indexOf('</script>')),
        )
      }),
    )
  })
  test('holds nothing that ends its element or a line', () => {
    fc.assert(
      fc.property(nasty, text => {
        expect(dataBlock({ ...EMPTY, files: { 'a.csv': text } })).not.toMatch(/[<\u2028\u2029]/)
      }),
    )
  })
  test('a page without the block is refused in words', () => {
    expect(() => withEnclosed('<!doctype html><title>Not found</title>', EMPTY)).toThrow(/put up without it/)
    expect(() => enclosedOf('')).toThrow(/put up without it/)
  })
})

/** What script text evaluates to. */
const meaning = (code: string): unknown => new Function(`return ${code}`)()

test('script text in a page says the same and does not end its element', () => {
  for (const code of ['"</script>"', '`<!-- x </SCRIPT >`', '/<\\/script/.source']) {
    const written = inScript(code)
    expect(written).not.toMatch(/<\/script|<!--/i)
    expect(meaning(written)).toBe(meaning(code))
  }
})

test('the markup of a frame keeps an address and a title whatever their signs', () => {
  const html = frameSnippet('https://example.org/#v=1&q=a"b<c', 'Messages & “trade” <all>')
  expect(html).toContain('src="https://example.org/#v=1&amp;q=a&quot;b&lt;c"')
  expect(html).toContain('title="Messages &amp; “trade” &lt;all&gt;"')
})
