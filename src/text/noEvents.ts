/** Strings of a list in which nothing is left. */
export const noEventsText = {
  none: 'No event matches everything that is asked for.',
  emptied: (clause: string, found: string, one: boolean) =>
    `Without ${clause} there ${one ? 'is' : 'are'} ${found}.`,
  drop: (clause: string) => `Leave out ${clause}`,
  clauses: {
    text: 'the search',
    actors: 'the actors',
    kinds: 'the kinds',
    directions: 'the direction',
    levels: 'the levels',
    occasions: 'the occasions',
    sources: 'the sources',
    disputed: '“disputed only”',
    time: 'the time',
  },
  reset: 'Reset filters',
} as const
