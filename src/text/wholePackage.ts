const n = (count: number): string => count.toLocaleString('en-GB')

/** Why a package cannot be opened as a whole: each follows “It cannot be opened as a whole.”. */
export const wholeFaults = {
  noPackage: 'It is no Data Package.',
  file: (file: string, reason: string) => `${file}: ${reason}`,
  missing: 'it is not in the package.',
  noEvents: 'events.csv: none of its rows could be used.',
  tooMany: (events: number, most: number) =>
    `It has ${n(events)} events; the whole dashboard draws each by itself and takes up to ${n(most)}.`,
  tooLarge: (most: number) =>
    `Its tables take more than ${n(Math.round(most / 1e6))} MB, which the whole dashboard does not take.`,
} as const

/** What the report of a package opened whole says its tables became. */
export const wholeReport = {
  read: 'Opened whole: every table was read as those of the built-in dataset are.',
  table: (file: string, rows: number) => `${file}: ${n(rows)} ${rows === 1 ? 'row' : 'rows'} in use.`,
  inFile: (file: string, column: string) => (column ? `${file}, ${column}` : file),
} as const
