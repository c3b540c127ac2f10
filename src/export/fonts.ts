import { exportText } from '../text/export'

let made: Promise<string> | null = null

/**
 * The faces of the page as a style sheet that carries them inside, for a picture that stands alone. Fetched once.
 * @throws where a face cannot be fetched; asked again, it tries again
 */
export function embedFonts(): Promise<string> {
  made ??= faces().catch(reason => {
    made = null
    throw reason
  })
  return made
}

async function faces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(sheet =>
    rulesOf(sheet).filter(rule => rule instanceof CSSFontFaceRule),
  )
  return (await Promise.all(rules.map(face))).join('')
}

/** A style sheet of another origin keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

async function face({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? []
  if (!address) return ''
  const inside = address.startsWith('data:')
    ? address
    : await dataUrl(new URL(address, parentStyleSheet?.href ?? document.baseURI))
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map(name => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`)
  return `@font-face{${kept.join('')}src:url(${inside})}`
}

async function dataUrl(address: URL): Promise<string> {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) throw new Error(exportText.fonts)
  const blob = await answer.blob()
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(blob)
  })
}
