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

/** Strings of the charts of an imported set. */
export const ownText = {
  figure: (n: number) => whole.format(n),
  events,
  source: (file: string) => `${file}, opened on this device`,
  noKind: 'no kind',
  otherKinds: 'other kinds',
  /** Of a lane without a name of its own. */
  others: 'others',
  both: 'both',
  steps: STEPS,
  years: {
    name: 'Events by year',
    toolbar: 'Years of the events',
    /** "2020: 1,204 events, 801 from USA to CHN, 403 from CHN to USA" */
    binName: (when: string, n: number, ways: readonly string[]) =>
      [`${when}: ${events(n)}`, ...ways].join(', '),
    way: (n: number, from: string, to: string) => `${whole.format(n)} from ${from} to ${to}`,
    notDrawn: (n: number) => `${whole.format(n)} others, not drawn here`,
    extent: (n: number, ways: readonly string[], others: number, sided: boolean) =>
      `${events(n)}${ways.length > 0 ? `: ${ways.join(', ')}` : ''}${
        sided && others > 0
          ? `; ${whole.format(others)} ${others === 1 ? 'other is' : 'others are'} not drawn here`
          : ''
      }`,
    rises: (from: string, to: string) => `rising: from ${from} to ${to}`,
    hangs: (from: string, to: string) => `hanging: from ${from} to ${to}`,
    allRise: 'all events',
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
    name: 'Events by year and kind',
    toolbar: 'Years of the kinds',
    rows: 'Kinds of events',
    extent: (kinds: number) =>
      `Each row one kind, of ${kinds === 1 ? '1 kind' : `${whole.format(kinds)} kinds`}, on one common scale`,
    scale: (n: number, kind: string, when: string) => `tallest bar: ${whole.format(n)} (${kind}, ${when})`,
    none: 'no event matches',
    rowName: (kind: string, n: number) => `${kind}: ${events(n)}`,
    cell: (kind: string, n: number) => `${kind}: ${whole.format(n)}`,
    bars: (step: keyof typeof STEPS) => `a bar: events ${STEPS[step]}`,
    press: 'Select a name to filter by it',
    kind: 'Kind',
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
    counted: 'events',
    arrows: (first: string, second: string) =>
      `; an arrow goes from who acts to who is addressed, of ${first} and ${second}`,
    zoomIn: 'Zoom in for single events',
    lanes: 'Rows',
    lanesBy: { sides: 'Sides', kinds: 'Kinds', actors: 'Actors' },
    share: 'pale: a share of what is known less closely',
    most: (n: number) => whole.format(n),
    tip: {
      count: (n: number) => events(n),
      /** A bar's share of what is known less closely than it; rarely a whole number. */
      share: (n: number) =>
        `and a share of ≈${n < 10 ? n.toFixed(1) : whole.format(n)} of what is known less closely`,
      hint: 'Select to zoom in',
      from: (from: string, to: string) => `${from} to ${to}`,
      more: (n: number) => `and ${whole.format(n)} more`,
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
