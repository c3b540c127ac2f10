import type { Layer, SourceRow } from '../../data/types'
import { useIndex } from '../../store/model'
import { aboutText } from '../../text/about'
import { Section } from './Section'

const words = aboutText.sources

/** Every source of the shown layers with its full reference. */
export function SourceList() {
  const { dataset, scope } = useIndex()
  const sources = [...dataset.sources.values()]
  const of = (layer: Layer) => sources.filter(source => source.layer === layer)
  const context = scope.context ? of('context') : []
  return (
    <Section heading={words.heading}>
      <References name={words.article} sources={of('article')} />
      {context.length > 0 ? <References name={words.context} sources={context} /> : null}
    </Section>
  )
}

function References({ name, sources }: { name: string; sources: readonly SourceRow[] }) {
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {sources.map(({ id, reference, title, author, publisher }) => (
          <li key={id}>{reference || [author, title, publisher].filter(part => part !== '').join('. ')}</li>
        ))}
      </ul>
    </>
  )
}
