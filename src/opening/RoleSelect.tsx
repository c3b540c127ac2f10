import type { Role } from '../data/import/importTypes'
import { openingText } from '../text/opening'

const words = openingText.mapping

interface RoleSelectProps {
  role: Role
  header: readonly string[]
  value: number | undefined
  /** Nothing can be opened before it is answered. */
  asked: boolean
  onChange: (column: number | undefined) => void
}

/** Which column stands for something, by name. */
export function RoleSelect({ role, header, value, asked, onChange }: RoleSelectProps) {
  return (
    <label className="named-field">
      <span>{words.roles[role]}</span>
      <select
        value={value ?? ''}
        data-role={role}
        data-asked={asked ? '' : undefined}
        aria-invalid={asked || undefined}
        onChange={event => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">{words.unused}</option>
        {header.map((name, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
