/** What exports, sharing and long work say. */
export const exportText = {
  work: {
    of: (name: string) => `${name} is being made`,
    cancel: 'Cancel',
    failed: (name: string, reason: string) => `${name} could not be made: ${reason}`,
    done: (name: string) => `${name} is saved`,
    cancelled: (name: string) => `Cancelled: ${name}`,
    again: 'Try again',
  },
  png: {
    unread: 'the browser could not draw the picture',
    noCanvas: 'the browser gave no canvas for it',
  },
  fonts: 'the type of the page could not be fetched',
  script: 'a script of the page could not be fetched',
  dialog: {
    title: (chart: string) => `Export: ${chart}`,
    close: 'Close',
    preview: (chart: string) => `${chart}, as the picture will be`,
    noPreview: (reason: string) => `No preview: ${reason}.`,
    saveInstead: 'Save it as PNG',
    copied: 'The picture is on the clipboard',
    uncopied: 'this browser lets no page put a picture on the clipboard',
    /** What can be had: its name, what it is when it is made, and what it is for. */
    forms: {
      png: { name: 'PNG', made: 'The PNG', use: 'at double size, for a text or a post' },
      slide: { name: 'PNG for slides', made: 'The slide', use: '1920 × 1080, large type' },
      svg: { name: 'SVG', made: 'The SVG', use: 'drawing with text as text, to edit or print' },
      copy: { name: 'Copy as image', made: 'The copy', use: 'to paste at once' },
      csv: { name: 'CSV', made: 'The CSV', use: 'the table, for a spreadsheet' },
      json: { name: 'JSON', made: 'The JSON', use: 'the table, for a program' },
    },
    steps: { drawing: 'The picture is being drawn', pixels: 'Pixels are being made of it' },
  },
  provenance: {
    filter: (phrases: string) => `Filter: ${phrases}`,
    noFilter: 'No filter',
    /** Trade knows no actors and no kinds. */
    timeOnly: (phrases: string) => `${phrases}; only its time bears on trade`,
    notOnTrade: (phrases: string) => `${phrases}; none of it bears on trade`,
    /** The window only where no line beside it says it. */
    drawn: (filters: string, window: string) => `${filters}; drawn: ${window}`,
    rule: (rule: string) => `Counting rule: ${rule}`,
    rules: {
      stated: 'stated, the numbers as printed',
      listed: 'listed, the messages that the articles name one by one',
      traced: 'traced, the messages that any source shown names one by one',
    },
    layers: (layers: string) => `Layers: ${layers}`,
    articles: 'articles alone',
    both: 'articles and context',
    withBackground: (layers: string) => `${layers}, with background`,
    sources: (sources: string) => `Sources: ${sources}`,
    dataset: (id: string, version: string) => `Dataset: ${id} ${version}`,
    byMonth: 'Trade by month',
    log: 'logarithmic',
    articlesSlug: 'articles-alone',
    backgroundSlug: 'background',
    span: (from: string, to: string) => `${from} to ${to}`,
    /** In names of files a list of years reads `2016-and-2018-2020`. */
    and: ' and ',
    columns: {
      chart: 'chart',
      filters: 'filters',
      rule: 'counting_rule',
      layers: 'layers',
      sources: 'sources',
      dataset: 'dataset',
    },
  },
}
