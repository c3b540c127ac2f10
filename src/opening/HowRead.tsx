import { ENCODINGS, type Encoding, type FirstLook } from '../data/import/importTypes'
import { openingText } from '../text/opening'
import type { Ask } from './importMessages'
import type { Looked } from './useOpening'

const words = openingText.mapping
/** Formats that are text, whose bytes can be meant in several ways. */
const isText = ({ format }: FirstLook) => format === 'delimited' || format === 'json'

interface HowReadProps {
  looked: Looked
  busy: boolean
  onAsk: (ask: Ask) => void
}

/** Sheet, encoding and delimiter, where there is something to choose. */
export function HowRead({ looked, busy, onAsk }: HowReadProps) {
  const { look, ask } = looked
  const { tables, delimiter } = look
  if (!isText(look) && tables.length < 2) return null
  return (
    <fieldset className="how-read" disabled={busy}>
      <legend>{words.read}</legend>
      {tables.length > 1 ? (
        <label className="named-field">
          <span>{look.format === 'excel' ? words.table.excel : words.table.other}</span>
          <select value={look.table} onChange={event => onAsk({ table: event.target.value })}>
            {tables.map(name => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isText(look) ? (
        <label className="named-field">
          <span>{words.encoding}</span>
          <select
            value={ask.encoding ?? look.encoding}
            onChange={event => onAsk({ encoding: event.target.value as Encoding })}
          >
            {ENCODINGS.map(name => (
              <option key={name} value={name}>
                {words.encodings[name]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {look.format === 'delimited' ? (
        <label className="named-field">
          <span>{words.delimiter}</span>
          <select value={delimiter} onChange={event => onAsk({ delimiter: event.target.value })}>
            {Object.entries(words.delimiters).map(([mark, name]) => (
              <option key={mark} value={mark}>
                {name}
              </option>
            ))}
            {delimiter in words.delimiters ? null : <option value={delimiter}>{delimiter}</option>}
          </select>
        </label>
      ) : null}
      <Misfit looked={looked} />
    </fieldset>
  )
}

/** That bytes do not fit an encoding: the one taken in place of UTF-8 is a guess, the one chosen is wrong. */
function Misfit({ looked: { look, ask } }: { looked: Looked }) {
  if (look.encodingFits) return null
  if (ask.encoding === undefined || ask.encoding === 'auto') {
    const { encoding } = look
    const said = encoding === 'utf-8' ? words.damaged : words.notUtf8(words.encodings[encoding])
    return <p className="note">{said}</p>
  }
  return (
    <p role="alert" className="fault">
      {words.misfit}
    </p>
  )
}
