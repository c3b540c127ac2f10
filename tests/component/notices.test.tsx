import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Notices } from '../../src/app/Notices'
import { useNotices } from '../../src/store/useNotices'

const show = (...notices: string[]) => act(() => useNotices.getState().show(notices))
const items = () => within(screen.getByRole('list', { name: 'Notices' })).getAllByRole('listitem')
/** What is seen, in the order of the list. */
const seen = () =>
  items()
    .filter(item => !item.classList.contains('visually-hidden'))
    .map(item => item.textContent)

test('several notices take one line until the rest is asked for, and are all told', async () => {
  const user = userEvent.setup()
  render(<Notices />)
  show('years is broken', 'kinds is broken', 'window is broken')
  expect(items()).toHaveLength(3)
  expect(seen()).toEqual(['years is broken'])
  await user.click(screen.getByRole('button', { name: '2 more about this link' }))
  expect(seen()).toEqual(['years is broken', 'kinds is broken', 'window is broken'])
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('a single notice has nothing to open, and the line starts shut for the next link', async () => {
  const user = userEvent.setup()
  render(<Notices />)
  show('a', 'b')
  await user.click(screen.getByRole('button', { name: '1 more about this link' }))
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  show('years is broken')
  expect(screen.queryByRole('button', { name: /more|first only/ })).not.toBeInTheDocument()
  show('c', 'd')
  expect(seen()).toEqual(['c'])
})
