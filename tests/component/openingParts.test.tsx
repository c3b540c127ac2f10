import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BAD_KEPT } from '../../src/data/import/importTypes'
import { Banner } from '../../src/opening/Banner'
import { dropAnywhere } from '../../src/opening/dropAnywhere'
import { noteKept } from '../../src/opening/keptState'
import ReportDialog from '../../src/opening/ReportDialog'
import SidesDialog from '../../src/opening/SidesDialog'
import { namesByTraffic } from '../../src/opening/setFacts'
import { setFrom } from '../unit/openingFixtures'

const saveText = vi.hoisted(() => vi.fn())
vi.mock('../../src/opening/saveText', () => ({ saveText }))

const SET = setFrom([
  { from: ['Kim'], to: ['Xi'] },
  { from: ['Xi'], to: ['Wang Yi'] },
  { from: ['Xi'], to: ['Kim'] },
])
beforeEach(() => {
  saveText.mockClear()
})

describe('the report', () => {
  const open = (report = SET.report) =>
    render(<ReportDialog info={SET.info} report={report} onClose={() => {}} />)
  test('says what became what, and which rows were set aside, by reason and one by one', () => {
    open()
    expect(screen.getByRole('dialog', { name: 'What became of letters.csv' })).toBeVisible()
    expect(screen.getByText('5 rows read, 3 events opened.')).toBeVisible()
    expect(screen.getAllByRole('listitem').map(li => li.textContent)).toEqual([
      'Column “date” is the date.',
      '1 row: is not a day of the calendar',
      '1 row: no date',
    ])
    const [, ...rows] = within(screen.getByRole('region', { name: 'Set aside' })).getAllByRole('row')
    expect(
      rows.map(row =>
        within(row)
          .getAllByRole('cell')
          .map(cell => cell.textContent),
      ),
    ).toEqual([
      ['3', 'date', '31 June 2021', 'is not a day of the calendar'],
      ['5', 'date', '(empty)', 'no date'],
    ])
  })
  test('hands them out as CSV', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: 'Save them as CSV' }))
    const [[name, content]] = saveText.mock.calls as [[string, string]]
    expect(name).toBe('letters-set-aside.csv')
    expect(content.replace(/^\ufeff/, '').split('\r\n')).toEqual([
      'line,column,value,reason',
      '3,date,31 June 2021,is not a day of the calendar',
      '5,date,,no date',
      '',
    ])
  })
  test('lists the first two hundred of many, and says how many there are', () => {
    const bad = Array.from({ length: 300 }, (_, at) => ({
      line: at + 2,
      column: '',
      value: '',
      reason: 'no date',
    }))
    open({
      ...SET.report,
      bad,
      badCount: BAD_KEPT + 5,
      badByReason: [{ reason: 'no date', count: BAD_KEPT + 5 }],
    })
    const region = within(screen.getByRole('region', { name: 'Set aside' }))
    expect(region.getAllByRole('row')).toHaveLength(201)
    expect(screen.getByText('The first 200 of 100,005.')).toBeVisible()
    expect(screen.getByText(/Only the first 100,000 were kept in mind/)).toBeVisible()
  })
  test('says where nothing was set aside', () => {
    open({ ...SET.report, bad: [], badCount: 0, badByReason: [] })
    expect(screen.getByText('No row was set aside.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Save them as CSV' })).toBeNull()
  })
})

