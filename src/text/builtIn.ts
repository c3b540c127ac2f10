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
/** "once", "twice", "three times" */
const times = (n: number) => ['never', 'once', 'twice'][n] ?? `${word(n)} times`
const many = (n: number, one: string, more = `${one}s`) => `${word(n)} ${n === 1 ? one : more}`

/** Notes for the speaker, with where it all stands. */
const notes = (source: string, ...sentences: readonly string[]) =>
  `${sentences.join(' ')} Where it stands: ${source}.`

/** What is said of acts in a year of which only a limit is known. */
const undatedWords = (n: number, limit: string, year: number) =>
  n === 0 ? '' : `, ${word(n)} of them ${n === 1 ? `only known to be ${limit}` : `only possibly in ${year}`}`
/** A figure and its unit on one line. */
const unbroken = (figure: string) => figure.replaceAll(' ', '\u00a0')
const million = (figure: string) => unbroken(`US$${figure} million`)

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
    source: string
  }): SceneWords => ({
    title: 'Who writes, when, and why: a calendar of messages',
    caption: `${of.asmolov} lists ${many(of.total, 'message')}, ${word(of.fromKim)} from ${of.kim} and ${word(of.fromXi)} from ${of.xi}. ${capital(word(of.on))} ${of.on === 1 ? 'marks' : 'mark'} an anniversary${of.replies === 0 ? '' : ` and at least ${of.replies === 1 ? 'one more answers' : `${word(of.replies)} more answer`} such a message`}. He gives examples, not a total.`,
    notes: notes(
      of.source,
      'Point to the upright lines: they are anniversaries, and a message that marks one stands on its line or, where only the month is printed, on a bar across it.',
      'The small marks follow other occasions, such as a party congress, floods or the Olympics.',
      'Not every line has a message of the two, and the end of the Korean War has no line: it is put on another day each year.',
      'Do not read a rate out of it: whoever gives examples does not count.',
    ),
    question: 'Which of these messages would you expect again every year, and which not?',
  }),

  statedListed: (of: {
    kim: string
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
    source: string
  }): SceneWords => ({
    title: `${capital(many(of.count, 'message'))} in ${of.year}, and ${word(of.countUntil)}${of.count === of.countUntil ? ' again' : ''} by ${of.until}`,
    caption: `${of.cheng} counts ${word(of.fromXi)} from ${of.xi} by ${of.untilShort}. ${of.asmolov}, whose list is one of examples, names ${word(of.listed)}; ${many(of.gap, 'message')} ${of.gap === 1 ? 'is' : 'are'} counted but not listed.`,
    notes: notes(
      of.source,
      'Point to the hatched blocks.',
      'Do not say that messages are missing: one author counts, the other gives examples.',
      'Two-headed arrows are exchanges, another unit; “no count” does not mean none.',
    ),
    question: 'What would you have to know to tell which messages the counts hold and the list does not?',
  }),

  politicsEconomy: (of: {
    cheng: string
    year: number
    meetings: number
    since: string
    messages: number
    trade: string
    change: string
    source: string
  }): SceneWords => ({
    title: `Politics up, economy down: trade fell ${unbroken(of.change)} in ${of.year}`,
    caption: `For ${of.cheng}, ${many(of.meetings, 'meeting')} from ${of.since} restored political ties and messages kept them up, ${word(of.messages)} in ${of.year}. Customs put that year’s trade at ${of.trade}; he blames sanctions and the pandemic.`,
    notes: notes(
      of.source,
      'Point to the filled point of the trade, then to the words “no count” beside the messages.',
      'Messages and dollars each have a scale of their own: one cannot be held against the other.',
      `${of.cheng} names two reasons and does not weigh them; open points are context.`,
    ),
    question:
      'Can politics go well and trade badly at once? What would show that one has to do with the other?',
  }),

  tone: (of: {
    kim: string
    xi: string
    fromKim: number
    kimQuoted: number
    fromXi: number
    xiQuoted: number
    /** Whether no word of Xi's is quoted in any act, message or not. */
    paraphrased: boolean
    unnamed: number
    source: string
  }): SceneWords => ({
    title: of.paraphrased
      ? `In the articles ${of.kim} is quoted, ${of.xi} only paraphrased`
      : `How the articles quote ${of.kim} and ${of.xi}`,
    caption: `Of all messages listed, the articles quote ${word(of.kimQuoted)} of ${of.kim}’s ${word(of.fromKim)} and ${word(of.xiQuoted)} of ${of.xi}’s ${word(of.fromXi)}. Shown are the acts in which the two take sides: in ${word(of.unnamed)}, ${of.kim} speaks against adversaries not named.`,
    notes: notes(
      of.source,
      'Point to the quotation marks: they stand on one side alone.',
      `What is quoted was chosen by the author and put into English: it tells little of how ${of.xi} writes.`,
      'Bold is for the other side’s cause; the rest only criticises an adversary not named.',
    ),
    question: `What do these articles let you say of ${of.xi}’s tone, and what not?`,
  }),

  support: (of: {
    asmolov: string
    year: number
    china: number
    north: number
    /** Acts of which only a limit is known, and that limit of one: "by September 2022". */
    undated: number
    limit: string
    source: string
  }): SceneWords => ({
    title: 'Each side speaks up for the other’s cause',
    caption: `${of.asmolov} on mutual support in ${of.year}: China ${times(of.china)} for the DPRK’s security, the DPRK ${times(of.north)} for China on Taiwan, Xinjiang and Xi’s initiative${undatedWords(of.undated, of.limit, of.year)}.`,
    notes: notes(
      of.source,
      'Read one of either side aloud, with who says it: ministers, envoys, officials and media, not the leaders.',
      'It is a list of examples and no measure: do not say who supports the other more.',
    ),
    question: 'What does each side gain from the words of the other?',
  }),

  sanctions: (of: {
    cheng: string
    years: readonly [number, number, number]
    first: string
    second: string
    source: string
  }): SceneWords => ({
    title: `Lifting sanctions: asked for in ${of.years[0]}, ${of.years[1]} and ${of.years[2]}`,
    caption: `Geng Shuang raised it on ${of.first}; China and Russia tabled a draft on ${of.second}; Wang Yi came back to it in ${of.years[2]}. By ${of.cheng}’s account little was achieved.`,
    notes: notes(
      of.source,
      'Follow the squares on Beijing’s line from the left to the right.',
      'It is the author who makes one thread of them; the last has no printed day, only “a few days ago”.',
      `That the United States voted against easing is ${of.cheng}’s claim: it stands as a bar above, since he gives no day.`,
    ),
    question: 'Who can lift these sanctions, and what would each ask for in return?',
  }),

  borderRail: (of: {
    cheng: string
    asmolov: string
    stopped: string
    again: string
    restart: string
    source: string
  }): SceneWords => ({
    title: 'Border and rail: the restart that no article dates',
    caption: `${of.cheng} has the border shut in the pandemic; ${of.asmolov} has rail stopped on ${of.stopped} and running again on ${of.again}. The restart between is context’s: ${of.restart}.`,
    notes: notes(
      of.source,
      'Filled marks are what the articles tell, hollow ones are context.',
      'The long bar above Pyongyang is the closing of the border: the article gives no day, so it is as long as the doubt.',
      'They are two closures: of the border by the DPRK, and of rail after a quarantine in China.',
    ),
    question: 'What would you have written of the border, had you had these two articles alone?',
  }),

  forecasts: (of: {
    cheng: string
    asmolov: string
    written: number
    year: number
    /** Figures of both years as the bars bear them, in millions of US dollars. */
    before: string
    after: string
    source: string
  }): SceneWords => ({
    title: `What ${of.cheng} expected in ${of.written}, held against ${of.year}`,
    caption: `${of.cheng} expected trade to come first and Pyongyang to seek talks with Washington. Context puts trade at ${million(of.before)} in ${of.written} and ${million(of.after)} in ${of.year}; ${of.asmolov} tells of no talks.`,
    notes: notes(
      of.source,
      'Point to the two dark outlined bars: they are context, no article prints them; the pale ones are the years before.',
      'The forecast is of what governments would want, not of a figure: a year of trade neither proves nor refutes it.',
      'That no talks are told does not mean that there were none.',
    ),
    question: 'Which of the forecasts could the figures of one year refute?',
  }),

  disputed: (of: {
    asmolov: string
    timing: number
    total: number
    printed: string
    other: string
    source: string
  }): SceneWords => ({
    title: 'Where sources differ on a day, both claims are kept',
    caption: `${capital(word(of.timing))} of ${word(of.total)} differences are about a day. ${of.asmolov} has the ambassador accredited on ${of.printed}, context on ${of.other}: the timeline draws it at the better known day, tied to the other.`,
    notes: notes(
      of.source,
      'Filled bars are claims of the articles, outlined ones are context’s; neither is deleted.',
      'The timeline has to put a mark somewhere: it takes the better known day, with which the rows here are headed too, and a thin line ties it to the other.',
      'The sign ≠ is kept for counts and facts; a day that differs is shown by that line, without a sign.',
    ),
    question: 'Which day would you print, and how would you mark the doubt?',
  }),
} as const
