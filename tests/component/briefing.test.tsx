import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { BriefingPanel } from '../../src/briefing/BriefingPanel'
import { theOwn } from '../../src/briefing/ownBriefing'
import { replaceAll } from '../../src/briefing/sceneList'
import { startFrom } from '../../src/briefing/startFrom'
import { sharedStorage } from '../unit/briefingPlaces'
import { DATASET, open, store } from './detailsPage'

const storage = sharedStorage()
vi.mock('../../src/briefing/briefingPlace', () => ({ openBriefingPlace: () => storage.window() }))
vi.mock('../../src/briefing/builtIn', () => ({
  builtInBriefing: () => ({ id: 'reading', title: 'Read', scenes: [scene('who-writes'), scene('dates')] }),
}))
const savePowerPoint = vi.hoisted(() => vi.fn())
vi.mock('../../src/briefing/powerPoint', () => ({ savePowerPoint }))
vi.mock('../../src/briefing/PrintBriefing', () => ({
  PrintBriefing: ({ briefing, onClose }: { briefing: { title: string }; onClose: () => void }) => (
    <section aria-label={`Pages of ${briefing.title}`}>
      <button type="button" onClick={onClose}>
        Close the pages
      </button>
    </section>
  ),
}))

const scene = (id: string, title = id) => ({
  id,
  title,
  caption: '',
  notes: '',
  question: '',
  view: 'messages' as const,
  state: '',
})
beforeEach(async () => {
  const { opened, change, store } = theOwn()
  await opened
  change(replaceAll({ title: '', scenes: [] }))
  store.setState({ undoable: [] })
})

function openPanel(...titles: string[]) {
  theOwn().change(replaceAll({ title: '', scenes: titles.map(title => scene(title.toLowerCase(), title)) }))
  const onClose = vi.fn()
  return { user: open(<BriefingPanel onClose={onClose} />), onClose }
}
const panel = () => within(screen.getByRole('complementary', { name: 'Briefing' }))
const rows = () => within(panel().getByRole('list', { name: 'Your scenes' })).getAllByRole('listitem')
const order = () =>
  theOwn()
    .store.getState()
    .briefing.scenes.map(({ title }) => title)
const button = (name: string | RegExp) => panel().getByRole('button', { name })
const said = () => panel().getAllByRole('status')[0]

