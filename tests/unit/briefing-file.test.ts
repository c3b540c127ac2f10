import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  briefingJson,
  keptBriefing,
  migrated,
  readBriefingFile,
  type Steps,
} from '../../src/briefing/briefingFile'
import type { Scene } from '../../src/briefing/scene'
import { VIEWS } from '../../src/stage/viewName'
import { dataset } from './realData'

const FILE = {
  format: 'prc-dprk-briefing',
  version: 1,
  dataset: { id: dataset.info.id, version: dataset.info.version },
  title: 'For the seminar',
  scenes: [
    {
      id: 'reply',
      title: 'Xi answers',
      caption: 'By 30 July',
      notes: 'Point at the arrow',
      question: 'Which letter?',
      view: 'timeline',
      state: 'v=1&years=2021',
    },
  ],
}
const read = (file: unknown) => readBriefingFile(JSON.stringify(file), dataset)
const withScene = (scene: object) => ({ ...FILE, scenes: [{ ...FILE.scenes[0], ...scene }] })

test('a file as the format is written down', () => {
  expect(read(FILE)).toEqual({ title: 'For the seminar', scenes: FILE.scenes, problems: [] })
})

test('a byte order mark and unknown keys of a later hand do no harm', () => {
  const later = { ...FILE, colour: 'red', scenes: [{ ...FILE.scenes[0], music: true }] }
  expect(readBriefingFile(`\uFEFF${JSON.stringify(later)}`, dataset).scenes).toEqual(FILE.scenes)
})

test('what is written is read again, whatever the texts are', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 })
  const scenes: fc.Arbitrary<Scene[]> = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      title: words,
      caption: words,
      notes: words,
      question: words,
      view: fc.constantFrom(...VIEWS),
      state: fc.constantFrom('', 'v=1&years=2021', 'v=1&tab=evidence', 'v=1&rule=listed'),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  fc.assert(
    fc.property(words, scenes, (title, made) => {
      const json = JSON.stringify(briefingJson({ id: 'own', title, scenes: made }, dataset.info))
      expect(readBriefingFile(json, dataset)).toEqual({ title, scenes: made, problems: [] })
      // and what a browser keeps is read in the same way
      expect(keptBriefing(JSON.parse(json), 'own')).toEqual({ id: 'own', title, scenes: made })
    }),
  )
})

describe('a version', () => {
  const steps: Steps = {
    1: file => ({ title: file.name }),
    2: file => ({ ...file, title: `${file.title}!` }),
  }
  test('each step is taken in turn, from wherever the file stands', () => {
    expect(migrated({ version: 1, name: 'old' }, steps, 3)).toEqual({ version: 3, title: 'old!' })
    expect(migrated({ version: 2, title: 'newer' }, steps, 3)).toEqual({ version: 3, title: 'newer!' })
    expect(migrated({ version: 3, title: 'as it is' }, steps, 3)).toEqual({ version: 3, title: 'as it is' })
  })
  test('a newer one is refused, with both versions named', () => {
    expect(() => migrated({ version: 4 }, steps, 3)).toThrow(
      /of version 4; this dashboard reads versions up to 3/,
    )
    expect(() => read({ ...FILE, version: 2 })).toThrow(/version 2/)
  })
  test('a step that is missing is no way round', () => {
    expect(() => migrated({ version: 1 }, { 2: file => file }, 3)).toThrow(/version 1 can no longer be read/)
  })
  test.each([undefined, '1', 0, -1, 1.5, null])('%s is none', version => {
    expect(() => migrated({ version }, steps, 3)).toThrow(/does not say its version/)
  })
})

describe('a file that is none', () => {
  test.each([
    ['no JSON', 'Dear students,', /not JSON/],
    ['a list', '[]', /no file of scenes of this dashboard/],
    ['null', 'null', /no file of scenes of this dashboard/],
    ['another format', JSON.stringify({ ...FILE, format: 'geojson' }), /no file of scenes of this dashboard/],
    ['no scenes', JSON.stringify({ ...FILE, scenes: undefined }), /“scenes”: it must be a list of scenes/],
    ['scenes that are no list', JSON.stringify({ ...FILE, scenes: 'five' }), /“scenes”/],
    ['a title that is no text', JSON.stringify(withScene({ title: 7 })), /“scenes.0.title”: it must be text/],
  ])('%s', (_name, content, said) => {
    expect(() => readBriefingFile(content, dataset)).toThrow(said)
  })
  test('another dataset is named, and nothing of the file is opened', () => {
    expect(() => read({ ...FILE, dataset: { id: 'sahel', version: '1.0.0' } })).toThrow(/“sahel”.*not opened/)
  })
})

