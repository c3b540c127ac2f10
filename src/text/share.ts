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
