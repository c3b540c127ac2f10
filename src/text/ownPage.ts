import { saidName } from './saidName'

/** Strings of the page of a set of one's own. */
export const ownPageText = {
  name: 'Your own data',
  title: (title: string, first: number, last: number) =>
    first === last ? `${title}, ${first}` : `${title}, ${first}–${last}`,
  tagline: 'Events of a file of your own, read in this browser and sent nowhere',
  wholeTagline: 'A package of your own; it stays in this browser',
  open: 'Open data',
  share: 'Share',
  shareNote:
    'The link carries the state of this screen and the mark of the file, never the file: whoever opens it needs the same file, read the same way.',
  report: 'What became of the file',
  sides: 'The two sides',
  years: 'Events by year',
  kinds: 'Events by year and kind',
  awaited: 'Looking for the data of this link.',
  counting: 'Counting the events.',
  linked: 'This link asks for data beside the page.',
  asks: (id: string) => `This link was made on “${id}”, a file that is not in this browser.`,
  why: (mark: string) =>
    `Data of one’s own never leaves the browser in which it was opened: a link carries only its mark, ${mark}. Open the same file, read the same way, and the link shows what it was made to show.`,
  openFile: 'Open the file',
  builtIn: 'Go to the built-in dataset',
  otherContent: (file: string) =>
    `“${file}” is not what the link was made on, or was read another way, so the link was not opened on it.`,
  ways: (first: string, second: string) => ({
    none: 'nobody named',
    'dprk-to-prc': `${saidName(first)} to ${saidName(second)}`,
    'prc-to-dprk': `${saidName(second)} to ${saidName(first)}`,
    mutual: 'of both together',
    other: 'with or among others',
  }),
  noWays: {
    none: 'nobody named',
    'dprk-to-prc': 'first side to second',
    'prc-to-dprk': 'second side to first',
    mutual: 'of both together',
    other: 'all others',
  },
} as const
