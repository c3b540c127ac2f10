import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OwnDetails } from '../../src/views/ownDetails/OwnDetails'
import { OwnEvents } from '../../src/views/rows/OwnEvents'
import { ownColumns } from '../unit/ownRows'
import { openOwn, store } from './ownPage'

const COLUMNS = ownColumns([
  {
    date: '2020-05-08',
    title: 'Kim writes',
    from: ['PRK'],
    to: ['CHN', 'CHN'],
    kind: 'Message',
    level: 'Leaders',
  },
  {
    date: '2021-07-11',
    title: 'Treaty',
    from: ['CHN'],
    to: ['PRK'],
    kind: 'Message',
    occasion: 'Sixty years',
    summary: 'Two lines\nof summary',
    source: 'Rodong, 12 July 2021 (https://example.org/a?b=1). See http://example.org/c.',
  },
  { date: '2022-08', from: ['USA'], kind: 'Visit' },
])
const SIDES = ['PRK', 'CHN'] as const
const details = () => within(screen.getByRole('region', { name: 'Details' }))
const show = (id: string) => act(() => store().select({ type: 'event', id }))
const fact = (name: string) => details().getByText(name, { selector: 'dt' }).nextElementSibling

describe('details of one’s own event', () => {
  test('say what the file says, and where', () => {
    openOwn(<OwnDetails />, COLUMNS, { sides: SIDES })
    show('3')
    expect(details().getByRole('heading', { name: 'Treaty' })).toBeVisible()
    expect(details().getByText('CHN to PRK')).toBeVisible()
    expect(fact('When')).toHaveTextContent(/^11 July 2021$/)
    expect(fact('Kind')).toHaveTextContent('Message')
    expect(fact('Occasion')).toHaveTextContent('Sixty years')
    expect(details().getByText(/Two lines/)).toBeVisible()
    expect(fact('Source')).toHaveTextContent(
      'Rodong, 12 July 2021 (https://example.org/a?b=1). See http://example.org/c.',
    )
    const links = details().getAllByRole('link', { name: /^http/ })
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      'https://example.org/a?b=1',
      'http://example.org/c',
    ])
    expect(links[0]).toHaveAttribute('rel', expect.stringContaining('noopener'))
    expect(fact('In the file')).toHaveTextContent('mine.csv, line 3')
  })

  test('say how an inexact date is kept, and that a source is missing', () => {
    openOwn(<OwnDetails />, COLUMNS, { sides: SIDES })
    show('4')
    expect(fact('When')).toHaveTextContent('some day in August 2022 (kept as 2022-08)')
    expect(fact('Source')).toHaveTextContent('the file names none for this event')
    expect(details().getByRole('heading', { name: 'USA: Visit' })).toBeVisible()
    expect(details().queryByText('Level')).not.toBeInTheDocument()
  })

  test('an address that is none is no link', () => {
    openOwn(<OwnDetails />, ownColumns([{ source: 'javascript:alert(1) https://[' }]))
    show('2')
    expect(details().queryByRole('link', { name: /http|javascript/ })).not.toBeInTheDocument()
    expect(fact('Source')).toHaveTextContent('javascript:alert(1) https://[')
  })

  test('say so where the file has no such line', () => {
    openOwn(<OwnDetails />, COLUMNS)
    show('99')
    expect(details().getByRole('heading', { name: 'This file has no event there.' })).toBeVisible()
  })
})

describe('previous and next', () => {
  test('lead through what matches, and end at its ends', async () => {
    const { user } = openOwn(<OwnDetails />, COLUMNS)
    show('2')
    expect(details().getByText('1 of 3')).toBeVisible()
    expect(details().queryByRole('button', { name: /^Previous event/ })).not.toBeInTheDocument()
    await user.click(details().getByRole('button', { name: 'Next event, 11 Jul 2021' }))
    expect(store().selection).toEqual({ type: 'event', id: '3' })
    expect(details().getByText('2 of 3')).toBeVisible()
    await user.click(details().getByRole('button', { name: 'Next event, Aug 2022' }))
    expect(details().queryByRole('button', { name: /^Next event/ })).not.toBeInTheDocument()
    expect(details().getByRole('button', { name: /^Previous event/ })).toHaveFocus()
  })

  test('outside the filter lead to the nearest matches', () => {
    openOwn(<OwnDetails />, COLUMNS)
    show('3')
    expect(details().getByText('Not in the present filter.')).not.toBeVisible()
    act(() => store().setTime({ type: 'years', years: [2020, 2022] }))
    expect(details().getByText('Not in the present filter.')).toBeVisible()
    expect(details().getByRole('button', { name: 'Previous event, 8 May 2020' })).toBeVisible()
    expect(details().getByRole('button', { name: 'Next event, Aug 2022' })).toBeVisible()
    expect(details().queryByText(/ of 2$/)).not.toBeInTheDocument()
  })
})

afterEach(() => vi.restoreAllMocks())

/** jsdom does not know by what something came to have the focus. */
function byKeys() {
  const { matches } = Element.prototype
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible' ? this === document.activeElement : matches.call(this, selector)
  })
}

test('from the keyboard the heading has the focus, and Escape gives it back to the row', async () => {
  byKeys()
  const { user } = openOwn(
    <>
      <OwnEvents />
      <OwnDetails />
    </>,
    COLUMNS,
  )
  await user.tab()
  await user.keyboard('{Enter}')
  expect(details().getByRole('heading', { name: 'Kim writes' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(store().selection).toBeNull()
  expect(screen.getByRole('button', { name: /Kim writes/ })).toHaveFocus()
})

test('where the rows have moved on meanwhile, the focus goes back to the event, not to its old row', async () => {
  byKeys()
  const { user } = openOwn(
    <>
      <OwnEvents />
      <OwnDetails />
    </>,
    COLUMNS,
  )
  const row = screen.getByRole('button', { name: /Treaty/ })
  row.focus()
  await user.keyboard('{Enter}')
  act(() => store().setTime({ type: 'years', years: [2021, 2022] }))
  expect(row).toHaveTextContent('USA: Visit')
  await user.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: /Treaty/ })).toHaveFocus()
})
