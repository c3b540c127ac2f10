import type { Column } from '../../src/data/columns'
import { DESCRIPTOR, type Descriptor, type DescriptorField } from '../../src/data/descriptor'
import { columnsOf } from '../../src/data/rows'
import { fileOf, TABLE_KEYS, TABLES } from '../../src/data/schema'
import type { Fault } from '../../src/data/types'

/** How the descriptor writes a list of set values, for which Table Schema has no enum: `^(a|b)(;(a|b))*$`. */
export function listPattern(options: readonly string[]): string {
  const one = `(${options.join('|')})`
  return `^${one}(;${one})*$`
}

function fieldDifferences(column: Column<unknown>, field: DescriptorField): string[] {
  const { constraints = {} } = field
  const said = (values: readonly string[] | undefined) =>
    values?.length ? [...values].sort().join(', ') : 'none'
  const found: string[] = []
  const compare = (what: string, descriptor: unknown, app: unknown) => {
    if (descriptor !== app) found.push(`${what} is ${descriptor} in the descriptor and ${app} in the app`)
  }
  compare('type', field.type, column.type)
  compare('required', constraints.required ?? false, column.required)
  compare('maxLength', constraints.maxLength ?? 'none', column.maxLength ?? 'none')
  compare('enum', said(constraints.enum), said(column.list ? [] : column.options))
  compare(
    'pattern',
    constraints.pattern ?? 'none',
    column.list && column.options.length > 0 ? listPattern(column.options) : 'none',
  )
  return found
}

/** Where the descriptor and the app say different things of a table, in either direction. */
export function checkAgreement(descriptor: Descriptor, content = ''): readonly Fault[] {
  const faults: Fault[] = []
  const blame = (path: string, column: string, value: string, reason: string) => {
    const at = content.indexOf(`"${path}"`)
    const line = at < 0 ? 1 : content.slice(0, at).split('\n').length
    faults.push({ file: DESCRIPTOR, line, column, value, reason })
  }
  for (const key of TABLE_KEYS) {
    const path = fileOf(key)
    const resource = descriptor.resources.find(({ name }) => name === TABLES[key].name)
    if (!resource) {
      blame(path, '', TABLES[key].name, `has no resource ${TABLES[key].name}, which the app reads`)
      continue
    }
    if (resource.path !== path)
      blame(resource.path, 'path', resource.path, `is ${resource.path}; the app reads ${path}`)
    const fields = new Map(resource.schema.fields.map(field => [field.name, field]))
    const columns = new Map(columnsOf(key).map(([, name, column]) => [name, column]))
    for (const [name, column] of columns) {
      const field = fields.get(name)
      if (!field) blame(path, name, name, `the app reads ${path} ${name}, which the descriptor does not have`)
      else for (const reason of fieldDifferences(column, field)) blame(path, `${path} ${name}`, name, reason)
    }
    for (const name of fields.keys())
      if (!columns.has(name))
        blame(path, name, name, `the descriptor has ${path} ${name}, which the app does not read`)
  }
  const known = new Set<string>(TABLE_KEYS.map(key => TABLES[key].name))
  for (const { name, path } of descriptor.resources)
    if (!known.has(name)) blame(path, '', name, `has a resource ${name}, which the app does not read`)
  return faults
}

/** Where a table's first line differs from the descriptor's fields, which stand in the file's order. */
export function checkHeader(
  descriptor: Descriptor,
  name: string,
  columns: readonly string[],
): readonly Fault[] {
  const fields = descriptor.resources.find(resource => resource.name === name)?.schema.fields ?? []
  const expected = fields.map(field => field.name).join(',')
  if (expected === columns.join(',')) return []
  const reason = `the first line is not the descriptor's ${expected}`
  return [{ file: `${name}.csv`, line: 1, column: '', value: columns.join(','), reason }]
}
