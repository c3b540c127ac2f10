import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import subsetFont from 'subset-font'
import { defineConfig, type Plugin } from 'vite'
import { noScript } from './src/text/share.ts'
import { text } from './src/text/text.ts'
import { FILE_MODE, fileEntry, oneFile, oneFileToo } from './vite.file.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built page only: the development server needs inline modules. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** What the page says before its scripts, and without any. */
const skeletonWords = (data: string): Plugin => ({
  name: 'skeleton-words',
  transformIndexHtml: html =>
    html.replace('%name%', text.page.name).replace('%busy%', text.loading.busy).replace('%data%', data),
})

/** Latin with its accents, dashes, quotation marks and the signs of the charts. */
const GLYPHS =
  Array.from({ length: 0x100 - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20)).join('') +
  'ŁłŌōŪū–—‘’“”…−≈≠×→\u2009\u202f'

/** The serif in the weights, sizes and letters that titles need: the drawing waits for it. */
const serifSubset: Plugin = {
  name: 'serif-subset',
  apply: 'build',
  generateBundle: async (_options, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && /source-serif.*woff2$/.test(file.fileName))
        file.source = await subsetFont(Buffer.from(file.source), GLYPHS, {
          targetFormat: 'woff2',
          variationAxes: { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 48 } },
        })
  },
}

/** Asks for the fonts together with the scripts, so that the first drawing has them. */
const fontPreload: Plugin = {
  name: 'font-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter(name => name.endsWith('.woff2'))
        .map(name => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${name}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head',
        })),
  },
}

const DATA = 'data/prc-dprk'

/** Asks for the dataset together with the scripts, not after them. */
const dataPreload: Plugin = {
  name: 'data-preload',
  apply: 'build',
  transformIndexHtml: () =>
    readdirSync(new URL(`public/${DATA}`, import.meta.url))
      .filter(name => name === 'datapackage.json' || name.endsWith('.csv'))
      .map(name => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `./${DATA}/${name}`, as: 'fetch', crossorigin: true },
        injectTo: 'head',
      })),
}

export default defineConfig(({ mode }) =>
  mode === FILE_MODE
    ? {
        base: './',
        publicDir: false,
        plugins: [
          react(),
          skeletonWords(noScript.inside),
          fileEntry,
          serifSubset,
          oneFile(`public/${DATA}`, 'public/icon.svg'),
        ],
        build: {
          target: 'es2022',
          assetsInlineLimit: 0,
          emptyOutDir: false,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      }
    : {
        base: './',
        plugins: [
          react(),
          skeletonWords(noScript.beside),
          contentSecurityPolicy,
          serifSubset,
          fontPreload,
          dataPreload,
          oneFileToo,
        ],
        // readers of files are fetched one by one, as a file needs them, in the worker too
        worker: { format: 'es' },
        build: {
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          // one file for the first view: what later parts share with it would else be cut out of it, a request each
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'first', tags: ['$initial'], priority: 2 },
                  {
                    name: 'shared',
                    test: /src\/(charts|text|model|stage|time|store)/,
                    minShareCount: 3,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
)
