import { afterEach, expect, test, vi } from 'vitest'
import { restoreTheme, useTheme } from '../../src/store/theme'

const root = document.documentElement

afterEach(() => {
  vi.restoreAllMocks()
  useTheme.getState().setTheme(null)
})

test('a theme is kept by the device and shown on the next visit', () => {
  useTheme.getState().setTheme('dark')
  expect(root.dataset.theme).toBe('dark')
  useTheme.setState({ theme: null })
  delete root.dataset.theme
  restoreTheme()
  expect(root.dataset.theme).toBe('dark')
  expect(useTheme.getState().theme).toBe('dark')
})

test('null follows the system again', () => {
  useTheme.getState().setTheme('light')
  useTheme.getState().setTheme(null)
  expect(root.dataset.theme).toBeUndefined()
  restoreTheme()
  expect(useTheme.getState().theme).toBeNull()
})

test('a device that bars storage still changes its theme', () => {
  const barred = () => {
    throw new DOMException('barred', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(barred)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(barred)
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(barred)
  restoreTheme()
  useTheme.getState().setTheme('dark')
  expect(root.dataset.theme).toBe('dark')
})

test('something else in storage is no theme', () => {
  localStorage.setItem('theme', '"><script>')
  restoreTheme()
  expect(root.dataset.theme).toBeUndefined()
})
