// What stands in every page that is measured: put there before its own scripts.

/**
 * Gives the page `bench`: how long an input takes until it is painted, and how much of that was counting and drawing.
 * Runs in the page.
 */
export function standInPage() {
  const heard = []
  const measures = new PerformanceObserver(list => heard.push(...list.getEntries()))
  measures.observe({ type: 'measure' })
  const blocks = []
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) blocks.push({ startTime, duration })
  }).observe({ type: 'longtask' })

  /** A frame's beginning. */
  const frame = () => new Promise(done => requestAnimationFrame(done))
  /** The task after the next paint; called in a frame. */
  const painted = () =>
    new Promise(done => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(performance.now())
      channel.port2.postMessage(0)
    })
  /** What the last action left to do is done, as it is when a person acts. */
  const calm = async () => {
    for (let turn = 0; turn < 2; turn++)
      await new Promise(done => requestIdleCallback(done, { timeout: 5000 }))
  }
  /** Acts at a frame's beginning. @returns milliseconds to the task after the next paint, and those of the page's own measures */
  const timed = async act => {
    await frame()
    const start = performance.now()
    const end = painted()
    act()
    const took = (await end) - start
    // to be found in a recording of the developer's tools
    performance.measure('bench: painted', { start, duration: took })
    heard.push(...measures.takeRecords())
    const sum = part =>
      heard.reduce((all, { name, duration }) => (name.endsWith(part) ? all + duration : all), 0)
    if (!heard.some(({ name }) => name.endsWith(': count'))) throw new Error('an input changed nothing')
    return { took, count: sum(': count'), draw: sum(': draw') }
  }
  /** Each action once the page is calm again after the one before. */
  const each = async acts => {
    const all = []
    for (const act of acts) {
      await calm()
      heard.length = 0
      all.push(await timed(act))
    }
    return all
  }
  /** Actions frame by frame, as a drag has them. */
  const run = async acts => {
    await calm()
    const all = []
    for (const act of acts) {
      heard.length = 0
      all.push(await timed(act))
    }
    return all
  }
  /**
   * Waits until what was begun by an event is on the screen.
   * @param type of the event; its time is the beginning
   * @param standing whether everything is there
   * @returns the milliseconds until the task after that paint, and the tasks over 50 ms until then
   */
  const until = (type, standing) =>
    new Promise(done => {
      const begin = ({ timeStamp }) => {
        // looked at as the page changes: a look at each frame would take time from what is measured
        const changes = new MutationObserver(look)
        let ending = false
        async function look() {
          if (ending || !standing()) return
          ending = true
          changes.disconnect()
          await frame()
          const end = await painted()
          // those that ended just now are told in a while
          await calm()
          const during = blocks.filter(({ startTime }) => startTime >= timeStamp && startTime < end)
          const read = heard.find(({ name }) => name === 'own: import')
          done({
            took: end - timeStamp,
            // the app's own measure: until the worker has handed everything over
            read: read ? read.startTime + read.duration - timeStamp : 0,
            blocks: during.map(({ duration }) => duration),
          })
        }
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      }
      addEventListener(type, begin, { capture: true, once: true })
    })
  globalThis.bench = { calm, frame, timed, each, run, until }
}
