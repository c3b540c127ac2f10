/** What the list, the details and the filters of an imported set say, beside the words of the first view. */
export const ownListText = {
  /** "USA, CHN → RUS: Consult", of an event without a title. */
  made: {
    names: (names: readonly string[], more: number) =>
      more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '),
    towards: (from: string, to: string) => (from === '' ? `→ ${to}` : `${from} → ${to}`),
    what: (who: string, kind: string) => (who === '' ? kind : `${who}: ${kind}`),
    nothing: 'Event without a title',
  },
  list: {
    /** The facet’s own clause left out: how many there would be is not counted there. */
    others: (clause: string) => `Without ${clause} there are others.`,
    words: 'Other words in the search may find some.',
  },
  table: [
    'line',
    'date',
    'date shown',
    'from',
    'to',
    'kind',
    'title',
    'summary',
    'level',
    'occasion',
    'source',
  ],
  details: {
    when: 'When',
    written: (edtf: string) => `kept as ${edtf}`,
    towards: (from: string, to: string) => (from === '' ? `to ${to}` : `${from} to ${to}`),
    kind: 'Kind',
    level: 'Level',
    occasion: 'Occasion',
    source: 'Source',
    noSource: 'the file names none for this event',
    place: 'In the file',
    line: { line: 'line', row: 'row', entry: 'entry' },
    at: (file: string, unit: string, number: string) => `${file}, ${unit} ${number}`,
    gone: 'This file has no event there.',
  },
  filters: {
    searching: 'searching…',
    anyKind: 'all kinds',
    decade: (first: number) => `${first}s`,
    findIn: (group: string) => `Find in ${group}`,
    noName: 'No name has these words.',
    names: (n: string, one: boolean) => (one ? '1 name' : `${n} names`),
    keys: 'The arrow keys move through the list.',
    atLeast: (n: string) => `at least ${n} events`,
    events: (n: string, one: boolean) => (one ? '1 event' : `${n} events`),
    orMore: (n: string) => `${n}+`,
  },
} as const
