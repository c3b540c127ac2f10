/** What the reading *Evidence* says. */
export const evidenceText = {
  matrix: 'Messages by year, direction and rule',
  rules: { stated: 'stated', listed: 'listed', traced: 'traced' },
  /** Parts of the words under a year, joined by commas. */
  stated: (n: number) => `${n} stated`,
  listed: (n: number) => (n === 0 ? 'none listed' : `${n} listed`),
  traced: (n: number) => `${n} traced`,
  atLeastTraced: (n: number) => `at least ${n} traced`,
  implied: (n: number) => `${n} of them implied`,
  otherUnit: 'another unit, never added',
  within: (day: string, parts: string) => `to ${day}: ${parts}`,
  /** "Xi to 12 Aug: …" */
  whose: (who: string, said: string) => `${who} ${said}`,
  /** "at least 6 with later ones listed, 7 traced" */
  joined: (listed: number, traced: number | null) =>
    traced === null || traced === listed
      ? `at least ${listed} with later ones`
      : `at least ${listed} with later ones listed, ${traced} traced`,
  names: {
    /** What follows the number in the name of its button. */
    stated: (year: number, way: string, period: string) =>
      `in ${year}, ${way}: stated${period}; show the source`,
    listed: (year: number, way: string) => `in ${year}, ${way}: listed; show only these`,
    traced: (year: number, way: string) => `in ${year}, ${way}: at least, traced; show only these`,
    exchanges: (year: number, many: boolean) =>
      `${many ? 'exchanges' : 'exchange'} in ${year}: stated; show the source`,
  },
  differ: (year: number) => `The sources differ on the count, ${year}: show the conflict`,
  toDay: (day: string) => ` to ${day}`,
  extent: {
    head: (printers: string, context: boolean) =>
      `Stated: a number ${printers} prints. Listed: messages told one by one in the articles.${context ? ' Traced: all that were found, so at least.' : ''}`,
    fixed: 'The words at the years are of all messages, whatever the filter.',
    listed: (left: number, all: number) =>
      all === 0 ? 'None listed' : left === all ? `${all} listed` : `${left} of ${all} listed`,
    traced: (left: number, all: number) =>
      all === 0
        ? 'none traced'
        : left === all
          ? `at least ${all} traced`
          : `${left} of at least ${all} traced`,
    none: 'none',
    inSpan: 'in the span',
    counted: (parts: string, years: string) => `${parts}, ${years}.`,
    cannot: 'Printed numbers cannot be narrowed by this filter.',
  },
  legend: {
    stated: 'printed in an article',
    unlisted: 'counted, but not listed',
    context: 'from context',
    implied: 'implied by its answer',
    outside: 'pale: outside the filter',
  },
  coverage: {
    name: 'Events by source',
    key: 'Told by it alone + told by others too',
    context: (n: number) => (n === 1 ? '1 context source' : `${n} context sources`),
    only: 'alone and shared; show only its events',
    none: 'No event matches what is asked for.',
    all: 'All in Sources',
  },
  columns: [
    'Year',
    'Direction',
    'Stated',
    'Unit',
    'Period counted',
    'Listed',
    'Traced (at least)',
    'Listed in the period',
    'Traced in the period',
    'Counted, not listed',
    'In words',
    'Source',
  ],
  both: 'both ways',
  units: { message: 'messages', exchange: 'exchanges' },
} as const
