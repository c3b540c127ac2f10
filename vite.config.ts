import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, fontPreload, dataPreload],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // one file for the first view: what later parts share with it would else be cut out of it, a request each
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
