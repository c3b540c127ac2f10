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
    words: 'The search may ask for words that none of the others has.',
    ways: 'the direction',
  },
  details: {
    when: 'When',
    written: (edtf: string) => `in the notation of the set: ${edtf}`,
    from: 'From',
    to: 'To',
    actors: 'Actors',
    kind: 'Kind',
    level: 'Level',
    occasion: 'Occasion',
    source: 'Source',
    place: 'In the file',
    line: (file: string, line: string) => `${file}, line ${line}`,
    noSource: 'The file names no source for this event.',
    gone: 'The file has no event at this line.',
  },
  filters: {
    searching: 'searching…',
    anyKind: 'all kinds',
    severalDirections: (n: number, of: number) => `${n} of ${of}`,
    towards: (from: string, to: string) => `${from} to ${to}`,
    mutual: 'Of both together',
    other: 'With or among others',
    nobody: 'Nobody is named',
    unnamed: 'not given',
    years: 'Years',
    decade: (first: number) => `${first}s`,
    find: { actors: 'Find an actor', kinds: 'Find a kind', other: 'Find in the list' },
    noName: 'No name has these words.',
    names: (n: string, one: boolean) => (one ? '1 name' : `${n} names`),
    keys: 'Arrow keys move through the list.',
    atLeast: (n: string) => `at least ${n} events`,
    events: (n: string, one: boolean) => (one ? '1 event' : `${n} events`),
    orMore: (n: string) => `${n}+`,
  },
} as const
