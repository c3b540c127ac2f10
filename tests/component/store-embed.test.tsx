import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mirrorAddress, shareAddress } from '../../src/store/addressBar'
import { OWN_BRIEFING } from '../../src/store/dashboard'
import { embedKey } from '../../src/store/history'
import { FIRST_PLACE, place } from '../../src/store/place'
import { useDashboard } from '../../src/store/useDashboard'
import { freshStore, INFO, KNOWN } from '../unit/storeFixtures'

const store = () => useDashboard.getState()
let end = () => {}
function open(hash: string): void {
  freshStore()
  place.setState(FIRST_PLACE)
  history.replaceState(null, '', `/${hash}`)
  end = mirrorAddress(INFO, KNOWN)
}
beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  end()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('an embed keeps its key through every change and never adds an entry', () => {
  open('#v=1&embed=timeline&years=2020')
  const entries = history.length
  expect(store().filter.time).toEqual({ type: 'years', years: [2020] })
  store().toggleYear(2021)
  vi.advanceTimersByTime(5000)
  store().select({ type: 'event', id: '2021-07-11-kim-xi-treaty' })
  vi.advanceTimersByTime(5000)
  expect(location.hash).toBe(
    '#v=1&d=prc-dprk@1.0.0&years=2020,2021&sel=event:2021-07-11-kim-xi-treaty&embed=timeline',
  )
  store().select(null)
  store().resetFilters()
  expect(location.hash).toBe('#v=1&embed=timeline')
  expect(history.length).toBe(entries)
  // nothing of ours to go back to: Back is the host's
  expect(place.getState().index).toBe(0)
})

test('a drag in an embed is one rewriting at its end, and no entry', () => {
  open('#v=1&embed=timeline')
  const entries = history.length
  const [from, to] = INFO.window
  store().setWindow([from + 10, to], 'live')
  expect(location.hash).not.toContain('window=')
  store().commit()
  expect(location.hash).toMatch(/window=.*&embed=timeline$/)
  expect(history.length).toBe(entries)
})

test('a history that may not be written breaks nothing', () => {
  open('#v=1&embed=messages')
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  store().toggleYear(2021)
  store().setReading({ rule: 'listed' })
  expect(store().filter.time).toEqual({ type: 'years', years: [2021] })
  expect(store().reading.rule).toBe('listed')
})

test('the link to the whole is without the key, the frame’s with it', () => {
  open('#v=1&embed=timeline')
  store().toggleYear(2021)
  const bare = location.href.split('#')[0]
  expect(shareAddress(INFO)).toBe(`${bare}#v=1&d=prc-dprk@1.0.0&years=2021`)
  expect(shareAddress(INFO, {}, 'embed=trade')).toBe(`${bare}#v=1&d=prc-dprk@1.0.0&years=2021&embed=trade`)
  store().resetFilters()
  expect(shareAddress(INFO)).toBe(bare)
  expect(shareAddress(INFO, {}, 'embed=trade')).toBe(`${bare}#v=1&embed=trade`)
})

test('the link to what is presented names a built-in scene, never one of the person’s own', () => {
  open('')
  const bare = location.href.split('#')[0]
  const { filter, scope, reading, selection } = store()
  const shown = { filter, scope, reading: { ...reading, rule: 'listed' as const }, selection }
  store().showScene({ briefing: 'reading', scene: 'tone' }, shown)
  expect(shareAddress(INFO)).toBe(`${bare}#v=1&d=prc-dprk@1.0.0&rule=listed&scene=reading/tone`)
  store().showScene({ briefing: OWN_BRIEFING, scene: 'a' }, shown)
  expect(shareAddress(INFO)).toBe(`${bare}#v=1&d=prc-dprk@1.0.0&rule=listed`)
})

test('only a key is one', () => {
  for (const [hash, key] of [
    ['', ''],
    ['#v=1&embed=trade', 'embed=trade'],
    ['#embed=trade', 'embed=trade'],
    ['#v=1&q=embed', ''],
    ['#v=1&q=a%26embed=trade', ''],
    ['#v=1&reembed=trade', ''],
  ] as const) {
    history.replaceState(null, '', `/${hash}`)
    expect(embedKey()).toBe(key)
  }
})
