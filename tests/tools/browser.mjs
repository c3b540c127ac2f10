// Finds a Chromium for the browser tests and the benchmark, or gets one.
import { existsSync } from 'node:fs'
import { run, tool } from './run.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of the machine's own Chromium, or undefined. `CHROMIUM` in the environment goes first. */
export const systemChromium = () => [process.env.CHROMIUM, ...PLACES].find(path => path && existsSync(path))

/** Command-line switches: no sandbox only as root, and no calls home. */
export const switches = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/**
 * Makes a Chromium available: the machine's, else Debian's package as root, else Playwright's download.
 * @returns its path, or '' where Playwright's own is to be used.
 * @throws Error that says what to install.
 */
export async function ensureChromium() {
  const found = systemChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine: installing Debian’s package “chromium”…')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env, quiet: true })
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, quiet: true })
    const installed = systemChromium()
    if (installed) return installed
  }
  console.log('No Chromium on this machine: trying Playwright’s own…')
  if ((await tool('playwright', ['install', 'chromium'])).code === 0) return ''
  throw new Error(
    'No Chromium could be had. Install one (Debian, Ubuntu: apt-get install chromium; others: Google Chrome) or set CHROMIUM to its path, and run npm test again.',
  )
}
