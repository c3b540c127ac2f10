import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FilterBar } from '../../src/filters/FilterBar'
import { day, makeDataset, makeEvent } from '../unit/fixtures'
import { open, store } from './detailsPage'

const filters = () => within(screen.getByRole('region', { name: 'Filters' }))
const clause = (name: string) => filters().getByRole('button', { name: new RegExp(`^${name}`) })
const box = (name: string) => filters().getByRole('checkbox', { name })

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('search', () => {
  test('what is typed is asked for, Escape takes it back', async () => {
    const user = open(<FilterBar />)
    const search = filters().getByRole('searchbox', { name: 'Search events' })
    await user.type(search, 'treaty')
    expect(store().filter.text).toBe('treaty')
    await user.keyboard('{Escape}')
    expect(store().filter.text).toBe('')
    expect(search).toHaveFocus()
  })

  test('what has no letter or digit is no clause, and stays in the field', async () => {
    const user = open(<FilterBar />)
    const search = filters().getByRole('searchbox', { name: 'Search events' })
    await user.type(search, 'treaty')
    await user.clear(search)
    await user.type(search, '.*')
    expect(store().filter.text).toBe('')
    expect(search).toHaveValue('.*')
    await user.clear(search)
    await user.type(search, 'treaty')
    fireEvent.change(search, { target: { value: '.*' } })
    expect(store().filter.text).toBe('')
    expect(search).toHaveValue('.*')
  })

  test('what asks for nothing goes with the focus, so that Reset leaves the field empty', async () => {
    const user = open(<FilterBar />)
    const search = filters().getByRole('searchbox', { name: 'Search events' })
    await user.type(search, '.*')
    await user.click(filters().getByRole('button', { name: 'Reset filters' }))
    expect(search).toHaveValue('')
    await user.type(search, 'treaty')
    await user.tab()
    expect(search).toHaveValue('treaty')
  })

  test('nothing is asked for while an input method composes', () => {
    open(<FilterBar />)
    const search = filters().getByRole('searchbox', { name: 'Search events' })
    fireEvent.compositionStart(search)
    fireEvent.change(search, { target: { value: 'ㄒ' } })
    fireEvent.change(search, { target: { value: '习近' } })
    expect(store().filter.text).toBe('')
    expect(search).toHaveValue('习近')
    fireEvent.compositionEnd(search)
    expect(store().filter.text).toBe('习近')
  })
})

describe('panels', () => {
  test('stay open while boxes are ticked; Escape closes and gives the focus back', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Kinds'))
    expect(clause('Kinds')).toHaveAttribute('aria-expanded', 'true')
    await user.click(box('Message'))
    await user.click(box('Visit'))
    expect(store().filter.kinds).toEqual(['message', 'visit'])
    await user.keyboard('{Escape}')
    expect(filters().queryByRole('group', { name: 'Kinds' })).not.toBeInTheDocument()
    expect(clause('Kinds')).toHaveFocus()
    expect(clause('Kinds')).toHaveTextContent('Kinds 2 kinds')
  })

  test('one at a time, and a press outside closes', async () => {
    const user = open(
      <>
        <FilterBar />
        <p>elsewhere</p>
      </>,
    )
    await user.click(clause('Kinds'))
    await user.click(clause('Actors'))
    expect(clause('Kinds')).toHaveAttribute('aria-expanded', 'false')
    expect(filters().getByRole('group', { name: 'Actors' })).toBeVisible()
    await user.click(screen.getByText('elsewhere'))
    expect(clause('Actors')).toHaveAttribute('aria-expanded', 'false')
  })

  test('a panel closes when the focus leaves it', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Layers'))
    await user.tab()
    expect(box('Context')).toHaveFocus()
    await user.tab()
    expect(clause('More')).toHaveFocus()
    expect(clause('Layers')).toHaveAttribute('aria-expanded', 'false')
  })

  test('counts stand under every clause but their own', async () => {
    const user = open(<FilterBar />)
    act(() => store().setFilter({ kinds: ['message'] }))
    await user.click(clause('Kinds'))
    // three messages, one visit, one meeting, one transport; the kinds ticked do not narrow them
    expect(box('Message')).toHaveAccessibleDescription('3 events')
    expect(box('Visit')).toHaveAccessibleDescription('1 event')
    await user.click(clause('Actors'))
    // of the three messages all are by or to Xi, none by Wang Yi
    expect(box('Xi Jinping')).toHaveAccessibleDescription('3 events')
    expect(box('Wang Yi')).toHaveAccessibleDescription('0 events')
  })
})

