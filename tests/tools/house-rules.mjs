// Who may import whom. The order of the house is the order of its data: nothing looks back up.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ROOT } from './run.mjs'

const SRC = join(ROOT, 'src')
const LOW = ['time', 'text']
/** What each part of the house may import besides itself. `data/types` is types alone, `data/eventColumns` an imported set's columns, `data/enclosed` what a page carries inside. */
const MAY = {
  time: [],
  text: [],
  data: ['time', 'text'],
  model: ['time', 'data/types', 'data/eventColumns', 'data/import/importTypes', 'text'],
  store: [...LOW, 'model', 'data/types', 'data/eventColumns', 'data/import/importTypes'],
  charts: [...LOW, 'model', 'store', 'data/types', 'data/eventColumns'],
  filters: [...LOW, 'model', 'store', 'charts', 'data/types', 'data/eventColumns'],
  opening: [...LOW, 'data', 'model', 'store', 'charts'],
  views: [...LOW, 'model', 'store', 'charts', 'filters', 'data/types', 'data/eventColumns', 'data/enclosed'],
  stage: [...LOW, 'model', 'store', 'charts', 'data/types', 'views'],
  export: [...LOW, 'model', 'store', 'charts', 'data/types', 'data/enclosed', 'views', 'stage'],
  briefing: [...LOW, 'model', 'store', 'charts', 'data/types', 'data/enclosed', 'views', 'stage', 'export'],
}

const files = readdirSync(SRC, { recursive: true })
  .map(name => join(SRC, name))
  .filter(name => /\.tsx?$/.test(name))
const faults = []
/** The part of the house a file belongs to; each view is a part of its own. */
const part = path => {
  const [first, second] = relative(SRC, path).split(sep)
  return first === 'views' ? `views/${second}` : first
}

for (const file of files) {
  const name = relative(ROOT, file)
  if (/[\\/]index\.tsx?$/.test(file)) faults.push(`${name}: a barrel file`)
  const own = part(file)
  if (own === 'app' || own === 'main.tsx') continue
  const may = MAY[own.split('/')[0]]
  if (!may) {
    faults.push(`${name}: stands in no known part of the house`)
    continue
  }
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import\(?)\s*['"](\.[^'"]+)['"]/g,
  )) {
    const target = resolve(dirname(file), specifier)
    const theirs = part(target)
    if (theirs === own) continue
    const path = relative(SRC, target).split(sep).join('/')
    const allowed = may.some(rule =>
      rule.includes('/') ? path === rule : theirs === rule || theirs.startsWith(`${rule}/`),
    )
    if (!allowed || (own.startsWith('views/') && theirs.startsWith('views/')))
      faults.push(`${name}: ${own} may not import ${path}`)
  }
}

for (const fault of faults) console.log(fault)
if (!files.length) faults.push('no files found')
console.log(
  faults.length
    ? `${faults.length} imports break the house rules`
    : `${files.length} files keep the house rules`,
)
process.exit(faults.length ? 1 : 0)
