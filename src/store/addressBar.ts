import type { DatasetInfo } from '../data/types'
import { decodeFragment, encodeFragment, encodeKeys, isOwn } from './fragment'
import { addressOf, embedKey, type OwnEntry, ownEntry, ownKey, watchAddress, writeEntry } from './history'
import type { Chosen } from './keyKinds'
import { allKeys } from './keys'
import type { Known } from './known'
import { changeMode } from './live'
import { FIRST_PLACE, type Page, place } from './place'
import { useDashboard } from './useDashboard'
import { useNotices } from './useNotices'

/** A live change that has come to rest for so long is an entry, even without a commit. */
const QUIET_MS = 400
/** Changes of one clause that follow each other within this time are one entry. */
const MERGE_MS = 1000
/** The anchor of *About the data*. */
const ABOUT = '#about'

/** Which parts of the state differ. A window that moves along with its time is no part of its own. */
function changedClauses(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const keys = allKeys().filter(({ name }) => before.get(name) !== after.get(name))
  const clauses = new Set(keys.map(({ clause }) => clause))
  if (clauses.has('time')) clauses.delete('window')
  return [...clauses].join(' ')
}

/** What differs of a state: parts that are equal keep their identity, and with it all that was counted for them. */
function keepingEqualParts(now: Chosen, next: Chosen): Partial<Chosen> {
  const same = (part: keyof Chosen) => JSON.stringify(now[part]) === JSON.stringify(next[part])
  return {
    ...(same('filter') ? {} : { filter: next.filter }),
    ...(same('scope') ? {} : { scope: next.scope }),
    ...(same('reading') ? {} : { reading: next.reading }),
    ...(same('selection') ? {} : { selection: next.selection }),
    ...(same('scene') ? {} : { scene: next.scene }),
  }
}

/**
 * The address of the present state: what *Share* copies, with what is still pending.
 * @param other parts that it has otherwise
 * @param embed `embed=timeline` makes it that of one view within another page
 */
export function shareAddress(info: DatasetInfo, other: Partial<Chosen> = {}, embed = ''): string {
  return addressOf(encodeFragment({ ...useDashboard.getState(), ...other }, info), embed)
}

/**
 * Mirrors the dashboard's state in the address bar, and reads the address back in: on opening, on Back and
 * Forward, and when it is edited. Back is undo. Call it once, after `configureDashboard`.
 * @returns a function that ends the mirroring.
 */
export function mirrorAddress(info: DatasetInfo, known: Known): () => void {
  /** The keys of the state, with the scene that no link carries. */
  const present = () => {
    const state = useDashboard.getState()
    const { scene } = state
    const keys = encodeKeys(state, info)
    return scene ? new Map([...keys, ['scene', `${scene.briefing}/${scene.scene}`]]) : keys
  }
  const entry = (index: number, page: Page): OwnEntry => ({
    index,
    page,
    fragment: encodeFragment(useDashboard.getState(), info),
    scene: useDashboard.getState().scene,
  })
  /** The keys of the state for which the present entry stands. */
  let written = present()
  let last: { clauses: string; at: number } | null = null
  /** The entry under the one last pushed: what it stands for, and its index. */
  let beneath = { keys: written, index: 0 }
  let quiet: ReturnType<typeof setTimeout> | undefined
  let reading = false

  const calm = () => {
    clearTimeout(quiet)
    quiet = undefined
  }

  /** Brings the history up to the state: a new entry, or the present one rewritten. */
  const write = (wanted: 'push' | 'replace' | null) => {
    calm()
    // the history is that of the page around it
    const asked = embedKey() ? 'replace' : wanted
    const now = present()
    const clauses = changedClauses(written, now)
    if (clauses === '') return
    const at = Date.now()
    const merges = last !== null && last.clauses === clauses && at - last.at < MERGE_MS
    const how = asked ?? (merges ? 'replace' : 'push')
    const here = place.getState().index
    const under = how === 'push' ? { keys: written, index: here } : beneath
    // a choice that was taken back by hand at once leaves nothing to undo
    const undone = asked === null && changedClauses(under.keys, now) === ''
    const index = asked === 'replace' ? here : under.index + (undone ? 0 : 1)
    // where the browser refuses, the next change is written together with this one
    if (!writeEntry(how, entry(index, 'dashboard'))) return
    place.setState({ index, page: 'dashboard' })
    written = now
    beneath = under
    last = asked === null ? { clauses, at } : null
  }
  const flush = () => {
    if (quiet !== undefined) write(null)
  }

  const onChange = () => {
    if (reading) return
    const mode = changeMode.getState()
    if (!mode.live) return write(mode.entry)
    clearTimeout(quiet)
    quiet = setTimeout(() => changeMode.setState({ live: false, entry: null }), QUIET_MS)
  }

  /** Opens the state of a fragment, and gives what is to be said of it. */
  const open = (fragment: string): readonly string[] => {
    const decoded = decodeFragment(fragment, info, known)
    if (!decoded) return []
    const { hover: _, ...linked } = decoded.state
    const chosen = { ...linked, scene: linked.scene ?? ownEntry()?.scene ?? null }
    reading = true
    useDashboard.setState(keepingEqualParts(useDashboard.getState(), chosen))
    reading = false
    written = present()
    return decoded.problems.map(problem => problem.message)
  }

  /** An anchor was followed before the last change was written: that change gets its entry before the anchor's. */
  const writeBefore = (address: string) => {
    const { index, page } = place.getState()
    writeEntry('replace', entry(index + 1, page))
    writeEntry('push', entry(index + 2, page), address)
    written = present()
  }

  const read = (how: 'opened' | 'arrived') => {
    // the page is about to open another set
    if (ownKey() !== (isOwn(info) ? `d=${info.id}@${info.version}` : '')) return
    const { hash, href } = window.location
    const isAnchor = decodeFragment(hash, info, known) === null
    if (isAnchor && !ownEntry() && quiet !== undefined) writeBefore(href)
    calm()
    last = null
    const own = ownEntry()
    const before = place.getState()
    if (isAnchor) {
      if (own) open(own.fragment)
    } else {
      useNotices.getState().show(open(hash))
    }
    const page = hash === ABOUT ? 'about' : isAnchor ? (own?.page ?? before.page) : 'dashboard'
    const index = own?.index ?? before.index + (how === 'arrived' ? 1 : 0)
    place.setState({ index, page })
    writeEntry('replace', entry(index, page), href)
    changeMode.setState({ live: false, entry: null })
  }

  const onArrival = () => read('arrived')
  const home = () => {
    place.setState({ page: 'dashboard' })
    writeEntry('replace', entry(place.getState().index, 'dashboard'))
  }

  place.setState({ index: ownEntry()?.index ?? 0, flush, home })
  read('opened')
  const ends = [
    useDashboard.subscribe(
      ({ filter, scope, reading, selection, scene }) => [filter, scope, reading, selection, scene],
      onChange,
      { equalityFn: (a, b) => a.every((part, at) => part === b[at]) },
    ),
    changeMode.subscribe(mode => {
      if (!mode.live) flush()
    }),
  ]
  ends.push(watchAddress(onArrival))
  return () => {
    calm()
    for (const end of ends) end()
    place.setState({ ...FIRST_PLACE, page: place.getState().page })
  }
}
