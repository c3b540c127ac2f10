const article = (name: string) => (/^[A-Z]+$/u.test(name) ? `the ${name}` : name)

/** What the reading *Mutual support* says. */
export const supportText = {
  list: 'Acts of support and criticism, in order of date',
  /** The sides as a sentence names them, and whose causes theirs are. */
  sides: { DPRK: 'the DPRK', PRC: 'China' } as Readonly<Record<string, string>>,
  heads: {
    DPRK: 'The DPRK',
    PRC: 'China',
  } as Readonly<Record<string, string>>,
  /** After the name of a side: "5 for China’s causes, 4 only criticise others". Nobody here criticises the other side. */
  headCounts: (side: string, backing: number, criticising: number) =>
    [
      `${backing} for ${side === 'DPRK' ? 'China’s' : 'the DPRK’s'} causes`,
      criticising > 0 ? `${criticising} only ${criticise(criticising)} others` : '',
    ]
      .filter(part => part !== '')
      .join(', '),
  bold: 'Bold: for the other’s cause.',
  possibly: (n: number) => `${n} of them only possibly in that time.`,
  /** "7 acts of China for the DPRK’s causes, 5 of the DPRK for China’s" */
  extent: (china: number, north: number) =>
    `${acts(china)} of China for the DPRK’s causes, ${north} of the DPRK for China’s`,
  criticismOnly: (n: number, more: unknown) => `${n} ${more ? 'more ' : ''}only ${criticise(n)} others`,
  measure: 'A list, not a measure.',
  none: 'No act of support or criticism matches what is asked for.',
  criticised: 'Whom each criticised',
  whom: 'Acts against',
  supports: (side: string) => `for ${side === 'DPRK' ? 'the DPRK’s' : 'China’s'} cause`,
  against: (whom: string) => `against ${whom}`,
  only: (whom: string) => `only criticises ${whom}`,
  unnamed: 'an adversary not named',
  named: article,
  quote: (words: string) => `“${words}”`,
  together: (who: string, others: string) => (who === '' ? others : `${who}, with ${others}`),
  paraphrased: (leader: string, n: number) =>
    `${leader} is only paraphrased: no quoted words in ${n === 1 ? 'the one act' : `any of the ${n} acts`} here.`,
  context: 'context',
  article: 'article',
  table: ['Date', 'Side', 'Who', 'Title', 'For', 'Against', 'Layer', 'Source'],
  tableSide: { DPRK: 'DPRK', PRC: 'China' } as Readonly<Record<string, string>>,
} as const

const criticise = (n: number) => (n === 1 ? 'criticises' : 'criticise')

function acts(n: number): string {
  return n === 1 ? '1 act' : `${n} acts`
}
