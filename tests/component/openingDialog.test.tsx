import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FirstLook, ImportError, type Progress, type WholeSet } from '../../src/data/import/importTypes'
import type { Importer } from '../../src/opening/importClient'
import type { Ask, ImportRequest } from '../../src/opening/importMessages'
import OpenDialog, { type OpenDialogProps } from '../../src/opening/OpenDialog'
import { rowFaults } from '../../src/text/import'
import { makeDataset } from '../unit/fixtures'
import { CHOICES, lookAt, setFrom } from '../unit/openingFixtures'
import { kept } from './openingKept'

vi.mock('../../src/opening/keptSets', async () => (await import('./openingKept')).keptSets)

const SET = setFrom([{ from: ['Kim'], to: ['Xi'] }])

/** A reader of files that answers as a test says, and remembers what it was asked. */
class Reader implements Importer {
  looks: { names: string[]; ask: Ask }[] = []
  requests: ImportRequest[] = []
  ended = false
  nextLook: FirstLook | ImportError = lookAt()
  reading: {
    progress: (progress: Progress) => void
    finish: () => void
    fail: (error: Error) => void
  } | null = null

  async look(files: readonly { name: string }[], ask: Ask) {
    this.looks.push({ names: files.map(({ name }) => name), ask })
    if (this.nextLook instanceof ImportError) throw this.nextLook
    return this.nextLook
  }
  importFile(request: ImportRequest, on: { signal: AbortSignal; progress: (progress: Progress) => void }) {
    this.requests.push(request)
    return new Promise<{ set: typeof SET; refused: Promise<string> }>((resolve, fail) => {
      on.signal.addEventListener('abort', () => fail(on.signal.reason))
      this.reading = {
        progress: on.progress,
        finish: () => resolve({ set: SET, refused: Promise.resolve('') }),
        fail,
      }
    })
  }
  async openKept() {
    return SET
  }
  whole: WholeSet | ImportError = new ImportError('broken', 'events.csv: it is not in the package.')
  async openWhole() {
    if (this.whole instanceof ImportError) throw this.whole
    return { set: this.whole, refused: Promise.resolve('') }
  }
  end() {
    this.ended = true
  }
}

let reader: Reader
beforeEach(() => {
  kept.clear()
  reader = new Reader()
})

function open(props: Partial<OpenDialogProps> = {}) {
  const onClose = vi.fn()
  const onOpened = vi.fn()
  const user = userEvent.setup({ applyAccept: false })
  const make = () => reader
  render(<OpenDialog onClose={onClose} onOpened={onOpened} importer={make} {...props} />)
  return { user, onClose, onOpened }
}
const file = (name = 'letters.csv', content = 'date,title') => new File([content], name)
const heading = (name: RegExp) => screen.findByRole('heading', { name })
/** Opens the dialog on a file, as far as its columns. */
async function columns(look: Partial<FirstLook> = {}) {
  reader.nextLook = lookAt(look)
  const opened = open()
  await opened.user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file())
  await heading(/What the columns of letters.csv stand for/)
  return opened
}
const rows = () => {
  const table = within(screen.getByRole('heading', { name: 'What the first rows become' }).parentElement!)
  return table
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    )
}
const openRows = () => screen.getByRole('button', { name: /^Open \d+ rows$/ })

