import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FIRST_PLACE, place } from '../../src/store/place'
import { AboutPage } from '../../src/views/about/AboutPage'
import { open, store } from './detailsPage'

test('begins at its heading, and the way back leads home', async () => {
  const home = vi.fn()
  place.setState({ ...FIRST_PLACE, page: 'about', home })
  open(<AboutPage />)
  expect(screen.getByRole('heading', { name: 'About the data' })).toHaveFocus()
  await userEvent.click(screen.getAllByRole('link', { name: 'Back to the dashboard' })[0]!)
  expect(home).toHaveBeenCalledOnce()
})

test('every table is a relative link with its number of rows', () => {
  open(<AboutPage />)
  const row = screen.getByRole('row', { name: /^events\.csv/ })
  expect(within(row).getByRole('link')).toHaveAttribute('href', 'data/prc-dprk/events.csv')
  expect(within(row).getByText('6')).toBeVisible()
  for (const link of document.querySelectorAll('a'))
    expect(link.getAttribute('href')).toMatch(/^data\/prc-dprk\//)
})

test('claims no reliability between coders', () => {
  open(<AboutPage />)
  const coding = within(screen.getByRole('region', { name: 'How it was coded' }))
  expect(coding.getByText(/machine-assisted, and no human coder has checked them/)).toBeVisible()
  expect(coding.getByText(/No inter-coder reliability is claimed/)).toBeVisible()
})

test('sources of the context layer go with it', () => {
  open(<AboutPage />)
  const sources = within(screen.getByRole('region', { name: 'Sources' }))
  expect(sources.getByText('KCNA Watch')).toBeVisible()
  act(() => store().setScope({ context: false }))
  expect(sources.queryByText('KCNA Watch')).not.toBeInTheDocument()
})
