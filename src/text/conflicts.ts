/** What the reading *Conflicts* says, and the signs that lead to it. */
export const conflictsText = {
  /** Name of the sign ≠ on a chart; it does not begin with the year, as the year's own toggle does. */
  differ: (when: string, on: string) => `The sources differ on the ${on}, ${when}: show the conflict`,
  list: 'All conflicts with their claims',
  kinds: { count: 'Count', fact: 'Fact', timing: 'Timing', reading: 'Reading', name: 'Name' },
  /** What a kind says of the sources, over its entries. */
  heads: {
    count: 'A count is disputed',
    fact: 'A fact is disputed',
    timing: 'The sources time it differently',
    reading: 'It can be read in two ways',
    name: 'One name, several spellings',
  },
  sorts: {
    dispute: (n: number) => `${n} of a count or a fact`,
    timing: (n: number) => `${n} of timing`,
    reading: (n: number) => `${n} of a reading`,
    name: (n: number) => `${n} of a name`,
  },
  /** "24 conflicts between the sources shown: 11 of a count or a fact, …" */
  extent: (total: number, parts: readonly string[]) =>
    `${total === 1 ? '1 conflict' : `${total} conflicts`} in the sources shown: ${parts.join(', ')}.`,
  touching: (touching: number, total: number) =>
    touching === 0
      ? `None of ${total} touches what the filter leaves; all are folded below.`
      : `${touching} of ${total} ${touching === 1 ? 'touches' : 'touch'} what the filter leaves; the others are folded below.`,
  none: 'No two sources differ in the layers shown.',
  noneTouching: 'No conflict touches what the filter leaves.',
  jump: 'Kinds of conflicts',
  /** Name of a link to a kind: "Fact, 9 conflicts". */
  jumpName: (kind: string, n: number) => `${kind}, ${n === 1 ? '1 conflict' : `${n} conflicts`}`,
  outside: 'Outside the filter',
  columns: { concerns: 'Concerns', claims: 'What each source says', note: 'Our note' },
  /** Name of an entry: "Count: the year 2019". */
  entryName: (kind: string, about: string) => `${kind}: ${about}`,
  andMore: (about: string, more: number) => `${about} and ${more} more`,
  opens: (words: string) => `“${words} …”`,
  context: 'context',
  article: 'article',
  table: ['Kind', 'Concerns', 'Claim', 'Source', 'Layer', 'Note'],
} as const
