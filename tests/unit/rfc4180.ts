/**
 * A reader of RFC 4180 by its grammar and nothing beyond it: records end with CRLF, quotes stand only round a whole
 * field and are doubled within.
 * @throws where a text is not of that grammar
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  const field = (): string => {
    if (text[at] !== '"') {
      const [plain = ''] = /^[^",\r\n]*/.exec(text.slice(at)) ?? []
      at += plain.length
      return plain
    }
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at))
    if (!quoted) throw new Error(`an open quote at ${at}`)
    at += quoted[0].length
    return (quoted[1] ?? '').replaceAll('""', '"')
  }
  while (at < text.length) {
    const record = [field()]
    while (text[at] === ',') {
      at += 1
      record.push(field())
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`no line ends at ${at}: ${text.slice(at, at + 20)}`)
    at += 2
    records.push(record)
  }
  return records
}