describe('a file that is sure', () => {
  test('shows what its first rows become, and is one Enter away', async () => {
    const { user, onOpened } = await columns()
    expect(screen.getByRole('heading', { name: /What the columns/ })).toHaveFocus()
    expect(rows()).toEqual([
      ['11 Jul 2021', 'Kim → Xi', '', 'Sixtieth anniversary'],
      ['Sep 2021', 'Xi → Kim', '', 'Foundation day'],
      ['31 June 2021', 'Set aside: is not a day of the calendar'],
    ])
    expect(screen.getByText('Not used: note.')).toBeVisible()
    await user.keyboard('{Enter}')
    expect(reader.requests).toMatchObject([
      {
        choices: CHOICES,
        name: 'letters.csv',
        size: 1234,
        read: { table: '', encoding: 'utf-8', delimiter: ',' },
      },
    ])
    act(() => reader.reading?.finish())
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(SET))
  })

  test('its columns are corrected, and the rows follow at once', async () => {
    const { user } = await columns()
    await user.selectOptions(screen.getByLabelText('Title'), 'note')
    expect(rows()[0]).toEqual(['11 Jul 2021', 'Kim → Xi', '', 'x'])
    expect(screen.getByText('Not used: title.')).toBeVisible()
    // a column stands for one thing: who acts has none now
    await user.selectOptions(screen.getByLabelText('Kind'), 'who')
    expect(screen.getByLabelText('Who acts')).toHaveDisplayValue('(not used)')
    expect(rows()[0]).toEqual(['11 Jul 2021', 'no name → Xi', 'Kim', 'x'])
    await user.click(openRows())
    expect(reader.requests[0]?.choices.mapping).toEqual({ date: 0, to: 2, title: 4, kind: 1 })
  })

  test('cells with several names are parted as chosen', async () => {
    const { user } = await columns({ rows: [['2021-07-11', 'Kim/Choe', 'Xi', 'A letter', '']] })
    expect(rows()[0]?.[1]).toBe('Kim/Choe → Xi')
    await user.selectOptions(screen.getByLabelText('Several names in a cell'), 'parted by /')
    expect(rows()[0]?.[1]).toBe('Kim, Choe → Xi')
  })
})

describe('a package with every table', () => {
  const described = { id: 'ours', version: '1.0.0', title: 'Ours', sides: null, whole: true }
  const wholly = () => screen.queryByRole('button', { name: 'Open the whole package' })
  const WHOLE = { info: { ...SET.info, id: 'ours' }, dataset: makeDataset() }

  test('is opened as a whole by Enter', async () => {
    const { user, onOpened } = await columns({ format: 'package', described })
    reader.whole = WHOLE
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(WHOLE))
    expect(reader.requests).toEqual([])
  })

  test('needs no column of dates for it; by its events only it does', async () => {
    const { user, onOpened } = await columns({ described, guess: { ...CHOICES, mapping: { title: 3 } } })
    await user.click(screen.getByRole('button', { name: 'Open its events only' }))
    expect(screen.getByRole('alert')).toHaveTextContent('No column is set as the date')
    expect(reader.requests).toEqual([])
    reader.whole = WHOLE
    await user.click(wholly()!)
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(WHOLE))
  })

  test('is opened by its events only as any file is', async () => {
    const { user, onOpened } = await columns({ described })
    await user.click(screen.getByRole('button', { name: 'Open its events only' }))
    act(() => reader.reading?.finish())
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(SET))
  })

  test('that cannot be opened as a whole says why, and is opened by its events from then on', async () => {
    const { user, onOpened } = await columns({ described })
    await user.click(wholly()!)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It cannot be opened as a whole. events.csv: it is not in the package.',
    )
    expect(wholly()).toBeNull()
    // another look at it, as for another table, brings nothing back
    await user.selectOptions(screen.getByLabelText('Encoding'), 'gb18030')
    await waitFor(() => expect(reader.looks).toHaveLength(2))
    expect(wholly()).toBeNull()
    await user.click(openRows())
    act(() => reader.reading?.finish())
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(SET))
  })

  test('that lacks one is not offered whole', async () => {
    await columns({ described: { ...described, whole: false } })
    expect(wholly()).toBeNull()
    expect(openRows()).toBeVisible()
  })
})

test('without a column of dates nothing is opened: it says so and goes to the choice', async () => {
  const { user } = await columns({ guess: { ...CHOICES, mapping: { title: 3 } } })
  await user.click(openRows())
  expect(screen.getByRole('alert')).toHaveTextContent('No column is set as the date')
  expect(screen.getByLabelText('Date')).toHaveFocus()
  expect(reader.requests).toEqual([])
  await user.selectOptions(screen.getByLabelText('Date'), 'date')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(openRows())
  expect(reader.requests).toHaveLength(1)
})

