/** Addresses in a text, without the signs that end the sentence around them. */
const ADDRESS = /(https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?'’)\]])/

/** A citation as the file has it; web addresses in it are links. */
export function Citation({ words }: { words: string }) {
  return words.split(ADDRESS).map((part, at) =>
    // what the expression takes stands at the odd places
    at % 2 === 1 && URL.canParse(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
      <a key={at} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  )
}
