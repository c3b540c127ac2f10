/** What *Politics and economy* says. Functions take figures and give whole phrases. */
export const economyText = {
  /** Above each panel; the second of a pair is for narrow plots. */
  heads: {
    messages: {
      stated: 'Messages, as stated',
      listed: 'Messages listed: a list, never a total',
      traced: 'Messages traced: always at least',
    },
    trade: (series: string) => [`Two-way trade, US$ million, ${series}`, `Trade, US$ million`] as const,
    indexed: {
      messages: (base: number) => `Messages, as stated, ${base} = 100`,
      trade: (base: number, series: string) =>
        [`Two-way trade, ${series}, ${base} = 100`, `Trade, ${base} = 100`] as const,
    },
    sanctions: 'Sanctions, by their day',
    border: 'Border and rail',
    earlier: (n: number, year: number) => `‹ ${n} more before ${year}`,
  },
  years: 'Years of messages and trade',
  numbers: 'Numbers of messages and trade',
  lanes: { sanctions: 'Sanctions', border: 'Border and rail' },
  controls: {
    reading: 'Units',
    own: 'Own units',
    index: 'Index',
    base: 'Base year',
    refused: {
      and: ' and ',
      rule: 'Index needs the stated counts: a list is no total, and what is traced is at least.',
      none: (series: string) =>
        `No index: no year of the layers shown has both a stated count of the whole year and a printed figure (${series}).`,
      year: (year: number, reasons: string, bases: string) =>
        `No index on ${year}: ${reasons}. Both have a real value in ${bases}.`,
      why: {
        none: 'messages have no count',
        exchange: 'exchanges are another unit than messages',
        part: 'messages are counted for part of the year',
        computed: 'the trade is computed',
        noFigure: 'trade has no printed figure',
      },
    },
  },
  extent: {
    messages: {
      stated: 'Stated messages',
      listed: 'Listed messages (a list, never a total)',
      traced: 'Traced messages (always at least)',
    },
    line: (messages: string, series: string, base: number | null) =>
      `${messages} and two-way trade (${series}), by year${base === null ? '' : `; index on ${base}`}`,
    change: (year: number, change: string) => `; trade in ${year} ${change} on the year before, printed`,
    cannot: 'Printed counts cannot be narrowed by this filter; pale ones do not answer to it.',
    cut: (years: string) => `The span cuts the periods of ${years}.`,
    noParty: 'Printed counts are of the two leaders alone; the filter asks for others.',
    narrowed: (matching: number, all: number) => `The filter leaves ${matching} of ${all}.`,
    inYear: (value: number, of: number, year: number) => `${value} of ${of} in ${year}`,
    answering: (years: string) => `The filter leaves ${years}.`,
  },
  marks: {
    part: (day: string) => `to ${day}`,
    sum: (total: string, parts: readonly number[]) => `${total} = ${parts.join(' + ')}`,
    atLeast: (n: string) => `≥${n}`,
    act: (title: string, when: string) => `${title}, ${when}`,
    noIndex: 'no index',
    partOf: (n: number, day: string) => `${n} to ${day}`,
  },
  /** Accessible names of the toggles and the words of their tooltips. */
  year: {
    name: (year: number, messages: string, trade: string) => `${year}: ${messages}; ${trade}`,
    index: (value: string) => `index ${value}`,
    noIndex: {
      exchange: 'no index (another unit)',
      part: 'no index (part of the year)',
      computed: 'no index (computed)',
    },
    trade: (figure: string) => `trade ${figure}`,
    noTrade: 'no trade figure',
    change: (figure: string, base: string) => `${figure} on ${base}, printed`,
    sum: (total: number, parts: readonly number[]) => `${total} = ${parts.join(' + ')}, computed`,
  },
  number: {
    messages: (label: string, year: number) => `${label}, messages of ${year}: show the source`,
    exchanges: (label: string, year: number) => `${label}, ${year}: show the source`,
    trade: (label: string, year: number) => `${label}, US$ million in ${year}: show the source`,
    indexed: (label: string, year: number, own: string) =>
      `${label}, index of ${own} in ${year}: show the source`,
  },
  key: {
    article: 'from an article',
    context: 'context',
    computed: 'computed ≈',
    part: 'part of the year',
    exchange: 'exchange: another unit',
    join: 'joins years that can be compared',
    index: 'One scale for both; no index of what is computed, partial or not counted.',
    acts: 'China, DPRK, both, others',
    pale: 'outside the filter, or not narrowed by it',
  },
  none: (series: string) => `${series}: no figure in the layers shown`,
  /** `{name}` stands for what leads to its source. */
  caption: {
    shows: (year: number) => `What the fall of ${year} shows`,
    cannot: 'What it cannot show',
    fall: (series: string, year: number) =>
      `${series} print {figure} for ${year}, {change} on the year before.`,
    other: (series: string) => ` ${series}: {other}.`,
    resolutions: (year: number) =>
      `Sanctions came first. Security Council resolutions before ${year}: {list}.`,
    and: ' and ',
    comma: ', ',
    sanctions: (day: string) => `Sanctions came first: {sanctions} had been passed by ${day}.`,
    easing: (day: string) => ` They still stood on ${day}: {easing}.`,
    closing: (occasion: string, when: string) =>
      `{closing}${occasion}: the article gives no day; read as ${when}.`,
    closed: ' Context: {days}.',
    semicolon: '; ',
    occasion: (name: string) => ` (${name})`,
    shares: (months: boolean) =>
      `Which weighed more, sanctions or the closed border: one figure a year carries both${months ? '. By month there are figures: {months}.' : ', and tells no month.'}`,
    months: 'trade by month',
    messages: (year: number, before: number) =>
      `Whether messages moved too: {now} stated for ${year}, no count for ${before}, so no change can be given.`,
    messagesUnlike: (year: number, before: number) =>
      `Whether messages moved too: {now} stated for ${year}, {past} for ${before}, beside it and no more.`,
    cause: (both: number, years: number) =>
      `A cause: two figures side by side show none, and ${both} of ${years} years have both.`,
  },
  columns: [
    'Year',
    'Messages',
    'Unit',
    'Period counted',
    'Status of messages',
    'Index of messages',
    'Trade, US$ million',
    'Series',
    'Status of trade',
    'Layer',
    'Index of trade',
    'Note',
  ],
  table: {
    printed: 'printed',
    sum: 'sum of printed numbers',
    listed: 'listed, never a total',
    traced: 'traced, at least',
    computed: 'computed',
    units: { message: 'messages', exchange: 'exchanges' },
    layers: { article: 'article', context: 'context' },
    of: {
      messages: (why: string) => `messages ${why}`,
      trade: (why: string) => `trade ${why}`,
    },
    narrowed: (value: number, of: number) => `the filter leaves ${value} of ${of}`,
  },
} as const
