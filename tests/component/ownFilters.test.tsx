import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OwnFilterBar } from '../../src/filters/own/OwnFilterBar'
import { day } from '../unit/fixtures'
import { ownColumns } from '../unit/ownRows'
import { openOwn, store } from './ownPage'

const filters = () => within(screen.getByRole('region', { name: 'Filters' }))
const clause = (name: string) => filters().getByRole('button', { name: new RegExp(`^${name}`) })
const box = (name: string) => filters().getByRole('checkbox', { name })
const group = (name: string) => within(filters().getByRole('group', { name }))

const FEW = ownColumns([
  { date: '2020-05-08', title: 'Kim writes', from: ['PRK'], to: ['CHN'], kind: 'Message', level: 'Leaders' },
  { date: '2021-07-11', title: 'Xi writes', from: ['CHN'], to: ['PRK'], kind: 'Message', source: 'Rodong' },
  { date: '2021-09-01', title: 'Talks', from: ['CHN', 'PRK'], kind: 'Meeting' },
  { date: '2021-12/2022-01', title: 'Freight', from: ['RUS'], kind: 'Transport' },
])
const SIDES = ['PRK', 'CHN'] as const

/** 2,000 actors; "Actor n" has 1 event, but for every hundredth, which has more the lower its number. */
const MANY = ownColumns([
  ...Array.from({ length: 2000 }, (_, at) => ({ from: [`Actor ${at}`], kind: 'Message' })),
  ...Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: 20 - at }, () => ({ from: [`Actor ${at * 100}`], kind: 'Visit' })),
  ).flat(),
])

afterEach(() => vi.useRealTimers())

describe('the bar', () => {
  test('has a button for what the set can be asked by, and no other', () => {
    openOwn(<OwnFilterBar />, FEW, { sides: SIDES })
    const names = filters()
      .getAllByRole('button')
      .map(button => button.textContent)
    expect(names).toEqual([
      'Time 2020–2022',
      'Actors everyone',
      'Kinds all kinds',
      'Direction both ways',
      'More ',
      'Undo',
      'Reset filters',
    ])
  })

  test('asks for no direction where there are no two sides, nor for columns that are missing', () => {
    openOwn(<OwnFilterBar />, ownColumns([{ title: 'Quake' }]))
    expect(
      filters().queryByRole('button', { name: /^(Actors|Kinds|Direction|More)/ }),
    ).not.toBeInTheDocument()
  })

  test('says the time of a drag without being rendered', () => {
    openOwn(<OwnFilterBar />, FEW)
    act(() => store().setTime({ type: 'span', from: day('2021-01-01'), to: null }))
    expect(clause('Time')).toHaveTextContent('Time 1 Jan 2021–')
    expect(clause('Time')).toHaveClass('is-set')
    act(() => store().resetFilters())
    expect(clause('Time')).toHaveTextContent('Time 2020–2022')
  })

  test('a search finds rows, and says so while it does', async () => {
    openOwn(<OwnFilterBar />, FEW)
    fireEvent.change(filters().getByRole('searchbox', { name: 'Search events' }), {
      target: { value: 'writes' },
    })
    expect(filters().getByText('searching…')).toBeVisible()
    await waitFor(() => expect(filters().getByText('searching…')).not.toBeVisible())
    await waitFor(() => expect(filters().getByRole('status')).toHaveTextContent('2 of 4 events shown'))
  })

  test('the status speaks 500 ms after the last change', () => {
    vi.useFakeTimers()
    openOwn(<OwnFilterBar />, FEW)
    const status = filters().getByRole('status')
    expect(status).toHaveTextContent('4 of 4 events shown')
    act(() => store().setFilter({ actors: ['RUS'] }))
    act(() => vi.advanceTimersByTime(400))
    act(() => store().setFilter({ actors: ['PRK'] }))
    act(() => vi.advanceTimersByTime(499))
    expect(status).toHaveTextContent('4 of 4 events shown')
    act(() => vi.advanceTimersByTime(1))
    expect(status).toHaveTextContent('3 of 4 events shown')
  })

  test('Reset filters leaves nothing asked for', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW)
    act(() => store().setFilter({ actors: ['PRK'], text: 'writes' }))
    expect(clause('Reset filters')).not.toHaveClass('is-idle')
    await user.click(clause('Reset filters'))
    expect(store().filter).toMatchObject({ actors: [], text: '' })
    expect(clause('Reset filters')).toHaveClass('is-idle')
  })
})

