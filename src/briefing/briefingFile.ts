import * as z from 'zod/mini'
import type { Dataset, DatasetInfo } from '../data/types'
import { VIEWS } from '../stage/viewName'
import type { FindingView } from '../store/findings'
import { briefingText } from '../text/briefing'
import { plainText } from './plainText'
import type { Briefing, Scene } from './scene'
import { LONGEST, MOST_SCENES, plainScene, withOwnIds } from './sceneList'
import { sceneState, unreadOf } from './sceneState'
import { leadOf } from './takeScene'

// the page's policy forbids eval, which zod would otherwise try
z.config({ jitless: true })

const say = briefingText.file

const FORMAT = 'prc-dprk-briefing'
/** The version of a briefing's file, and of what the browser keeps. */
export const VERSION = 1
/** A larger file is no briefing, bytes. */
export const LARGEST = 5_000_000

type Json = Readonly<Record<string, unknown>>
/** What makes a file of version n one of version n + 1, at n. */
export type Steps = Readonly<Record<number, (file: Json) => Json>>
const STEPS: Steps = {}

const isView = (name: string | undefined): name is FindingView => VIEWS.some(view => view === name)

const words = () => z.optional(z.string(say.text))
const SceneFile = z.object({
  id: words(),
  title: words(),
  caption: words(),
  notes: words(),
  question: words(),
  view: words(),
  state: words(),
})
const BriefingFile = z.object({
  dataset: z.optional(z.object({ id: z.string(say.text), version: z.string(say.text) })),
  title: words(),
  scenes: z.array(SceneFile, say.list),
})
type BriefingFile = z.infer<typeof BriefingFile>

/** A briefing as its file has it. */
export function briefingJson({ title, scenes }: Briefing, { id, version }: DatasetInfo) {
  return { format: FORMAT, version: VERSION, dataset: { id, version }, title, scenes }
}

/**
 * A file of any version as one of version `to`.
 * @throws Error with a sentence where there is no version, or a newer one
 */
export function migrated(file: Json, steps: Steps = STEPS, to: number = VERSION): Json {
  const { version } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new Error(say.noVersion)
  if (version > to) throw new Error(say.newer(version, to))
  let now = file
  for (let from = version; from < to; from++) {
    const step = steps[from]
    if (!step) throw new Error(say.noStep(from))
    now = { ...step(now), version: from + 1 }
  }
  return now
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checked(value: unknown): BriefingFile {
  if (!isObject(value)) throw new Error(say.other)
  const parsed = z.safeParse(BriefingFile, migrated(value))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(say.broken(issue?.path.join('.') ?? '', issue?.message ?? ''))
}

function sceneOf(file: BriefingFile['scenes'][number]): Scene {
  const { id = '', title = '', caption = '', notes = '', question = '', view = '', state = '' } = file
  return plainScene({
    id,
    title,
    caption,
    notes,
    question,
    view: isView(view) ? view : 'messages',
    state,
  })
}

/**
 * A briefing as it is kept: the same as a file, of any version, without the name of a dataset.
 * @throws Error with a sentence where it is none, or is of a newer version
 */
export function keptBriefing(value: unknown, id: string): Briefing {
  const { title = '', scenes } = checked(value)
  return { id, title: plainText(title), scenes: withOwnIds(scenes.map(sceneOf)) }
}

export interface OpenedFile {
  title: string
  scenes: readonly Scene[]
  /** What of it could not be used, in whole sentences. */
  problems: readonly string[]
}

/**
 * Reads a briefing's file. A scene whose state this dataset cannot read wholly is kept, and what could not be used
 * is named.
 * @throws Error with a sentence where it is no such file, is broken, newer, or of another dataset
 */
export function readBriefingFile(content: string, dataset: Dataset): OpenedFile {
  let json: unknown
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error(say.noJson)
  }
  if (!isObject(json) || json.format !== FORMAT) throw new Error(say.other)
  const file = checked(json)
  const { info } = dataset
  if (file.dataset && file.dataset.id !== info.id) throw new Error(say.otherSet(file.dataset.id, info.id))
  if (file.scenes.length > MOST_SCENES) throw new Error(say.tooMany(file.scenes.length, MOST_SCENES))
  const { dataset: made = info } = file
  const isOther = made.version !== info.version
  const scenes = file.scenes.map(read => {
    const scene = sceneOf(read)
    return isView(read.view)
      ? scene
      : { ...scene, view: leadOf(sceneState(scene.state, dataset).state, info) }
  })
  const problems = scenes.flatMap((scene, at) =>
    problemsOf(scene, file.scenes[at]?.view, dataset)
      // said once for all of them
      .filter(problem => !(isOther && problem === say.unread['other-version'](`${made.id}@${made.version}`)))
      .map(problem => say.ofScene(at + 1, scene.title, problem)),
  )
  return {
    title: plainText(file.title ?? ''),
    scenes: withOwnIds(scenes),
    problems: isOther ? [say.otherVersion(made.version, info.version), ...problems] : problems,
  }
}

/** What of a scene could not be used as its file has it. */
function problemsOf(scene: Scene, view: string | undefined, dataset: Dataset): readonly string[] {
  const { title, caption, state } = scene
  return [
    ...unreadOf(state, dataset).map(({ is, part }) => say.unread[is](part)),
    ...(isView(view) ? [] : [say.noView(view ?? '')]),
    ...(title.length > LONGEST.title ? [say.longTitle(title.length, LONGEST.title)] : []),
    ...(caption.length > LONGEST.caption ? [say.longCaption(caption.length, LONGEST.caption)] : []),
  ]
}
