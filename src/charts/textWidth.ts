/**
 * Advances of the faces that this app serves (tabular lining figures), in thousandths of an em, measured in
 * Chromium with kerning off; kerning only narrows, so a width from these tables is never too small.
 * With them, labels can be placed without a browser.
 */
const ASCII_400: readonly number[] = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
  479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 289, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
]
const ASCII_600: readonly number[] = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
  513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
  494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
  500, 549, 516, 563, 462, 564, 507, 309, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
  361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
]
const EXTRA = '\u00a0¶×–—‘’“”…−≈≠≥→éüöä'
const EXTRA_400: readonly number[] = [
  200, 560, 497, 480, 800, 249, 249, 426, 426, 948, 497, 549, 549, 549, 1000, 496, 544, 542, 504,
]
const EXTRA_600: readonly number[] = [
  200, 599, 513, 480, 800, 275, 275, 482, 482, 964, 513, 549, 549, 549, 1000, 507, 556, 549, 516,
]
/** What no table knows, Chinese and Korean among it: a full em. */
const UNKNOWN = 1000

let measured: typeof textWidth | null = null

/** Where a browser can, it measures the lines that hold what no table knows; null for a full em each again. */
export function measureUnknown(measure: typeof textWidth | null): void {
  measured = measure
}

/** Width of a line of text in CSS pixels at `size` px. */
export function textWidth(line: string, weight: 400 | 600, size = 12): number {
  const ascii = weight === 600 ? ASCII_600 : ASCII_400
  const extra = weight === 600 ? EXTRA_600 : EXTRA_400
  let sum = 0
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    const advance = ascii[code - 32] ?? extra[EXTRA.indexOf(character)]
    if (advance === undefined && measured) return measured(line, weight, size)
    sum += advance ?? UNKNOWN
  }
  return (sum * size) / 1000
}

/** Advances of Source Serif 4 at weight 600 for what a great number is made of. */
const SERIF_600: Readonly<Record<string, number>> = { '.': 307, ',': 307, ' ': 229, '%': 949 }

/** Width of a number set in the serif at weight 600, in CSS pixels at `size` px. */
export function serifNumberWidth(number: string, size: number): number {
  let sum = 0
  for (const character of number) sum += SERIF_600[character] ?? 548
  return (sum * size) / 1000
}

/** Breaks a text into lines no wider than `width` px where its words allow it. */
export function wrapText(line: string, width: number, weight: 400 | 600 = 400, size = 12): readonly string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, weight, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
