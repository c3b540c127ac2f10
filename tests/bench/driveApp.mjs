// Drives the built app through its real controls.

const calm = page => page.evaluate(() => globalThis.bench.calm())

/** Opens a file as a person does. @returns milliseconds from the press on *Open* to the first paint of all views, and the long tasks until then */
export async function importIntoApp(page, url, path) {
  await page.goto(url)
  await page.getByRole('button', { name: 'Open data' }).click()
  await page.locator('input[type=file]').setInputFiles(path)
  const open = page.locator('.mapping button.primary')
  await open.waitFor()
  await calm(page)
  const imported = page.evaluate(() =>
    globalThis.bench.until('submit', () => {
      const drawn = (selector, attribute) =>
        (document.querySelector(selector)?.getAttribute(attribute) ?? '').length > 10
      return (
        /\d of .*\d/.test(document.querySelector('.own-status .filter-status')?.textContent ?? '') &&
        drawn('.own-bars [data-part="up-ink"]', 'd') &&
        drawn('.own-strip-bars', 'd') &&
        document.querySelector('canvas.own-density') !== null &&
        (document.querySelector('.events-list .event-title')?.textContent ?? '') !== ''
      )
    }),
  )
  await open.click()
  return imported
}

/** What a worker was reading or keeping is read and kept. */
export async function workersGone(page) {
  await Promise.all(page.workers().map(worker => worker.waitForEvent('close').catch(() => {})))
}

/** The two sides, in their order. */
export async function sidesOfApp(page) {
  const words = await page.getByRole('button', { name: /^Sides: / }).textContent()
  return words.replace('Sides: ', '').split(' and ')
}

const STRIP = '.own-strip .strip-plot'

/** Drags a part of the strip with the mouse to a share of its width. */
async function dragTo(page, target, share) {
  await calm(page)
  const from = await page.locator(target).boundingBox()
  const strip = await page.locator(STRIP).boundingBox()
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(strip.x + share * strip.width, from.y + from.height / 2, { steps: 5 })
  await page.mouse.up()
}

/**
 * The window, a fifth of the whole period, moves over it in so many steps while it is the filter: the mouse holds
 * it, and each frame brings one move of the pointer.
 */
export async function brushApp(page, steps, warm) {
  await dragTo(page, `${STRIP} [data-part="to"]`, 0.2)
  const filter = page.getByRole('button', { name: 'Filter to it' })
  await filter.click()
  await page.getByRole('button', { name: 'Filter to it', pressed: true }).waitFor()
  await calm(page)
  const body = await page.locator(`${STRIP} .strip-window`).boundingBox()
  const { width } = await page.locator(STRIP).boundingBox()
  const [x, y] = [body.x + body.width / 2, body.y + body.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const took = await page.evaluate(
    async ({ selector, x, y, far, steps, warm }) => {
      const plot = document.querySelector(selector)
      const move = at => () =>
        plot.dispatchEvent(
          new PointerEvent('pointermove', {
            bubbles: true,
            pointerId: 1,
            pointerType: 'mouse',
            isPrimary: true,
            buttons: 1,
            clientX: x + at,
            clientY: y,
          }),
        )
      const place = step => move((far * step) / steps)
      const there = Array.from({ length: warm }, (_, step) => place(step + 1))
      await globalThis.bench.run([...there, ...there.toReversed().slice(1), place(0)])
      return globalThis.bench.run(Array.from({ length: steps }, (_, step) => place(step + 1)))
    },
    { selector: STRIP, x, y, far: width * 0.8, steps, warm },
  )
  await page.mouse.up()
  await filter.click()
  await page.getByRole('button', { name: 'Whole period' }).click()
  return took
}

/** Presses the years of *Events by year*, one here, one there, each on and later off again. */
export async function toggleYearsInApp(page, count) {
  const took = await page.evaluate(count => {
    const buttons = [...document.querySelectorAll('[aria-label="Years of the events"] button')]
    return globalThis.bench.each(
      Array.from({ length: count }, (_, action) => () => buttons[(action * 7) % buttons.length].click()),
    )
  }, count)
  return took
}

const BOXES = '.own-facet ul input[type=checkbox]'

/** Toggles options that are in view by their places in it. @returns what each took, and their names */
async function toggleOptions(page, places) {
  return page.evaluate(
    async ({ boxes, places }) => {
      const shown = [...document.querySelectorAll(boxes)].filter(box => !box.closest('li').hidden)
      const all = places.map(at => shown.at(at))
      const names = all.map(box => box.closest('li').querySelector('.option-label').textContent)
      // the order stays while somebody is in the list
      all[0].focus({ preventScroll: true })
      const took = await globalThis.bench.each(all.map(box => () => box.click()))
      return { took, names }
    },
    { boxes: BOXES, places },
  )
}

/** On and off, up to three at a time; `of` is where the `n`th of five stands. */
const pattern = of => [0, 1, 2, 0, 1, 3, 4, 2, 3, 4].map(of)

/**
 * Ticks actors and unticks them again: ten at the top of the list, ten at its end.
 * @returns what each action took, and the names in the order of the actions
 */
export async function toggleActorsInApp(page) {
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters.getByRole('button', { name: /^Actors/ }).click()
  await page.locator('.own-facet .option').first().waitFor()
  await toggleOptions(
    page,
    pattern(at => at),
  )
  const top = await toggleOptions(page, [...pattern(at => at), ...pattern(at => at + 5)])
  await page.locator(BOXES).first().focus()
  await page.keyboard.press('End')
  const tail = await toggleOptions(page, [...pattern(at => -1 - at), ...pattern(at => -6 - at)])
  await page.keyboard.press('Escape')
  return { took: [...top.took, ...tail.took], names: [...top.names, ...tail.names] }
}
