import { text } from '../text/text'
import { isRealDay } from '../time/day'
import { parseEdtf, type UncertainDate } from '../time/edtf'
import type { Citation } from './types'

const say = text.loading.cells

/** Tables that an id can point into. */
export type Target =
  | 'event'
  | 'count'
  | 'trade'
  | 'indicator'
  | 'actor'
  | 'source'
  | 'conflict'
  | 'anniversary'

/** An id in a cell, and the tables of which one must have it. */
export interface Reference {
  targets: readonly Target[]
  id: string
}

/** How one column is described, read and checked. */
export interface Column<T> {
  /** Type in the descriptor's Table Schema. */
  type: 'string' | 'integer' | 'number'
  required: boolean
  /** Values allowed; empty where any is. Of a list: of its members. */
  options: readonly string[]
  /** A list joined by `;`. */
  list: boolean
  maxLength: number | null
  /** @throws RangeError with the reason, where the cell cannot be read. */
  read(cell: string): T
  /** Ids in the value that must be found in other tables. */
  references(value: T): readonly Reference[]
  /** The value without the ids that lead nowhere; null where the row means nothing without them. */
  prune(value: T, lands: (reference: Reference) => boolean): T | null
}

type Look = Partial<Pick<Column<unknown>, 'type' | 'required' | 'options' | 'list' | 'maxLength'>>

function column<T>(
  look: Look,
  read: (cell: string) => T,
  links?: Pick<Column<T>, 'references' | 'prune'>,
): Column<T> {
  const required = look.required ?? false
  return {
    type: 'string',
    required,
    options: [],
    list: false,
    maxLength: null,
    references: () => [],
    prune: value => value,
    ...links,
    ...look,
    read(cell) {
      if (required && cell.trim() === '') throw new RangeError(say.required)
      return read(cell)
    },
  }
}

function members(cell: string): string[] {
  if (cell === '') return []
  const parts = cell.split(';').map(part => part.trim())
  if (parts.includes('')) throw new RangeError(say.gap)
  if (new Set(parts).size < parts.length) throw new RangeError(say.twice)
  return parts
}

/** Any text. Too long a text is a matter for the data check, not a reason to hide a row. */
export const words = (look: { required?: boolean; maxLength?: number } = {}): Column<string> =>
  column(look, cell => cell)

/** One of the values given. */
export const oneOf = <T extends string>(options: readonly T[]): Column<T> =>
  column({ options, required: true }, cell => pick(options, cell))

/** One of the values given, or empty. */
export const oneOfOrEmpty = <T extends string>(options: readonly T[]): Column<T | ''> =>
  column({ options }, cell => (cell === '' ? '' : pick(options, cell)))

function pick<T extends string>(options: readonly T[], cell: string): T {
  const found = options.find(option => option === cell)
  if (found === undefined) throw new RangeError(say.options(options))
  return found
}

/** A list whose members are of the values given. */
export const listOf = <T extends string>(
  options: readonly T[],
  { required = false } = {},
): Column<readonly T[]> =>
  column({ options, required, list: true }, cell => members(cell).map(member => pick(options, member)))

/** An EDTF date. */
export const date = (): Column<UncertainDate> => column({ required: true }, parseEdtf)

/** An EDTF date kept as its text, or empty. */
export const dateText = (): Column<string> =>
  column({}, cell => {
    if (cell !== '') parseEdtf(cell)
    return cell
  })

/** A day of the year as `MM-DD`, or empty. */
export const monthDay = (): Column<string> =>
  column({}, cell => {
    const [, month, day] = /^(\d\d)-(\d\d)$/.exec(cell) ?? []
    // a leap year, so that 29 February passes
    if (cell !== '' && !(month && day && isRealDay(2000, Number(month), Number(day))))
      throw new RangeError(say.monthDay)
    return cell
  })

/** A year as `YYYY`, or empty. */
export const yearText = (): Column<string> =>
  column({}, cell => {
    if (cell !== '' && !/^\d{4}$/.test(cell)) throw new RangeError(say.year)
    return cell
  })

