import { useEffect, useRef } from 'react'
import { leaveAbout } from '../../store/place'
import { aboutText } from '../../text/about'
import { text } from '../../text/text'
import { DataFiles } from './DataFiles'
import { Section } from './Section'
import { SourceList } from './SourceList'
import './about.css'

const words = aboutText

/** The page *About the data*: what was selected, what is missing, how it was coded and counted, and where it all is. */
export function AboutPage() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <main className="about">
      <BackLink />
      <h2 ref={heading} tabIndex={-1}>
        {text.about.name}
      </h2>
      <Section {...words.selection} />
      <Section {...words.missing} />
      <Section {...words.coding} />
      <Section heading={words.counting.heading} paragraphs={words.counting.paragraphs}>
        <dl>
          {words.counting.rules.map(([rule, meaning]) => (
            <div key={rule}>
              <dt>{rule}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section {...words.layers} />
      <DataFiles />
      <Section {...words.licence} />
      <Section {...words.corrections} />
      <SourceList />
      <BackLink />
    </main>
  )
}

/** Back in the history to the state that was left, not a jump to a fresh page. */
function BackLink() {
  return (
    <button type="button" role="link" className="link about-back" onClick={leaveAbout}>
      {words.back}
    </button>
  )
}
