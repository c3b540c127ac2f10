import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Runs a command in the project's folder.
 * @returns its exit code and, where `capture` is set, all that it printed (which is shown as well).
 */
export function run(command, args, { env = {}, capture = false, quiet = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: capture || quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', data => {
        output += data
        if (!quiet) process.stdout.write(data)
      })
    child.on('error', failed)
    child.on('close', code => done({ code: code ?? 1, output }))
  })
}

/** Runs a package's command from node_modules. */
export const tool = (name, args, options) =>
  run(process.execPath, [join(ROOT, 'node_modules', '.bin', name), ...args], options)

/** Installs the packages where there are none or the lock file has changed since. Ends the process on failure. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const mark = join(ROOT, 'node_modules', '.installed-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Installing packages…')
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('npm ci failed: the packages could not be installed.')
    process.exit(1)
  }
  writeFileSync(mark, lock)
}