describe('actors', () => {
  test('a side ticks its actors, and says when only some are', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Actors'))
    await user.click(box('All PRC'))
    // in code-point order: the state acts in the train of the context layer
    expect(store().filter.actors).toEqual(['prc', 'wang-yi', 'xi-jinping'])
    await user.click(box('Wang Yi'))
    expect(store().filter.actors).toEqual(['prc', 'xi-jinping'])
    expect(box('All PRC')).toBePartiallyChecked()
  })

  test('are found by any spelling', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Actors'))
    await user.type(filters().getByRole('searchbox', { name: 'Find an actor' }), '习近平')
    expect(box('Xi Jinping')).toBeVisible()
    expect(filters().queryByRole('checkbox', { name: 'Kim Jong Un' })).not.toBeInTheDocument()
  })

  test('"between them" wants two, and goes when fewer are left', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Actors'))
    expect(box('Only between them')).toBeDisabled()
    await user.click(box('Kim Jong Un'))
    await user.click(box('Xi Jinping'))
    await user.click(box('Only between them'))
    expect(store().filter.between).toBe(true)
    expect(clause('Actors')).toHaveTextContent('between 2')
    await user.click(box('Xi Jinping'))
    expect(store().filter.between).toBe(false)
  })

  test('those of a hidden layer are not listed', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Layers'))
    await user.click(box('Context'))
    await user.click(clause('Actors'))
    // China acts in a context event only
    expect(filters().queryByRole('checkbox', { name: 'China' })).not.toBeInTheDocument()
    expect(clause('Layers')).toHaveTextContent('Layers articles')
  })
})

describe('time', () => {
  test('From and To set a span of UTC days, either end may stay open', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Time'))
    fireEvent.change(filters().getByLabelText('From'), { target: { value: '2021-07-01' } })
    expect(store().filter.time).toEqual({ type: 'span', from: day('2021-07-01'), to: null })
    fireEvent.change(filters().getByLabelText('To'), { target: { value: '2021-07-31' } })
    expect(store().filter.time).toEqual({ type: 'span', from: day('2021-07-01'), to: day('2021-07-31') })
    fireEvent.change(filters().getByLabelText('From'), { target: { value: '' } })
    fireEvent.change(filters().getByLabelText('To'), { target: { value: '' } })
    expect(store().filter.time).toEqual({ type: 'all' })
  })

  test('a span backwards or a year half typed changes nothing', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Time'))
    const [from, to] = [filters().getByLabelText('From'), filters().getByLabelText('To')]
    fireEvent.change(from, { target: { value: '0202-07-01' } })
    expect(store().filter.time).toEqual({ type: 'all' })
    fireEvent.change(from, { target: { value: '2021-07-01' } })
    fireEvent.change(to, { target: { value: '2020-07-01' } })
    expect(store().filter.time).toEqual({ type: 'span', from: day('2021-07-01'), to: null })
    expect(to).toBeInvalid()
    expect(to).toHaveAccessibleDescription(/later than To/)
  })

  test('years are ticked here too', async () => {
    const user = open(<FilterBar />)
    await user.click(clause('Time'))
    await user.click(box('2021'))
    await user.click(box('2022'))
    expect(store().filter.time).toEqual({ type: 'years', years: [2021, 2022] })
    expect(clause('Time')).toHaveTextContent('2021–2022')
    await user.click(box('All years'))
    expect(store().filter.time).toEqual({ type: 'all' })
  })

  test('a year counts what ticking it shows, with what only possibly falls in it', async () => {
    const events = [
      makeEvent({ id: 'day', date: '2021-07-01' }),
      makeEvent({ id: 'some-day', date: '[2018-03..2021-08]' }),
    ]
    const user = open(<FilterBar />, makeDataset({ events }))
    await user.click(clause('Time'))
    expect(box('2021')).toHaveAccessibleDescription('2 events')
    expect(box('2019')).toHaveAccessibleDescription('1 event')
    expect(box('2022')).toHaveAccessibleDescription('0 events')
  })
})

test('the status speaks 500 ms after the last change', () => {
  vi.useFakeTimers()
  open(<FilterBar />)
  const status = filters().getByRole('status')
  expect(status).toHaveTextContent('6 of 6 events shown')
  act(() => store().setFilter({ kinds: ['message'] }))
  act(() => vi.advanceTimersByTime(400))
  act(() => store().setFilter({ kinds: ['visit'] }))
  act(() => vi.advanceTimersByTime(499))
  expect(status).toHaveTextContent('6 of 6 events shown')
  act(() => vi.advanceTimersByTime(1))
  expect(status).toHaveTextContent('1 of 6 events shown')
})

test('Reset filters leaves nothing asked for', async () => {
  const user = open(<FilterBar />)
  act(() => store().setFilter({ kinds: ['message'], text: 'treaty', disputed: true }))
  await user.click(filters().getByRole('button', { name: 'Reset filters' }))
  expect(store().filter).toMatchObject({ kinds: [], text: '', disputed: false })
  expect(filters().getByRole('searchbox', { name: 'Search events' })).toHaveValue('')
})

test('on a phone one button opens every clause in a sheet', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
  open(<FilterBar />)
  const user = userEvent.setup()
  expect(filters().queryByRole('button', { name: /^Actors/ })).not.toBeInTheDocument()
  await user.click(filters().getByRole('button', { name: 'Filters' }))
  const sheet = within(screen.getByRole('dialog'))
  await user.click(sheet.getByRole('checkbox', { name: 'Xi Jinping' }))
  await user.click(sheet.getByRole('checkbox', { name: 'Message' }))
  expect(store().filter).toMatchObject({ actors: ['xi-jinping'], kinds: ['message'] })
  await user.click(sheet.getByRole('button', { name: 'Show 3 events' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(filters().getByRole('button', { name: 'Filters' })).toHaveFocus()
})
