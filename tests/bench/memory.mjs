// What a page holds in memory.
import { readFileSync } from 'node:fs'

/** Processes that draw pages: all of this browser's, since it keeps one in reserve whose size does not change. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** A number of kilobytes out of a file of the kernel's, in bytes. */
const kernelSays = (file, name) =>
  1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)

/**
 * What a page holds after garbage was collected, in bytes: `scripts`, the heap of its scripts and the arrays beside it;
 * `process`, the renderers with their workers (PSS: of memory that processes share, a share); `resident` and `peak`,
 * what they have in memory now and at most had (RSS). The last three are null where no kernel tells.
 */
export async function memoryOf(browser, page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage')
    await page.evaluate(() => globalThis.bench.calm())
  }
  await session.send('Memory.simulatePressureNotification', { level: 'critical' })
  await page.evaluate(() => globalThis.bench.calm())
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  const scripts = usedSize + backingStorageSize
  if (process.platform !== 'linux') return { scripts, process: null, resident: null, peak: null }
  const pids = await renderers(browser)
  const sum = of => pids.reduce((all, pid) => all + of(pid), 0)
  return {
    scripts,
    process: sum(pid => kernelSays(`/proc/${pid}/smaps_rollup`, 'Pss')),
    resident: sum(pid => kernelSays(`/proc/${pid}/status`, 'VmRSS')),
    peak: sum(pid => kernelSays(`/proc/${pid}/status`, 'VmHWM')),
  }
}