describe('facets', () => {
  test('are the file’s own names, counted under every clause but their own', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW, { sides: SIDES })
    await user.click(clause('Kinds'))
    expect(group('Kinds').getAllByRole('checkbox')).toHaveLength(3)
    await user.click(box('Message'))
    expect(store().filter.kinds).toEqual(['Message'])
    expect(clause('Kinds')).toHaveTextContent('Kinds Message')
    expect(box('Meeting')).toHaveAccessibleDescription('1 event')
    await user.click(clause('Actors'))
    expect(box('PRK')).toHaveAccessibleDescription('2 events')
    expect(box('RUS')).toHaveAccessibleDescription('0 events')
  })

  test('direction is named by the two sides', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW, { sides: SIDES })
    await user.click(clause('Direction'))
    expect(box('PRK to CHN')).toHaveAccessibleDescription('1 event')
    expect(box('of both together')).toHaveAccessibleDescription('1 event')
    await user.click(box('CHN to PRK'))
    expect(store().filter.directions).toEqual(['prc-to-dprk'])
    expect(clause('Direction')).toHaveTextContent('Direction CHN to PRK')
  })

  test('behind More stand only the columns that the set has', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW)
    await user.click(clause('More'))
    await user.click(box('Leaders'))
    await user.click(box('Rodong'))
    expect(store().filter).toMatchObject({ levels: ['Leaders'], sources: ['Rodong'] })
    expect(filters().queryByRole('group', { name: 'Occasions' })).not.toBeInTheDocument()
    expect(clause('More')).toHaveTextContent('More 2 set')
  })

  test('a tick that comes from elsewhere is shown', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW)
    await user.click(clause('Kinds'))
    act(() => store().applyFilter({ ...store().filter, kinds: ['Transport' as never] }))
    expect(box('Transport')).toBeChecked()
    expect(box('Message')).not.toBeChecked()
  })

  test('"between them" wants two, and goes when fewer are left', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW)
    await user.click(clause('Actors'))
    expect(box('Only between them')).toBeDisabled()
    await user.click(box('PRK'))
    await user.click(box('CHN'))
    await user.click(box('Only between them'))
    expect(store().filter.between).toBe(true)
    await user.click(box('CHN'))
    expect(store().filter).toMatchObject({ actors: ['PRK'], between: false })
  })
})

