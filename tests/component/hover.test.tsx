import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { IndexProvider, useMakeIndex } from '../../src/store/model'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { EventsList } from '../../src/views/events/EventsList'
import { MessagesView } from '../../src/views/messages/MessagesView'
import { Strip } from '../../src/views/timeline/Strip'
import { TimelineView } from '../../src/views/timeline/TimelineView'
import { TradeView } from '../../src/views/trade/TradeView'
import { chartsDataset } from '../unit/chartsData'

/** How often each drawing was rendered; without `memo`, so that every rendering of what holds it is counted. */
const drawn = vi.hoisted((): Record<string, number> => ({}))
const counted = vi.hoisted(() => (name: string) => () => {
  drawn[name] = (drawn[name] ?? 0) + 1
  return null
})
vi.mock('../../src/views/messages/MessagesPlot', () => ({ MessagesPlot: counted('messages') }))
vi.mock('../../src/views/trade/TradePlot', () => ({
  TradePlot: counted('trade'),
  Stripes: () => null,
}))
vi.mock('../../src/views/timeline/StripMarks', () => ({ StripMarks: counted('strip') }))
vi.mock('../../src/views/timeline/TimelineDrawing', () => ({ TimelineDrawing: counted('timeline') }))
vi.mock('../../src/views/events/EventItem', () => ({ EventItem: counted('events') }))

const dataset = chartsDataset()

function Page() {
  return (
    <IndexProvider value={useMakeIndex(dataset)}>
      <MessagesView onExport={() => {}} />
      <TradeView onExport={() => {}} />
      <Strip />
      <TimelineView onExport={() => {}} onTable={() => {}} onAllMarks={() => {}} />
      <EventsList onExport={() => {}} />
    </IndexProvider>
  )
}

beforeEach(() => {
  // jsdom lays nothing out
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(784)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(320)
  configureDashboard({ info: dataset.info })
  useDashboard.setState(DEFAULT_STATE)
})

it('hovering a year lights it in every view and renders nothing else', async () => {
  const user = userEvent.setup()
  const { container } = render(<Page />)
  // the signs of dispute are fetched once the charts stand
  await vi.dynamicImportSettled()
  await act(async () => {})
  const before = { ...drawn }
  expect(Object.keys(before).sort()).toEqual(['events', 'messages', 'strip', 'timeline', 'trade'])
  const messages = within(screen.getByRole('region', { name: 'Messages by year' }))
  await user.hover(messages.getByRole('button', { name: /^2020:/ }))
  expect(container.querySelectorAll('.lit-year[data-year="2020"]')).toHaveLength(3)
  expect(drawn).toEqual(before)
  await user.unhover(messages.getByRole('button', { name: /^2020:/ }))
  expect(container.querySelectorAll('.lit-year')).toHaveLength(0)
  expect(drawn).toEqual(before)
})
