const whole = (count: number) => count.toLocaleString('en')
const many = (count: number, one: string, several = `${one}s`) =>
  `${whole(count)} ${count === 1 ? one : several}`

/** A number of bytes as a person says it. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return many(bytes, 'byte')
  const [size, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`
}

/** What the dialogs say that open, explain and keep a person's own files. */
export const openingText = {
  name: 'Open data',
  close: 'Close',
  loadAnew: 'Load the page anew',
  cancel: 'Cancel',
  start: {
    heading: 'Your own data',
    lead: 'Events in a file of yours, from fifty to a million, in the same linked views. The file stays on this computer: nothing is sent anywhere.',
    drop: 'Drop a file here',
    pick: 'Choose a file',
    formats:
      'CSV or TSV, an Excel workbook, JSON, Parquet, or a Data Package (as a zip, or all its files together); any of them gzipped.',
    paste: {
      summary: 'Paste rows instead',
      label: 'Rows, with their header, as copied from a spreadsheet',
      open: 'Use these rows',
      empty: 'There is nothing to open yet: paste rows with their header into the field.',
      fileName: 'pasted rows.txt',
    },
    least: {
      heading: 'What a file needs',
      lead: 'A row for each event, a date and a title. Everything else is welcome and not needed.',
      small: 'Template: date and title',
      full: 'Template: with actors, kind, source',
    },
  },
  kept: {
    heading: 'Data in this browser',
    builtIn: 'PRC–DPRK relations',
    builtInNote: 'the built-in dataset',
    openNow: 'open now',
    facts: (file: string, events: number, size: string, date: string) =>
      `${file} · ${many(events, 'event')} · ${size} · opened ${date}`,
    whole: (facts: string) => `${facts} · the whole package`,
    open: 'Open',
    openWhat: (title: string) => `Open ${title}`,
    remove: 'Remove',
    removeWhat: (title: string) => `Remove ${title}`,
    sure: (title: string) => `Remove “${title}” from this browser? The file itself stays where it is.`,
    keep: 'Keep it',
    removedHere: 'it was removed from this browser',
    removed: (title: string) => `“${title}” is removed from this browser.`,
    refused: 'This browser keeps nothing for this page: what you open lasts until the page closes.',
    notRemoved: 'It could not be removed.',
    none: 'What you open stays here until you remove it.',
  },
  looking: (name: string) => `Looking at ${name}`,
  opening: (name: string) => `Opening ${name}`,
  mapping: {
    heading: (name: string) => `What the columns of ${name} stand for`,
    formats: {
      delimited: 'Delimited text',
      excel: 'Excel workbook',
      json: 'JSON',
      package: 'Data Package',
      parquet: 'Parquet',
    },
    facts: (format: string, size: string, columns: number) =>
      `${format}, ${size}, ${many(columns, 'column')}.`,
    sure: 'The columns tell what they stand for. Look at the first rows below, then open it: Enter will do.',
    remembered: 'The columns are as you set them for the last file with this header.',
    guessAnew: 'Guess anew',
    whole: {
      means:
        'This package has every table of the built-in dataset: opened whole, it takes that dataset’s place in all views of the dashboard. Opened by its events only, it is read through the columns below.',
      open: 'Open the whole package',
      events: 'Open its events only',
      not: (why: string) =>
        `It cannot be opened as a whole. ${why} Its events can be opened through the columns below.`,
    },
    read: 'How it is read',
    table: { excel: 'Sheet', other: 'Table' },
    encoding: 'Encoding',
    encodings: {
      auto: 'found by itself',
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16, little end first',
      'utf-16be': 'UTF-16, big end first',
      gb18030: 'GB18030 (Chinese)',
      'euc-kr': 'EUC-KR (Korean)',
      'windows-1252': 'Windows-1252 (Western European)',
    },
    notUtf8: (encoding: string) =>
      `The file is not written in UTF-8. It is taken for ${encoding}: look at the names below, and choose another encoding if they cannot be read.`,
    damaged:
      'Most of the file is written in UTF-8, but some bytes are not: rows that hold them are set aside. Choose another encoding if the rows below cannot be read.',
    misfit: 'Some bytes do not fit this encoding. Choose the one in which the rows below can be read.',
    delimiter: 'Columns parted by',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', ' ': 'space' } as Record<
      string,
      string
    >,
    columns: 'Columns',
    more: 'More: parts of dates, ends, levels, occasions',
    unused: '(not used)',
    roles: {
      date: 'Date',
      year: 'Year',
      month: 'Month',
      day: 'Day of the month',
      endDate: 'Last day, of what lasted',
      from: 'Who acts',
      to: 'To whom',
      actors: 'Actors, without direction',
      kind: 'Kind',
      title: 'Title',
      summary: 'Text',
      source: 'Taken from (citation)',
      level: 'Level',
      occasion: 'Occasion',
    },
    separator: 'Several names in a cell',
    separators: {
      '': 'no: each cell is one name',
      ';': 'parted by ;',
      '|': 'parted by |',
      '/': 'parted by /',
      '、': 'parted by 、',
      ',': 'parted by ,',
    } as Record<string, string>,
    otherSeparator: (mark: string) => `parted by ${mark}`,
    notUsed: (columns: readonly string[]) =>
      columns.length === 0 ? 'Every column is used.' : `Not used: ${columns.join(', ')}.`,
    order: {
      legend: 'Which number is the day?',
      ask: 'These dates can be read in two ways, and no row looked at decides it.',
      decided: 'Dates with numbers alone can be read in two ways. These rows bear on it:',
      orders: {
        auto: 'As the rows decide',
        'day-month': 'The day comes first',
        'month-day': 'The month comes first',
      },
      rows: 'Dates that bear on it',
      line: 'Line',
      row: 'Row',
      heads: ['In the file', 'Day first', 'Month first'],
      never: 'no date',
      needed: 'Say first which number of the dates is the day.',
    },
    preview: {
      heading: 'What the first rows become',
      heads: ['When', 'Who', 'Kind', 'Title'],
      to: ' → ',
      aside: (reason: string) => `Set aside: ${reason}`,
      asked: 'Either of two days',
      none: 'no name',
      noTitle: 'none: named by who and what',
    },
    noDate:
      'No column is set as the date. Choose the column that says when, or those of year, month and day.',
    nobody: 'No column says who: the timeline will then have lanes by kind, and there are no two sides.',
    /** `what`: a number of rows, or the name of a file of which only the first rows are known yet. */
    open: (what: string) => `Open ${what}`,
    rows: (count: number) => many(count, 'row'),
    back: 'Another file',
  },
  importing: {
    heading: (name: string) => `Reading ${name}`,
    stages: {
      reading: 'Reading and checking',
      sorting: 'Putting them in order of time',
      indexing: 'Making the index',
    },
    rows: (rows: number) => many(rows, 'row'),
    bytes: (bytes: string, ofBytes: string) => `${bytes} of ${ofBytes}`,
    bad: (bad: number) => (bad === 0 ? 'none set aside' : `${whole(bad)} set aside`),
    progress: 'How far the file is read',
    said: (percent: number, rows: number) => `${percent} per cent, ${many(rows, 'row')}`,
    cancelled: 'Cancelled. Nothing was opened.',
  },
  report: {
    name: (file: string) => `What became of ${file}`,
    counts: (rows: number, events: number) => `${many(rows, 'row')} read, ${many(events, 'event')} opened.`,
    became: 'What became what',
    bad: 'Set aside',
    noBad: 'No row was set aside.',
    badCount: (count: number) =>
      `${many(count, 'row')} could not be used and ${count === 1 ? 'is' : 'are'} not counted anywhere.`,
    reason: (reason: string, count: number) => `${many(count, 'row')}: ${reason}`,
    heads: ['Line', 'Column', 'Value', 'Why'],
    wholeRow: 'the row',
    empty: '(empty)',
    more: (shown: number, count: number) => `The first ${whole(shown)} of ${whole(count)}.`,
    save: 'Save them as CSV',
    saved: (kept: number) => `Only the first ${whole(kept)} were kept in mind, and are in the file.`,
    fileName: (id: string) => `${id}-set-aside.csv`,
  },
  sides: {
    name: 'The two sides',
    lead: 'Names, colours, lanes and directions follow the two you choose. The list offers those with most events; any other name can be typed.',
    first: 'First side, above',
    second: 'Second side, below',
    choose: 'Use these two',
    unknown: (name: string) => (name === '' ? 'Choose a name.' : `There is no “${name}” among the actors.`),
    same: 'The two sides have to be different.',
    none: 'Without sides',
    offered: (shown: number, all: number) =>
      all > shown ? `${whole(shown)} of ${whole(all)} names are offered.` : '',
  },
} as const
