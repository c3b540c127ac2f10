import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useDashboard } from '../../src/store/useDashboard'
import { Details } from '../../src/views/details/Details'
import { EventsList } from '../../src/views/events/EventsList'
import { open, store } from './detailsPage'

const details = () => within(screen.getByRole('region', { name: 'Details' }))
const title = () => details().getByRole('heading', { level: 2 })
const select = (type: 'event' | 'count' | 'trade' | 'indicator' | 'conflict', id: string) =>
  act(() => store().select({ type, id }))
/** The value beside a name in the facts. */
const fact = (name: string) => details().getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement

/** Drawn as the page does it: Details is there only while something is selected. */
function Page() {
  const open = useDashboard(state => state.selection !== null)
  return (
    <>
      <EventsList onExport={() => {}} />
      {open ? (
        <div>
          <Details />
        </div>
      ) : null}
    </>
  )
}
const item = (name: RegExp) =>
  within(screen.getByRole('region', { name: 'Events' })).getByRole('button', { name })

// jsdom does not follow by what the focus came: as in browsers, the last input tells
let byKey = false
document.addEventListener(
  'keydown',
  () => {
    byKey = true
  },
  true,
)
document.addEventListener(
  'pointerdown',
  () => {
    byKey = false
  },
  true,
)
const { matches } = Element.prototype
beforeEach(() => {
  byKey = false
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible'
      ? byKey && this === document.activeElement
      : matches.call(this, selector)
  })
})
afterEach(() => vi.restoreAllMocks())

/** By the Tab key, as one comes to it without a pointer. */
async function tabTo(user: UserEvent, element: HTMLElement) {
  for (let i = 0; i < 20 && document.activeElement !== element; i++) await user.tab()
  expect(element).toHaveFocus()
}

