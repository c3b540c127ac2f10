import { act, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mirrorAddress, shareAddress } from '../../src/store/addressBar'
import { FIRST_PLACE, leaveAbout, place, usePage, useUndo } from '../../src/store/place'
import { useDashboard } from '../../src/store/useDashboard'
import { useNotices } from '../../src/store/useNotices'
import { day } from '../unit/fixtures'
import { freshStore, INFO, KNOWN } from '../unit/storeFixtures'

const OPENS = '#v=1&d=prc-dprk@1.0.0'
const store = () => useDashboard.getState()
const years = () => {
  const { time } = store().filter
  return time.type === 'years' ? time.years : null
}
const july = [day('2021-07-01'), day('2021-07-31')] as const
const TREATY = { type: 'event', id: '2021-07-11-kim-xi-treaty' } as const
const FLOODS = { type: 'event', id: '2021-08-22-kim-xi-floods' } as const

function UndoButton() {
  const { can, undo } = useUndo()
  return (
    <button type="button" disabled={!can} onClick={undo}>
      Undo
    </button>
  )
}

let end = () => {}
/** Opens the page at an address, as by a link from elsewhere. */
function open(hash: string): void {
  end()
  freshStore()
  place.setState(FIRST_PLACE)
  useNotices.getState().dismissAll()
  history.replaceState(null, '', `/${hash}`)
  end = mirrorAddress(INFO, KNOWN)
}

/** jsdom travels in tasks, which the fake timers hold: a few milliseconds let them run. */
function travel(by: number): void {
  act(() => {
    history.go(by)
    vi.advanceTimersByTime(5)
  })
}

/** Follows a link inside the page, or edits the address. */
function follow(hash: string): void {
  act(() => {
    location.hash = hash
    vi.advanceTimersByTime(5)
  })
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  open('')
})
afterEach(() => {
  end()
  end = () => {}
  vi.useRealTimers()
})

describe('Back is undo', () => {
  test('each choice is an entry, and Back takes them away one by one', () => {
    store().toggleYear(2021)
    store().setFilter({ actors: ['xi-jinping'] })
    store().select(TREATY)
    expect(location.hash).toBe(`${OPENS}&years=2021&actors=xi-jinping&sel=event:2021-07-11-kim-xi-treaty`)
    travel(-1)
    expect(store().selection).toBeNull()
    expect(store().filter.actors).toEqual(['xi-jinping'])
    travel(-1)
    expect(store().filter.actors).toEqual([])
    expect(years()).toEqual([2021])
    travel(-1)
    expect(store().filter.time).toEqual({ type: 'all' })
    expect(location.hash).toBe('')
    travel(3)
    expect(store().selection).toEqual(TREATY)
  })

  test('changes of one clause within a second are one entry; a later one is its own', () => {
    store().setFilter({ text: 'f' })
    vi.advanceTimersByTime(900)
    store().setFilter({ text: 'fl' })
    vi.advanceTimersByTime(900)
    store().setFilter({ text: 'flood' })
    vi.advanceTimersByTime(1000)
    store().setFilter({ text: 'floods' })
    expect(location.hash).toBe(`${OPENS}&q=floods`)
    travel(-1)
    expect(store().filter.text).toBe('flood')
    travel(-1)
    expect(store().filter.text).toBe('')
  })

  test('changes of two clauses within a second are two entries', () => {
    store().setFilter({ kinds: ['visit'] })
    store().setFilter({ disputed: true })
    travel(-1)
    expect(store().filter).toMatchObject({ kinds: ['visit'], disputed: false })
  })

  test('a change after Back does not rewrite the entry gone back to', () => {
    store().toggleYear(2020)
    vi.advanceTimersByTime(2000)
    store().toggleYear(2021)
    travel(-1)
    store().toggleYear(2018)
    expect(years()).toEqual([2018, 2020])
    travel(-1)
    expect(years()).toEqual([2020])
  })

  test('opening Details pushes, next and previous replace', () => {
    store().select(TREATY)
    store().select(FLOODS, 'replace')
    expect(location.hash).toContain('sel=event:2021-08-22-kim-xi-floods')
    travel(-1)
    expect(store().selection).toBeNull()
  })

  test('what is equal keeps its identity, so that nothing is counted again', () => {
    store().setFilter({ kinds: ['visit'] })
    const { filter, scope } = store()
    store().select(TREATY)
    travel(-1)
    expect(store().filter).toBe(filter)
    expect(store().scope).toBe(scope)
  })
})

describe('a live change', () => {
  test('is not written while it lasts, and is one entry on commit', () => {
    for (let step = 0; step < 20; step += 1) {
      store().setWindow([july[0], july[1] + step], 'live')
      vi.advanceTimersByTime(50)
    }
    expect(location.hash).toBe('')
    store().commit()
    expect(location.hash).toBe(`${OPENS}&window=2021-07-01..2021-08-19`)
    travel(-1)
    expect(store().reading.window).toBeNull()
  })

  test('is one entry after 400 ms of quiet', () => {
    store().setWindow(july, 'live')
    vi.advanceTimersByTime(399)
    expect(location.hash).toBe('')
    vi.advanceTimersByTime(1)
    expect(location.hash).toBe(`${OPENS}&window=2021-07-01..2021-07-31`)
  })

  test('ended by a last step is still one entry', () => {
    store().setWindow([july[0], july[1] + 9], 'live')
    store().setWindow(july, 'commit')
    expect(location.hash).toBe(`${OPENS}&window=2021-07-01..2021-07-31`)
    travel(-1)
    expect(location.hash).toBe('')
  })

  test('has its entry before the choice that follows it', () => {
    store().setWindow(july, 'live')
    store().setFilter({ kinds: ['visit'] })
    travel(-1)
    expect(store().reading.window).toEqual(july)
    expect(store().filter.kinds).toEqual([])
  })

  test('hovering writes nothing', () => {
    store().setHover({ type: 'year', year: 2020 })
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('')
    expect(place.getState().index).toBe(0)
  })
})

