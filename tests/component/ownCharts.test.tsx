import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shapesOf } from '../../src/charts/canvasShapes'
import type { SetInfo } from '../../src/data/import/importTypes'
import { createEngine } from '../../src/model/engine/engine'
import { datasetOfSet, infoOfSet, ownIndex } from '../../src/model/engine/ownIndex'
import type { LaneBy } from '../../src/model/filter'
import { EngineProvider } from '../../src/store/engine'
import { createLiveEngine } from '../../src/store/liveEngine'
import { IndexProvider } from '../../src/store/model'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { KindBarsView } from '../../src/views/kindBars/KindBarsView'
import { OwnStrip } from '../../src/views/timeline/OwnStrip'
import { OwnTimelineView } from '../../src/views/timeline/OwnTimelineView'
import { YearBarsView } from '../../src/views/yearBars/YearBarsView'
import { day } from '../unit/fixtures'
import { type OwnRow, ownColumns } from '../unit/ownRows'
import { followSizes } from './followSizes'

const onExport = vi.fn()
const onTable = vi.fn()
const state = () => useDashboard.getState()

/** 2019 to 2022: five events of the USA to China, three back, and one of others, without a year. */
const ROWS: readonly OwnRow[] = [
  ...Array.from({ length: 5 }, (_, at) => ({
    date: `2020-0${at + 1}-10`,
    from: ['USA'],
    to: ['CHN'],
    kind: 'consult',
  })),
  ...Array.from({ length: 2 }, () => ({ date: '2022', from: ['CHN'], to: ['USA'], kind: 'aid' })),
  { date: '2019-03-04', from: ['CHN'], to: ['USA'], kind: 'aid', title: 'China sends grain' },
  { date: '2020/2021', from: ['RUS'], to: ['USA'], kind: 'meet' },
]

/** Two thousand events, a hundred days apart over fifty years, so that the timeline has bars. */
const MANY: readonly OwnRow[] = Array.from({ length: 2000 }, (_, at) => ({
  date: `${1970 + (at % 50)}-01-0${1 + (at % 9)}`,
  from: ['USA'],
  to: ['CHN'],
  kind: 'consult',
}))

function open(rows: readonly OwnRow[], lanes: LaneBy = 'sides') {
  const columns = ownColumns(rows)
  const engine = createEngine(columns, { sides: ['USA', 'CHN'], lanes })
  const { first, last, extent } = engine.cells
  const info: SetInfo = {
    id: 'own',
    version: '1',
    hash: '0123456789ab',
    title: 'Own',
    fileName: 'own.csv',
    size: 1,
    openedAt: 0,
    extent,
    window: [first, last],
    sides: ['USA', 'CHN'],
  }
  const dataset = infoOfSet(info, {})
  configureDashboard({ info: dataset })
  const { live } = createLiveEngine(info, engine, useDashboard as never, async () => null)
  render(
    <IndexProvider value={ownIndex(engine, datasetOfSet(engine, dataset))}>
      <EngineProvider value={live}>
        <YearBarsView onExport={onExport} />
        <KindBarsView onExport={onExport} />
        <OwnStrip />
        <OwnTimelineView onExport={onExport} onTable={onTable} lanes={['sides', 'kinds']} />
      </EngineProvider>
    </IndexProvider>,
  )
  return { engine, live }
}

beforeEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  // jsdom lays nothing out, and draws on no canvas
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(784)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(280)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  useDashboard.setState(DEFAULT_STATE)
})

const region = (name: string) => screen.getByRole('region', { name })
const year = (name: RegExp) =>
  within(screen.getByRole('toolbar', { name: 'Years of the events' })).getByRole('button', { name })

