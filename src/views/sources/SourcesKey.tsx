import type { SourcesSeries } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'
import { Blocks } from './Blocks'

const words = sourcesText.key

/** The key of the blocks: whole and half, and outlined while context is shown. */
export function SourcesKey({ per, series }: { per: number; series: SourcesSeries }) {
  const { articles, context } = series
  const block = (alone: number, shared: number, outlined: boolean) => (
    <Blocks alone={alone} shared={shared} columns={2} per={1} context={outlined} />
  )
  return (
    <ul className="legend-list in-line">
      <li>
        {block(1, 0, false)} {words.alone(per)}
      </li>
      {[...articles, ...context].some(({ shared }) => shared > 0) ? (
        <li>
          {block(0, 1, false)} {words.shared}
        </li>
      ) : null}
      {context.length > 0 ? (
        <li>
          {block(1, 1, true)} {words.context}
        </li>
      ) : null}
    </ul>
  )
}
