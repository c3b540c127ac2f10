const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

interface Counts {
  messages: number
  on: number
  replies: number
  commemorations: number
}

/** How many of the messages an anniversary occasions, without what is counted. */
function share({ messages, on, replies }: Counts): string {
  if (messages === 0) return 'No message matches'
  if (messages === 1) {
    if (on === 1) return 'The one message falls on an anniversary'
    return replies === 1
      ? 'The one message answers one that fell on an anniversary'
      : 'The one message does not fall on an anniversary'
  }
  if (on === 0) {
    const none = `None of ${messages} messages falls on an anniversary`
    if (replies === 0) return none
    return `${none}, ${replies === 1 ? '1 answers one that did' : `${replies} answer ones that did`}`
  }
  const many = on === messages ? `All ${messages}` : `${on} of ${messages}`
  const falls = `${many} messages ${on === 1 ? 'falls' : 'fall'} on an anniversary`
  if (replies === 0) return falls
  // one message may stand among replies to others that the filter leaves out
  const to =
    on > 1 ? 'the replies to them' : replies === 1 ? 'a reply to such a message' : 'replies to such messages'
  return `${falls}, ${on + replies} with ${to}`
}

/** What *Occasions* says. */
export const occasionsText = {
  /** "7 of 14 messages fall on an anniversary, 8 with the replies to them", then what is counted. */
  extent: (counts: Counts, leaders: readonly [string, string], context: boolean) => {
    const { messages, commemorations } = counts
    const acts = commemorations === 1 ? '1 commemoration' : `${commemorations} commemorations`
    if (messages === 0) return commemorations === 0 ? `${share(counts)}.` : `${share(counts)}; ${acts} drawn.`
    const counted = `Messages of ${leaders[0]} and ${leaders[1]} ${context ? 'as far as traced' : 'listed in the articles'}`
    return `${share(counts)}. ${counted}${commemorations === 0 ? '' : `; ${acts} drawn too`}.`
  },
  nothing: 'No message between the leaders and no commemoration matches the filter.',
  /** In an empty row; never "0", since a list is no total. */
  empty: (why: 'unknown' | 'unmatched', context: boolean) =>
    why === 'unmatched' ? 'none matches' : context ? 'none traced' : 'none listed',
  years: 'Years and months',
  marks: 'Messages and commemorations by day',
  lines: 'Anniversaries',
  day: (day: number, month: string) => `${day} ${month}`,
  /** An anniversary that has no line, and why: the days that its sources give. */
  lineless: (name: string, days: readonly string[], articles: boolean) => {
    const who = articles ? 'the articles' : 'the sources'
    const count = days.length
    if (count < 2) return `${name}: no line, ${who} fix no day`
    const number = ['two', 'three', 'four', 'five'][count - 2] ?? String(count)
    return `${name}: no line, ${who} give ${number} days (${list(days)})`
  },
  unplaced: (n: number) => `${n} without a place in one year:`,
  name: (act: { occasion: string; title: string; date: string; on: string }) =>
    `${act.occasion ? `${act.occasion}: ` : ''}${act.title}, ${act.date}${act.on ? `; ${act.on}` : ''}`,
  on: { yes: 'on an anniversary', reply: 'a reply to one on an anniversary', no: '' },
  tip: {
    reported: (date: string) => `Reported ${date}`,
    printed: (date: string) => `Printed ${date}`,
    from: (from: string, to: string) => `${from} to ${to}`,
    occasion: (occasion: string) => `Occasion: ${occasion}`,
    context: 'From context',
  },
  key: {
    /** Of those leaders whose marks are on the screen: "a message, Kim’s above, Xi’s below". */
    message: (up: string, down: string) =>
      `message, ${[up && `${up}’s above`, down && `${down}’s below`].filter(Boolean).join(', ')}`,
    other: 'small: on no anniversary',
    reply: 'reply, tied to the day it answers',
    act: 'commemoration',
    context: 'from context; its days light',
    within: 'inexact: the mark is only its middle',
    reported: 'other date',
  },
  columns: ['Year', 'Date', 'Title', 'From', 'To', 'Occasion', 'On an anniversary', 'Layer', 'Source'],
  cells: { yes: 'yes', reply: 'reply to one', no: 'no' },
  layers: { article: 'article', context: 'context' },
} as const