function figure(cell: string, type: 'integer' | 'number'): number {
  const shape = type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,12})?$/
  if (!shape.test(cell)) throw new RangeError(say[type])
  return Number(cell)
}

export const integer = (): Column<number> =>
  column({ type: 'integer', required: true }, cell => figure(cell, 'integer'))
export const integerOrEmpty = (): Column<number | null> =>
  column({ type: 'integer' }, cell => (cell === '' ? null : figure(cell, 'integer')))
export const number = (): Column<number> =>
  column({ type: 'number', required: true }, cell => figure(cell, 'number'))

/** An id of its own table. */
export const ownId = (): Column<string> => words({ required: true })

/** One id of another table; the row falls with it where it is required. */
export const idOf = (target: Target, { required = false } = {}): Column<string> =>
  column({ required }, cell => cell, {
    references: id => (id === '' ? [] : [{ targets: [target], id }]),
    prune: (id, lands) => {
      if (id === '' || lands({ targets: [target], id })) return id
      return required ? null : ''
    },
  })

/** A list of ids of other tables. */
export const idsOf = (...targets: Target[]): Column<readonly string[]> =>
  column({ list: true }, members, {
    references: ids => ids.map(id => ({ targets, id })),
    prune: (ids, lands) => ids.filter(id => lands({ targets, id })),
  })

/** A list of ids kept as its text. */
export const idsText = (target: Target, { required = false } = {}): Column<string> =>
  column({ required, list: true }, cell => members(cell).join(';'), {
    references: cell => members(cell).map(id => ({ targets: [target], id })),
    prune: (cell, lands) =>
      members(cell)
        .filter(id => lands({ targets: [target], id }))
        .join(';'),
  })

function toCitation(part: string): Citation {
  const match = /^([^#\s]+)(?:#([^#\s]+))?$/.exec(part)
  if (!match) throw new RangeError(say.citation)
  return { source: match[1] ?? '', locator: match[2] ?? '' }
}

const toSource = (citation: Citation): Reference => ({ targets: ['source'], id: citation.source })

/** `source#p4`; the row falls with it. */
export const citation = (): Column<Citation> =>
  column({ required: true }, toCitation, {
    references: value => [toSource(value)],
    prune: (value, lands) => (lands(toSource(value)) ? value : null),
  })

/** `source#p4;source#p5` */
export const citations = ({ required = true } = {}): Column<readonly Citation[]> =>
  column({ required, list: true }, cell => members(cell).map(toCitation), {
    references: list => list.map(toSource),
    prune: (list, lands) => list.filter(value => lands(toSource(value))),
  })

/** What a prefixed id points at; null where it points at no row (`year:2019`). */
function prefixed(member: string): Reference | null {
  const at = member.indexOf(':')
  const [prefix, id] = [member.slice(0, at), member.slice(at + 1)]
  if (prefix === 'year') return null
  if (prefix === 'text') return toSource(toCitation(id))
  return { targets: [prefix as Target], id }
}

/** A list of `event:id`, `year:2019`, … of the prefixes given. */
export const targetsOf = (
  prefixes: readonly ('event' | 'count' | 'trade' | 'indicator' | 'year' | 'text')[],
  { required = false } = {},
): Column<readonly string[]> =>
  column(
    { required, list: true },
    cell => {
      const list = members(cell)
      for (const member of list) {
        const [prefix, id = ''] = member.split(':')
        if (!prefixes.some(known => known === prefix))
          throw new RangeError(say.target(prefixes.map(p => `${p}:`)))
        if (prefix === 'year' && !/^\d{4}$/.test(id)) throw new RangeError(say.year)
        if (prefix === 'text') toCitation(id)
      }
      return list
    },
    {
      references: list => list.flatMap(member => prefixed(member) ?? []),
      prune: (list, lands) =>
        list.filter(member => {
          const reference = prefixed(member)
          return reference === null || lands(reference)
        }),
    },
  )
