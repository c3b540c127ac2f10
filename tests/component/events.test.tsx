import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { EventsList } from '../../src/views/events/EventsList'
import { makeDataset, makeEvent } from '../unit/fixtures'
import { open, store } from './detailsPage'

const events = () => within(screen.getByRole('region', { name: 'Events' }))
const items = () => events().getAllByRole('listitem')
const nothing = () => {}

describe('the list', () => {
  test('has one item an event, in date order, named by date and title', () => {
    open(<EventsList onExport={nothing} />)
    const names = [
      '8 May 2020 Kim congratulates Xi on the epidemic',
      '27 May 2021 Wang Yi meets Ri',
      '11 Jul 2021 Kim on the treaty',
      '30 Jul 2021 Xi answers earlier letters',
      '16 Jan 2022 First freight train',
      'Aug 2022 Nancy Pelosi travels',
    ]
    expect(items()).toHaveLength(names.length)
    for (const [i, item] of items().entries()) expect(item).toHaveAccessibleName(names[i])
  })

  test('opens Details, and lights an event under pointer and focus', async () => {
    const user = open(<EventsList onExport={nothing} />)
    const reply = events().getByRole('button', { name: /Xi answers/ })
    await user.hover(reply)
    expect(store().hover).toEqual({ type: 'event', id: 'reply' })
    await user.unhover(reply)
    expect(store().hover).toBeNull()
    await user.click(reply)
    expect(store().selection).toEqual({ type: 'event', id: 'reply' })
    expect(reply).toHaveAttribute('aria-current', 'true')
  })

  test('says where sources differ, and what is context', () => {
    open(<EventsList onExport={nothing} />)
    expect(events().getByRole('button', { name: /the sources differ/ })).toHaveTextContent(/Xi answers/)
    expect(events().getByRole('button', { name: /, context$/ })).toHaveTextContent(/First freight train/)
  })

  test('hands over what matches as a table', async () => {
    const save = vi.fn()
    const user = open(<EventsList onExport={save} />)
    act(() => store().setFilter({ kinds: ['visit', 'transport'] }))
    await user.click(events().getByRole('button', { name: 'Export' }))
    const table = await save.mock.lastCall?.[0].makeTable()
    expect(table.columns.slice(0, 3)).toEqual(['id', 'date', 'date shown'])
    expect(table.rows.map((row: readonly string[]) => row.slice(0, 3))).toEqual([
      ['train', '2022-01-16', '16 Jan 2022'],
      ['pelosi', '2022-08', 'Aug 2022'],
    ])
  })
})

describe('where nothing is left', () => {
  test('the clause that empties the list is named, and can be left out', async () => {
    const user = open(<EventsList onExport={nothing} />)
    // the one visit is of 2022 and of Nancy Pelosi: time and kind each empty what the other leaves
    act(() => {
      store().setTime({ type: 'years', years: [2020] })
      store().setFilter({ kinds: ['visit'] })
    })
    expect(events().queryByRole('list')).not.toBeInTheDocument()
    expect(await events().findByText(/Without the time there is 1\./)).toBeVisible()
    await user.click(events().getByRole('button', { name: 'Leave out the kinds' }))
    expect(items()).toHaveLength(1)
    expect(store().filter).toMatchObject({ kinds: [], time: { type: 'years', years: [2020] } })
  })

  test('Reset filters brings everything back', async () => {
    const user = open(<EventsList onExport={nothing} />)
    act(() => store().setFilter({ text: 'zzzz' }))
    await user.click(await events().findByRole('button', { name: 'Reset filters' }))
    expect(items()).toHaveLength(6)
  })
})

describe('more than a hundred', () => {
  const MANY = makeDataset({
    events: Array.from({ length: 250 }, (_, i) =>
      makeEvent({
        id: `e${i}`,
        date: '2021-07-01',
        title: `Letter ${i + 1}`,
        kind: i < 120 ? 'message' : 'visit',
      }),
    ),
  })

  test('are turned over a hundred a page, and the focus goes along', async () => {
    const user = open(<EventsList onExport={nothing} />, MANY)
    expect(items()).toHaveLength(100)
    expect(events().getByText('events 1–100 of 250')).toBeVisible()
    expect(events().getByRole('button', { name: 'Previous' })).toBeDisabled()
    await user.click(events().getByRole('button', { name: 'Next' }))
    expect(events().getByText('events 101–200 of 250')).toBeVisible()
    expect(items()[0]).toHaveTextContent('Letter 101')
    expect(events().getByRole('heading', { name: 'Events' })).toHaveFocus()
    await user.click(events().getByRole('button', { name: 'Next' }))
    expect(items()).toHaveLength(50)
    expect(events().getByRole('button', { name: 'Next' })).toBeDisabled()
  })

  test('another filter starts again at its first page', async () => {
    const user = open(<EventsList onExport={nothing} />, MANY)
    await user.click(events().getByRole('button', { name: 'Next' }))
    act(() => store().setFilter({ kinds: ['message'] }))
    expect(events().getByText('events 1–100 of 120')).toBeVisible()
  })
})
