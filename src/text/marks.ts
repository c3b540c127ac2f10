/** What *All marks* says. */
export const marksText = {
  title: 'How to read the marks',
  lead: 'Pyongyang is above, Beijing below, in every view. Filled ink is what the two articles say; an outline is context; broken ink was computed; a tint is time that is not known more closely.',
  close: 'Close',
  sections: {
    messages: 'Messages',
    acts: 'Acts',
    time: 'Time',
    evidence: 'Evidence',
    counts: 'Counts by year',
    state: 'State',
  },
  messages: {
    down: ['Kim to Xi', 'Round origin on the Pyongyang line, solid head at Beijing.'],
    up: ['Xi to Kim', 'Square origin on the Beijing line. Hue, lightness, shape and direction all differ.'],
    context: ['From the context layer', 'Hollow origin and head, thin shaft.'],
    ministers: ['Between ministers', 'Thin shaft, small head. Never in the bars.'],
    third: ['Third party', 'Grey, from a lane of its own, with a plus at its origin.'],
    reply: ['Reply, tied to its cause', 'An arc on the outside of the replier’s own line.'],
    unspecified: ['Reply, cause not said', 'Dotted, to each candidate.'],
    oneDay: ['Two on one day', 'They stand 10 px apart about the day; the answered one stands left.'],
  },
  acts: {
    one: ['Act of one side', 'Small mark on its own line.'],
    both: ['Act of both', 'Lozenge midway, a dotted stem to either line.'],
    several: ['Several at once', 'Acts of one line on one date, and the parts of a meeting, share a mark.'],
  },
  time: {
    day: ['A day', 'A point at noon of that day.'],
    month: [
      'Some day of a month',
      'Tint, as long as the month, between two caps; the mark only stands in its middle.',
    ],
    year: ['Some day of a year', 'Tint between double caps.'],
    lasted: ['Lasted', 'A solid line from the first day to the last.'],
    oneOf: ['One unknown day in between', 'Tint between brackets.'],
    open: ['Open bound: by then', 'Fades where no limit is known; a bracket where it is.'],
    either: ['Either of two days', 'Both days, joined; the arrow leaves from between.'],
    uncertain: ['Uncertain', 'A broken ring round the point; the ? stays in the label.'],
    approximate: ['Approximate', 'A ring of dots; the label says c.'],
    reported: [
      'Happened, then reported',
      'Thick from the act to the tick of the report; the quiet sign where sources time it differently.',
    ],
    ribbon: [
      'Dated only to long bounds',
      'A ribbon beside the line, 3 px an act, stepping where a bound ends.',
    ],
    band: [
      'Density band',
      'Where arrows cannot stand 10 px apart: a step a month, or a week. Opens on zooming in.',
    ],
  },
  evidence: {
    layers: ['Article, context', 'Filled; outlined.'],
    computed: [
      'Computed, not printed',
      'Broken ink: stripes if filled, dashes if outlined; an inexact number carries ≈.',
    ],
    unlisted: ['Counted, not listed', 'Hatched and named with its number.'],
    differ: [
      'The sources differ',
      'After a label or a number, for disputes of count and fact; on a chart it leads to the conflict.',
    ],
  },
  counts: {
    block: ['One block, one message', 'Kim’s rise, Xi’s hang. A gap of 2 px keeps them countable.'],
    exchange: ['Another unit: exchanges', 'Two-headed, in the ink of both; never block-high, never summed.'],
    zero: ['Zero', 'The base line runs on and carries a 0.'],
    none: ['No count', 'The base line stops. Nothing is drawn, and it is said.'],
    part: ['Part of a year', 'Base line and blocks end on the true day.'],
    gap: [
      'A month without a figure',
      'The base line breaks, as it does for a year. January with February: one bar, two months wide.',
    ],
  },
  state: {
    selected: ['Selected', 'Shaft 1 px and head 2 px larger; the label bold on a marker tint.'],
    lit: ['Lit year', 'A pale column through every view on the year axis.'],
    outside: ['Outside the filter', 'A tint with an edge; labels stay, nothing is removed from the bars.'],
    focus: ['Keyboard focus', '2 px of ink round the mark; the tooltip as on hover.'],
    window: ['Window on the strip', 'Its grips move by drag or by arrow keys.'],
  },
} as const
