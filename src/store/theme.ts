import { create } from 'zustand'

type Theme = 'light' | 'dark'

const KEPT_AS = 'theme'

/** What this device was told; null where it follows the system, or where storage is barred. */
function keptTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(KEPT_AS)
    return kept === 'light' || kept === 'dark' ? kept : null
  } catch {
    return null
  }
}

function keep(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem(KEPT_AS, theme)
    else localStorage.removeItem(KEPT_AS)
  } catch {
    // a device that keeps nothing still shows the theme until the page closes
  }
}

function show(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

interface ThemeState {
  /** null follows the system. */
  theme: Theme | null
  setTheme(theme: Theme | null): void
}

/** Light or dark: a matter of this device, never of a link. */
export const useTheme = create<ThemeState>()(set => ({
  theme: null,
  setTheme: theme => {
    keep(theme)
    show(theme)
    set({ theme })
  },
}))

/** Shows the theme that this device keeps. Call it once, before the page draws. */
export function restoreTheme(): void {
  const theme = keptTheme()
  show(theme)
  useTheme.setState({ theme })
}
