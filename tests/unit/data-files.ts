import type { Fetcher } from '../../src/data/load'
import { columnsOf } from '../../src/data/rows'
import { fileOf, TABLE_KEYS, TABLES, type TableKey } from '../../src/data/schema'
import { listPattern } from '../tools/data-agreement'

export type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>

/** A row's cells by column; those not named are empty. */
export type Cells = Readonly<Record<string, string>>

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A table's file: its header, and a line for each row. */
export function csv(key: TableKey, rows: readonly Cells[]): string {
  const names = columnsOf(key).map(([, name]) => name)
  return [names, ...rows.map(row => names.map(name => row[name] ?? ''))]
    .map(cells => `${cells.map(quoted).join(',')}\n`)
    .join('')
}

export const EVENT: Cells = {
  id: '2021-07-01-kim-xi',
  date: '2021-07-01',
  date_basis: 'stated',
  kind: 'message',
  from: 'kim-jong-un',
  to: 'xi-jinping',
  level: 'leader',
  title: 'Kim congratulates Xi',
  short_title: 'CPC centenary',
  summary: 'He congratulates.',
  tier: 'act',
  layer: 'article',
  sources: 'asmolov-2022#p1',
}
export const TRADE: Cells = {
  id: 'trade-2020',
  period: '2020',
  series: 'GACC',
  flow: 'total',
  vintage: 'first',
  value_usd: '539000000',
  precision_usd: '1000000',
  status: 'printed',
  layer: 'article',
  sources: 'asmolov-2022#p1',
}

const ROWS: Partial<Record<TableKey, readonly Cells[]>> = {
  events: [EVENT],
  actors: [
    { id: 'kim-jong-un', name: 'Kim Jong-un', kind: 'person', side: 'DPRK', layer: 'article' },
    { id: 'xi-jinping', name: 'Xi Jinping', kind: 'person', side: 'PRC', layer: 'article' },
    { id: 'outsider', name: 'An Outsider', kind: 'person', side: 'other', layer: 'context' },
  ],
  sources: [
    { id: 'asmolov-2022', layer: 'article', title: 'Title', reference: 'Asmolov.' },
    { id: 'yonhap', layer: 'context', title: 'Report', reference: 'Yonhap.' },
  ],
  locators: [{ source: 'asmolov-2022', locator: 'p1', opens: 'On July 1' }],
  coverage: [{ source: 'asmolov-2022', paragraph: 'p1', rows: 'event:2021-07-01-kim-xi' }],
}

interface Constraints {
  required?: boolean
  maxLength?: number
  enum?: string[]
  pattern?: string
}

/** A descriptor that agrees with the app. */
export function descriptor(change: Readonly<Record<string, unknown>> = {}) {
  return {
    name: 'test-set',
    version: '1.0.0',
    title: 'A test set',
    extent: '2016/2022',
    window: '2021-02-01/2022-03-20',
    sides: ['DPRK', 'PRC'],
    leaders: ['kim-jong-un', 'xi-jinping'],
    resources: TABLE_KEYS.map(key => ({
      name: TABLES[key].name,
      path: fileOf(key),
      schema: {
        fields: columnsOf(key).map(([, name, column]) => ({
          name,
          type: column.type as string,
          constraints: <Constraints>{
            ...(column.required ? { required: true } : {}),
            ...(column.maxLength ? { maxLength: column.maxLength } : {}),
            ...(column.options.length > 0
              ? column.list
                ? { pattern: listPattern(column.options) }
                : { enum: [...column.options] }
              : {}),
          },
        })),
      },
    })),
    ...change,
  }
}

/** Files of a small sound dataset, with the rows of some tables replaced. */
export function filesOf(
  rows: Partial<Record<TableKey, readonly Cells[]>> = {},
  own: unknown = descriptor(),
): Files {
  const all = { ...ROWS, ...rows }
  return {
    'datapackage.json': JSON.stringify(own),
    ...Object.fromEntries(TABLE_KEYS.map(key => [fileOf(key), csv(key, all[key] ?? [])])),
  }
}

/** A server of these files at `data/`; 404 for any other. */
export function serve(files: Files, headers: Readonly<Record<string, string>> = {}): Fetcher {
  return async url => {
    const body = files[url.replace(/^data\//, '')]
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body, { headers })
  }
}
