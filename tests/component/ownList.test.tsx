import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OwnEvents } from '../../src/views/rows/OwnEvents'
import { ownColumns } from '../unit/ownRows'
import { openOwn, store } from './ownPage'

const events = () => within(screen.getByRole('region', { name: 'Events' }))
const items = () => events().getAllByRole('listitem')

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const FEW = ownColumns([
  { date: '2022-08', title: 'Nancy Pelosi travels', from: ['USA'], kind: 'Visit' },
  { date: '2021-07-11', from: ['USA'], to: ['CHN'], kind: 'Consult' },
  { date: '2020-05-08', title: '金正恩致函', from: ['PRK'], to: ['CHN'], kind: 'Message' },
])
const SIDES = ['PRK', 'CHN'] as const

const MANY = ownColumns(
  Array.from({ length: 250 }, (_, at) => ({
    date: '2021-07-01',
    title: `Letter ${at + 1}`,
    kind: at < 120 ? 'Message' : 'Visit',
    from: [at < 120 ? 'PRK' : 'CHN'],
  })),
)

describe('the list of one’s own events', () => {
  test('has one item an event, in date order, named by date and title', () => {
    openOwn(<OwnEvents />, FEW, { sides: SIDES })
    const names = ['8 May 2020 金正恩致函', '11 Jul 2021 USA → CHN: Consult', 'Aug 2022 Nancy Pelosi travels']
    expect(items()).toHaveLength(3)
    for (const [at, item] of items().entries()) expect(item).toHaveAccessibleName(names[at])
    expect(events().getByText('3 events, in order of date')).toBeVisible()
    expect(events().queryByRole('navigation')).not.toBeInTheDocument()
  })

  test('opens Details by the line of the file, and lights an event under pointer and focus', async () => {
    const { user } = openOwn(<OwnEvents />, FEW, { sides: SIDES })
    // the second row of the file: line 3, the header's being 1
    const consult = events().getByRole('button', { name: /Consult/ })
    await user.hover(consult)
    expect(store().hover).toEqual({ type: 'event', id: '3' })
    expect(consult.parentElement).toHaveClass('is-lit')
    await user.unhover(consult)
    expect(store().hover).toBeNull()
    expect(consult.parentElement).not.toHaveClass('is-lit')
    await user.tab()
    expect(store().hover).toEqual({ type: 'event', id: '4' })
    await user.click(consult)
    expect(store().selection).toEqual({ type: 'event', id: '3' })
    expect(consult).toHaveAttribute('aria-current', 'true')
    act(() => store().select({ type: 'event', id: '2' }))
    expect(consult).not.toHaveAttribute('aria-current')
  })

  test('has the mark of the side that acts, with an arrow to whom is addressed', () => {
    openOwn(<OwnEvents />, FEW, { sides: SIDES })
    const looks = items().map(item => item.querySelector('svg')?.getAttribute('class'))
    expect(looks).toEqual([
      'event-mark side-DPRK has-arrow',
      'event-mark side-third has-arrow',
      'event-mark side-third',
    ])
  })
})

