import { templates } from '../../text/import'

/** A file to fill in. */
export interface Template {
  name: string
  /** CSV with a byte order mark, by which spreadsheets know UTF-8. */
  text: string
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function made({ name, rows }: (typeof templates)[keyof typeof templates]): Template {
  return { name, text: `\uFEFF${rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('')}` }
}

/** The smallest file that is useful: a date and a title. */
export function smallTemplate(): Template {
  return made(templates.small)
}

/** One with who acts, who is addressed, what kind of event it is, and where it was taken from. */
export function fullTemplate(): Template {
  return made(templates.full)
}
