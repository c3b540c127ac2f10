/** What is said of a file of one's own while it is read, and afterwards in its report. */

const n = (count: number): string => count.toLocaleString('en-GB')
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${n(count)} ${count === 1 ? one : many}`
const mega = (bytes: number): string => `${n(Math.round(bytes / 1e6))} MB`
const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`

/** Why a file cannot be opened: a sentence each. */
export const fileFaults = {
  empty: (name: string) => `${quoted(name)} is empty.`,
  noRows: (name: string) => `${quoted(name)} has a header, but no rows below it.`,
  longRow: (name: string) =>
    `In ${quoted(name)} no row ends within the first half megabyte: a cell is too long for an event, or a quotation mark is never closed.`,
  noData: (name: string) =>
    `${quoted(name)} is no table: its bytes are not text, and not of a kind of file that can be read here.`,
  kindOf: (name: string, what: string) =>
    `${quoted(name)} is ${what}, not a table of events. A CSV file, an Excel workbook, JSON, Parquet or a data package can be opened.`,
  kinds: {
    html: 'a web page',
    xml: 'an XML file',
    pdf: 'a PDF',
    picture: 'a picture',
    database: 'a database',
    archive: 'an archive of a kind that cannot be unpacked here (zip and gzip can)',
    richText: 'a document in rich text',
    word: 'a Word document',
    slides: 'a PowerPoint presentation',
    media: 'a sound or a film',
    program: 'a program',
  },
  oldExcel: (name: string) =>
    `${quoted(name)} is a workbook of the old kind (.xls). Save it as .xlsx or as CSV, then open that.`,
  openDocument: (name: string) =>
    `${quoted(name)} is an OpenDocument file. Save its sheet as .xlsx or as CSV, then open that.`,
  locked: (name: string) => `${quoted(name)} is locked with a password. Save it without one, then open that.`,
  gzip: (name: string) => `${quoted(name)} cannot be unpacked: the gzip file is cut short or damaged.`,
  zip: (name: string) => `${quoted(name)} cannot be unpacked: the zip file is cut short or damaged.`,
  emptyZip: (name: string) => `${quoted(name)} holds no table: no CSV file and no datapackage.json.`,
  workbook: (name: string) => `${quoted(name)} cannot be read as a workbook: it is damaged, or none.`,
  noSheet: (name: string) => `${quoted(name)} has no sheet with rows.`,
  parquet: (name: string) => `${quoted(name)} cannot be read as Parquet: it is cut short or damaged.`,
  parquetCodec: (name: string, codec: string) =>
    `${quoted(name)} is compressed with ${codec}, which cannot be read here. Write it with Snappy or without compression.`,
  json: (name: string) =>
    `${quoted(name)} is JSON, but not a list of events: an array of objects is needed, or one object a line.`,
  jsonBroken: (name: string) => `${quoted(name)} cannot be read as JSON: it breaks off or is damaged.`,
  descriptor: (name: string, why: string) => `${quoted(name)} is no sound data package: ${why}.`,
  descriptorWhy: {
    json: 'its datapackage.json is not JSON',
    resources: 'its datapackage.json names no tables',
    tables: 'none of the tables it names is a CSV file',
  },
  descriptorAlone:
    'A datapackage.json only describes tables. Give its CSV files together with it, or the whole package as a zip.',
  outside: (path: string) =>
    `The package asks for ${quoted(path)}, which lies outside it. Only files of the package itself are opened.`,
  missing: (table: string) => `The package names the table ${quoted(table)}, but its file is not there.`,
  several:
    'Several files are opened together only as one data package, with a datapackage.json. Open them one by one.',
  noFiles: 'No file was given.',
  tooLarge: (name: string, bytes: number, most: number) =>
    `${quoted(name)} has ${mega(bytes)}; more than ${mega(most)} of this kind do not fit into a browser’s memory.`,
  unpacksTooLarge: (name: string, most: number) =>
    `${quoted(name)} unpacks to more than ${mega(most)}, which does not fit into a browser’s memory.`,
  tooManyRows: (most: number) =>
    `The file has more than ${n(most)} rows, which do not fit into a browser’s memory. Split it, or leave out rows before opening it.`,
  noDateColumn: (name: string) => `In ${quoted(name)} no column is said to hold the date.`,
  noDates: (name: string, column: string, reason: string) =>
    `No row of ${quoted(name)} has a date that can be read in ${quoted(column)}. Most often: ${reason}.`,
  noneGood: (name: string, reason: string) =>
    `No row of ${quoted(name)} could be used. Most often: ${reason}.`,
  unreadable: (name: string) => `${quoted(name)} can no longer be read: it was moved, changed or removed.`,
} as const

/** Why a row is set aside. Nothing of the row stands in a reason, so that rows group by it. */
export const rowFaults = {
  short: (cells: number, header: number) => `${plural(cells, 'cell')} where the header has ${n(header)}`,
  quotes: 'a quotation mark is opened and not closed as it should be',
  bytes: 'holds bytes that are no text in this encoding',
  json: 'is not valid JSON',
  notObject: 'is no object',
  cutOff: 'the file breaks off here',
  noDate: 'no date',
  notDate: 'is not a date that can be read',
  noDay: 'is not a day of the calendar',
  twoDigits: 'the year has two digits, so the century is not known',
  sixDigits: 'six digits, which may be year and month or a day',
  eitherOrder: 'day and month cannot be told apart',
  otherOrder: 'is not a day in the order of day and month chosen',
  noMonth: 'is not a month',
  dayWithoutMonth: 'a day without a month',
  ends: 'ends before it begins',
  endOfRange: 'has an end, but begins with a range of days',
  farYear: 'lies outside the years −9999 to 9999',
  manyActors: (most: number) => `more than ${n(most)} names on one side`,
} as const