describe('events by year', () => {
  it('has a toggle a year that says what goes which way', () => {
    open(ROWS)
    expect(year(/^2020/)).toHaveAccessibleName('2020: 5 events, 5 from USA to CHN, 0 from CHN to USA')
    expect(year(/^2022/)).toHaveAccessibleName('2022: 2 events, 0 from USA to CHN, 2 from CHN to USA')
    expect(year(/^2021/)).toHaveAccessibleName('2021: 0 events, 0 from USA to CHN, 0 from CHN to USA')
  })
  it('says what is drawn, and leads to what no year holds', async () => {
    open(ROWS)
    const view = region('Events by year')
    expect(view).toHaveTextContent('8 events: 5 rising, 3 hanging')
    expect(view).toHaveTextContent('rising: from USA to CHN')
    await userEvent.click(within(view).getByRole('button', { name: 'Year uncertain: 1' }))
    const table = await within(view).findByRole('table')
    expect(within(table).getByRole('row', { name: /Year uncertain/ })).toHaveTextContent('Year uncertain1')
    expect(within(table).getByRole('row', { name: /^2020/ })).toHaveTextContent('2020550')
  })
  it('toggles years by a press, and its names follow other clauses but not time', async () => {
    open(ROWS)
    await userEvent.click(year(/^2020/))
    expect(state().filter.time).toEqual({ type: 'years', years: [2020] })
    expect(year(/^2020/)).toHaveAttribute('aria-pressed', 'true')
    expect(year(/^2022/)).toHaveAccessibleName(/^2022: 2 events/)
    act(() => state().setFilter({ kinds: ['aid'] as never }))
    expect(year(/^2020/)).toHaveAccessibleName(/^2020: 0 events/)
    expect(year(/^2022/)).toHaveAttribute('aria-pressed', 'false')
  })
  it('goes from year to year by arrows, one tab stop', async () => {
    const user = userEvent.setup()
    open(ROWS)
    act(() => year(/^2019/).focus())
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(year(/^2021/)).toHaveFocus()
    await user.keyboard(' ')
    expect(state().filter.time).toEqual({ type: 'years', years: [2021] })
  })
  it('lights the year under the pointer, and that of the open event, in each chart', () => {
    open(ROWS)
    const lit = () =>
      [...document.querySelectorAll<HTMLElement>('.lit-year')].map(({ style }) => style.display || style.left)
    expect(lit()).toEqual(['none', 'none'])
    act(() => state().setHover({ type: 'year', year: 2021 }))
    // four years on 784 px
    expect(lit()).toEqual(['392px', '392px'])
    act(() => state().setHover(null))
    // the eighth row of the file, its header being line 1, is of 4 March 2019
    act(() => state().select({ type: 'event', id: '9' }))
    expect(lit()).toEqual(['0px', '0px'])
    // known to no single year
    act(() => state().select({ type: 'event', id: '10' }))
    expect(lit()).toEqual(['none', 'none'])
  })
  it('says that the time shown ends while one is chosen, and lets it go', async () => {
    open(ROWS)
    expect(screen.queryByRole('button', { name: 'All time' })).toBeNull()
    await userEvent.click(year(/^2020/))
    await userEvent.click(screen.getByRole('button', { name: 'All time' }))
    expect(state().filter.time).toEqual({ type: 'all' })
  })
  it('says both what is in the filter and what its bars hold', async () => {
    open(ROWS)
    const view = region('Events by year')
    expect(view).toHaveTextContent('8 events')
    await userEvent.click(year(/^2020/))
    // five of 2020, and what may lie there: 2020/2021
    await waitFor(() =>
      expect(view).toHaveTextContent('6 in the filter; 8 in all years: 5 rising, 3 hanging'),
    )
  })
  it('draws all events where they are asked for', async () => {
    open([...ROWS, { date: '2021', from: ['RUS'], to: ['USA'], kind: 'meet' }])
    const view = region('Events by year')
    expect(view).toHaveTextContent('9 events: 5 rising, 3 hanging; 1 other is not drawn here')
    await userEvent.click(within(view).getByRole('radio', { name: 'All events' }))
    expect(state().reading.bars).toBe('all')
    await waitFor(() => expect(view).not.toHaveTextContent('not drawn'))
    expect(view.querySelector('[data-part="down-ink"]')).toHaveAttribute('d', 'M0 0')
    // five of 2020, one of 2019, 2021 and two of 2022 in blocks
    expect(view.querySelector('[data-part="up-ink"]')!.getAttribute('d')!.match(/M/g)).toHaveLength(9)
    expect(year(/^2021/)).toHaveAccessibleName('2021: 1 event')
  })
  it('is drawn again once its table has been closed', async () => {
    const observed = followSizes(784, 280)
    open(ROWS)
    for (const name of ['Events by year', 'Events by year and kind']) {
      const table = within(region(name)).getByRole('button', { name: 'Table' })
      await userEvent.click(table)
      await within(region(name)).findByRole('table')
      observed.report()
      await userEvent.click(table)
      expect(await within(region(name)).findByRole('toolbar')).toBeInTheDocument()
      observed.report()
      expect(within(region(name)).getByRole('toolbar')).toBeInTheDocument()
    }
  })
  it('is titled by what its axis has', () => {
    open([{ date: '2021-03-02' }, { date: '2021-05-02' }])
    expect(within(region('Events by year')).getByRole('heading')).toHaveTextContent('Events by month')
    expect(region('Events by year')).toHaveTextContent('2 events')
  })
})

