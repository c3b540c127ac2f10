import { plainText } from './plainText'
import type { Briefing, Scene } from './scene'

/**
 * A change of a briefing. It names scenes by their ids and not by their places, so that it can be made on a newer
 * state than the one it was decided on; what it cannot find it leaves.
 */
export type Change = (briefing: Briefing) => Briefing
/** What of a scene can be changed. */
export type SceneFields = Partial<Omit<Scene, 'id'>>

/** As many scenes a briefing has at most. */
export const MOST_SCENES = 500
/** What is written is at most so long, UTF-16 units; what a file brings is kept all the same. */
export const LONGEST = { title: 200, caption: 600 } as const

const ID_LENGTH = 12
const SIGNS = 'abcdefghijklmnopqrstuvwxyz012345'

/** A new id for a scene of the person's own: unlike any other, here and elsewhere. */
export function newSceneId(): string {
  // randomUUID is missing where a page came over plain http
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH))
  return Array.from(bytes, byte => SIGNS[byte % SIGNS.length]).join('')
}

const FIELDS = ['id', 'title', 'caption', 'notes', 'question', 'view', 'state'] as const

/** Whether two briefings say the same, in the same order. */
export function isSame(one: Briefing, other: Briefing): boolean {
  if (one.title !== other.title || one.scenes.length !== other.scenes.length) return false
  return one.scenes.every((scene, at) => FIELDS.every(field => scene[field] === other.scenes[at]?.[field]))
}

/** Scenes whose ids are unlike each other and unlike those taken: the later of two equal ones gets a new id. */
export function withOwnIds(scenes: readonly Scene[], taken: Iterable<string> = []): readonly Scene[] {
  const ids = new Set(taken)
  return scenes.map(scene => {
    const own = scene.id === '' || ids.has(scene.id) ? { ...scene, id: newSceneId() } : scene
    ids.add(own.id)
    return own
  })
}

const withScenes = (briefing: Briefing, scenes: readonly Scene[]): Briefing => ({ ...briefing, scenes })

/** Several changes as one step. */
export const inTurn =
  (...changes: readonly Change[]): Change =>
  briefing =>
    changes.reduce((now, change) => change(now), briefing)

export const rename =
  (title: string): Change =>
  briefing => ({ ...briefing, title: plainText(title) })

/** Other scenes, and another title. */
export const replaceAll =
  ({ title, scenes }: Pick<Briefing, 'title' | 'scenes'>): Change =>
  briefing => ({ ...briefing, title, scenes })

export const append =
  (added: readonly Scene[]): Change =>
  briefing =>
    withScenes(briefing, [...briefing.scenes, ...withoutThose(added, briefing.scenes)])

function withoutThose(scenes: readonly Scene[], others: readonly Scene[]): readonly Scene[] {
  const ids = new Set(others.map(({ id }) => id))
  return scenes.filter(({ id }) => !ids.has(id))
}

/**
 * Puts a scene behind the first of `before` that is still there; at the front where none is. It moves if it is
 * there already.
 */
const placed = (scenes: readonly Scene[], scene: Scene, before: readonly string[]): readonly Scene[] => {
  const others = scenes.filter(({ id }) => id !== scene.id)
  const behind = before.find(id => others.some(other => other.id === id))
  const at = others.findIndex(({ id }) => id === behind) + 1
  return [...others.slice(0, at), scene, ...others.slice(at)]
}

/** Puts a scene behind the first of `before` (ids, the nearest first) that is still there. */
export const insertBehind =
  (scene: Scene, before: readonly string[]): Change =>
  briefing =>
    briefing.scenes.some(({ id }) => id === scene.id)
      ? briefing
      : withScenes(briefing, placed(briefing.scenes, scene, before))

/** Moves a scene behind another; to the front with null. */
export const moveBehind =
  (id: string, behind: string | null): Change =>
  briefing => {
    const scene = briefing.scenes.find(one => one.id === id)
    if (!scene || behind === id) return briefing
    // where the other is gone meanwhile, the scene stays where it is
    if (behind !== null && !briefing.scenes.some(one => one.id === behind)) return briefing
    return withScenes(briefing, placed(briefing.scenes, scene, behind === null ? [] : [behind]))
  }

export const edit =
  (id: string, fields: SceneFields): Change =>
  briefing =>
    withScenes(
      briefing,
      briefing.scenes.map(scene => (scene.id === id ? plainScene({ ...scene, ...fields }) : scene)),
    )

/** A scene with all that is written in it as plain text. */
export function plainScene(scene: Scene): Scene {
  const { title, caption, notes, question } = scene
  return {
    ...scene,
    title: plainText(title),
    caption: plainText(caption),
    notes: plainText(notes),
    question: plainText(question),
  }
}

export const remove =
  (ids: readonly string[]): Change =>
  briefing =>
    withScenes(
      briefing,
      briefing.scenes.filter(({ id }) => !ids.includes(id)),
    )

/** The ids before a scene, the nearest first: where it belongs, even if some of them go. */
export function idsBefore(scenes: readonly Scene[], id: string): readonly string[] {
  return scenes
    .slice(
      0,
      scenes.findIndex(scene => scene.id === id),
    )
    .map(scene => scene.id)
    .reverse()
}
