import type { Encoding } from './importTypes'

/** How a file's bytes become text. */
export interface Told {
  encoding: Exclude<Encoding, 'auto'>
  /** False where some bytes are no text in it, so that a person should look. */
  fits: boolean
  /** True where the bytes are no text at all. */
  binary: boolean
}

const LINE_END = 0x0a

/** Whether all of a sample is text of an encoding; a character cut off at its end is no fault. */
function fits(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: digits, delimiters and line ends have a zero for their other byte, always the same one. */
function utf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 20
  // a few characters have a zero for their first byte too, such as 一 (4E00)
  if (odd > enough && odd > 5 * even) return 'utf-16le'
  if (even > enough && even > 5 * odd) return 'utf-16be'
  return null
}

/** Share of characters other than line ends and tabs that no text has. */
function controls(text: string): number {
  return (text.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0) / Math.max(1, text.length)
}

/** Share of a text's letters beyond ASCII that are Korean syllables. */
function hangul(text: string): number {
  const beyond = text.match(/\P{ASCII}/gu)?.length ?? 0
  return (text.match(/[\uac00-\ud7a3]/g)?.length ?? 0) / Math.max(1, beyond)
}

/**
 * Whether letters beyond ASCII stand one by one between plain ones, as in French, and not in pairs, as they do in
 * Chinese and Korean: more than half of their runs are of a single byte.
 */
function isWestern(samples: readonly Uint8Array[]): boolean {
  let runs = 0
  let single = 0
  for (const sample of samples)
    for (let at = 0; at < sample.length; at++) {
      if (sample[at]! < 0x80) continue
      const from = at
      while (at + 1 < sample.length && sample[at + 1]! >= 0x80) at += 1
      runs += 1
      if (at === from) single += 1
    }
  return single > runs / 2
}

/** Whether most letters beyond ASCII are sound UTF-8, some bytes damaged. */
function isMostlyUtf8(samples: readonly Uint8Array[]): boolean {
  const beyond = samples.flatMap(sample => decoded(sample, 'utf-8').match(/\P{ASCII}/gu) ?? [])
  return beyond.filter(letter => letter !== '\ufffd').length > beyond.length / 2
}

/**
 * Tells an encoding by marks and bytes; one that was asked for is only checked.
 * @param samples parts of the file, the first from its beginning, the others beginning anywhere
 */
export function tellEncoding(samples: readonly Uint8Array[], asked: Encoding): Told {
  const [head = new Uint8Array()] = samples
  const marked =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null
  const wide = marked ?? utf16(head.subarray(0, head.length & ~1))
  const cut = [head, ...samples.slice(1).map(sample => sample.subarray(sample.indexOf(LINE_END) + 1))]
  const allFit = (encoding: string) => cut.every(sample => fits(sample, encoding))
  if (asked !== 'auto') return { encoding: asked, fits: isText(head, asked) && allFit(asked), binary: false }
  // samples from the middle of UTF-16 may begin inside a character
  if (wide && isText(head, wide)) return { encoding: wide, fits: fits(head, wide), binary: false }
  const utf8 = allFit('utf-8')
  if (utf8) return { encoding: 'utf-8', fits: true, binary: !isText(head, 'utf-8') }
  if (head.includes(0)) return { encoding: 'utf-8', fits: false, binary: true }
  // before the others: bytes of sound UTF-8 with a damaged one among them may be a text in GB18030 too
  if (isMostlyUtf8(cut)) return { encoding: 'utf-8', fits: false, binary: false }
  const western = isWestern(cut)
  // every Korean text is a sound Chinese one in bytes, but it would have no Korean letters
  if (!western && allFit('euc-kr') && hangul(decoded(head, 'euc-kr')) > 0.8)
    return { encoding: 'euc-kr', fits: false, binary: false }
  if (!western && allFit('gb18030'))
    return { encoding: 'gb18030', fits: false, binary: !isText(head, 'gb18030') }
  if (controls(decoded(head, 'utf-8')) > 0.3) return { encoding: 'utf-8', fits: false, binary: true }
  return { encoding: 'windows-1252', fits: false, binary: false }
}

function decoded(sample: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(sample, { stream: true })
}

/** A few stray zeros do not make a table binary: their rows are set aside. */
function isText(sample: Uint8Array, encoding: string): boolean {
  return controls(decoded(sample, encoding)) < 0.1
}
