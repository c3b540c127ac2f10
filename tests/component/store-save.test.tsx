import { afterEach, expect, test, vi } from 'vitest'
import { saveFile } from '../../src/charts/saveFile'
import { csvBlob } from '../../src/export/csv'

afterEach(() => vi.useRealTimers())

test('a file is handed over under its name, and its address withdrawn later', async () => {
  vi.useFakeTimers()
  const blobs: Blob[] = []
  const withdrawn: string[] = []
  // jsdom has no object URLs
  URL.createObjectURL = blob => `blob:test/${blobs.push(blob as Blob)}`
  URL.revokeObjectURL = address => withdrawn.push(address)
  const clicked: string[] = []
  const listen = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement
    clicked.push(`${link.download} ${link.href}`)
    event.preventDefault()
  }
  document.addEventListener('click', listen)
  saveFile('trade.csv', csvBlob([{ name: 'year', cell: (year: number) => year }], [2020]))
  document.removeEventListener('click', listen)

  expect(clicked).toEqual(['trade.csv blob:test/1'])
  expect(document.querySelector('a')).toBeNull()
  expect(blobs[0]?.type).toBe('text/csv;charset=utf-8')
  expect(withdrawn).toEqual([])
  vi.runAllTimers()
  expect(withdrawn).toEqual(['blob:test/1'])
})
