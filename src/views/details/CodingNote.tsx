import { detailsText } from '../../text/details'

/** How a doubtful date or reading was settled; nothing where nothing was doubtful. */
export function CodingNote({ note }: { note: string }) {
  if (!note) return null
  return (
    <div className="coding">
      <h3>{detailsText.coding}</h3>
      <p>{note}</p>
    </div>
  )
}