describe('events by year and kind', () => {
  it('filters by the name of a row', async () => {
    open(ROWS)
    const rows = screen.getByRole('group', { name: 'Kinds of events' })
    const aid = within(rows).getByRole('button', { name: 'aid: 3 events' })
    await userEvent.click(aid)
    expect(state().filter.kinds).toEqual(['aid'])
    expect(aid).toHaveAttribute('aria-pressed', 'true')
    // as its bars: what is not asked for has none
    expect(within(rows).getByRole('button', { name: 'consult: 0 events' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
    await userEvent.click(aid)
    expect(state().filter.kinds).toEqual([])
  })
  it('says what is in the filter of what its bars hold', async () => {
    open(ROWS)
    await userEvent.click(year(/^2020/))
    const rows = screen.getByRole('group', { name: 'Kinds of events' })
    expect(within(rows).getByRole('button', { name: /^consult/ })).toHaveAccessibleName(
      'consult: 5 in the filter, of 5 events',
    )
    expect(within(rows).getByRole('button', { name: /^aid/ })).toHaveTextContent('aid 0 of 3')
    // 2020/2021 may lie there
    expect(within(rows).getByRole('button', { name: /^meet/ })).toHaveTextContent('meet 1 of 1')
    act(() => state().setFilter({ kinds: ['aid'] as never }))
    expect(within(rows).getByRole('button', { name: /^meet/ }).lastElementChild).toHaveTextContent(/^0$/)
  })
  it('prints the numbers on its bars, and says what no year holds', async () => {
    open(ROWS)
    const view = region('Events by year and kind')
    expect(
      [...view.querySelectorAll('.kind-value')]
        .map(text => text.textContent)
        .join(' ')
        .trim(),
    ).toMatch(/5 .*1 .*2/)
    const meet = within(view).getByRole('button', { name: /^meet/ })
    expect(meet).toHaveAccessibleName('meet: 0 events, and 1 of no certain year')
    await userEvent.click(within(view).getByRole('button', { name: 'Table' }))
    const table = await within(view).findByRole('table')
    expect(within(table).getByRole('row', { name: /Year uncertain/ })).toHaveTextContent('Year uncertain001')
  })
  it('says how many kinds share the last row, and has them all in its table', async () => {
    open('abcdefgh'.split('').map(kind => ({ date: '2020', kind })))
    const view = region('Events by year and kind')
    expect(view).toHaveTextContent('5 of 8 kinds; the other three together')
    expect(within(view).getByRole('button', { name: '3 other kinds: 3 events' })).toBeVisible()
    await userEvent.click(within(view).getByRole('button', { name: 'Table' }))
    expect(await within(view).findAllByRole('columnheader')).toHaveLength(9)
  })
  it('is a line where the file names no kinds', () => {
    open([{ date: '2020', from: ['USA'], to: ['CHN'] }])
    expect(screen.queryByRole('region', { name: 'Events by year and kind' })).toBeNull()
    expect(screen.getByText('The file names no kinds of events.')).toBeVisible()
  })
})

describe('the strip', () => {
  it('has its ends as sliders that speak in words and move by keys', async () => {
    const user = userEvent.setup()
    open(ROWS)
    const start = screen.getByRole('slider', { name: 'Start of the window' })
    expect(start).toHaveAttribute('aria-valuetext', 'from 1 January 2019')
    act(() => start.focus())
    await user.keyboard('{PageUp}')
    expect(state().reading.window).toEqual([day('2019-01-31'), day('2022-12-31')])
    expect(start).toHaveAttribute('aria-valuetext', 'from 31 January 2019')
  })
  it('makes the window the filter', async () => {
    open(ROWS)
    act(() => state().setWindow([day('2020-01-01'), day('2020-03-31')], 'commit'))
    const button = screen.getByRole('button', { name: 'Filter to it' })
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    // three of 2020, and what may lie there: 2020/2021
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Window of the timeline' })).toHaveTextContent(
        'The window is the filter: 4 events.',
      ),
    )
  })
})

describe('a set of one day', () => {
  it('is filtered to the window that is shown, not to the year about it', async () => {
    open([
      { date: '2024-03-15', from: ['USA'], to: ['CHN'] },
      { date: '2024-03-15', from: ['CHN'], to: ['USA'] },
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Filter to it' }))
    const span = { type: 'span', from: day('2024-03-12'), to: day('2024-03-18') }
    expect(state().filter.time).toEqual(span)
    expect(state().reading.window).toEqual([span.from, span.to])
    await userEvent.click(screen.getByRole('button', { name: 'Filter to it' }))
    expect(state().filter.time).toEqual({ type: 'all' })
  })
})

describe('the timeline', () => {
  it('runs down on a phone, where its sides address each other', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
    open(ROWS)
    await waitFor(() => expect(plot()).toHaveClass('is-marked'))
    const row = within(region('Timeline')).getByRole('button', { name: /China sends grain/ })
    await userEvent.click(row)
    expect(state().selection).toEqual({ type: 'event', id: '9' })
  })
  const plot = () => document.querySelector('.tl-plot')!
  it('marks single events where they are few, with the names of the sides', async () => {
    open(ROWS)
    await waitFor(() => expect(plot()).toHaveClass('is-marked'))
    const view = region('Timeline')
    expect(
      view.querySelectorAll('.tl-arrow').length + view.querySelectorAll('.side-mark').length,
    ).toBeGreaterThan(6)
    expect(view).toHaveTextContent('USA')
    expect(view).not.toHaveTextContent('Pyongyang')
  })
  it('opens an event that is pressed', async () => {
    open(ROWS.slice(-2), 'kinds')
    await waitFor(() => expect(plot()).toHaveClass('is-marked'))
    const mark = document.querySelector('[data-mark="e:2"] circle')!
    const [x, y] = [mark.getAttribute('cx'), mark.getAttribute('cy')]
    const at = { bubbles: true, clientX: 104 + Number(x), clientY: Number(y) + 5 }
    act(() => {
      plot().dispatchEvent(new MouseEvent('click', at))
    })
    expect(state().selection).toEqual({ type: 'event', id: '2' })
  })
  it('has bars where they are many, one stop for the keyboard, and opens a bar by Enter', async () => {
    const user = userEvent.setup()
    open(MANY)
    expect(plot()).not.toHaveClass('is-marked')
    const cursor = within(region('Timeline')).getByRole('button', { name: /Select to zoom in/ })
    // fifty years on 680 px, 2 px in 28 days: by year
    expect(cursor).toHaveAccessibleName('1970, USA: 40 events. Select to zoom in')
    act(() => cursor.focus())
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(cursor).toHaveAccessibleName('1972, USA: 40 events. Select to zoom in')
    await user.keyboard('{Enter}')
    // 366 days, and a tenth of them on either side
    expect(state().reading.window).toEqual([day('1972-01-01') - 37, day('1972-12-31') + 37])
  })
  it('says what a bar stands for, as it is drawn', async () => {
    open(MANY)
    expect(region('Timeline')).toHaveTextContent('a bar: events a year')
    act(() => state().setWindow([day('1980-01-01'), day('1990-12-31')], 'commit'))
    // 4,018 days on 680 px
    await waitFor(() => expect(region('Timeline')).toHaveTextContent('a bar: events a month'))
  })
  it('gives files the bars as shapes', () => {
    open(MANY)
    const canvas = region('Timeline').querySelector('canvas')!
    const [grid, bars] = shapesOf(canvas)
    // years in tens would have 40 px and more: fifty years on 680 px are 13.6 px each, so every fifth is named
    expect(grid!.d.match(/M/g)).toHaveLength(9)
    expect(bars!.d.match(/M/g)).toHaveLength(50)
  })
  it('says how many are in the window', async () => {
    open(ROWS)
    expect(region('Timeline')).toHaveTextContent(
      '8 events, 1 January 2019 to 31 December 2022; 1 of no single year',
    )
    act(() => state().setWindow([day('2020-01-01'), day('2022-06-30')], 'commit'))
    await waitFor(() =>
      expect(region('Timeline')).toHaveTextContent(
        '5 events, 1 January 2020 to 30 June 2022; 2 more possibly',
      ),
    )
  })
})

describe('a window that is dragged', () => {
  it('changes nothing in the charts of years and kinds', async () => {
    open(MANY)
    const changed: MutationRecord[] = []
    const observer = new MutationObserver(records => changed.push(...records))
    for (const name of ['Events by year', 'Events by year and kind'])
      observer.observe(region(name), {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      })
    for (let step = 0; step < 10; step++)
      act(() => state().setWindow([day('1980-01-01') + step, day('2010-01-01') + step], 'live'))
    await Promise.resolve()
    expect([...changed, ...observer.takeRecords()]).toEqual([])
  })
  it('patches bars only where a year enters or leaves, while it is the filter', () => {
    open(MANY)
    act(() => state().setWindow([day('1980-06-01'), day('2010-06-01')], 'commit'))
    act(() => state().toggleFilterToWindow())
    const ink = region('Events by year').querySelector('[data-part="up-ink"]')!
    const before = ink.getAttribute('d')!
    act(() => state().setWindow([day('1980-06-02'), day('2010-06-02')], 'live'))
    expect(ink.getAttribute('d')).toBe(before)
    act(() => state().setWindow([day('1981-06-02'), day('2010-06-02')], 'live'))
    expect(ink.getAttribute('d')!.length).toBeLessThan(before.length)
  })
})
