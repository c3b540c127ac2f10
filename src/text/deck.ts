/** What a briefing saved as a PowerPoint file says beside its scenes. */
export const deckText = {
  step: (at: number, of: number) => `Slide ${at} of ${of}`,
  writing: 'Writing the file',
  question: (question: string) => `Question for the class: ${question}`,
  shows: (what: string) => `Shown: ${what}`,
  link: 'Open this scene',
  place: (at: number, of: number) => `${at} of ${of}`,
  editable: 'The hidden slide after this one holds the same figures as a chart that can be edited.',
  chartTitle: (name: string) => `${name}, as a chart to edit`,
  chartNote: {
    messages: 'An empty place is no count of messages, never zero.',
    trade: 'Filled: an article; outlined: context; dashed, ≈: computed.',
  },
  way: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (name: string) => `${name}, at least`,
  narrowed: (name: string) => `${name}, what the filter leaves`,
  year: (year: number, note: string | null) => (note ? `${year} (${note})` : String(year)),
  noCount: 'no count',
  until: (day: string) => `to ${day}`,
  /** Trade by its standing, US$ million. */
  trade: {
    article: 'US$ million, printed in an article',
    computed: 'US$ million, computed',
    context: 'US$ million, context',
  },
  noFigure: 'no figure',
}
