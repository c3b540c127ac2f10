import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OnExport } from '../../src/charts/tableData'
import type { Scope } from '../../src/model/filter'
import { IndexProvider, useMakeIndex } from '../../src/store/model'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { MessagesView } from '../../src/views/messages/MessagesView'
import { TradeView } from '../../src/views/trade/TradeView'
import { chartsDataset } from '../unit/chartsData'
import { followSizes } from './followSizes'

const dataset = chartsDataset()
// jsdom lays nothing out: the plot is given the width of a wide page
const plot = { clientWidth: 784, clientHeight: 192 }

beforeAll(() => {
  for (const [name, value] of Object.entries(plot))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
})
afterAll(() => {
  for (const name of Object.keys(plot)) Reflect.deleteProperty(HTMLElement.prototype, name)
})
beforeEach(() => {
  configureDashboard({ info: dataset.info })
  useDashboard.setState(DEFAULT_STATE)
})

function Page({ onExport }: { onExport: OnExport }) {
  const index = useMakeIndex(dataset)
  return (
    <IndexProvider value={index}>
      <MessagesView onExport={onExport} />
      <TradeView onExport={onExport} />
    </IndexProvider>
  )
}

function show(scope: Partial<Scope> = {}) {
  useDashboard.setState({ scope: { ...DEFAULT_STATE.scope, ...scope } })
  const onExport = vi.fn<OnExport>()
  render(<Page onExport={onExport} />)
  const region = (name: string) => within(screen.getByRole('region', { name }))
  return { onExport, messages: region('Messages by year'), trade: region('Trade by year') }
}

const years = () => {
  const { time } = useDashboard.getState().filter
  return time.type === 'years' ? time.years : []
}

describe('a chart whose table is opened and closed', () => {
  it('is drawn again', async () => {
    const user = userEvent.setup()
    const observed = followSizes(plot.clientWidth, plot.clientHeight)
    const { messages, trade } = show()
    for (const chart of [messages, trade]) {
      await user.click(chart.getByRole('button', { name: 'Table' }))
      await chart.findByRole('table')
      observed.report()
      await user.click(chart.getByRole('button', { name: 'Table' }))
      expect(await chart.findAllByRole('toolbar')).not.toHaveLength(0)
      observed.report()
      expect(chart.queryAllByRole('toolbar')).not.toHaveLength(0)
    }
    vi.unstubAllGlobals()
  })
})