describe('more than a hundred', () => {
  // by their elements: to ask a hundred rows for their roles takes seconds
  const list = () => document.querySelector('#events ol')!
  const rows = () =>
    [...list().children].filter(item => !(item as HTMLElement).hidden).map(item => item.textContent)
  const button = (name: string) => events().getByText(name)

  test('are turned over a hundred a page, and the focus goes along', async () => {
    const { user } = openOwn(<OwnEvents />, MANY)
    expect(rows()).toHaveLength(100)
    expect(events().getByText('events 1–100 of 250')).toBeVisible()
    expect(button('Previous')).toBeDisabled()
    await user.click(button('Next'))
    expect(events().getByText('events 101–200 of 250')).toBeVisible()
    expect(rows()[0]).toBe('1 Jul 2021 Letter 101')
    expect(list()).toHaveAttribute('start', '101')
    expect(events().getByText('Events')).toHaveFocus()
    await user.click(button('Next'))
    expect(rows()).toHaveLength(50)
    expect(button('Next')).toBeDisabled()
    await user.click(button('Previous'))
    expect(rows()).toHaveLength(100)
    expect(rows()[99]).toBe('1 Jul 2021 Letter 200')
  })

  test('another filter starts again at its first page', async () => {
    const { user } = openOwn(<OwnEvents />, MANY)
    await user.click(button('Next'))
    act(() => store().setFilter({ actors: ['PRK'] }))
    expect(events().getByText('events 1–100 of 120')).toBeVisible()
    expect(rows()[0]).toBe('1 Jul 2021 Letter 1')
  })

  test('those out of sight follow once the changes are still', () => {
    vi.useFakeTimers()
    let seen: IntersectionObserverCallback = () => {}
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback) {
          seen = callback
        }
        observe() {}
        disconnect() {}
      },
    )
    openOwn(<OwnEvents />, MANY)
    const told = [...list().children].map((target, at) => ({ target, isIntersecting: at < 20 }))
    seen(told as unknown as IntersectionObserverEntry[], {} as IntersectionObserver)
    act(() => store().setFilter({ actors: ['CHN'] }))
    expect(rows()[19]).toBe('1 Jul 2021 Letter 140')
    expect(rows()[20]).toBe('1 Jul 2021 Letter 21')
    // scrolled to, it is right at once
    seen(
      [{ target: list().children[20], isIntersecting: true }] as unknown as IntersectionObserverEntry[],
      {} as IntersectionObserver,
    )
    expect(rows()[20]).toBe('1 Jul 2021 Letter 141')
    vi.advanceTimersByTime(100)
    expect(rows()[99]).toBe('1 Jul 2021 Letter 220')
  })

  test('a change touches only the rows whose event is another', () => {
    openOwn(<OwnEvents />, MANY)
    const watch = new MutationObserver(() => {})
    watch.observe(list(), { subtree: true, childList: true, characterData: true, attributes: true })
    act(() => store().setFilter({ actors: ['PRK', 'CHN'] }))
    // the same hundred: nothing but the place where the list starts is written
    expect(watch.takeRecords().filter(({ target }) => target !== list())).toEqual([])
    act(() => store().setHover({ type: 'event', id: '2' }))
    expect(watch.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['class'])
    watch.disconnect()
  })
})

describe('where nothing is left', () => {
  test('the clause that empties the list is named, and can be left out', async () => {
    const { user } = openOwn(<OwnEvents />, FEW)
    act(() => {
      store().setTime({ type: 'years', years: [2020] })
      store().setFilter({ actors: ['USA'] })
    })
    expect(events().queryByRole('list')).not.toBeInTheDocument()
    // the United States take part in two events, neither of 2020
    expect(events().getByText(/Without the time there are 2\./)).toBeVisible()
    await user.click(events().getByRole('button', { name: 'Leave out the actors' }))
    expect(items()).toHaveLength(1)
    expect(store().filter).toMatchObject({ actors: [], time: { type: 'years', years: [2020] } })
  })

  test('what is said of it follows a search that ends later', async () => {
    openOwn(<OwnEvents />, FEW)
    act(() => {
      store().setTime({ type: 'years', years: [2020] })
      store().setFilter({ actors: ['USA'] })
    })
    act(() => store().setFilter({ text: 'pelosi' }))
    // of the two events of the United States one is hers
    await screen.findByText(/Without the time there is 1\./)
  })

  test('a search that finds nothing can be left out', async () => {
    const { user } = openOwn(<OwnEvents />, FEW)
    act(() => store().setFilter({ text: 'zzzz' }))
    await user.click(await screen.findByText('Leave out the search'))
    await waitFor(() => expect(items()).toHaveLength(3))
  })
})

test('what matches is handed over as a table, each row with its line', async () => {
  const save = vi.fn()
  const { user } = openOwn(<OwnEvents onExport={save} />, FEW)
  act(() => store().setFilter({ actors: ['USA'] }))
  await user.click(events().getByRole('button', { name: 'Export' }))
  const table = await save.mock.lastCall?.[0].makeTable()
  expect(table.columns.slice(0, 6)).toEqual(['line', 'date', 'date shown', 'from', 'to', 'kind'])
  expect(table.rows.map((row: readonly unknown[]) => row.slice(0, 6))).toEqual([
    [3, '2021-07-11', '11 Jul 2021', 'USA', 'CHN', 'Consult'],
    [2, '2022-08', 'Aug 2022', 'USA', '', 'Visit'],
  ])
})
