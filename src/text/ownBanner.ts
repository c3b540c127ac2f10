import { saidName } from './saidName'

const whole = (count: number) => count.toLocaleString('en')

/** What the permanent line above a person's own data says. */
export const bannerText = {
  label: 'Whose data this is',
  own: 'Your own data:',
  facts: (events: number, date: string) =>
    `(${whole(events)} ${events === 1 ? 'event' : 'events'}, opened ${date}).`,
  notBuiltIn: 'This is not the built-in dataset.',
  notKept: (why: string) => `It lasts until the page closes: ${why}.`,
  setAside: (count: number) =>
    count === 0 ? 'Report' : `${whole(count)} ${count === 1 ? 'row' : 'rows'} set aside`,
  report: 'what became of the file',
  sides: (sides: readonly [string, string] | null) =>
    sides ? `Sides: ${saidName(sides[0])} and ${saidName(sides[1])}` : 'Choose two sides',
  other: 'Other data',
  builtIn: 'Back to the built-in dataset',
} as const
