import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BriefingPanel } from '../../src/briefing/BriefingPanel'
import { ownBriefing } from '../../src/briefing/ownBriefing'
import { open } from './detailsPage'

test('storage that throws counts as empty: scenes are made all the same, and it is said that they are not kept', async () => {
  // as in a sandboxed frame
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
  const user = open(<BriefingPanel onClose={() => {}} />)
  const panel = within(screen.getByRole('complementary', { name: 'Briefing' }))
  const alert = await panel.findByRole('alert')
  expect(alert).toHaveTextContent(/keeps no scenes.*Save them as a file/)
  expect(alert).toHaveTextContent('Access is denied')
  await user.click(panel.getByRole('button', { name: 'Add scene' }))
  await user.click(panel.getByRole('button', { name: 'Add scene' }))
  expect(within(panel.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
  expect((await ownBriefing()).scenes).toHaveLength(2)
  expect(panel.getByRole('button', { name: 'Save scenes' })).toBeVisible()
})