/** How dates were written, in the report. */
export const dateStyles = {
  iso: 'as 2021-07-11',
  edtf: 'in EDTF',
  numbers: 'as 2021/7/11',
  digits: 'as 20210711',
  words: 'with the month as a word',
  cjk: 'as 2021年7月11日 or 2021년 7월 11일',
  time: 'with a time of day (the day is taken as written)',
  serial: 'as a day number of a spreadsheet',
  ordered: 'with day and month in figures',
  parts: 'from year, month and day',
} as const

const roleNames = {
  date: 'the date',
  year: 'the year',
  month: 'the month',
  day: 'the day',
  endDate: 'the last day',
  from: 'who acts',
  to: 'who is addressed',
  actors: 'who takes part',
  kind: 'the kind of event',
  title: 'the title',
  summary: 'the summary',
  source: 'where it was taken from',
  level: 'the level',
  occasion: 'the occasion',
} as const

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  gb18030: 'GB18030',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252',
}

const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright strokes',
}

/** What became what, for the report: a sentence each. */
export const became = {
  encoding: (encoding: string) => `Read as ${encodings[encoding] ?? encoding}.`,
  delimiter: (delimiter: string, quotes: boolean) =>
    `Columns are parted by ${delimiters[delimiter] ?? quoted(delimiter)}${quotes ? '' : '; quotation marks are read as part of the text'}.`,
  sheet: (sheet: string) => `Taken from the sheet ${quoted(sheet)}.`,
  table: (table: string) => `Taken from the table ${quoted(table)}.`,
  headerAt: (line: number) => `The header is line ${n(line)}; what stands above it is left out.`,
  noHeader: 'The first line is data already: columns go by their place.',
  column: (name: string, role: keyof typeof roleNames) => `Column ${quoted(name)} is ${roleNames[role]}.`,
  names: (name: string, role: keyof typeof roleNames, count: number) =>
    `Column ${quoted(name)} is ${roleNames[role]}: ${plural(count, 'name')}.`,
  named: (name: string, named: number, unnamed: number) =>
    `Column ${quoted(name)}: ${plural(named, 'id')} shown by ${named === 1 ? 'its name' : 'their names'} in the package’s table of actors${unnamed > 0 ? `; ${n(unnamed)} without a name there, shown as ${unnamed === 1 ? 'it is' : 'they are'}` : ''}.`,
  kinds: (name: string, role: keyof typeof roleNames, count: number) =>
    `Column ${quoted(name)} is ${roleNames[role]}: ${plural(count, 'different one')}.`,
  unused: (names: readonly string[]) => `Not used: ${names.map(quoted).join(', ')}.`,
  styles: (styles: readonly (readonly [style: keyof typeof dateStyles, count: number])[]) =>
    `Dates: ${styles.map(([style, count]) => `${n(count)} written ${dateStyles[style]}`).join(', ')}.`,
  notOneDay: (count: number) =>
    `${plural(count, 'event')} ${count === 1 ? 'is' : 'are'} dated to more than one day, by a month, a year or a range.`,
  orderDecided: (order: 'day-month' | 'month-day', line: number, text: string) =>
    `The ${order === 'day-month' ? 'day stands before the month' : 'month stands before the day'}: line ${n(line)} (${text}) can be nothing else.`,
  orderChosen: (order: 'day-month' | 'month-day') =>
    `Read with the ${order === 'day-month' ? 'day before the month' : 'month before the day'}, as chosen.`,
  separator: (separator: string, count: number) =>
    `${plural(count, 'cell')} with several names ${count === 1 ? 'was' : 'were'} parted at ${quoted(separator)}.`,
  noActors: (count: number) => `${plural(count, 'event')} without any name.`,
  noKind: (count: number) => `${plural(count, 'event')} without a kind.`,
  noTitle: (count: number) => `${plural(count, 'event')} without a title.`,
  toItself: (count: number) =>
    `${plural(count, 'event')} with the same name on both sides, kept as ${count === 1 ? 'it is' : 'they are'}.`,
  outsideAxis: (count: number, first: number, last: number) =>
    `${plural(count, 'event')} ${count === 1 ? 'lies' : 'lie'} outside the axis of time, which holds the years ${first} to ${last}: ${count === 1 ? 'it has' : 'they have'} no mark on it.`,
  blank: (count: number) => `${plural(count, 'empty row')} left out.`,
} as const

/** Names of columns that have none, and of those whose name stands twice. */
export const columnNames = {
  blank: (place: number) => `column ${place}`,
  again: (name: string, time: number) => `${name} (${time})`,
} as const

/** Heads of the rows set aside, as a file. */
export const badRowHeads = ['line', 'column', 'value', 'reason'] as const

/** Templates to fill in. */
export const templates = {
  small: {
    name: 'events-template.csv',
    rows: [
      ['date', 'title'],
      ['2021-07-11', 'Letters on the 60th anniversary of the treaty'],
      ['2021-08', 'Talks on reopening the border'],
    ],
  },
  full: {
    name: 'events-template-full.csv',
    rows: [
      ['date', 'from', 'to', 'kind', 'title', 'source'],
      [
        '2021-07-11',
        'Leader A',
        'Leader B',
        'letter',
        'Letter on the anniversary',
        'Daily News, 12 July 2021',
      ],
      ['2021-08', 'Minister A', 'Minister B', 'meeting', 'Talks in the border town', 'https://example.org/1'],
      [
        '2021-09-01/2021-09-03',
        'Leader B; Minister B',
        'Leader A',
        'visit',
        'State visit',
        'Press release 14',
      ],
    ],
  },
} as const