describe('the two sides', () => {
  test('are offered by traffic', () => {
    // Xi three times, Kim twice, Wang Yi once
    expect(namesByTraffic(SET.columns)).toEqual(['Xi', 'Kim', 'Wang Yi'])
  })
  const open = (present: readonly [string, string] | null = ['Kim', 'Xi']) => {
    const onChoose = vi.fn()
    const onClose = vi.fn()
    const names = namesByTraffic(SET.columns)
    render(<SidesDialog names={names} present={present} onChoose={onChoose} onClose={onClose} />)
    return { onChoose, onClose, user: userEvent.setup() }
  }
  const first = () => screen.getByLabelText('First side, above')
  const second = () => screen.getByLabelText('Second side, below')
  test('begin with the present ones, and are chosen by name', async () => {
    const { onChoose, onClose, user } = open()
    expect(first()).toHaveValue('Kim')
    await user.clear(second())
    await user.type(second(), ' Wang Yi ')
    await user.keyboard('{Enter}')
    expect(onChoose.mock.calls).toEqual([[['Kim', 'Wang Yi']]])
    expect(onClose).toHaveBeenCalledOnce()
  })
  test('have to be two, and names of actors', async () => {
    const { onChoose, user } = open()
    await user.clear(first())
    await user.type(first(), 'Nobody')
    await user.click(screen.getByRole('button', { name: 'Use these two' }))
    expect(screen.getByRole('alert')).toHaveTextContent('There is no “Nobody” among the actors.')
    expect(first()).toHaveFocus()
    expect(first()).toBeInvalid()
    await user.clear(first())
    await user.type(first(), 'Xi{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('have to be different')
    expect(second()).toHaveFocus()
    expect(onChoose).not.toHaveBeenCalled()
  })
  test('can be given up; without any, those with most events are proposed', async () => {
    const { onChoose, user } = open()
    await user.click(screen.getByRole('button', { name: 'Without sides' }))
    expect(onChoose.mock.calls).toEqual([[null]])
  })
  test('without any, those with most events are proposed', () => {
    open(null)
    expect([first(), second()].map(input => (input as HTMLInputElement).value)).toEqual(['Xi', 'Kim'])
    expect(screen.queryByRole('button', { name: 'Without sides' })).toBeNull()
  })
})

describe('the banner', () => {
  const open = (badCount = 2) => {
    const acts = { onReport: vi.fn(), onSides: vi.fn(), onOther: vi.fn(), onBuiltIn: vi.fn() }
    render(<Banner info={SET.info} report={{ ...SET.report, badCount }} {...acts} />)
    return acts
  }
  test('says whose data this is, and that it is not the built-in dataset', () => {
    open()
    expect(screen.getByRole('complementary', { name: 'Whose data this is' })).toHaveTextContent(
      /^Your own data: letters.csv \(3 events, opened \d January 2026\). This is not the built-in dataset./,
    )
  })
  test('leads to the report, the sides, other data and back', async () => {
    const acts = open()
    for (const name of [
      /^2 rows set aside/,
      'Sides: Kim and Xi',
      'Other data',
      'Back to the built-in dataset',
    ])
      await userEvent.click(screen.getByRole('button', { name }))
    expect(Object.values(acts).map(act => act.mock.calls.length)).toEqual([1, 1, 1, 1])
  })
  test('has a report even where nothing was set aside', () => {
    open(0)
    expect(screen.getByRole('button', { name: 'Report: what became of the file' })).toBeVisible()
  })
  test('says why a set is not kept, as soon as that is known', () => {
    open()
    const banner = screen.getByRole('complementary')
    expect(banner).not.toHaveTextContent('until the page closes')
    act(() => noteKept(SET.info.hash, 'the browser has no room left for it'))
    expect(banner).toHaveTextContent('It lasts until the page closes: the browser has no room left for it.')
    act(() => noteKept(SET.info.hash, ''))
    expect(banner).not.toHaveTextContent('until the page closes')
  })
})

describe('a file dropped anywhere', () => {
  const files = { types: ['Files'], files: [new File(['x'], 'a.csv')] }
  const veil = () => document.querySelector('.drop-veil')
  let stop = () => {}
  afterEach(() => stop())
  const listen = () => {
    const onFiles = vi.fn()
    stop = dropAnywhere(onFiles)
    return onFiles
  }
  test('is taken, with a veil while it is held above the page', async () => {
    const onFiles = listen()
    const inner = document.body.appendChild(document.createElement('p'))
    fireEvent.dragEnter(document.body, { dataTransfer: files })
    // into a part of the page: entered before the other is left
    fireEvent.dragEnter(inner, { dataTransfer: files })
    fireEvent.dragLeave(document.body, { dataTransfer: files })
    await waitFor(() => expect(veil()).toHaveTextContent('Let go to open it here'))
    // a page that does not refuse it would be left for the file
    expect(fireEvent.dragOver(inner, { dataTransfer: files })).toBe(false)
    expect(fireEvent.drop(inner, { dataTransfer: files })).toBe(false)
    expect(onFiles.mock.calls).toEqual([[files.files]])
    await waitFor(() => expect(veil()).toBeNull())
    inner.remove()
  })
  test('the veil goes when the file leaves', async () => {
    listen()
    fireEvent.dragEnter(document.body, { dataTransfer: files })
    await waitFor(() => expect(veil()).not.toBeNull())
    fireEvent.dragLeave(document.body, { dataTransfer: files })
    await waitFor(() => expect(veil()).toBeNull())
  })
  test('texts and links of the page are left alone', () => {
    const onFiles = listen()
    const dataTransfer = { types: ['text/uri-list', 'text/plain'], files: [] }
    fireEvent.dragEnter(document.body, { dataTransfer })
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(true)
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(true)
    expect(onFiles).not.toHaveBeenCalled()
    expect(veil()).toBeNull()
  })
  test('what something further in has taken is not taken twice', () => {
    const onFiles = listen()
    const taker = document.body.appendChild(document.createElement('p'))
    taker.addEventListener('drop', event => event.preventDefault())
    fireEvent.drop(taker, { dataTransfer: files })
    expect(onFiles).not.toHaveBeenCalled()
    taker.remove()
  })
  test('ended, it listens no longer', () => {
    const onFiles = listen()
    stop()
    fireEvent.drop(document.body, { dataTransfer: files })
    expect(onFiles).not.toHaveBeenCalled()
  })
})
