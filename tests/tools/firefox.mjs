// Drives the machine's own Firefox by WebDriver BiDi: as much of it as the checks from disk need.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of the machine's Firefox, or undefined. `FIREFOX` in the environment goes first. */
export const systemFirefox = () => [process.env.FIREFOX, ...PLACES].find(path => path && existsSync(path))

/** How long it may take to start, ms. */
const START_MS = 20_000

/** The address at which a started Firefox listens, which it prints. */
function listening(child) {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('Firefox did not start in time')), START_MS)
    let said = ''
    child.stderr.on('data', data => {
      said += data
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (!address) return
      clearTimeout(late)
      done(address)
    })
    child.once('error', failed)
    child.once('exit', () => failed(new Error(`Firefox ended: ${said}`)))
  })
}

async function connect(address) {
  const socket = new WebSocket(address)
  await new Promise((done, failed) => socket.once('open', done).once('error', failed))
  let last = 0
  const waiting = new Map()
  const listeners = []
  socket.on('message', data => {
    const message = JSON.parse(data)
    if (message.type === 'event') for (const listen of listeners) listen(message.method, message.params)
    const call = waiting.get(message.id)
    if (!call) return
    waiting.delete(message.id)
    if (message.type === 'error') call.failed(new Error(`${message.error}: ${message.message}`))
    else call.done(message.result)
  })
  return {
    send: (method, params = {}) =>
      new Promise((done, failed) => {
        last += 1
        waiting.set(last, { done, failed })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    listen: listener => listeners.push(listener),
    close: () => socket.close(),
  }
}

/**
 * Starts a headless Firefox with a profile of its own and one page.
 * @returns `goto`; `run`, which runs a function in the page and gives what it resolves to, its arguments and
 * its answer by way of JSON; `complaints`, all that the console, the page's policy and its requests had to say; and `close`.
 */
export async function startFirefox(path) {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '900' },
    },
  )
  const ended = new Promise(done => child.once('exit', done))
  const close = async () => {
    child.kill()
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const session = await connect(`${await listening(child)}/session`)
    await session.send('session.new', { capabilities: {} })
    const complaints = []
    session.listen((method, params) => {
      if (method === 'log.entryAdded' && /error|warn/.test(params.level)) complaints.push(params.text)
      if (method === 'network.beforeRequestSent' && !/^(?:file|data|blob|about):/.test(params.request.url))
        complaints.push(`request to ${params.request.url}`)
    })
    await session.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] })
    await session.send('script.addPreloadScript', {
      functionDeclaration: `() => document.addEventListener('securitypolicyviolation', event =>
        console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
    })
    const { contexts } = await session.send('browsingContext.getTree')
    const { context } = contexts[0]
    return {
      complaints,
      goto: url => session.send('browsingContext.navigate', { context, url, wait: 'complete' }),
      run: async (work, ...args) => {
        const { result, exceptionDetails } = await session.send('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})))()`,
          target: { context },
          awaitPromise: true,
          userActivation: true,
        })
        if (exceptionDetails) throw new Error(exceptionDetails.text)
        return result.value === undefined ? undefined : JSON.parse(result.value)
      },
      close: async () => {
        session.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
