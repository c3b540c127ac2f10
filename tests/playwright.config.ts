import { defineConfig } from '@playwright/test'
import { switches, systemChromium } from './tools/browser.mjs'

const executablePath = systemChromium()
const port = process.env.PORT ?? '4199'
const url = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'browser',
  outputDir: 'browser/.results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  timeout: 45_000,
  use: {
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: switches(), ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node tools/serve.mjs',
    env: { PORT: port },
    url,
    reuseExistingServer: false,
  },
})
