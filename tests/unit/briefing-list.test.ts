import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing, Scene } from '../../src/briefing/scene'
import {
  append,
  type Change,
  edit,
  idsBefore,
  insertBehind,
  moveBehind,
  newSceneId,
  remove,
  withOwnIds,
} from '../../src/briefing/sceneList'

const scene = (id: string): Scene => ({
  id,
  title: id,
  caption: '',
  notes: '',
  question: '',
  view: 'messages',
  state: '',
})
const briefing = (...ids: string[]): Briefing => ({ id: 'own', title: '', scenes: ids.map(scene) })
const order = ({ scenes }: Briefing) => scenes.map(({ id }) => id).join(' ')

test('a scene moves behind another, or to the front', () => {
  expect(order(moveBehind('a', 'c')(briefing('a', 'b', 'c', 'd')))).toBe('b c a d')
  expect(order(moveBehind('d', null)(briefing('a', 'b', 'c', 'd')))).toBe('d a b c')
})

test('a move whose other scene is gone meanwhile leaves the order as it is', () => {
  expect(order(moveBehind('c', 'x')(briefing('a', 'b', 'c')))).toBe('a b c')
  expect(order(moveBehind('x', 'a')(briefing('a', 'b', 'c')))).toBe('a b c')
})

test('a deleted scene comes back behind the nearest that is still there', () => {
  const before = briefing('a', 'b', 'c', 'd')
  const back = insertBehind(scene('c'), idsBefore(before.scenes, 'c'))
  expect(order(back(briefing('a', 'b', 'd')))).toBe('a b c d')
  expect(order(back(briefing('d', 'a')))).toBe('d a c')
  expect(order(back(briefing('d')))).toBe('c d')
  // another window has taken it back already
  expect(order(back(before))).toBe('a b c d')
})

test('what is added twice stands once', () => {
  expect(order(append([scene('a'), scene('z')])(briefing('a', 'b')))).toBe('a b z')
})

test('equal ids of a file and empty ones become unlike, the first keeps its own', () => {
  const [first, second, third, fourth] = withOwnIds([scene('a'), scene('a'), scene(''), scene('b')], ['b'])
  expect(first?.id).toBe('a')
  expect(new Set([first?.id, second?.id, third?.id, fourth?.id, 'b']).size).toBe(5)
})

test('a new id can stand in a link', () => {
  for (let n = 0; n < 50; n++) expect(newSceneId()).toMatch(/^[a-z0-9-]{8,}$/)
})

type Step =
  | { do: 'add' }
  | { do: 'duplicate' | 'delete' | 'edit'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'undo' }
const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.constant({ do: 'add' }),
    fc.record({ do: fc.constantFrom('duplicate', 'delete', 'edit'), at: fc.nat(20) }),
    fc.record({ do: fc.constant('move'), at: fc.nat(20), to: fc.nat(20) }),
    fc.constant({ do: 'undo' }),
  ),
  { maxLength: 60 },
)

/** A list of ids as anyone would write it, with the same steps. */
function naive(list: string[], step: Step, fresh: string, bin: { id: string; before: string[] }[]): void {
  const at = 'at' in step && list.length > 0 ? step.at % list.length : -1
  const [id] = list.slice(at)
  if (step.do === 'add') list.push(fresh)
  else if (step.do === 'undo') {
    const last = bin.pop()
    if (!last) return
    const near = last.before.findLast(other => list.includes(other))
    list.splice(near === undefined ? 0 : list.indexOf(near) + 1, 0, last.id)
  } else if (at < 0 || id === undefined) return
  else if (step.do === 'duplicate') list.splice(at + 1, 0, fresh)
  else if (step.do === 'delete') {
    bin.push({ id, before: list.slice(0, at) })
    list.splice(at, 1)
  } else if (step.do === 'move') {
    list.splice(at, 1)
    list.splice(step.to % (list.length + 1), 0, id)
  }
}

test('any steps leave the ids unlike and in the order of a naive list', () => {
  fc.assert(
    fc.property(steps, made => {
      let now = briefing()
      const undos: Change[] = []
      const list: string[] = []
      const bin: { id: string; before: string[] }[] = []
      for (const [n, step] of made.entries()) {
        const fresh = `n${n}`
        naive(list, step, fresh, bin)
        const { scenes } = now
        const chosen = 'at' in step && scenes.length > 0 ? scenes[step.at % scenes.length] : undefined
        if (step.do === 'add') now = append([scene(fresh)])(now)
        else if (step.do === 'undo') now = (undos.pop() ?? (same => same))(now)
        else if (!chosen) continue
        else if (step.do === 'duplicate') now = insertBehind({ ...chosen, id: fresh }, [chosen.id])(now)
        else if (step.do === 'edit') now = edit(chosen.id, { caption: fresh })(now)
        else if (step.do === 'delete') {
          undos.push(insertBehind(chosen, idsBefore(scenes, chosen.id)))
          now = remove([chosen.id])(now)
        } else if (step.do === 'move') {
          const others = scenes.filter(({ id }) => id !== chosen.id)
          now = moveBehind(chosen.id, others[(step.to % (others.length + 1)) - 1]?.id ?? null)(now)
        }
      }
      expect(now.scenes.map(({ id }) => id)).toEqual(list)
      expect(new Set(list).size).toBe(list.length)
    }),
  )
})

test('any deletions, each taken back, leave the list as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(20), { maxLength: 9 }), (size, deletions) => {
      const before = briefing(...Array.from({ length: size }, (_, n) => `s${n}`))
      let now = before
      const undos: Change[] = []
      for (const at of deletions) {
        const gone = now.scenes[at % Math.max(1, now.scenes.length)]
        if (!gone) break
        undos.push(insertBehind(gone, idsBefore(now.scenes, gone.id)))
        now = remove([gone.id])(now)
      }
      for (const undo of undos.reverse()) now = undo(now)
      expect(now).toEqual(before)
    }),
  )
})
