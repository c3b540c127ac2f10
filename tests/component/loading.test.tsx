import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FaultsNotice } from '../../src/app/FaultsNotice'
import { LoadError } from '../../src/app/LoadError'
import { DataError } from '../../src/data/error'
import type { Fault } from '../../src/data/types'

const fault = (line: number, change: Partial<Fault> = {}): Fault => ({
  file: 'events.csv',
  line,
  column: 'date',
  value: '2021-02-30',
  reason: 'is not a day of the calendar',
  ...change,
})

describe('when a file cannot be read', () => {
  it('says which and why, for every file, and tries again when asked', async () => {
    const retry = vi.fn()
    const also = new DataError('trade.csv', 'empty', 'the file is empty.')
    render(
      <LoadError
        error={new DataError('events.csv', 'missing', 'there is no such file.', [also])}
        onRetry={retry}
      />,
    )
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('events.csv: there is no such file.')
    expect(alert).toHaveTextContent('trade.csv: the file is empty.')
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('shows what is known of any other failure', () => {
    render(<LoadError error={new Error('out of memory')} onRetry={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent('out of memory')
  })
})

describe('when rows were set aside', () => {
  it('says nothing where none was', () => {
    const { container } = render(<FaultsNotice faults={[]} rowCount={812} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('counts rows, not faults, and opens and closes the list', async () => {
    const faults = [
      fault(4),
      fault(4, { column: 'kind', value: 'telegram', reason: 'is none of message, meeting' }),
      fault(9, { column: '', value: '' }),
      fault(9, { file: 'trade.csv', value: '<b>7</b>' }),
    ]
    render(<FaultsNotice faults={faults} rowCount={1812} />)
    await userEvent.click(screen.getByRole('button', { name: '3 of 1,812 rows could not be read' }))
    const dialog = screen.getByRole('dialog', { name: 'What could not be read' })
    const rows = within(dialog)
      .getAllByRole('row')
      .map(row => [...row.children].map(cell => cell.textContent))
    expect(rows).toEqual([
      ['File', 'Line', 'Column', 'Value', 'Reason'],
      ['events.csv', '4', 'date', '2021-02-30', 'is not a day of the calendar'],
      ['events.csv', '4', 'kind', 'telegram', 'is none of message, meeting'],
      ['events.csv', '9', '(the row)', '(empty)', 'is not a day of the calendar'],
      ['trade.csv', '9', 'date', '<b>7</b>', 'is not a day of the calendar'],
    ])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps the list short enough to draw, and says how many more there are', async () => {
    const faults = Array.from({ length: 250 }, (_, at) => fault(at + 2, { value: 'x'.repeat(500) }))
    render(<FaultsNotice faults={faults} rowCount={300} />)
    await userEvent.click(screen.getByRole('button', { name: '250 of 300 rows could not be read' }))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getAllByRole('row')).toHaveLength(201)
    expect(dialog).toHaveTextContent('and 50 more')
    expect(dialog.querySelector('td:nth-child(4)')?.textContent).toBe(`${'x'.repeat(80)}…`)
  })
})
