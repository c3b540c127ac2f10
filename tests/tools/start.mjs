// Installs, builds and serves the app on this machine.
import { install, tool } from './run.mjs'
import { serve } from './serve.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: this needs Node 20.19 or newer.`)
  process.exit(1)
}
await install()
const { code } = await tool('vite', ['build', '--logLevel', 'warn'])
if (code !== 0) process.exit(code)
const wanted = Number(process.env.PORT ?? 4173)
const { url } = await serve(wanted).catch(() => serve(0))
console.log(`\n  The dashboard is open at ${url}\n  (Ctrl+C ends it)\n`)