describe('a scene that cannot be used wholly', () => {
  test('another version of the dataset is said once', () => {
    const { problems, scenes } = read({ ...FILE, dataset: { id: dataset.info.id, version: '0.9.0' } })
    expect(scenes).toHaveLength(1)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/made with 0\.9\.0.*figures may differ/)
  })
  test('a state of another set: the scene is kept, and the set is named beside its title', () => {
    const { problems, scenes } = read(withScene({ state: 'v=1&d=sahel@1.0.0&years=2021' }))
    expect(scenes[0]?.state).toBe('v=1&d=sahel@1.0.0&years=2021')
    expect(problems.join()).toMatch(/^Scene 1, “Xi answers”: .*another dataset, “sahel@1\.0\.0”/)
  })
  test('a broken key of a state is named, the rest stands', () => {
    const { problems, scenes } = read(withScene({ state: 'v=1&years=2021&sel=event:never-was' }))
    expect(scenes).toHaveLength(1)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^Scene 1, “Xi answers”: “sel=event:never-was” could not be read/)
  })
  test('an unknown view: another leads, the one the state suggests', () => {
    const { problems, scenes } = read(withScene({ view: 'globe', state: 'v=1&tab=evidence' }))
    expect(scenes[0]?.view).toBe('evidence')
    expect(problems[0]).toMatch(/“Xi answers”: there is no view “globe”/)
  })
  test('what cannot be read of a state is told by the scene’s place, without a word of links', () => {
    const [first] = FILE.scenes
    const states = ['v=1&years=2021', 'v=1&years=20x1&tab=globe', 'nonsense', 'v=9&years=2021', '']
    const { problems } = read({ ...FILE, scenes: states.map(state => ({ ...first, title: '', state })) })
    expect(problems).toHaveLength(4)
    expect(problems[0]).toMatch(/^Scene 2: “(years=20x1|tab=globe)” could not be read/)
    expect(problems[1]).toMatch(/^Scene 2: “(years=20x1|tab=globe)” could not be read/)
    expect(problems[2]).toMatch(/^Scene 3: “nonsense” could not be read/)
    expect(problems[3]).toMatch(/^Scene 4: it was made by another version of this page/)
    expect(problems.join()).not.toMatch(/link/)
  })
  test('scenes of the version that the file names are not told one by one', () => {
    const old = { id: dataset.info.id, version: '0.9.0' }
    const state = `v=1&d=${old.id}@0.9.0&years=2021`
    const scenes = [FILE.scenes[0], FILE.scenes[0]].map(scene => ({ ...scene, state }))
    expect(read({ ...FILE, dataset: old, scenes }).problems).toEqual([
      expect.stringMatching(/made with 0\.9\.0/),
    ])
    expect(read({ ...FILE, scenes }).problems).toEqual([
      expect.stringMatching(/^Scene 1, .*@0\.9\.0”; figures may differ/),
      expect.stringMatching(/^Scene 2, .*@0\.9\.0”; figures may differ/),
    ])
  })
  test('a title or a caption longer than a slide holds is kept whole, and told', () => {
    const [fits, long] = [
      { title: 'x'.repeat(200), caption: 'x'.repeat(600) },
      { title: 'x'.repeat(201), caption: 'x'.repeat(601) },
    ]
    expect(read(withScene(fits)).problems).toEqual([])
    const { scenes, problems } = read(withScene(long))
    expect(scenes[0]).toMatchObject(long)
    expect(problems).toEqual([
      expect.stringMatching(/^Scene 1, .*title has 201 characters/),
      expect.stringMatching(/^Scene 1, .*caption has 601 characters/),
    ])
  })
  test('at most 500 scenes: of a file with more nothing is opened', () => {
    const scenes = (n: number) => Array.from({ length: n }, (_, at) => ({ ...FILE.scenes[0], id: `s${at}` }))
    expect(read({ ...FILE, scenes: scenes(500) }).scenes).toHaveLength(500)
    expect(() => read({ ...FILE, scenes: scenes(501) })).toThrow(/501 scenes.*500 at most/)
    // what a browser keeps already is not thrown away
    expect(keptBriefing({ ...FILE, scenes: scenes(501) }, 'own').scenes).toHaveLength(501)
  })
  test('texts that are left out are empty', () => {
    const { scenes } = read({ ...FILE, scenes: [{ view: 'trade' }] })
    expect(scenes[0]).toMatchObject({
      title: '',
      caption: '',
      notes: '',
      question: '',
      state: '',
      view: 'trade',
    })
    expect(scenes[0]?.id).not.toBe('')
  })
  test('equal ids become unlike', () => {
    const { scenes } = read({ ...FILE, scenes: [FILE.scenes[0], FILE.scenes[0]] })
    expect(scenes).toHaveLength(2)
    expect(scenes[0]?.id).not.toBe(scenes[1]?.id)
  })
  test('markup stays text', () => {
    const title = '<img src=x onerror=alert(1)>'
    expect(read(withScene({ title })).scenes[0]?.title).toBe(title)
  })
})
