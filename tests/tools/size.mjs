// JavaScript that the first view loads, gzipped; fails above the limit.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './run.mjs'

const LIMIT = 150_000
const dist = join(ROOT, 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error('no dist/index.html: build first')
  process.exit(1)
}
/** A script and all that it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(join(dist, file), 'utf8')
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    closure(`assets/${name}`, seen)
  return seen
}
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const scripts = new Set()
for (const [, name] of html.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+\.js)"/g)) closure(name, scripts)
let total = 0
for (const file of scripts) {
  const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
  total += size
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${file}`)
}
console.log(
  `${(total / 1000).toFixed(1).padStart(7)} kB  JavaScript of the first view, gzipped (limit ${LIMIT / 1000} kB)`,
)
if (!scripts.size || total > LIMIT) process.exit(1)
