import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build, type Plugin } from 'vite'
import { dataBlock, ENCLOSED_ID, type Enclosed, ONE_FILE, SCRIPT_ID, STYLE_ID } from './src/data/enclosed.ts'

/** The mode of the build that makes the one file; `import.meta.env.MODE` in the app. */
export const FILE_MODE = 'file'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Only its own script and style, by their hashes, and no request at all. */
const policyOf = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(style)}`,
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Every file below a folder by its path there, as text. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    names.sort().map(name => [name.replaceAll(sep, '/'), readFileSync(join(folder, name), 'utf8')]),
  )
}

/** Script text as it may stand in a page: nothing in it ends the element or opens a comment. */
export const inScript = (code: string) => code.replace(/<(?=\/script|!--)/gi, '\\x3c')

const dataAddress = (type: string, bytes: Uint8Array | string) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

/** The page starts from what it carries inside. */
export const fileEntry: Plugin = {
  name: 'file-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('/src/main.tsx', '/src/app/fileMain.ts'),
  },
}

/** Puts script, style, fonts, icon and dataset into the page, and the page alone into the output. */
export function oneFile(data: string, icon: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      // after Vite has taken its own marks out of the script
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const chunks = files.filter(file => file.type === 'chunk')
        const assets = files.filter(file => file.type === 'asset')
        const ending = (end: string) => assets.filter(file => file.fileName.endsWith(end))
        const [chunk, ...others] = chunks
        const [page] = ending('.html')
        if (!chunk || others.length > 0 || !page) this.error('the one file needs one script and one page')
        const apart = assets.filter(({ fileName }) => !/\.(?:html|css|woff2)$/.test(fileName))
        for (const { fileName } of apart) this.error(`${fileName} would have to be fetched: put it inside`)

        const script = inScript(chunk.code)
        const style = ending('.css')
          .map(({ source }) => String(source))
          .join('\n')
          .replace(/url\((?:\.\/)?([\w.-]+\.woff2)\)/g, (_address, name: string) => {
            const font = assets.find(({ fileName }) => fileName.endsWith(name))
            if (!font) this.error(`the style asks for ${name}, which is not there`)
            return `url(${dataAddress('font/woff2', font.source)})`
          })
        if (/\r|\0/.test(script + style))
          this.error('a page would change these characters, and the hash fail')
        if (/url\((?!["']?(?:data:|#))/.test(style)) this.error('the style asks for a file')
        if (/<\/style/i.test(style)) this.error('the style would end its element')

        const enclosed: Enclosed = {
          files: filesIn(data),
          briefing: null,
          start: '',
          key: createHash('sha256').update(script).digest('hex').slice(0, 16),
        }
        const policy = policyOf(script, style)
        const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
        const html = String(page.source)
          .replace(/\s*<(?:script|link)\b[^>]*(?:src|href)="[^"]*"[^>]*>(?:<\/script>)?/g, '')
          .replace('<head>', () => `<head>\n    ${head}`)
          .replace(
            '</head>',
            () =>
              `  <link rel="icon" href="${dataAddress('image/svg+xml', readFileSync(icon))}">\n    <style id="${STYLE_ID}">${style}</style>\n  </head>`,
          )
          .replace(
            '</body>',
            () =>
              `  <script type="application/json" id="${ENCLOSED_ID}">${dataBlock(enclosed)}</script>\n    <script type="module" id="${SCRIPT_ID}">${script}</script>\n  </body>`,
          )
        for (const { fileName } of files) delete bundle[fileName]
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: html })
      },
    },
  }
}

/** After the build of the site, builds the one file beside it, so that the site can hand it out. */
export const oneFileToo: Plugin = {
  name: 'one-file-too',
  apply: (_config, { command, mode }) => command === 'build' && mode !== FILE_MODE,
  closeBundle: {
    sequential: true,
    async handler(error?: Error) {
      if (!error) await build({ mode: FILE_MODE, logLevel: 'error' })
    },
  },
}
