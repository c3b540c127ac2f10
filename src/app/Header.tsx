import type { ReactNode } from 'react'
import { useTheme } from '../store/theme'
import { text } from '../text/text'

interface HeaderProps {
  title: string
  /** The plain sentence of what is shown, or what the page is. */
  sentence: string
  /** What stands before the button of the theme, and what stands after it. */
  before?: ReactNode
  children: ReactNode
}

/** Name of the page, what is shown in words, and what concerns the whole: data, theme, link. */
export function Header({ title, sentence, before, children }: HeaderProps) {
  const { theme, setTheme } = useTheme()
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  return (
    <header className="page-header">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="sentence">{sentence}</p>
      <div className="header-actions">
        {before}
        <button type="button" onClick={() => setTheme(dark ? 'light' : 'dark')}>
          {dark ? text.page.light : text.page.dark}
        </button>
        {children}
      </div>
    </header>
  )
}
