import type { Lined } from '../../src/data/rows'
import { type RowOf, TABLE_KEYS, type TableKey } from '../../src/data/schema'
import type { Citation } from '../../src/data/types'
import { isFilled, type Rule } from './data-rule'

/** Every paragraph cited is in locators.csv, and none is skipped there. */
export const locators: Rule = ({ tables }, blame) => {
  const listed = new Map<string, Set<string>>()
  for (const { row } of tables.locators)
    listed.set(row.source, (listed.get(row.source) ?? new Set()).add(row.locator))
  const look = (key: TableKey, line: number, field: string, list: readonly Citation[]) => {
    for (const { source, locator } of list) {
      const known = listed.get(source)
      if (known && locator !== '' && !known.has(locator))
        blame(key, line, field, `${source}#${locator}`, `${source} has no ${locator} in locators.csv`)
    }
  }
  for (const key of TABLE_KEYS)
    for (const { line, row } of tables[key] as readonly Lined<RowOf<TableKey>>[]) {
      if ('sources' in row) look(key, line, 'sources', row.sources)
      if ('conflict' in row) look(key, line, 'source', [row.source])
    }
  for (const [source, known] of listed) {
    const gap = [...known].findIndex((_, at) => !known.has(`p${at + 1}`))
    if (gap >= 0) blame('locators', 1, 'locator', source, `${source} has no p${gap + 1}`)
  }
}

/** A row that can be drawn from a paragraph. */
type CitingRow = RowOf<'events' | 'counts' | 'trade' | 'indicators'>

/** Every paragraph has the rows drawn from it or a reason for none. */
export const coverage: Rule = ({ tables }, blame) => {
  const covered = new Map(tables.coverage.map(({ row }) => [`${row.source}#${row.paragraph}`, row]))
  const places = new Set(tables.locators.map(({ row }) => `${row.source}#${row.locator}`))
  for (const { line, row } of tables.locators)
    if (!covered.has(`${row.source}#${row.locator}`))
      blame(
        'coverage',
        1,
        'paragraph',
        row.locator,
        `${row.source} ${row.locator} (locators.csv:${line}) is not covered`,
      )
  const cited = new Map<string, readonly Citation[]>()
  const cite = (prefix: string, key: TableKey, rows: readonly Lined<CitingRow>[]) => {
    for (const { line, row } of rows) {
      const target = `${prefix}:${row.id}`
      cited.set(target, row.sources)
      for (const { source, locator } of row.sources) {
        const place = `${source}#${locator}`
        if (row.layer === 'article' && covered.has(place) && !covered.get(place)?.rows.includes(target))
          blame(key, line, 'sources', target, `${target} is not in the coverage of ${place}`)
      }
    }
  }
  cite('event', 'events', tables.events)
  cite('count', 'counts', tables.counts)
  cite('trade', 'trade', tables.trade)
  cite('indicator', 'indicators', tables.indicators)
  for (const { line, row } of tables.coverage) {
    if (!places.has(`${row.source}#${row.paragraph}`))
      blame(
        'coverage',
        line,
        'paragraph',
        row.paragraph,
        `${row.source} has no ${row.paragraph} in locators.csv`,
      )
    if (!isFilled(row.rows) && row.reason === '')
      blame('coverage', line, 'reason', '', 'has neither rows nor a reason for none')
    for (const target of row.rows)
      if (
        !cited.get(target)?.some(({ source, locator }) => source === row.source && locator === row.paragraph)
      )
        blame('coverage', line, 'rows', target, `${target} does not cite ${row.source}#${row.paragraph}`)
  }
}

/** A row of the article layer says only what the articles say. */
export const layers: Rule = ({ tables }, blame) => {
  const layerOf = new Map(tables.sources.map(({ row }) => [row.id, row.layer]))
  const outside = new Set(tables.actors.flatMap(({ row }) => (row.layer === 'context' ? [row.id] : [])))
  const outsideEvents = new Set(tables.events.flatMap(({ row }) => (row.layer === 'context' ? [row.id] : [])))
  const look = (key: TableKey, line: number, list: readonly Citation[]) => {
    for (const { source } of list)
      if (layerOf.get(source) === 'context')
        blame(key, line, 'sources', source, `an article row cites ${source}, a source of the context layer`)
  }
  for (const key of TABLE_KEYS)
    for (const { line, row } of tables[key] as readonly Lined<RowOf<TableKey>>[]) {
      if (!('layer' in row) || row.layer !== 'article') continue
      if ('sources' in row) look(key, line, row.sources)
      if ('conflict' in row) look(key, line, [row.source])
    }
  for (const { line, row } of tables.findings)
    if (!row.layers.includes('context')) look('findings', line, row.sources)
  for (const { line, row } of tables.events) {
    if (row.layer !== 'article') continue
    const named = {
      from: row.from,
      to: row.to,
      speaker: [row.speaker],
      criticises: row.criticises,
    }
    for (const [field, ids] of Object.entries(named))
      for (const id of ids)
        if (outside.has(id))
          blame('events', line, field, id, `an article row names ${id}, an actor of the context layer`)
    for (const [field, ids] of Object.entries({ inReplyTo: row.inReplyTo, partOf: [row.partOf] }))
      for (const id of ids)
        if (outsideEvents.has(id))
          blame('events', line, field, id, `an article row points at ${id}, an event of the context layer`)
  }
}

/** A context row says how it was checked. */
export const checks: Rule = ({ tables, claims }, blame) => {
  const look = (key: TableKey, rows: readonly Lined<{ layer: string; check: string }>[]) => {
    for (const { line, row } of rows)
      if (row.layer === 'context' && row.check === '')
        blame(key, line, 'check', '', 'a context row must say how it was checked')
  }
  look('events', tables.events)
  look('claims', claims)
  look('trade', tables.trade)
  look('indicators', tables.indicators)
}