describe('actors by the thousand', () => {
  const places = () =>
    group('Actors')
      .getAllByRole('listitem')
      .map(item => [item.getAttribute('aria-posinset'), item.querySelector('.option-label')?.textContent])

  test('stand with the most frequent first, only those in view in the page', async () => {
    const { user } = openOwn(<OwnFilterBar />, MANY)
    await user.click(clause('Actors'))
    const items = group('Actors').getAllByRole('listitem')
    expect(items.length).toBeLessThan(30)
    expect(items[0]).toHaveAttribute('aria-setsize', '2000')
    // 20 more events, 19 more, …
    expect(places().slice(0, 3)).toEqual([
      ['1', 'Actor 0'],
      ['2', 'Actor 100'],
      ['3', 'Actor 200'],
    ])
    expect(box('Actor 100')).toHaveAccessibleDescription('20 events')
    expect(filters().getByText(/^2,000 names/)).toBeVisible()
  })

  test('are walked by the arrow, page and end keys as one stop', async () => {
    const { user } = openOwn(<OwnFilterBar />, MANY)
    await user.click(clause('Actors'))
    await user.click(box('Actor 0'))
    await user.keyboard('{ArrowDown}')
    expect(box('Actor 100')).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(box('Actor 0')).toHaveFocus()
    await user.keyboard('{PageDown}{PageDown}')
    // after the twenty of every hundredth come the others in the order of the file
    expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', '21')
    expect(box('Actor 1')).toHaveFocus()
    await user.keyboard('{End}')
    expect(box('Actor 1999')).toHaveFocus()
    expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', '2000')
    await user.keyboard(' ')
    expect(store().filter.actors).toEqual(['Actor 0', 'Actor 1999'])
    expect(filters().queryByRole('checkbox', { name: 'Actor 0' })).not.toBeInTheDocument()
    await user.tab()
    expect(document.activeElement?.closest('.option-window')).toBeNull()
  })

  test('are found by their words, and stand ticked on top once the field is empty', async () => {
    const { user } = openOwn(<OwnFilterBar />, MANY)
    await user.click(clause('Actors'))
    const find = filters().getByRole('searchbox', { name: 'Find an actor' })
    await user.type(find, 'actor 1234')
    await waitFor(() => expect(places()).toEqual([['1', 'Actor 1234']]))
    await user.click(box('Actor 1234'))
    await user.clear(find)
    await waitFor(() =>
      expect(places().slice(0, 2)).toEqual([
        ['1', 'Actor 1234'],
        ['2', 'Actor 0'],
      ]),
    )
    expect(box('Actor 1234')).toBeChecked()
    await user.type(find, 'nobody')
    await waitFor(() => expect(filters().getByText('No name has these words.')).toBeVisible())
  })

  test('scrolled to, show who stands there', async () => {
    const { user } = openOwn(<OwnFilterBar />, MANY)
    await user.click(clause('Actors'))
    const scroller = group('Actors').getByRole('list').closest('.option-window')!
    scroller.scrollTop = 500 * 24
    fireEvent.scroll(scroller)
    const shown = places().map(([place]) => Number(place))
    expect(shown[0]).toBeLessThanOrEqual(501)
    expect(shown.at(-1)).toBeGreaterThanOrEqual(510)
    expect(places().find(([place]) => place === '501')).toEqual(['501', 'Actor 485'])
  })
})

describe('time', () => {
  test('years are ticked, and say where dates over several years may add to them', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW, { extent: [2020, 2022] })
    await user.click(clause('Time'))
    // the freight of December 2021 to January 2022 is in neither year wholly
    expect(box('2021')).toHaveAccessibleDescription('at least 2 events')
    expect(box('All years')).toHaveAccessibleDescription('4 events')
    await user.click(box('2021'))
    await user.click(box('2022'))
    expect(store().filter.time).toEqual({ type: 'years', years: [2021, 2022] })
    expect(clause('Time')).toHaveTextContent('Time 2021–2022')
    await user.click(box('All years'))
    expect(store().filter.time).toEqual({ type: 'all' })
    expect(box('2021')).not.toBeChecked()
  })

  test('many years stand by their decades, each of which ticks its own', async () => {
    const columns = ownColumns([{ date: '1938-03-12' }, { date: '1939-09-01' }, { date: '1991-12-26' }])
    const { user } = openOwn(<OwnFilterBar />, columns, { extent: [1938, 1991] })
    await user.click(clause('Time'))
    expect(box('1930s')).toHaveAccessibleDescription('2 events')
    await user.click(box('1930s'))
    expect(store().filter.time).toEqual({ type: 'years', years: [1938, 1939] })
    await user.click(box('1939'))
    expect(box('1930s')).toBePartiallyChecked()
    expect(filters().queryByRole('checkbox', { name: '1937' })).not.toBeInTheDocument()
    await user.click(box('1930s'))
    expect(store().filter.time).toEqual({ type: 'years', years: [1938, 1939] })
    await user.click(box('1930s'))
    expect(store().filter.time).toEqual({ type: 'all' })
  })

  test('From and To set a span of UTC days', async () => {
    const { user } = openOwn(<OwnFilterBar />, FEW)
    await user.click(clause('Time'))
    fireEvent.change(filters().getByLabelText('From'), { target: { value: '2021-07-01' } })
    expect(store().filter.time).toEqual({ type: 'span', from: day('2021-07-01'), to: null })
  })
})
