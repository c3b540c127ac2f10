/** What the page says of its data where no script runs. */
export const noScript = {
  beside: 'The dataset itself can be read without: see data/prc-dprk/ beside this page.',
  inside:
    'The dataset itself stands at the end of this file, as text: open it in an editor and look for “enclosed”.',
} as const

/** What one view within another page says beside itself. */
export const embedText = {
  whole: 'Open the whole dashboard',
  noView: (name: string) => `There is no view “${name.slice(0, 40)}” here.`,
} as const

/** What saving as one file says. */
export const oneFileText = {
  /** In the name of the file. */
  nameOf: (scenes: number) =>
    scenes === 0 ? 'dashboard' : `dashboard with ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}`,
  noFile:
    'the site was put up without it. Whoever runs the site can add it: it is prc-dprk-relations.html beside the page.',
  noData: (file: string) => `${file} could not be fetched from the server.`,
  changed: 'the dataset on the server is no longer the one on this screen. Load the page anew, then save it.',
} as const

/** What the dialog behind *Share* says. */
export const shareText = {
  name: 'Share',
  close: 'Close',
  link: 'Link to this screen',
  linkCopied: 'Link copied',
  copy: 'Copy',
  copyWhat: (what: string) => `Copy: ${what}`,
  refused: 'The browser did not let it be copied. It is marked: copy it from the field.',
  long: (length: string, longest: string) =>
    `This link has ${length} characters. Some programs cut links off after ${longest}; the one file below opens on this same screen.`,
  local: 'This page is served from this computer, so the link works on this computer only.',
  onDisk:
    'This page was opened from a file on this disk. A link to it works nowhere else, so there is none to share: hand on the file.',
  send: 'Send by …',
  sendFailed: 'The system did not take it.',
  embed: {
    name: 'In another page',
    lead: 'A frame with one view in its present state, its source and a link to the whole.',
    view: 'View',
    snippet: 'Markup of the frame',
    copied: 'Markup copied',
  },
  file: {
    name: 'As one file',
    lead: 'App, dataset and your own scenes in one HTML file. It opens from disk, without a network, on the screen as it is now.',
    save: 'Save as one file',
    made: 'The one file',
  },
} as const