describe('focus', () => {
  test('goes to the heading when opened by key, and back when Escape closes', async () => {
    const user = open(<Page />)
    await tabTo(user, item(/Xi answers/))
    await user.keyboard('{Enter}')
    expect(title()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument()
    expect(item(/Xi answers/)).toHaveFocus()
  })

  test('stays on what was pressed when opened by pointer', async () => {
    const user = open(<Page />)
    await user.click(item(/Xi answers/))
    expect(item(/Xi answers/)).toHaveFocus()
    await user.click(details().getByRole('button', { name: 'Close' }))
    expect(store().selection).toBeNull()
    expect(item(/Xi answers/)).toHaveFocus()
  })

  test('stays on next while one goes on, and follows a link to what it opens', async () => {
    const user = open(<Page />)
    item(/Kim congratulates/).focus()
    await user.keyboard('{Enter}')
    details()
      .getByRole('button', { name: /^Next event/ })
      .focus()
    await user.keyboard('{Enter}')
    expect(details().getByRole('button', { name: /^Next event/ })).toHaveFocus()
    await user.keyboard('{Enter}{Enter}')
    expect(title()).toHaveTextContent('Xi answers earlier letters')
    within(fact('Answers'))
      .getByRole('button', { name: /Jul 2021/ })
      .focus()
    await user.keyboard('{Enter}')
    expect(title()).toHaveTextContent('Kim on the treaty')
    expect(title()).toHaveFocus()
  })

  test('All events leads to the list', async () => {
    const user = open(<Page />)
    select('event', 'reply')
    await user.click(details().getByRole('link', { name: 'All events' }))
    expect(screen.getByRole('heading', { name: 'Events' })).toHaveFocus()
  })
})

describe('an event', () => {
  test('says who, when, what it answers and what answered it', () => {
    open(<Page />)
    select('event', 'reply')
    expect(details().getByText('Xi Jinping to Kim Jong Un')).toBeVisible()
    expect(fact('Happened')).toHaveTextContent('30 July 2021')
    expect(fact('Answers')).toHaveTextContent(
      'not said which: 8 May 2020 Kim writes to Xi or 11 Jul 2021 Kim writes to Xi',
    )
    expect(fact('Answered')).toHaveTextContent('by nothing listed')
    select('event', 'treaty')
    expect(fact('Answered')).toHaveTextContent('by 30 Jul 2021 Xi answers')
    expect(fact('Occasion')).toHaveTextContent('Friendship Treaty')
  })

  test('leads to each paragraph, with its opening words and the reference', () => {
    open(<Page />)
    select('event', 'reply')
    const [first, second] = within(fact('Sources')).getAllByRole('listitem')
    expect(first).toHaveTextContent('Asmolov, ¶7 “On July 30, in a response …”')
    expect(second).toHaveTextContent('Asmolov, ¶4')
    expect(second).toHaveTextContent('Asmolov, Konstantin. New Eastern Outlook, n.d.')
    expect(details().getByText('“protect, strengthen and develop”')).toBeVisible()
    expect(details().getByText('Which letters is not said.')).toBeVisible()
  })

  test('keeps the full reference shut until it is asked for', async () => {
    const user = open(<Page />)
    select('event', 'reply')
    const reference = within(fact('Sources')).getByText('Asmolov, Konstantin. New Eastern Outlook, n.d.')
    expect(reference).toHaveProperty('open', false)
    await user.click(within(fact('Sources')).getByText('full reference'))
    expect(reference).toHaveProperty('open', true)
  })

  test('gives the sources right after who answered it, then where they differ', () => {
    open(<Page />)
    select('event', 'reply')
    const differ = details().getByRole('heading', { name: /The sources differ/ })
    expect(fact('Answered').compareDocumentPosition(fact('Sources'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(fact('Sources').compareDocumentPosition(differ)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('names the layer of context alone', () => {
    open(<Page />)
    select('event', 'reply')
    expect(details().queryByText('Layer')).not.toBeInTheDocument()
    select('event', 'train')
    expect(fact('Layer')).toHaveTextContent('context: other public reporting')
  })

  test('shows every conflict with all claims, and with context off those of the articles alone', () => {
    open(<Page />)
    select('event', 'reply')
    expect(details().getByRole('heading', { name: /The sources differ/ })).toBeVisible()
    expect(details().getByText('Xi sent five.')).toHaveTextContent('Cheng, ¶11')
    expect(details().getByText('It was two.')).toHaveTextContent('KCNA Watch')
    act(() => store().setScope({ context: false }))
    expect(details().getByText('Xi sent five.')).toBeVisible()
    expect(details().queryByText('It was two.')).not.toBeInTheDocument()
    expect(details().queryByText('It was one letter.')).not.toBeInTheDocument()
  })

  test('of a layer that is switched off says so, and brings it back', async () => {
    const user = open(<Page />)
    act(() => store().setScope({ context: false }))
    select('event', 'train')
    expect(title()).toHaveTextContent('not in the layers shown')
    await user.click(details().getByRole('button', { name: 'Show the context layer' }))
    expect(title()).toHaveTextContent('First freight train')
    expect(fact('Checked')).toHaveTextContent('found in the cited report')
  })
})

describe('previous and next', () => {
  test('say the place among the matches, and replace', async () => {
    const user = open(<Page />)
    select('event', 'reply')
    // in date order: virus, meeting, treaty, reply, train, pelosi
    expect(details().getByText('4 of 6')).toBeVisible()
    await user.click(details().getByRole('button', { name: 'Next event, 16 Jan 2022' }))
    expect(store().selection).toEqual({ type: 'event', id: 'train' })
    expect(details().getByText('5 of 6')).toBeVisible()
  })

  test('lead to the nearest match where the event is not in the filter', async () => {
    const user = open(<Page />)
    select('event', 'reply')
    act(() => store().setFilter({ kinds: ['meeting', 'visit'] }))
    expect(details().getByText('Not in the present filter.')).toBeVisible()
    expect(details().getByRole('button', { name: 'Next event, Aug 2022' })).toBeVisible()
    await user.click(details().getByRole('button', { name: 'Previous event, 27 May 2021' }))
    expect(title()).toHaveTextContent('Wang Yi meets Ri')
    expect(details().getByText('1 of 2')).toBeVisible()
  })
})

describe('a number', () => {
  test('that is printed: its parts, and the sum that is not printed', () => {
    open(<Page />)
    select('count', 'kim-2020')
    expect(title()).toHaveTextContent('5 messages from Kim Jong Un to Xi Jinping, 2020')
    expect(fact('Status')).toHaveTextContent('printed in the source')
    expect(fact('Arithmetic')).toHaveTextContent('9 = 5 + 4, both ways; a sum that is not printed')
    expect(fact('Of these')).toHaveTextContent('letter 1')
    expect(fact('Sources')).toHaveTextContent('Cheng, ¶10')
  })

  test('that is computed: ≈, its band, and the rows it rests on', async () => {
    const user = open(<Page />)
    select('trade', 'trade-2019')
    expect(details().getByText('≈US$2,788 million')).toBeVisible()
    expect(fact('Band')).toHaveTextContent('US$2,785–2,792 million')
    // 539 / (1 − 0.8067) = 2,788.4
    expect(fact('Arithmetic')).toHaveTextContent('= 539 / (1 − 0.8067)')
    await user.click(within(fact('Computed from')).getByRole('button', { name: /−80\.67 %/ }))
    expect(details().getByText('−80.67 %')).toBeVisible()
    expect(fact('Compared with')).toHaveTextContent('2019')
  })

  test('and a conflict: its claims, and what it concerns', async () => {
    const user = open(<Page />)
    select('conflict', 'count-2021')
    expect(title()).toHaveTextContent('The sources differ on the count')
    expect(details().getByText('Xi sent three.')).toHaveTextContent('Asmolov')
    expect(fact('Concerns')).toHaveTextContent('the year 2021')
    await user.click(within(fact('Concerns')).getByRole('button', { name: /Xi answers/ }))
    expect(store().selection).toEqual({ type: 'event', id: 'reply' })
  })
})
