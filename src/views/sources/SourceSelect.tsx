import { sourceLabel } from '../../model/citations'
import type { SourceEntry, SourcesSeries } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'

const words = sourcesText

interface SourceSelectProps {
  series: SourcesSeries
  chosen: string
  onChoose: (id: string) => void
}

/** The sources on a phone, which has a better list of its own. */
export function SourceSelect({ series, chosen, onChoose }: SourceSelectProps) {
  const options = (name: string, entries: readonly SourceEntry[]) =>
    entries.length === 0 ? null : (
      <optgroup label={name}>
        {entries.map(({ source, alone, shared }) => {
          const label = sourceLabel(source)
          return (
            <option key={source.id} value={source.id}>
              {words.option(label.rest === '' ? label.name : `${label.name} ${label.rest}`, alone + shared)}
            </option>
          )
        })}
      </optgroup>
    )
  return (
    <label className="reading-select">
      <span>{words.choose}</span>
      <select value={chosen} onChange={event => onChoose(event.target.value)}>
        {options(words.groups.article, series.articles)}
        {options(words.groups.context, series.context)}
      </select>
    </label>
  )
}
