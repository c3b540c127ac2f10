import type { Resource } from './describePackage'
import type { ActorNames, Described, FirstLook } from './importTypes'
import type { TableSource } from './tableSource'

/** Columns that may hold the name of what a key stands for, the first that is there. */
const NAMES = ['name', 'label', 'title']
/** The table of actors where the descriptor refers to none, by the name of its resource or file. */
const ACTORS = /^actors(?:\.|$)/i
/** All marks at which cells may be parted. */
const MARKS = /[;|/、,]/

type Names = ReadonlyMap<string, string>
const NONE: Names = new Map()

const clean = (cell: string | undefined): string => (cell ?? '').trim().normalize('NFC')

/** Names by key. A name that several keys have is told apart by them: two actors do not become one. */
async function readNames(source: TableSource, key: string): Promise<Names> {
  const at = source.header.indexOf(key)
  const named = NAMES.find(name => name !== key && source.header.includes(name))
  if (at < 0 || named === undefined) return NONE
  const nameAt = source.header.indexOf(named)
  const names = new Map<string, string>()
  const keysOf = new Map<string, number>()
  for await (const { rows } of source.blocks(new Set([at, nameAt])))
    for (const row of rows) {
      const id = clean(row[at])
      const name = clean(row[nameAt])
      if (id === '' || name === '' || names.has(id)) continue
      names.set(id, name)
      keysOf.set(name, (keysOf.get(name) ?? 0) + 1)
    }
  for (const [id, name] of names) if (keysOf.get(name)! > 1 && id !== name) names.set(id, `${name} (${id})`)
  return names
}

/**
 * The names of actors for a table of events that holds their ids: from the tables that its foreign keys refer to,
 * and from a table called *actors* with the columns `id` and `name`. A table that cannot be read gives none.
 * @returns null where no table has names
 */
export async function actorNames(
  events: Resource,
  tables: readonly Resource[],
  open: (table: Resource) => Promise<TableSource>,
): Promise<ActorNames | null> {
  const known = new Map<string, Promise<Names>>()
  const read = (name: string, key: string): Promise<Names> => {
    const table = tables.find(other => other.name === name)
    if (!table || table === events) return Promise.resolve(NONE)
    const place = JSON.stringify([name, key])
    const names =
      known.get(place) ??
      open(table)
        .then(source => readNames(source, key))
        .catch(() => NONE)
    known.set(place, names)
    return names
  }
  const columns = new Map<string, Names>()
  for (const { column, resource, key } of events.refers ?? []) {
    const names = await read(resource, key)
    if (names.size > 0) columns.set(column, names)
  }
  const table = tables.find(other => ACTORS.test(other.name) && other !== events)
  const others = table ? await read(table.name, 'id') : NONE
  return columns.size > 0 || others.size > 0 ? { columns, others: others.size > 0 ? others : null } : null
}

/** Only the names that some rows need: a table may have very many. */
export function namesIn(names: ActorNames, rows: FirstLook['rows']): ActorNames {
  const ids = new Set(rows.flatMap(row => row.flatMap(cell => [cell, ...cell.split(MARKS)].map(clean))))
  const needed = (all: Names): Names =>
    new Map([...ids].flatMap(id => (all.has(id) ? [[id, all.get(id)!]] : [])))
  return {
    columns: new Map(Array.from(names.columns, ([column, all]) => [column, needed(all)])),
    others: names.others && needed(names.others),
  }
}

/** A description whose two sides go by their names, where it gave ids. */
export function namedSides(
  described: Described | null,
  names: ActorNames | null | undefined,
): Described | null {
  if (!described?.sides || !names) return described
  const all = [...names.columns.values(), ...(names.others ? [names.others] : [])]
  const nameOf = (id: string) => all.find(known => known.has(id))?.get(id) ?? id
  const [first, second] = described.sides
  return { ...described, sides: [nameOf(first), nameOf(second)] }
}
