import { text } from '../../text/text'

/** How a doubtful date or reading was settled; nothing where nothing was doubtful. */
export function CodingNote({ note }: { note: string }) {
  if (!note) return null
  return (
    <div className="coding">
      <h3>{text.details.coding}</h3>
      <p>{note}</p>
    </div>
  )
}