describe('day and month', () => {
  const either: Partial<FirstLook> = {
    rows: [['3/10/2021', 'Kim', 'Xi', 'A letter', '']],
    askDayOrder: true,
    dayOrderRows: [{ line: 2, text: '3/10/2021' }],
  }
  test('that cannot be told apart are asked for, beside the rows that show why', async () => {
    const { user } = await columns(either)
    const question = within(screen.getByRole('group', { name: 'Which number is the day?' }))
    expect(question.getByRole('row', { name: '2 3/10/2021 3 Oct 2021 10 Mar 2021' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Open 1 row' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Say first which number of the dates is the day')
    expect(question.getByRole('radio', { name: 'The day comes first' })).toHaveFocus()
    expect(rows()).toEqual([['3/10/2021', 'Either of two days']])
    await user.click(question.getByRole('radio', { name: 'The month comes first' }))
    expect(rows()[0]?.[0]).toBe('10 Mar 2021')
    await user.click(screen.getByRole('button', { name: 'Open 1 row' }))
    expect(reader.requests[0]?.choices.dayOrder).toBe('month-day')
  })
  test('are told anew where another column is the date', async () => {
    const { user } = await columns({
      header: ['date', 'who', 'whom', 'title', 'sent'],
      rows: [
        ['2021-07-11', 'Kim', 'Xi', 'A letter', '3/10/2021'],
        ['2021-07-12', 'Xi', 'Kim', 'An answer', '3/25/2021'],
      ],
    })
    expect(screen.queryByRole('group', { name: 'Which number is the day?' })).toBeNull()
    await user.selectOptions(screen.getByLabelText('Date'), 'sent')
    // 3/25 decides: the month stands first
    expect(rows().map(([date]) => date)).toEqual(['10 Mar 2021', '25 Mar 2021'])
    expect(screen.getByRole('row', { name: '2 3/25/2021 no date 25 Mar 2021' })).toBeVisible()
    await user.click(openRows())
    expect(reader.requests[0]?.choices).toMatchObject({ dayOrder: 'month-day', mapping: { date: 4 } })
  })
})

test('an encoding that was guessed is said, another one is looked at anew', async () => {
  const { user } = await columns({ encoding: 'gb18030', encodingFits: false })
  expect(screen.getByText(/not written in UTF-8. It is taken for GB18030/)).toBeVisible()
  reader.nextLook = lookAt({
    encoding: 'euc-kr',
    encodingFits: false,
    header: ['날짜', 'who', 'whom', 'title', 'note'],
  })
  await user.selectOptions(screen.getByLabelText('Encoding'), 'EUC-KR (Korean)')
  expect(await screen.findByRole('alert')).toHaveTextContent('do not fit this encoding')
  expect(reader.looks.at(-1)).toEqual({ names: ['letters.csv'], ask: { encoding: 'euc-kr' } })
  expect(screen.getByLabelText('Date')).toHaveDisplayValue('날짜')
})

test('a sheet and a delimiter can be chosen; a fault of the second look keeps the first', async () => {
  const { user } = await columns({ format: 'excel', tables: ['Notes', 'Events'], table: 'Notes' })
  reader.nextLook = new ImportError('empty', '“letters.xlsx” has a header, but no rows below it.')
  await user.selectOptions(screen.getByLabelText('Sheet'), 'Events')
  expect(await screen.findByRole('alert')).toHaveTextContent('no rows below it')
  expect(reader.looks.at(-1)?.ask).toEqual({ table: 'Events' })
  expect(screen.getByLabelText('Sheet')).toHaveDisplayValue('Notes')
})

describe('that the columns tell what they stand for', () => {
  const SURE = /The columns tell what they stand for/
  const all = { date: 0, from: 1, to: 2, title: 3, summary: 4 }
  test('is said where all are used, and who or what is among them', async () => {
    await columns({ guess: { ...CHOICES, mapping: all } })
    expect(screen.getByText(SURE)).toBeVisible()
  })
  test.each([
    ['a column is unused', {}],
    ['nobody and no title is among them', { header: ['date'], guess: { ...CHOICES, mapping: { date: 0 } } }],
    [
      'no row looked at is an event',
      { rows: [['11-Jul-21', 'Kim', 'Xi', 'A', '']], guess: { ...CHOICES, mapping: all } },
    ],
  ])('is not said where %s', async (_, look) => {
    await columns(look)
    expect(screen.queryByText(SURE)).toBeNull()
  })
  test('a year of two digits is shown with its reason', async () => {
    await columns({ rows: [['11-Jul-21', 'Kim', 'Xi', 'A', '']] })
    expect(rows()).toEqual([['11-Jul-21', `Set aside: ${rowFaults.twoDigits}`]])
  })
})

test('where the header stands is said, and that there is none', async () => {
  await columns({ headerLine: 4 })
  expect(screen.getByText('The header is line 4; what stands above it is left out.')).toBeVisible()
})
test.each([
  [0, 1],
  [1, 0],
  [undefined, 0],
])('a header on line %s', async (headerLine, said) => {
  await columns(headerLine === undefined ? {} : { headerLine })
  expect(screen.queryAllByText(/The first line is data already/)).toHaveLength(said)
})

describe('where a part of the page is gone', () => {
  const gone = new ImportError('outdated', 'A part of the page could not be loaded.')
  const page = () => {
    const asked = vi.fn(async () => new Response(null, { status: 503 }))
    vi.stubGlobal('fetch', asked)
    return asked
  }
  afterEach(() => vi.unstubAllGlobals())
  test('a new page is offered instead of another file', async () => {
    const asked = page()
    reader.nextLook = gone
    const { user } = open({ given: [{ name: 'a.csv', blob: new Blob(['date']) }] })
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    await user.click(screen.getByRole('button', { name: 'Load the page anew' }))
    expect(asked).toHaveBeenCalledWith(location.href, { cache: 'no-store' })
  })
  test('it is not the package that cannot be opened as a whole', async () => {
    const described = { id: 'a', version: '1', title: 'A', sides: null, whole: true }
    const { user } = await columns({ format: 'package', described })
    reader.whole = gone
    await user.click(screen.getByRole('button', { name: 'Open the whole package' }))
    expect(await screen.findByRole('button', { name: 'Load the page anew' })).toBeVisible()
    expect(screen.queryByText(/cannot be opened as a whole/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Open the whole package' })).toBeVisible()
  })
  test('beside the columns as well, and only there', async () => {
    const { user } = await columns()
    expect(screen.queryByRole('button', { name: 'Load the page anew' })).toBeNull()
    await user.click(openRows())
    act(() => reader.reading?.fail(gone))
    expect(await screen.findByRole('button', { name: 'Load the page anew' })).toBeVisible()
  })
})

test('what is read anew is the table that was found', async () => {
  const { user } = await columns({ format: 'package', tables: ['about', 'list'], table: 'list' })
  await user.click(openRows())
  expect(reader.requests[0]?.read.table).toBe('list')
  act(() => reader.reading?.fail(new ImportError('no-data', 'No row could be used.')))
  await screen.findByRole('alert')
  await user.selectOptions(screen.getByLabelText('Table'), 'about')
  expect(reader.looks.at(-1)?.ask).toEqual({ table: 'about' })
})

test('an encoding asked for leaves the table that was found', async () => {
  const { user } = await columns({ tables: ['about', 'list'], table: 'list' })
  await user.selectOptions(screen.getByLabelText('Encoding'), 'Windows-1252 (Western European)')
  expect(reader.looks.at(-1)?.ask).toEqual({ table: 'list', encoding: 'windows-1252' })
})

test('damaged UTF-8 is not said to be another encoding', async () => {
  await columns({ encodingFits: false })
  expect(screen.getByText(/written in UTF-8, but some bytes are not/)).toBeVisible()
  expect(screen.queryByText(/is taken for/)).toBeNull()
})

describe('what was set for the last file with the same header', () => {
  beforeEach(() => {
    kept.mappings.set(JSON.stringify(lookAt().header), { ...CHOICES, mapping: { date: 0, title: 4 } })
  })
  test('is set again, and says so; guessing anew takes it back', async () => {
    const { user } = await columns()
    expect(screen.getByText(/as you set them for the last file/)).toBeVisible()
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('note')
    await user.click(screen.getByRole('button', { name: 'Guess anew' }))
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('title')
    expect(screen.queryByText(/as you set them/)).toBeNull()
  })
  test('is remembered once a file was read, with the order of day and month as this file decides it', async () => {
    const { user } = await columns({ guess: { ...CHOICES, dayOrder: 'day-month' } })
    await user.click(openRows())
    act(() => reader.reading?.finish())
    await waitFor(() =>
      expect([...kept.mappings.values()]).toEqual([
        { ...CHOICES, dayOrder: 'day-month', mapping: { date: 0, title: 4 } },
      ]),
    )
  })
})

describe('while a file is read', () => {
  const begin = async () => {
    const opened = await columns()
    await opened.user.click(openRows())
    await heading(/Reading letters.csv/)
    return opened
  }
  test('it says how far it is', async () => {
    await begin()
    act(() => reader.reading?.progress({ bytes: 500, ofBytes: 1000, rows: 12_345, bad: 3, stage: 'reading' }))
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '500')
    for (const said of ['12,345 rows', '500 bytes of 1.0 kB', '3 set aside'])
      expect(screen.getByText(said)).toBeVisible()
    expect(screen.getByRole('heading', { name: /Reading/ })).toHaveFocus()
  })
  test('Cancel goes back to the columns, as they were set', async () => {
    const { user, onOpened } = await begin()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Cancelled. Nothing was opened.')
    expect(screen.getByLabelText('Title')).toHaveDisplayValue('title')
    expect(onOpened).not.toHaveBeenCalled()
  })
  test('the first Escape ends the reading, and keeps the dialog', async () => {
    const { onClose } = await begin()
    const first = new Event('cancel', { cancelable: true })
    act(() => void screen.getByRole('dialog').dispatchEvent(first))
    expect(first.defaultPrevented).toBe(true)
    expect(await screen.findByRole('alert')).toHaveTextContent('Cancelled')
    const again = new Event('cancel', { cancelable: true })
    act(() => void screen.getByRole('dialog').dispatchEvent(again))
    expect(again.defaultPrevented).toBe(false)
    expect(onClose).not.toHaveBeenCalled()
  })
  test('a fault is said beside the columns, and nothing is remembered', async () => {
    await begin()
    act(() => reader.reading?.fail(new ImportError('no-dates', 'No row has a date that can be read.')))
    expect(await screen.findByRole('alert')).toHaveTextContent('No row has a date that can be read.')
    expect(kept.mappings.size).toBe(0)
  })
})

describe('coming in', () => {
  test('the smallest file is reached by keys, as it may scroll', () => {
    open()
    const least = screen.getByRole('region', { name: 'What a file needs' })
    expect(least).toHaveTextContent('date,title')
    expect(least).toHaveAttribute('tabindex', '0')
  })
  test('a file that is no data is said, and another one can follow', async () => {
    const { user } = open()
    reader.nextLook = new ImportError('no-data', '“page.csv” is a web page, not a table of events.')
    const input = () => screen.getByLabelText('Choose a file', { selector: 'input' })
    await user.upload(input(), file('page.csv'))
    expect(await screen.findByRole('alert')).toHaveTextContent('is a web page')
    reader.nextLook = lookAt()
    await user.upload(input(), file())
    expect(await heading(/What the columns/)).toHaveFocus()
  })
  test('files given, several together', async () => {
    const given = ['datapackage.json', 'events.csv'].map(name => ({ name, blob: new Blob(['x']) }))
    open({ given })
    await heading(/What the columns/)
    expect(reader.looks).toEqual([{ names: ['datapackage.json', 'events.csv'], ask: {} }])
  })
  test('files dropped on the dialog', async () => {
    open()
    const dataTransfer = { types: ['Files'], files: [file('dropped.csv')] }
    fireEvent.drop(screen.getByRole('dialog'), { dataTransfer })
    await heading(/What the columns/)
    expect(reader.looks[0]?.names).toEqual(['dropped.csv'])
  })
  test('text that is dragged is left alone', async () => {
    open()
    fireEvent.drop(screen.getByRole('dialog'), { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(reader.looks).toEqual([])
  })
  test('rows pasted anywhere, or into the field', async () => {
    const { user } = open()
    await user.click(screen.getByText('Paste rows instead'))
    await user.click(screen.getByRole('button', { name: 'Use these rows' }))
    expect(screen.getByRole('alert')).toHaveTextContent('nothing to open yet')
    const field = screen.getByLabelText(/as copied from a spreadsheet/)
    await user.click(field)
    await user.paste('date\ttitle\n2021\tA letter')
    expect(reader.looks).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Use these rows' }))
    await heading(/What the columns/)
    await user.click(screen.getByRole('button', { name: 'Another file' }))
    fireEvent.paste(await heading(/Your own data/), {
      clipboardData: { files: [], getData: () => 'date,title\n2021,x' },
    })
    await heading(/What the columns/)
    expect(reader.looks.map(({ names }) => names)).toEqual([['pasted rows.txt'], ['pasted rows.txt']])
  })
  test('the answer to an earlier file is dropped', async () => {
    const answers: ((look: FirstLook) => void)[] = []
    reader.look = () => new Promise(answer => answers.push(answer))
    const { user } = open()
    const input = screen.getByLabelText('Choose a file', { selector: 'input' })
    await user.upload(input, file('one.csv'))
    fireEvent.drop(screen.getByRole('dialog'), {
      dataTransfer: { types: ['Files'], files: [file('two.csv')] },
    })
    await act(async () => answers[1]?.(lookAt({ name: 'two.csv' })))
    await act(async () => answers[0]?.(lookAt({ name: 'one.csv' })))
    expect(screen.getByRole('heading', { name: /columns of two.csv/ })).toBeVisible()
  })
  test('closed, it ends its reader', () => {
    const onClose = vi.fn()
    const make = () => reader
    const given = [{ name: 'a.csv', blob: new Blob(['x']) }]
    const { unmount } = render(
      <OpenDialog onClose={onClose} onOpened={() => {}} given={given} importer={make} />,
    )
    unmount()
    expect(reader.ended).toBe(true)
  })
})

describe('data in this browser', () => {
  beforeEach(() => {
    kept.sets = [{ info: SET.info, events: 60, setAside: 2 }]
  })
  test('lists the built-in dataset first, then each set with file, number, size and date', async () => {
    open()
    await screen.findByText('letters')
    const items = screen.getAllByRole('listitem').map(li => li.textContent)
    expect(items[0]).toMatch(/^PRC–DPRK relationsthe built-in datasetopen now/)
    expect(items[1]).toMatch(/^lettersletters.csv · 60 events · 1.2 kB · opened \d+ Jan 2026/)
  })
  test('opens one', async () => {
    const { user, onOpened } = open()
    await user.click(await screen.findByRole('button', { name: 'Open letters' }))
    await waitFor(() => expect(onOpened).toHaveBeenCalledWith(SET))
  })
  test('removes one only when it is said twice', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Remove letters' }))
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus()
    expect(kept.sets).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('“letters” is removed from this browser.')).toBeVisible()
    expect(kept.sets).toEqual([])
    expect(screen.getByRole('heading', { name: 'Data in this browser' })).toHaveFocus()
    expect(screen.queryByText('letters')).toBeNull()
  })
  test('keeps it where the person thinks better of it', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Remove letters' }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Remove letters' })).toHaveFocus())
    expect(kept.sets).toHaveLength(1)
  })
  test('goes back to the built-in dataset', async () => {
    const onBuiltIn = vi.fn()
    const { user, onClose } = open({ current: SET.info.hash, onBuiltIn })
    await user.click(screen.getByRole('button', { name: 'Open PRC–DPRK relations' }))
    expect([onBuiltIn.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1])
  })
  test('says where a browser keeps nothing', async () => {
    kept.barred = true
    open()
    expect(await screen.findByText(/keeps nothing for this page/)).toBeVisible()
  })
})