describe('Undo', () => {
  const button = () => screen.getByRole('button', { name: 'Undo' })
  const press = () =>
    act(() => {
      button().click()
      vi.advanceTimersByTime(5)
    })

  test('is disabled where there is nothing of ours to go back to, as after a shared link', () => {
    open(`${OPENS}&years=2020`)
    render(<UndoButton />)
    expect(button()).toBeDisabled()
    act(() => store().setFilter({ disputed: true }))
    expect(button()).toBeEnabled()
    press()
    expect(store().filter.disputed).toBe(false)
    expect(years()).toEqual([2020])
    expect(button()).toBeDisabled()
  })

  test('has nothing to take back where a choice was taken back by hand at once', () => {
    render(<UndoButton />)
    const undo = screen.getByRole('button', { name: 'Undo' })
    act(() => store().toggleYear(2021))
    expect(undo).toBeEnabled()
    act(() => store().toggleYear(2021))
    expect(undo).toBeDisabled()
    act(() => store().toggleYear(2020))
    expect(undo).toBeEnabled()
    act(() => {
      undo.click()
      vi.advanceTimersByTime(5)
    })
    expect(years()).toBeNull()
    expect(undo).toBeDisabled()
  })

  test('takes back a change that was not yet written', () => {
    render(<UndoButton />)
    act(() => store().setFilter({ disputed: true }))
    act(() => store().setWindow(july, 'live'))
    press()
    expect(store().reading.window).toBeNull()
    expect(store().filter.disputed).toBe(true)
  })

  test('still knows its way after a reload', () => {
    store().toggleYear(2020)
    end()
    freshStore()
    place.setState(FIRST_PLACE)
    end = mirrorAddress(INFO, KNOWN)
    expect(years()).toEqual([2020])
    expect(renderHook(() => useUndo()).result.current.can).toBe(true)
  })
})

describe('the address read in', () => {
  test('a link opens, and what is broken in it is said until the next link', () => {
    open(`${OPENS}&years=20x1&actors=xi-jinping`)
    expect(store().filter.actors).toEqual(['xi-jinping'])
    expect(useNotices.getState().notices).toEqual([
      '“years=20x1” in the link could not be read and was left out.',
    ])
    follow(`${OPENS}&kinds=visit`)
    expect(useNotices.getState().notices).toEqual([])
  })

  test('a notice can be dismissed', () => {
    open(`${OPENS}&years=20x1&kinds=telegram`)
    const [first = '', second = ''] = useNotices.getState().notices
    useNotices.getState().dismiss(first)
    expect(useNotices.getState().notices).toEqual([second])
  })

  test('an address edited in the open tab is read, and Back leads from it', () => {
    store().toggleYear(2021)
    follow(`${OPENS}&years=2018`)
    expect(years()).toEqual([2018])
    expect(place.getState().index).toBe(2)
    travel(-1)
    expect(years()).toEqual([2021])
  })

  test('a link to another set opens nothing and stays in the bar', () => {
    open('#v=1&d=cold-war@1.0.0&years=2020')
    expect(store().filter.time).toEqual({ type: 'all' })
    expect(location.hash).toBe('#v=1&d=cold-war@1.0.0&years=2020')
    expect(useNotices.getState().notices[0]).toContain('cold-war')
  })

  test('Share copies what is on the screen, written or not', () => {
    store().setWindow(july, 'live')
    expect(shareAddress(INFO)).toBe(`${location.origin}/${OPENS}&window=2021-07-01..2021-07-31`)
  })
})

describe('ordinary anchors', () => {
  const page = () => renderHook(() => usePage()).result.current

  test('#about shows the page, keeps the state, and Back returns', () => {
    store().toggleYear(2020)
    follow('#about')
    expect(page()).toBe('about')
    expect(years()).toEqual([2020])
    travel(-1)
    expect(page()).toBe('dashboard')
    expect(years()).toEqual([2020])
  })

  test('a change not yet written gets its entry before the anchor', () => {
    store().setWindow(july, 'live')
    follow('#about')
    expect(store().reading.window).toEqual(july)
    travel(-1)
    expect(store().reading.window).toEqual(july)
    travel(-1)
    expect(store().reading.window).toBeNull()
  })

  test('going back to an anchor brings the state it stood on', () => {
    store().toggleYear(2020)
    follow('#events')
    store().setFilter({ disputed: true })
    travel(-1)
    expect(location.hash).toBe('#events')
    expect(store().filter.disputed).toBe(false)
    expect(years()).toEqual([2020])
  })

  test('an anchor inside the page stays on it, and Back from it leaves as it came', () => {
    follow('#about')
    follow('#licence')
    expect(page()).toBe('about')
    travel(-2)
    expect(page()).toBe('dashboard')
  })

  test('opened first, the page is left for the dashboard in its place', () => {
    open('#about')
    expect(page()).toBe('about')
    act(() => leaveAbout())
    expect(page()).toBe('dashboard')
    expect(location.hash).toBe('')
  })

  test('choosing something on the page leads to the dashboard', () => {
    follow('#about')
    act(() => store().select(TREATY))
    expect(page()).toBe('dashboard')
    expect(location.hash).toContain('sel=')
  })
})
