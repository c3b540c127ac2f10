import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createIndex } from '../../src/model/eventIndex'
import { IndexProvider, useMakeIndex } from '../../src/store/model'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { AllMarks } from '../../src/views/timeline/AllMarks'
import { Strip } from '../../src/views/timeline/Strip'
import { TimelineView } from '../../src/views/timeline/TimelineView'
import { ACTORS, day, makeDataset, makeEvent } from '../unit/fixtures'
import { denseSummer } from '../unit/timelineFixture'

const dataset = makeDataset({ events: denseSummer() })
const onExport = vi.fn()
const onTable = vi.fn()

function Page() {
  return (
    <IndexProvider value={useMakeIndex(dataset)}>
      <Strip />
      <TimelineView onExport={onExport} onTable={onTable} onAllMarks={() => {}} />
    </IndexProvider>
  )
}

const phone = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener() {}, removeEventListener() {} }))

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  onExport.mockReset()
  onTable.mockReset()
  // jsdom lays nothing out
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(784)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(320)
  configureDashboard({ info: dataset.info })
  useDashboard.setState(DEFAULT_STATE)
})

const windowOf = () => useDashboard.getState().reading.window

describe('the strip', () => {
  it('has its ends as sliders that speak in words', () => {
    render(<Page />)
    expect(screen.getByRole('slider', { name: 'Start of the window' })).toHaveAttribute(
      'aria-valuetext',
      'from 1 February 2021',
    )
    expect(screen.getByRole('slider', { name: 'End of the window' })).toHaveAttribute(
      'aria-valuetext',
      'to 20 March 2022',
    )
  })
  it('moves its ends by keys', async () => {
    const user = userEvent.setup()
    render(<Page />)
    screen.getByRole('slider', { name: 'Start of the window' }).focus()
    await user.keyboard('{ArrowRight}{PageUp}')
    expect(windowOf()).toEqual([day('2021-02-01') + 31, day('2022-03-20')])
    await user.keyboard('{Home}')
    expect(windowOf()?.[0]).toBe(day('2016-01-01'))
    await user.tab()
    await user.keyboard('{End}')
    expect(windowOf()).toEqual([day('2016-01-01'), day('2022-12-31')])
  })
  it('filters to its window and lets go of it', async () => {
    const user = userEvent.setup()
    render(<Page />)
    const button = screen.getByRole('button', { name: 'Filter to it' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(useDashboard.getState().filter.time).toEqual({
      type: 'span',
      from: day('2021-02-01'),
      to: day('2022-03-20'),
    })
    await user.click(button)
    expect(useDashboard.getState().filter.time).toEqual({ type: 'all' })
  })
})

describe('the timeline', () => {
  it('says how many events it shows, and of which days', () => {
    render(<Page />)
    // 27 named acts and 14 of July, each touching the window
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(
      '41 events, 1 February 2021 to 20 March 2022. An arrow is a message',
    )
  })
  it('zooms and moves by buttons, to the whole period and no farther', async () => {
    const user = userEvent.setup()
    render(<Page />)
    // half of 413 days about their middle
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    const [from = 0, to = 0] = windowOf() ?? []
    expect(to - from + 1).toBe(207)
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(windowOf()).toEqual([from + 69, to + 69])
    await user.click(screen.getByRole('button', { name: 'Whole period' }))
    expect(windowOf()).toEqual([day('2016-01-01'), day('2022-12-31')])
    expect(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Earlier' })).toBeDisabled()
  })
  it('zooms with Ctrl and the wheel, and leaves a plain wheel to the page', () => {
    const { container } = render(<Page />)
    const plot = container.querySelector('.tl-plot')!
    expect(fireEvent.wheel(plot, { deltaY: -100 })).toBe(true)
    expect(windowOf()).toBeNull()
    expect(fireEvent.wheel(plot, { deltaY: -100, ctrlKey: true })).toBe(false)
    const [from = 0, to = 0] = windowOf() ?? []
    expect(to - from + 1).toBeLessThan(413)
  })
  it('zooms about two fingers that part, and ends in one step of the history', () => {
    const { container } = render(<Page />)
    const plot = container.querySelector('.tl-plot')!
    const finger = (type: string, pointerId: number, x: number) =>
      fireEvent(
        plot,
        new PointerEvent(type, {
          bubbles: true,
          pointerId,
          pointerType: 'touch',
          clientX: 80 + x,
          clientY: 100,
          buttons: 1,
        }),
      )
    // the plot is 704 wide: the fingers hold its middle, and part from 176 to 352 px
    finger('pointerdown', 1, 264)
    finger('pointerdown', 2, 440)
    finger('pointermove', 1, 176)
    finger('pointermove', 2, 528)
    const [from = 0, to = 0] = windowOf() ?? []
    // half of 413 days, about the same middle
    expect(Math.abs(to - from + 1 - 206.5)).toBeLessThanOrEqual(1)
    const middle = (day('2021-02-01') + day('2022-03-20') + 1) / 2
    expect(Math.abs((from + to + 1) / 2 - middle)).toBeLessThanOrEqual(1)
    finger('pointerup', 1, 176)
    finger('pointerup', 2, 528)
    expect(windowOf()).toEqual([from, to])
    // what two fingers did opens nothing
    fireEvent.click(plot, { clientX: 80 + 352, clientY: 172 })
    expect(useDashboard.getState().selection).toBeNull()
  })
  it('finds what is under the pointer on a full screen, which is zoomed', () => {
    const { container } = render(<Page />)
    const plot = container.querySelector<HTMLElement>('.tl-plot')!
    vi.spyOn(plot, 'offsetWidth', 'get').mockReturnValue(784)
    vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 784 * 1.5, 320 * 1.5))
    const x = 80 + (242.5 / 413) * 704
    fireEvent.pointerMove(plot, { clientX: 100 + x * 1.5, clientY: 50 + 172 * 1.5 })
    expect(useDashboard.getState().hover).toEqual({ type: 'event', id: 'prc-72' })
  })
  it('explains its marks in at most four lines of two, what nobody guesses among them', async () => {
    const { container } = render(<Page />)
    await waitFor(() => expect(container.querySelector('.tl-key')).not.toBeNull())
    const keys = [...container.querySelectorAll<HTMLElement>('.tl-key li')].map(item => item.dataset.key)
    expect(keys.length).toBeLessThanOrEqual(8)
    expect(keys.slice(0, 2)).toEqual(['down', 'up'])
    // two acts of the summer are known only within 2018 to 2021; two are from the context layer
    expect(keys).toEqual(expect.arrayContaining(['bounds', 'context', 'act', 'within']))
    expect(keys).not.toContain('differ')
  })
  it('counts each ribbon in the hue of its line', () => {
    const rows = ['prc', 'dprk', 'vladimir-putin'].map((from, i) =>
      makeEvent({
        id: `bounds-${i}`,
        date: '[2018-03..2021-08]',
        kind: 'statement',
        from: [from],
        to: [],
      }),
    )
    const both = makeEvent({
      id: 'bounds-both',
      date: '[2018-03..2021-08]',
      kind: 'statement',
      from: ['prc', 'dprk'],
      to: [],
    })
    const { container } = render(
      <IndexProvider
        value={createIndex(makeDataset({ events: [...rows, both], actors: ACTORS }), {
          context: true,
          background: false,
        })}
      >
        <TimelineView onExport={onExport} onTable={onTable} onAllMarks={() => {}} />
      </IndexProvider>,
    )
    const counts = [...container.querySelectorAll('.tl-bounds')]
    expect(counts.map(count => [count.textContent, count.classList[1]]).sort()).toEqual([
      ['1 within bounds', 'side-DPRK'],
      ['1 within bounds', 'side-PRC'],
      ['1 within bounds', 'side-both'],
      ['1 within bounds', 'side-third'],
    ])
    // no two of the names and counts at the left meet by more than 4 px: their boxes are 16 px high
    const bases = [...container.querySelectorAll('.tl-bounds, .tl-lane')]
      .map(each => Number(each.getAttribute('y')))
      .sort((a, b) => a - b)
    for (const [i, base] of bases.slice(1).entries()) expect(base - bases[i]!).toBeGreaterThanOrEqual(12)
  })
  it('opens the event nearest to a click, lights it under the pointer, and selects its row in July', () => {
    const { container } = render(<Page />)
    const plot = container.querySelector('.tl-plot')!
    // 1 October 2021, noon, is 242.5 days into 413; the plot is 704 wide from 80
    const x = 80 + (242.5 / 413) * 704
    fireEvent.pointerMove(plot, { clientX: x, clientY: 172 })
    expect(useDashboard.getState().hover).toEqual({ type: 'event', id: 'prc-72' })
    fireEvent.click(plot, { clientX: x, clientY: 172 })
    expect(useDashboard.getState().selection).toEqual({ type: 'event', id: 'prc-72' })
    fireEvent.pointerLeave(plot)
    expect(useDashboard.getState().hover).toBeNull()
  })

  it('forgets what was under the pointer when the window moves from under it', () => {
    render(<Page />)
    const plot = document.querySelector<HTMLElement>('.tl-plot')!
    fireEvent.pointerMove(plot, { clientX: 80 + (242.5 / 413) * 704, clientY: 172 })
    expect(useDashboard.getState().hover).not.toBeNull()
    act(() => useDashboard.getState().setWindow([day('2022-01-01'), day('2022-02-01')], 'commit'))
    expect(useDashboard.getState().hover).toBeNull()
  })
  it('hands its events over as a table, and leads to the list', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const table = await onExport.mock.calls[0]![0].makeTable()
    expect(table.columns.slice(0, 3)).toEqual(['id', 'date', 'date shown'])
    expect(table.rows).toHaveLength(41)
    expect(
      table.rows.some(
        (row: string[]) =>
          row[1] === '2021-07-01' && row[5] === 'Kim Jong Un' && row[12] === 'asmolov-2022#p4',
      ),
    ).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Table' }))
    expect(onTable).toHaveBeenCalledOnce()
  })
  it('runs down on a phone, one row an event under its month', async () => {
    phone(true)
    const user = userEvent.setup()
    render(<Page />)
    const october = (await screen.findByRole('heading', { name: 'Oct 2021' })).parentElement!
    expect(within(october).getAllByRole('listitem')).toHaveLength(2)
    await user.click(within(october).getByRole('button', { name: /^1 Oct.*The PRC at 72/ }))
    expect(useDashboard.getState().selection).toEqual({ type: 'event', id: 'prc-72' })
    const long = screen.getByRole('heading', { name: 'Known only within long bounds' }).parentElement!
    expect(within(long).getAllByRole('listitem')).toHaveLength(2)
  })
  it('says so where nothing is left', () => {
    useDashboard.setState({ filter: { ...DEFAULT_STATE.filter, text: 'nothing is called this' } })
    render(<Page />)
    expect(screen.getByText('No event of the present filter falls in this window.')).toBeVisible()
  })
})

it('All marks explains each mark and closes', async () => {
  const closed = vi.fn()
  render(<AllMarks onClose={closed} />)
  const dialog = screen.getByRole('dialog', { name: 'How to read the marks' })
  for (const section of ['Messages', 'Acts', 'Time', 'Evidence', 'Counts by year', 'State'])
    expect(within(dialog).getByRole('heading', { name: section })).toBeVisible()
  const samples = [...dialog.querySelectorAll('.mark-sample')]
  expect(samples.length).toBe(dialog.querySelectorAll('dt').length)
  expect(samples.filter(sample => sample.childElementCount === 0)).toEqual([])
  fireEvent(dialog, new Event('close'))
  expect(closed).toHaveBeenCalledOnce()
})
