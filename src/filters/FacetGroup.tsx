import type { FacetCounts } from '../model/eventIndex'
import { Option } from './Option'

interface FacetGroupProps<T extends string> {
  name: string
  options: readonly T[]
  label: (option: T) => string
  chosen: readonly T[]
  counts: FacetCounts
  onChange: (chosen: T[]) => void
}

/** One facet as a group of checkboxes, each with what it would leave under the other clauses. */
export function FacetGroup<T extends string>(props: FacetGroupProps<T>) {
  const { name, options, label, chosen, counts, onChange } = props
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {options.map(option => (
        <Option
          key={option}
          label={label(option)}
          checked={chosen.includes(option)}
          count={counts.get(option) ?? 0}
          onChange={checked => onChange(toggled(options, chosen, option, checked))}
        />
      ))}
    </fieldset>
  )
}

/** What is ticked after one option was, in the order of the options, so that one choice has one address. */
export function toggled<T>(options: readonly T[], chosen: readonly T[], option: T, checked: boolean): T[] {
  const kept = new Set(chosen)
  if (checked) kept.add(option)
  else kept.delete(option)
  return [...options.filter(one => kept.has(one)), ...[...kept].filter(one => !options.includes(one))]
}
