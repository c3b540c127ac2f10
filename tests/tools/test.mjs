// Everything that must hold, in one command: sets up what it needs, runs all, and counts.
import { stripVTControlCharacters } from 'node:util'
import { ensureChromium } from './browser.mjs'
import { install, run, tool } from './run.mjs'

await install()
let passed = 0
let failed = 0
const broken = []

async function step(name, work, count) {
  console.log(`\n── ${name}`)
  const { code, output } = await work()
  const [good, bad] = count ? count(output ?? '') : [code === 0 ? 1 : 0, code === 0 ? 0 : 1]
  passed += good
  failed += bad
  const ranNothing = good + bad === 0
  if (code !== 0 || ranNothing) {
    if (bad === 0) failed += 1
    broken.push(ranNothing ? `${name} (ran nothing)` : name)
  }
  return code === 0
}

const last = (output, pattern) =>
  Number([...stripVTControlCharacters(output).matchAll(pattern)].at(-1)?.[1] ?? 0)
const vitestCount = output => [
  last(output, /^\s*Tests .*?(\d+) passed/gm),
  last(output, /^\s*Tests .*?(\d+) failed/gm),
]
const playwrightCount = output => [last(output, /^\s*(\d+) passed/gm), last(output, /^\s*(\d+) failed/gm)]

await step('lint', () => tool('biome', ['check', '.']))
await step('types', () => tool('tsc', ['--noEmit']))
await step('house rules: who may import whom', () => run(process.execPath, ['tests/tools/house-rules.mjs']))
await step('dataset', () => tool('tsx', ['tests/tools/data-check.ts']))
await step('report of the two coding passes', () => tool('tsx', ['tests/tools/data-coding.ts', '--check']))
for (const zone of ['America/Los_Angeles', 'Asia/Seoul'])
  await step(
    `unit and component tests, TZ=${zone}`,
    () => tool('vitest', ['run', '-c', 'tests/vitest.config.ts'], { env: { TZ: zone }, capture: true }),
    vitestCount,
  )
const built = await step('build', () => tool('vite', ['build', '--logLevel', 'warn']))
await step('size of the first view', () => run(process.execPath, ['tests/tools/size.mjs']))
if (built)
  await step(
    'browser tests on the built app',
    async () => {
      try {
        const chromium = await ensureChromium()
        return await tool('playwright', ['test', '-c', 'tests/playwright.config.ts'], {
          env: { CHROMIUM: chromium },
          capture: true,
        })
      } catch (error) {
        console.error(error.message)
        return { code: 1, output: '' }
      }
    },
    playwrightCount,
  )

if (broken.length) console.log(`\nFailed: ${broken.join('; ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
