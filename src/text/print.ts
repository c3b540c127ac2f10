/** What a briefing says on paper, and around its preview. */
export const printText = {
  name: (briefing: string) => `${briefing}: pages`,
  /** What is being made, while it is. */
  pages: 'The pages',
  fetching: 'The views are being fetched',
  drawing: (page: number, of: number) => `Page ${page} of ${of} is being drawn`,
  ready: (pages: number) => (pages === 1 ? '1 page, A4 landscape' : `${pages} pages, A4 landscape`),
  none: 'This briefing has no scene.',
  print: 'Print',
  close: 'Close',
  notes: 'With the speaker’s notes',
  page: (page: number, of: number) => `${page} of ${of}`,
  /** After the number of a scene that is too long for one page. */
  goesOn: ', goes on overleaf',
  question: 'Question for the class',
  notesHead: 'Notes',
  filter: 'Shown',
  rule: 'Counting rule',
  layers: 'Layers',
  data: 'Data',
  version: (title: string, version: string) => `${title}, version ${version}`,
  link: 'Link',
  /** A page opened from a disk has no address that leads anybody there. */
  noLink: 'opened from a file, which has no address to print',
} as const
