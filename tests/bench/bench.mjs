// Speed of the built app in Chromium. `bench.mjs` measures everything, `bench.mjs built-in` the built-in dataset,
// `bench.mjs own` data of one's own, `bench.mjs own 188000` so many events of it.
import { lstatSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureChromium, switches } from '../tools/browser.mjs'
import { install, ROOT, run, tool } from '../tools/run.mjs'
import { serve } from '../tools/serve.mjs'
import { measureBuiltIn } from './builtIn.mjs'
import { measureOwnData, SIZES } from './ownData.mjs'
import { tableOf } from './report.mjs'

const [what = 'all', ...sizes] = process.argv.slice(2)
const counts = sizes.length > 0 ? sizes.map(Number) : [...SIZES.keys()]
if (!['all', 'built-in', 'own'].includes(what) || counts.some(count => !SIZES.has(count))) {
  console.error(`usage: bench.mjs [built-in | own [${[...SIZES.keys()].join(' | ')}]…]`)
  process.exit(1)
}

// packages that a link leads to are another tree's: installing would empty that one
const packages = lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })
if (!packages?.isSymbolicLink()) await install()
if ((await tool('vite', ['build', '--logLevel', 'warn'])).code !== 0) process.exit(1)
await run(process.execPath, ['tests/tools/size.mjs'])
const options = { args: switches(), executablePath: (await ensureChromium()) || undefined }
const { url, close } = await serve(0)

const browser = await chromium.launch(options)
console.log(
  `\n${cpus()[0]?.model} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Chromium ${browser.version()}, Node ${process.versions.node}`,
)
await browser.close()
if (what !== 'own') await measureBuiltIn(options, url)
const tables = []
if (what !== 'built-in') await measureOwnData(options, url, counts, figures => tables.push(tableOf(figures)))
for (const table of tables) console.log(`\n${table}`)
close()
