import { memo, useId } from 'react'

/** The empty items of a list of options, which are filled by `optionSlots`; rendered once. */
export const OptionItems = memo(function OptionItems({ count }: { count: number }) {
  const id = useId()
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
    <li key={at} hidden>
      <label className="option">
        <input type="checkbox" aria-labelledby={`${id}l${at}`} aria-describedby={`${id}c${at}`} />
        <span className="option-label" id={`${id}l${at}`} />
        <span className="option-count">
          <span className="option-figure" aria-hidden="true" />
          <span className="option-told visually-hidden" id={`${id}c${at}`} />
        </span>
      </label>
    </li>
  ))
})