test('opening moves the focus to the heading, Escape closes', async () => {
  const { user, onClose } = openPanel()
  expect(panel().getByRole('heading', { name: 'Briefing' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('a scene is the present screen, with the view that leads guessed and a title to begin with', async () => {
  const { user } = openPanel()
  act(() => store().setTime({ type: 'years', years: [2021] }))
  act(() => store().setReading({ tab: 'conflicts' }))
  await user.click(button('Add scene'))
  expect(said()).toHaveTextContent('Added: Conflicts: 2021')
  expect(panel().getByRole('combobox', { name: 'Leads' })).toHaveValue('conflicts')
  expect(theOwn().store.getState().briefing.scenes[0]?.state).toContain('years=2021')
})

describe('order', () => {
  test('Up and Down move a scene; the focus stays on the button, and the place is told', async () => {
    const { user } = openPanel('A', 'B', 'C')
    button('Down: A').focus()
    await user.keyboard('{Enter}')
    expect(order()).toEqual(['B', 'A', 'C'])
    expect(button('Down: A')).toHaveFocus()
    expect(said()).toHaveTextContent('A: now 2 of 3')
    await user.keyboard(' ')
    expect(order()).toEqual(['B', 'C', 'A'])
    expect(rows()[2]).toHaveTextContent('A')
    // at the end there is nowhere to go, and the focus is still there to go back from
    await user.keyboard('{Enter}')
    expect(order()).toEqual(['B', 'C', 'A'])
    expect(button('Down: A')).toHaveFocus()
    expect(button('Down: A')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Up: C'))
    expect(order()).toEqual(['C', 'B', 'A'])
    expect(button('Up: C')).toHaveFocus()
  })
})

describe('editing', () => {
  test('every field is kept as it is typed, and an empty title gives way to the name of the view', async () => {
    const { user } = openPanel('A')
    await user.click(button('Edit: A'))
    await user.clear(panel().getByRole('textbox', { name: 'Title' }))
    expect(rows()[0]).toHaveTextContent('Messages by year')
    const write = async (name: string | RegExp, words: string) => {
      await user.click(panel().getByRole('textbox', { name }))
      await user.paste(words)
    }
    await write('Title', '<b>New</b>')
    await write(/^Caption/, 'Caption')
    await write(/^Speaker notes/, 'Notes')
    await write(/^Question/, 'Why?')
    await user.selectOptions(panel().getByRole('combobox', { name: 'Leads' }), 'Trade by year')
    const edited = {
      id: 'a',
      title: '<b>New</b>',
      caption: 'Caption',
      notes: 'Notes',
      question: 'Why?',
      view: 'trade',
      state: '',
    }
    expect(theOwn().store.getState().briefing.scenes).toEqual([edited])
    await waitFor(() => expect(storage.kept()).toMatchObject({ scenes: [edited] }))
    expect(rows()[0]).toHaveTextContent('<b>New</b>')
  })

  test('Edit by Enter goes to the title', async () => {
    const { user, onClose } = openPanel('A', 'B')
    button('Edit: B').focus()
    await user.keyboard('{Enter}')
    expect(panel().getByRole('textbox', { name: 'Title' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(button('Edit: B')).toHaveFocus()
    expect(onClose).not.toHaveBeenCalled()
  })

  test('a scene whose id a selector stumbles over is edited like any other', async () => {
    const { user } = openPanel('A"] b')
    await user.click(button('Edit: A"] b'))
    await user.keyboard('{Escape}')
    expect(button('Edit: A"] b')).toHaveFocus()
  })

  test('Escape closes the editor and gives the focus back; the next one closes the panel', async () => {
    const { user, onClose } = openPanel('A', 'B')
    await user.click(button('Edit: B'))
    await user.click(panel().getByRole('textbox', { name: 'Title' }))
    await user.keyboard('{Escape}')
    expect(panel().queryByRole('textbox', { name: 'Title' })).toBeNull()
    expect(button('Edit: B')).toHaveFocus()
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('a caption longer than two lines of a slide is told', async () => {
    const { user } = openPanel('A')
    await user.click(button('Edit: A'))
    await user.click(panel().getByRole('textbox', { name: /^Caption/ }))
    await user.paste('x'.repeat(190))
    expect(panel().queryByText(/Longer than two lines/)).toBeNull()
    await user.paste('x')
    expect(panel().getByText(/Longer than two lines/)).toBeVisible()
  })

  test('the present screen can be put into a scene, and a scene on the screen', async () => {
    const { user } = openPanel('A', 'B')
    act(() => store().setTime({ type: 'years', years: [2020] }))
    await user.click(button('Edit: B'))
    await user.click(button('Take the present screen'))
    expect(
      theOwn()
        .store.getState()
        .briefing.scenes.map(({ state }) => state.includes('years=2020')),
    ).toEqual([false, true])
    await user.selectOptions(panel().getByRole('combobox', { name: 'Leads' }), 'Evidence')
    await user.click(button('Show: A'))
    expect(store().filter.time).toEqual({ type: 'all' })
    await user.click(button('Show: B'))
    expect(store().filter.time).toEqual({ type: 'years', years: [2020] })
    // the view that leads is in sight
    expect(store().reading.tab).toBe('evidence')
    expect(store().scene).toBeNull()
  })
})

test('no more than 500 scenes: what would be more adds none', () => {
  const many = Array.from({ length: 499 }, (_, at) => scene(`s${at}`))
  theOwn().change(replaceAll({ title: '', scenes: many }))
  expect(startFrom({ id: 'reading', title: '', scenes: [scene('a'), scene('b')] }).said).toMatch(/500 scenes/)
  expect(order()).toHaveLength(499)
  startFrom({ id: 'reading', title: '', scenes: [scene('a')] })
  expect(order()).toHaveLength(500)
})

describe('deleting', () => {
  test('several deletions are taken back, each to its place; the focus is never lost', async () => {
    const { user } = openPanel('A', 'B', 'C')
    await user.click(button('Edit: B'))
    await user.click(button('Delete'))
    expect(order()).toEqual(['A', 'C'])
    expect(panel().getAllByText('“B” is deleted')).not.toHaveLength(0)
    expect(button('Undo')).toHaveFocus()
    await user.click(button('Edit: A'))
    await user.click(button('Delete'))
    expect(order()).toEqual(['C'])
    await user.click(button('Undo'))
    expect(order()).toEqual(['A', 'C'])
    expect(button('Undo')).toHaveFocus()
    await user.click(button('Undo'))
    expect(order()).toEqual(['A', 'B', 'C'])
    expect(panel().queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(button('Add scene')).toHaveFocus()
  })

  test('a duplicate stands behind its original and is another scene', async () => {
    const { user } = openPanel('A', 'B')
    await user.click(button('Edit: A'))
    await user.click(button('Duplicate'))
    expect(order()).toEqual(['A', 'A', 'B'])
    await user.type(panel().getByRole('textbox', { name: 'Title' }), '1')
    expect(order()).toEqual(['A1', 'A', 'B'])
  })
})

describe('the built-in briefing', () => {
  test('what is written since it was copied is never taken back with it', async () => {
    const { user } = openPanel()
    await user.click(button('Use the built-in briefing as a start'))
    expect(button('Undo')).toBeVisible()
    await user.click(button('Edit: who-writes'))
    await user.type(panel().getByRole('textbox', { name: 'Title' }), '!')
    expect(panel().queryByRole('button', { name: 'Undo' })).toBeNull()
    // nor does the offer come back with another one
    await user.click(button('Edit: dates'))
    await user.click(button('Delete'))
    await user.click(button('Undo'))
    expect(order()).toEqual(['who-writes!', 'dates'])
    expect(panel().queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('begun from by the keyboard, the focus goes to the first scene, from either list', async () => {
    const { user } = openPanel()
    button('Use the built-in briefing as a start').focus()
    await user.keyboard('{Enter}')
    expect(button('Edit: who-writes')).toHaveFocus()
    await user.click(button('Undo'))
    expect(theOwn().store.getState().briefing).toMatchObject({ title: '', scenes: [] })
    await user.click(panel().getByRole('radio', { name: 'Built-in' }))
    button('Use as a start').focus()
    await user.keyboard('{Enter}')
    expect(button('Edit: who-writes')).toHaveFocus()
    expect(said()).toHaveTextContent('2 scenes are copied into yours')
  })

  test('copied into the own scenes it can be edited, and taken back as a whole', async () => {
    const { user } = openPanel('A')
    await user.click(panel().getByRole('radio', { name: 'Built-in' }))
    const titles = within(panel().getByRole('list', { name: 'Built-in scenes' })).getAllByRole('listitem')
    await user.click(button('Use as a start'))
    expect(panel().getByRole('radio', { name: /^Your scenes/ })).toBeChecked()
    expect(rows()).toHaveLength(1 + titles.length)
    await user.click(button('Undo'))
    expect(order()).toEqual(['A'])
  })

  test('the link of a scene names briefing and scene; where copying is barred it stands there to be copied', async () => {
    const { user } = openPanel()
    await user.click(panel().getByRole('radio', { name: 'Built-in' }))
    const [copy] = panel().getAllByRole('button', { name: /^Copy link/ })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('barred'))
    await user.click(copy as HTMLElement)
    const link = await panel().findByRole('textbox', { name: /copy by hand/ })
    const { info } = DATASET
    expect((link as HTMLInputElement).value).toMatch(
      new RegExp(`#v=1&d=${info.id}@${info.version}&scene=reading/who-writes$`),
    )
    await user.click(copy as HTMLElement)
    expect(await navigator.clipboard.readText()).toBe((link as HTMLInputElement).value)
  })
})

test('presenting begins with the scene that was pressed', async () => {
  const { user } = openPanel('A', 'B', 'C')
  await user.click(button('Present from here: B'))
  expect(store().scene).toEqual({ briefing: 'own', scene: 'b' })
})

describe('taking it along', () => {
  test('a file that could not be made says why, and the next try makes it of the scenes as they are then', async () => {
    const { user } = openPanel('A')
    savePowerPoint.mockRejectedValueOnce(new Error('no font was to be had'))
    await user.click(button('PowerPoint'))
    expect(await panel().findByRole('alert')).toHaveTextContent(
      'The PowerPoint file could not be made: no font was to be had',
    )
    await user.click(button('Edit: A'))
    await user.clear(panel().getByRole('textbox', { name: 'Title' }))
    await user.click(button('Try again'))
    await waitFor(() => expect(savePowerPoint).toHaveBeenCalledTimes(2))
    // no slide without a title
    expect(savePowerPoint.mock.lastCall?.[0]).toMatchObject({
      title: 'Briefing',
      scenes: [{ title: 'Messages by year' }],
    })
    expect(await panel().findByText('The PowerPoint file is saved')).toBeVisible()
  })

  test('cancelled work says so, and gives the focus back to what began it', async () => {
    const { user } = openPanel('A')
    savePowerPoint.mockImplementationOnce(() => new Promise(() => {}))
    await user.click(button('PowerPoint'))
    await user.click(await panel().findByRole('button', { name: 'Cancel' }))
    expect(await panel().findByText('Cancelled: The PowerPoint file')).toBeVisible()
    expect(button('PowerPoint')).toHaveFocus()
    expect(panel().queryByRole('progressbar')).toBeNull()
  })

  test('tried again, the focus is on what began it; what was said goes with the next action', async () => {
    const { user } = openPanel('A', 'B')
    await user.click(button('Down: A'))
    expect(said()).toHaveTextContent('A: now 2 of 2')
    savePowerPoint.mockRejectedValueOnce(new Error('no font was to be had'))
    await user.click(button('PowerPoint'))
    expect(said()).toBeEmptyDOMElement()
    await user.click(await panel().findByRole('button', { name: 'Try again' }))
    expect(button('PowerPoint')).toHaveFocus()
    expect(await panel().findByText('The PowerPoint file is saved')).toBeVisible()
    await user.click(button('Up: A'))
    expect(said()).toHaveTextContent('A: now 1 of 2')
    expect(panel().queryByText('The PowerPoint file is saved')).toBeNull()
    await user.click(button('Edit: A'))
    await user.type(panel().getByRole('textbox', { name: 'Title' }), '!')
    expect(said()).toBeEmptyDOMElement()
  })

  test('Escape in the pages to print is not for the panel; closing them gives the focus back', async () => {
    const { user, onClose } = openPanel('A')
    await user.click(button('Print or PDF'))
    const close = await screen.findByRole('button', { name: 'Close the pages' })
    close.focus()
    await user.keyboard('{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    await user.click(close)
    expect(screen.queryByRole('region', { name: 'Pages of Briefing' })).toBeNull()
    expect(button('Print or PDF')).toHaveFocus()
  })
})
