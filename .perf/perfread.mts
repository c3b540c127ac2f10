import { readFileSync } from 'node:fs'
import { csvParseRows } from 'd3'
import { lookAt } from '../src/data/import/openFile'
import { readEvents } from '../src/data/import/readRows'
import { hasColumns } from '../src/data/import/eventReader'
import { ColumnBuilder } from '../src/data/import/columnBuilder'
const file = process.argv[2]
const bytes = readFileSync(file)
const blob = new Blob([bytes])
const text = bytes.toString('utf8')
for (let i=0;i<2;i++){ let t=performance.now(); const n = csvParseRows(text).length; console.log('csvParseRows', (performance.now()-t).toFixed(0), n) }
for (let i=0;i<2;i++){
const files=[{name:file, blob}]
let t=performance.now(); const look = await lookAt(files, {}); console.log('look', (performance.now()-t).toFixed(0))
t=performance.now(); const b = new ColumnBuilder(hasColumns(look.guess.mapping))
const rep = await readEvents(files, look.guess, {table:look.table, encoding:look.encoding, delimiter:look.delimiter} as never, b, ()=>{}, new AbortController().signal)
console.log('read', (performance.now()-t).toFixed(0), rep.events, rep.badCount); t=performance.now(); b.finish(); console.log('finish', (performance.now()-t).toFixed(0)) }