describe('the toolbar of years', () => {
  it('is one tab stop, moved by arrows, Home and End, without wrapping', async () => {
    const user = userEvent.setup()
    const { messages } = show()
    const toolbar = messages.getByRole('toolbar', { name: 'Years of the messages' })
    const marks = within(toolbar).getAllByRole('button')
    expect(marks.map(mark => mark.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1])
    marks[0]!.focus()
    await user.keyboard('{ArrowLeft}')
    expect(marks[0]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(marks[1]).toHaveFocus()
    await user.keyboard('{End}{ArrowRight}')
    expect(marks[6]).toHaveFocus()
    expect(marks.map(mark => mark.tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, 0])
    await user.keyboard('{Home}')
    expect(marks[0]).toHaveFocus()
  })

  it('toggles years that add up, in both charts, and clears them', async () => {
    const user = userEvent.setup()
    const { messages, trade } = show()
    const y2020 = messages.getByRole('button', { name: /^2020: 9 messages/ })
    await user.click(y2020)
    await user.click(trade.getByRole('button', { name: /^2021: US\$318 million/ }))
    expect(years()).toEqual([2020, 2021])
    expect(y2020).toHaveAttribute('aria-pressed', 'true')
    expect(trade.getByRole('button', { name: /^2020: US\$539 million/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    y2020.focus()
    await user.keyboard(' ')
    expect(years()).toEqual([2021])
    await user.click(messages.getByRole('button', { name: 'All years' }))
    expect(years()).toEqual([])
  })

  it('extends with Shift', async () => {
    const user = userEvent.setup()
    const { messages } = show()
    await user.click(messages.getByRole('button', { name: /^2018:/ }))
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(years()).toEqual([2018, 2019, 2020])
  })

  it('shows by focus the tooltip of hover, and Escape dismisses it', async () => {
    const user = userEvent.setup()
    const { messages } = show()
    await user.hover(messages.getByRole('button', { name: /^2021:/ }))
    const hovered = messages.getByRole('tooltip').textContent
    await user.unhover(messages.getByRole('button', { name: /^2021:/ }))
    expect(messages.queryByRole('tooltip')).toBeNull()
    act(() => messages.getByRole('button', { name: /^2021:/ }).focus())
    expect(messages.getByRole('tooltip').textContent).toBe(hovered)
    expect(messages.getByRole('button', { name: /^2021:/ })).toHaveAccessibleDescription(
      /9 = 4 \+ 5, computed/,
    )
    await user.keyboard('{Escape}')
    expect(messages.queryByRole('tooltip')).toBeNull()
  })
})

it('lights the year of the hovered and of the selected event', () => {
  show()
  const [first, last] = [dataset.events[0]!, dataset.events[10]!]
  act(() =>
    useDashboard.setState({
      hover: { type: 'event', id: first.id },
      selection: { type: 'event', id: last.id },
    }),
  )
  const years = [...document.querySelectorAll('.chart-messages .lit-year')].map(node =>
    node.getAttribute('data-year'),
  )
  expect(years).toEqual(['2021', '2022'])
})

describe('printed numbers', () => {
  it('open their Details, each its own', async () => {
    const user = userEvent.setup()
    const { messages, trade } = show()
    const opened = async (button: HTMLElement) => {
      await user.click(button)
      return useDashboard.getState().selection
    }
    expect(await opened(messages.getByRole('button', { name: /^Kim 6, 2018/ }))).toEqual({
      type: 'count',
      id: 'c18k',
    })
    expect(await opened(messages.getByRole('button', { name: /^8 messages, 2018/ }))).toEqual({
      type: 'count',
      id: 'c18',
    })
    expect(await opened(trade.getByRole('button', { name: /^US\$539 million, 2020/ }))).toEqual({
      type: 'trade',
      id: 't20',
    })
    expect(await opened(trade.getByRole('button', { name: /^−80\.67 %/ }))).toEqual({
      type: 'indicator',
      id: 'fall',
    })
    expect(years()).toEqual([])
  })

  it('give no button to a sum that nobody prints', () => {
    const { messages } = show()
    expect(messages.queryByRole('button', { name: /^9 messages, 2020/ })).toBeNull()
  })
})

describe('reading', () => {
  it('cannot be traced while context is off, and says why', () => {
    const { messages } = show({ context: false })
    const traced = messages.getByRole('radio', { name: 'Traced' })
    expect(traced).toBeDisabled()
    expect(messages.getByRole('radiogroup', { name: 'Counting rule' })).toHaveAccessibleDescription(
      'Traced needs the context layer.',
    )
  })

  it('changes the rule by keyboard', async () => {
    const user = userEvent.setup()
    const { messages } = show()
    messages.getByRole('radio', { name: 'Stated' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(useDashboard.getState().reading.rule).toBe('listed')
    expect(
      messages.getByRole('button', { name: '2021: 10 messages, 6 from Kim to Xi, 4 from Xi to Kim' }),
    ).toBeVisible()
  })

  it('says that the articles print no monthly figure', async () => {
    const user = userEvent.setup()
    const { trade } = show({ context: false })
    await user.click(trade.getByRole('radio', { name: 'Month' }))
    expect(trade.getByText(/articles print no monthly figure/)).toBeVisible()
  })

  it('shows as table what it saves', async () => {
    const user = userEvent.setup()
    const { messages, onExport } = show()
    await user.click(messages.getByRole('button', { name: 'Export' }))
    const saved = await onExport.mock.calls[0]![0].makeTable()
    await user.click(messages.getByRole('button', { name: 'Table' }))
    const table = await messages.findByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(cell => cell.textContent),
    ).toEqual(saved.columns)
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent),
    ).toEqual(saved.rows.map(row => String(row[0])))
    expect(saved.rows.at(-1)?.[0]).toBe('Year uncertain')
  })
})
