const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const events = (n: number) => (n === 1 ? '1 event' : `${whole.format(n)} events`)
/** What one bar stands for. */
const STEPS = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  decade: 'a decade',
  years: 'a bar',
} as const
/** All that an axis has. */
const SPANS = { year: 'years', month: 'months', day: 'days' } as const
const NUMBERS: readonly (string | undefined)[] = [
  undefined,
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]
/** Letters of a name in a sentence. */
const NAME_MOST = 30
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** A name inside a sentence: no longer than about thirty letters, and apart where it is written from right to left. */
function inWords(name: string): string {
  const letters = [...name]
  const cut =
    letters.length > NAME_MOST
      ? `${letters
          .slice(0, NAME_MOST - 1)
          .join('')
          .trimEnd()}…`
      : name
  return RIGHT_TO_LEFT.test(cut) ? `\u2068${cut}\u2069` : cut
}

/** Strings of the charts of an imported set. */
export const ownText = {
  figure: (n: number) => whole.format(n),
  events,
  source: (file: string) => `${file}, opened on this device`,
  noKind: 'no kind',
  /** Of a lane without a name of its own. */
  others: 'others',
  both: 'both',
  steps: STEPS,
  /** Long names are cut, and names of another writing direction keep to themselves. */
  name: inWords,
  years: {
    /** Fixed name of the chart, whatever its axis. */
    name: 'Events by year',
    title: { year: 'Events by year', month: 'Events by month', day: 'Events by day' },
    toolbar: 'Years of the events',
    /** "2020: 1,204 events, 801 from USA to CHN, 403 from CHN to USA" */
    binName: (when: string, n: number, ways: readonly string[]) =>
      [`${when}: ${events(n)}`, ...ways].join(', '),
    way: (n: number, from: string, to: string) =>
      `${whole.format(n)} from ${inWords(from)} to ${inWords(to)}`,
    notDrawn: (n: number) => `${whole.format(n)} ${n === 1 ? 'other' : 'others'}, not drawn here`,
    /**
     * "6 in the filter; 17 in all years: 6 rising, 11 hanging; 2 others are not drawn here".
     * @param shown null where no time is asked for
     * @param ways what rises, what hangs and what is not drawn; null where all events rise
     */
    extent: (
      unit: keyof typeof SPANS,
      n: number,
      shown: number | null,
      ways: { up: number; down: number; others: number } | null,
    ) => {
      const all =
        shown === null
          ? events(n)
          : `${whole.format(shown)} in the filter; ${whole.format(n)} in all ${SPANS[unit]}`
      if (!ways) return all
      const { up, down, others } = ways
      const drawn = `${all}: ${whole.format(up)} rising, ${whole.format(down)} hanging`
      if (others === 0) return drawn
      return `${drawn}; ${whole.format(others)} ${others === 1 ? 'other is' : 'others are'} not drawn here`
    },
    rises: (from: string, to: string) => `rising: from ${inWords(from)} to ${inWords(to)}`,
    hangs: (from: string, to: string) => `hanging: from ${inWords(from)} to ${inWords(to)}`,
    drawn: 'Which events have bars',
    drawnOf: { sides: 'The two', all: 'All events' },
    block: 'a block is one event',
    bars: (step: keyof typeof STEPS) => `bars: events ${STEPS[step]}, by the axis`,
    outside: 'pale: outside the filter',
    uncertain: {
      year: (n: number) => `Year uncertain: ${whole.format(n)}`,
      month: (n: number) => `Month uncertain: ${whole.format(n)}`,
      day: (n: number) => `Day uncertain: ${whole.format(n)}`,
    },
    uncertainRow: { year: 'Year uncertain', month: 'Month uncertain', day: 'Day uncertain' },
    all: 'All time',
    columns: {
      when: { year: 'Year', month: 'Month', day: 'Day' },
      events: 'Events',
      way: (from: string, to: string) => `${from} to ${to}`,
      others: 'Others',
    },
  },
  kinds: {
    /** Fixed name of the chart, whatever its axis. */
    name: 'Events by year and kind',
    title: {
      year: 'Events by year and kind',
      month: 'Events by month and kind',
      day: 'Events by day and kind',
    },
    toolbar: 'Years of the kinds',
    rows: 'Kinds of events',
    /** "5 of 12 kinds; the other seven together" */
    extent: (alone: number, all: number) =>
      alone === all
        ? all === 1
          ? '1 kind'
          : `${whole.format(all)} kinds, a row each`
        : `${whole.format(alone)} of ${whole.format(all)} kinds; the other ${NUMBERS[all - alone] ?? whole.format(all - alone)} together`,
    others: (n: number) => `${whole.format(n)} other kinds`,
    ownScale: 'each row has a scale of its own',
    highestSaid: 'each row has a scale of its own; its highest bar is said at the right',
    /** "highest 7 (1996, 1998)": the scale of a row. More than two that are as high are counted. */
    highest: (n: number, when: readonly string[]) =>
      `highest ${whole.format(n)} (${when.length > 2 ? `${when[0]} and ${whole.format(when.length - 1)} more` : when.join(', ')})`,
    none: 'no event matches',
    /** Beside the name of a row: what its bars hold, and what no bar holds. */
    total: (n: number, uncertain: number) =>
      `${whole.format(n)}${uncertain > 0 ? ` + ${whole.format(uncertain)} uncertain` : ''}`,
    /** The same while a time is asked for. */
    within: (shown: number, n: number) => (n === 0 ? '0' : `${whole.format(shown)} of ${whole.format(n)}`),
    rowName: (kind: string, n: number) => `${inWords(kind)}: ${events(n)}`,
    rowUncertain: (unit: keyof typeof SPANS, n: number) => `, and ${whole.format(n)} of no certain ${unit}`,
    rowWithin: (kind: string, shown: number, n: number) =>
      `${inWords(kind)}: ${whole.format(shown)} in the filter, of ${events(n)}`,
    cell: (kind: string, n: number) => `${inWords(kind)}: ${whole.format(n)}`,
    bars: (step: keyof typeof STEPS) => `a bar: events ${STEPS[step]}`,
    press: 'Select a name to filter by it',
    /** In the place of the chart. */
    noKinds: 'The file names no kinds of events.',
  },
  strip: {
    group: 'Window of the timeline',
    all: (n: number) => (n === 1 ? '1 event.' : `All ${events(n)}.`),
    some: (n: number) => `${events(n)} at any time.`,
    opens: 'The window opens below;',
    filtered: (n: number) => `The window is the filter: ${events(n)}.`,
    filter: 'Filter to it',
    from: 'Start of the window',
    to: 'End of the window',
    fromWords: (day: string) => `from ${day}`,
    toWords: (day: string) => `to ${day}`,
    earlier: (n: number) => `‹ ${whole.format(n)} earlier`,
    later: (n: number) => `${whole.format(n)} later ›`,
  },
  timeline: {
    name: 'Timeline',
    extent: (n: number, from: string, to: string) => `${events(n)}, ${from} to ${to}`,
    /** Events that may lie in the window, but may lie outside it too. */
    possibly: (n: number) => `; ${whole.format(n)} more possibly`,
    unplaced: (n: number) => `; ${whole.format(n)} of no single year`,
    nothing: 'No event of the present filter falls in this window.',
    density: (step: keyof typeof STEPS) => `a bar: events ${STEPS[step]}`,
    marks: 'a mark is one event',
    arrows: (first: string, second: string) =>
      `; an arrow goes from who acts to who is addressed, of ${first} and ${second}; without an arrow it is addressed to others, or to nobody`,
    bands: 'a step: events too near to each other for arrows, with their number; zoom in',
    firstNamed: 'each event stands once, in the row of who is named first',
    zoomIn: 'Zoom in for single events',
    lanes: 'Rows',
    lanesBy: { sides: 'Sides', kinds: 'Kinds', actors: 'First-named actors' },
    share: 'pale: a share of what is known less closely',
    most: (n: number) => whole.format(n),
    /** Under the name of a lane whose bars are not on the scale of the others. */
    ownScale: 'own scale',
    tip: {
      count: (n: number) => events(n),
      /** A bar's share of what is known less closely than it; rarely a whole number. */
      share: (n: number) =>
        `and a share of ≈${n < 10 ? n.toFixed(1) : whole.format(n)} of what is known less closely`,
      hint: 'Select to zoom in',
      from: (from: string, to: string) => `${from} to ${to}`,
      more: (n: number) => `and ${whole.format(n)} more`,
    },
    table: {
      events: ['Line', 'Date (EDTF)', 'From', 'To', 'Kind', 'Title'],
      from: 'From',
      to: 'To (included)',
      share: 'Share of what is known less closely',
    },
    cursorName: (said: string) => `${said}. Select to zoom in`,
    zoom: {
      group: 'Zoom of the timeline',
      earlier: 'Earlier',
      later: 'Later',
      in: 'Zoom in',
      out: 'Zoom out',
      whole: 'Whole period',
    },
  },
}
