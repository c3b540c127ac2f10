import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptBriefing, readBriefingFile } from '../../src/briefing/briefingFile'
import { plainText } from '../../src/briefing/plainText'
import { edit, rename } from '../../src/briefing/sceneList'
import { dataset } from './realData'

/** Whether XML 1.0 knows a character, by the production `Char` of its recommendation. */
function inXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x9 || code === 0xa || code === 0xd) return true
  if (code >= 0x20 && code <= 0xd7ff) return true
  return (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}
const code = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(unit => String.fromCharCode(unit))
/** Any code units: control characters and halves of characters with them. */
const anything = fc.string({
  unit: fc.oneof(code(0, 0x20), code(0xd7f0, 0xe010), code(0xfff0, 0xffff), code(0, 0xffff)),
})

describe('plain text', () => {
  test.each([
    ['a\u000Bb\u000Cc', 'a\nb\nc'],
    ['a\u0000\u0008\u000E\u001F\uFFFE\uFFFFb', 'ab'],
    ['\uD83D and \uDE00, but 😀', ' and , but 😀'],
    ['\ttab, line\nand \r, \u007F\u0085 and \uFFFD', '\ttab, line\nand \r, \u007F\u0085 and \uFFFD'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
  test('nothing is left that XML does not know', () => {
    fc.assert(fc.property(anything, text => [...plainText(text)].every(inXml)))
  })
  test('a text without such characters stays as it is', () => {
    const known = fc.array(anything).map(all => [...all.join('')].filter(inXml).join(''))
    fc.assert(fc.property(known, text => plainText(text) === text))
  })
})

describe('what is written in scenes is plain', () => {
  const odd = 'a\u000Bb\u0001'
  const scene = { id: 'x', title: odd, caption: odd, notes: odd, question: odd, view: 'trade', state: '' }
  const plain = { title: 'a\nb', caption: 'a\nb', notes: 'a\nb', question: 'a\nb' }
  const file = { format: 'prc-dprk-briefing', version: 1, title: odd, scenes: [scene] }
  test('as a file is opened', () => {
    expect(readBriefingFile(JSON.stringify(file), dataset)).toMatchObject({ title: 'a\nb', scenes: [plain] })
  })
  test('as what the browser keeps is read', () => {
    expect(keptBriefing(file, 'own')).toMatchObject({ title: 'a\nb', scenes: [plain] })
  })
  test('as it is written or pasted', () => {
    const before = keptBriefing({ ...file, scenes: [{ id: 'x', view: 'trade' }] }, 'own')
    const after = edit('x', { title: odd, caption: odd, notes: odd, question: odd, view: 'evidence' })(before)
    expect(after.scenes[0]).toEqual({ id: 'x', state: '', ...plain, view: 'evidence' })
    expect(rename(odd)(before).title).toBe('a\nb')
  })
})
