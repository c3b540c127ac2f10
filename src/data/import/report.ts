import { became } from '../../text/import'
import { type Counted, NAMED_ROLES } from './eventReader'
import { type Choices, ROLES } from './importTypes'
import type { TableSource } from './tableSource'

/** What became what, in sentences: how the file was read, what each column is, how dates were written, what is missing. */
export function becameOf(source: TableSource, choices: Choices, counted: Counted): string[] {
  return [...ofFile(source), ...ofColumns(source, choices, counted), ...ofRows(choices, counted)]
}

function ofFile(source: TableSource): string[] {
  const said: string[] = []
  if (source.table !== '')
    said.push(source.format === 'excel' ? became.sheet(source.table) : became.table(source.table))
  const isText = source.format === 'delimited' || source.format === 'json' || source.format === 'package'
  if (isText) said.push(became.encoding(source.encoding))
  if (source.delimiter !== '') said.push(became.delimiter(source.delimiter, source.quotes))
  if (source.headerLine > 1) said.push(became.headerAt(source.headerLine))
  const isTable = source.delimiter !== '' || source.format === 'excel'
  if (source.headerLine === 0 && isTable) said.push(became.noHeader)
  return said
}

function ofColumns({ header }: TableSource, { mapping }: Choices, { different, ids }: Counted): string[] {
  const said = ROLES.flatMap(role => {
    const at = mapping[role]
    if (at === undefined) return []
    const name = header[at] ?? ''
    if (role === 'from' || role === 'to' || role === 'actors')
      return [became.names(name, role, different[role].size)]
    if (role === 'kind' || role === 'level' || role === 'occasion')
      return [became.kinds(name, role, different[role].size)]
    return [became.column(name, role)]
  })
  for (const role of NAMED_ROLES) {
    const { named, unnamed } = ids[role]
    // where none has a name, the cells are names already
    if (named.size > 0) said.push(became.named(header[mapping[role] ?? -1] ?? '', named.size, unnamed.size))
  }
  const used = new Set(Object.values(mapping))
  const unused = header.filter((_, at) => !used.has(at))
  return unused.length > 0 ? [...said, became.unused(unused)] : said
}

function ofRows({ mapping, dayOrder, listSeparator }: Choices, counted: Counted): string[] {
  const styles = [...counted.styles].sort((a, b) => b[1] - a[1])
  const said = styles.length > 0 ? [became.styles(styles)] : []
  const { decided } = counted
  if (counted.styles.has('ordered') && dayOrder !== 'auto')
    said.push(
      decided ? became.orderDecided(dayOrder, decided.line, decided.text) : became.orderChosen(dayOrder),
    )
  const { from, to, actors, kind, title } = mapping
  const someone = from !== undefined || to !== undefined || actors !== undefined
  if (listSeparator !== '' && counted.lists > 0) said.push(became.separator(listSeparator, counted.lists))
  if (counted.notOneDay > 0) said.push(became.notOneDay(counted.notOneDay))
  if (someone && counted.noActors > 0) said.push(became.noActors(counted.noActors))
  if (kind !== undefined && counted.noKind > 0) said.push(became.noKind(counted.noKind))
  if (title !== undefined && counted.noTitle > 0) said.push(became.noTitle(counted.noTitle))
  if (counted.toItself > 0) said.push(became.toItself(counted.toItself))
  if (counted.blank > 0) said.push(became.blank(counted.blank))
  return said
}
