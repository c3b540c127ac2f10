// Drives the pages of the rivals with the same inputs.

/** Opens a file. @returns milliseconds from its choice to the first paint of all views, and the long tasks until then */
export async function importIntoRival(page, url, path) {
  await page.goto(url)
  await page.evaluate(() => globalThis.bench.calm())
  const imported = page.evaluate(() =>
    globalThis.bench.until('change', () => document.querySelector('#events li') !== null),
  )
  await page.locator('input[type=file]').setInputFiles(path)
  return imported
}

/** @returns milliseconds that `d3.csvParseRows` alone takes for a file */
export async function parseAlone(page, url, path, count) {
  await page.goto(url)
  await page.locator('input[type=file]').setInputFiles(path)
  const parsed = await (await page.waitForFunction(() => globalThis.parsed, null, { timeout: 0 })).jsonValue()
  if (parsed.rows !== count) throw new Error(`d3.csvParseRows gave ${parsed.rows} rows of ${count}`)
  return parsed.took
}

/** The brush, a fifth of the whole period, moves over it in so many steps: one move of the mouse a frame. */
export async function brushRival(page, steps, warm) {
  return page.evaluate(
    async ({ steps, warm }) => {
      globalThis.rival.window([0, 784 / 5])
      const body = document.querySelector('#strip .selection')
      const { left, top, width, height } = body.getBoundingClientRect()
      const say = (type, target, at) =>
        target.dispatchEvent(
          new MouseEvent(type, {
            bubbles: true,
            view: window,
            clientX: left + width / 2 + at,
            clientY: top + height / 2,
          }),
        )
      say('mousedown', body, 0)
      const far = 784 * 0.8
      const place = step => () => say('mousemove', window, (far * step) / steps)
      const there = Array.from({ length: warm }, (_, step) => place(step + 1))
      await globalThis.bench.run([...there, ...there.toReversed().slice(1), place(0)])
      const took = await globalThis.bench.run(Array.from({ length: steps }, (_, step) => place(step + 1)))
      say('mouseup', window, far)
      globalThis.rival.clear()
      return took
    },
    { steps, warm },
  )
}

/** Presses the years in the order in which the app's were. */
export async function toggleYearsInRival(page, count) {
  return page.evaluate(count => {
    const years = [...document.querySelectorAll('#years .year')]
    const press = year => year.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return globalThis.bench.each(
      Array.from({ length: count }, (_, action) => () => press(years[(action * 7) % years.length])),
    )
  }, count)
}

/** Toggles actors in the order in which the app's were, with the list of them open. */
export async function toggleActorsInRival(page, names) {
  await page.locator('#actors summary').click()
  return page.evaluate(async names => {
    const toggle = name => () => globalThis.rival.toggleActor(name)
    await globalThis.bench.each(names.slice(0, 10).map(toggle))
    return globalThis.bench.each(names.map(toggle))
  }, names)
}
