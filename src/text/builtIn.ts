const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const
/** "nine"; figures from thirteen on. */
const word = (n: number): string => WORDS[n] ?? String(n)
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const many = (n: number, one: string, more = `${one}s`) => `${word(n)} ${n === 1 ? one : more}`

/** What one scene of the built-in briefing says. */
export interface SceneWords {
  title: string
  caption: string
  notes: string
  question: string
}

/** The built-in briefing: what is said under each view, with the numbers and names that the tables give. */
export const builtInText = {
  title: (scenes: number) => `Reading the relationship in ${many(scenes, 'scene')}`,

  whoWrites: (of: {
    kim: string
    xi: string
    asmolov: string
    total: number
    fromKim: number
    fromXi: number
    on: number
    replies: number
  }): SceneWords => ({
    title: 'Who writes, when, and why: a calendar of messages',
    caption: `${of.asmolov} lists ${of.total} messages, ${word(of.fromKim)} from ${of.kim} and ${word(of.fromXi)} from ${of.xi}. ${capital(word(of.on))} mark an anniversary, and ${of.replies === 1 ? 'one more answers' : `${word(of.replies)} more answer`} such a message.`,
    notes: '',
    question: '',
  }),

  statedListed: (of: {
    xi: string
    cheng: string
    asmolov: string
    /** The year counted whole, and its count. */
    year: number
    count: number
    /** "12 August 2021", "12 August", and the count to it. */
    until: string
    untilShort: string
    countUntil: number
    fromXi: number
    listed: number
    gap: number
  }): SceneWords => ({
    title: `${capital(many(of.count, 'message'))} in ${of.year}, and ${word(of.countUntil)}${of.count === of.countUntil ? ' again' : ''} by ${of.until}`,
    caption: `${of.cheng} counts ${word(of.fromXi)} from ${of.xi} by ${of.untilShort}. ${of.asmolov}, whose list is one of examples, names ${word(of.listed)}; ${many(of.gap, 'message')} ${of.gap === 1 ? 'is' : 'are'} counted but not listed.`,
    notes: '',
    question: '',
  }),

  politicsEconomy: (of: {
    cheng: string
    year: number
    meetings: number
    since: string
    messages: number
    trade: string
    change: string
  }): SceneWords => ({
    title: `Politics up, economy down: trade fell ${of.change} in ${of.year}`,
    caption: `${of.cheng} sees relations restored by ${many(of.meetings, 'meeting')} from ${of.since} and by messages, ${word(of.messages)} in ${of.year}. Customs put that year’s trade at ${of.trade}; he blames sanctions and the pandemic.`,
    notes: '',
    question: '',
  }),

  tone: (of: {
    kim: string
    xi: string
    fromKim: number
    kimQuoted: number
    fromXi: number
    xiQuoted: number
    unnamed: number
  }): SceneWords => ({
    title:
      of.xiQuoted === 0
        ? `${of.kim} is quoted, ${of.xi} only paraphrased`
        : `How ${of.kim} and ${of.xi} are quoted`,
    caption: `The articles quote ${word(of.kimQuoted)} of ${of.kim}’s ${many(of.fromKim, 'message')} and ${word(of.xiQuoted)} of ${of.xi}’s ${word(of.fromXi)}. In ${word(of.unnamed)} ${of.kim} speaks of adversaries whom he does not name.`,
    notes: '',
    question: '',
  }),

  support: (of: { asmolov: string; china: number; north: number }): SceneWords => ({
    title: 'Each side speaks up for the other’s cause',
    caption: `The articles tell of ${many(of.china, 'act')} of China for the DPRK’s security or relief from sanctions, and of ${word(of.north)} of the DPRK for China on Taiwan, Xinjiang and Xi’s initiative.`,
    notes: '',
    question: '',
  }),

  sanctions: (of: {
    cheng: string
    years: readonly [number, number, number]
    first: string
    second: string
  }): SceneWords => ({
    title: `Lifting sanctions: asked for in ${of.years[0]}, ${of.years[1]} and ${of.years[2]}`,
    caption: `Geng Shuang raised it on ${of.first}; China and Russia tabled a draft on ${of.second}; Wang Yi came back to it in ${of.years[2]}. By ${of.cheng}’s account little was achieved.`,
    notes: '',
    question: '',
  }),

  borderRail: (of: {
    cheng: string
    asmolov: string
    stopped: string
    again: string
    restart: string
  }): SceneWords => ({
    title: 'Border and rail: the restart that no article dates',
    caption: `${of.cheng} has the border shut in the pandemic; ${of.asmolov} has rail stopped on ${of.stopped} and back on ${of.again}. The restart between is context’s: ${of.restart}.`,
    notes: '',
    question: '',
  }),

  forecasts: (of: {
    cheng: string
    asmolov: string
    written: number
    year: number
    critical: number
  }): SceneWords => ({
    title: `What ${of.cheng} expected in ${of.written}, held against ${of.year}`,
    caption: `${of.cheng} expected trade to come first and Pyongyang to seek talks with Washington. In ${of.asmolov}’s ${of.year} freight stops and runs again, ${many(of.critical, 'statement')} from Pyongyang attack the US, and no talks are told.`,
    notes: '',
    question: '',
  }),

  disputed: (of: {
    kim: string
    timing: number
    total: number
    printed: string
    sent: string
  }): SceneWords => ({
    title: 'Where sources differ on a day, both days stand',
    caption: `${capital(word(of.timing))} of ${of.total} differences are about a day. ${of.kim}’s answer is printed as of ${of.printed}; context has it sent on ${of.sent}. Both are drawn, tied by a thin line.`,
    notes: '',
    question: '',
  }),
} as const
