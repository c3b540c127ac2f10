import { text } from '../text/text'

export type HeaderAction = 'briefing' | 'present' | 'share'

interface HeaderProps {
  extent: readonly [first: number, last: number]
  /** The plain sentence of what is shown; null at the default, where the tagline stands. */
  sentence: string | null
  dark: boolean
  onTheme: () => void
  onOpen: (what: HeaderAction) => void
}

/** Name of the page, what is shown in words, and what concerns the whole: data, theme, link. */
export function Header({ extent, sentence, dark, onTheme, onOpen }: HeaderProps) {
  return (
    <header className="page-header">
      <h1>{text.page.title(...extent)}</h1>
      <p className="sentence">{sentence ?? text.page.tagline}</p>
      <div className="header-actions">
        <a href="#about">{text.about.name}</a>
        <button type="button" onClick={onTheme}>
          {dark ? text.page.light : text.page.dark}
        </button>
        <button type="button" onClick={() => onOpen('briefing')}>
          {text.page.briefing}
        </button>
        <button type="button" data-opens="present" onClick={() => onOpen('present')}>
          {text.page.present}
        </button>
        <button type="button" onClick={() => onOpen('share')}>
          {text.page.share}
        </button>
      </div>
    </header>
  )
}
