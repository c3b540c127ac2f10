/** What *About the data* says. */
export const aboutText = {
  back: 'Back to the dashboard',
  selection: {
    heading: 'What was selected, and why',
    paragraphs: [
      'The dataset begins with two articles on relations between China (PRC) and North Korea (DPRK). One tells single acts, most of them with their day: messages, meetings, visits, statements. The other counts the messages of the two leaders year by year and prints a figure of trade. They overlap in 2021, so that a list and a count of the same thing can be set side by side.',
      'Every dated or datable act in both articles is an event, whoever did it. What is told only as a habit, an aim, an argument or a forecast is none. The table coverage.csv accounts for every paragraph.',
    ],
  },
  missing: {
    heading: 'What is missing',
    paragraphs: [
      'The articles are not a record of the relationship. What was not reported is not here, and a gap on the screen is a gap in what was counted or told, not proof that nothing happened.',
      'One author lists “for example”: a list, never a total. The other gives no count for 2019, for the rest of 2021 after 12 August, or for 2022: no count, which is not zero. Neither article prints its own date; both give little on trade.',
      'Acts without a day carry the limits within which they must lie. Such a date is drawn as long as it is uncertain and counts in a year only if all of it lies in that year.',
    ],
  },
  coding: {
    heading: 'How it was coded',
    paragraphs: [
      'Each article was coded twice, the second time from the articles and the codebook alone, without the first coding. The first coder knew the plan of the dataset and the totals it was to meet, so that pass was not blind, and the rules of the codebook are its reading. Both passes were machine-assisted, and no human coder has checked them. No inter-coder reliability is claimed, and no measure of it is given.',
      'Both raw passes are kept beside the data, and the codebook lists acts that only one of them found, every difference, and how it was settled.',
    ],
  },
  counting: {
    heading: 'Three ways to count messages',
    rules: [
      [
        'Stated',
        'the numbers as an article prints them. 2016 and 2017 are printed as exchanges, another unit, and are never added to messages. A printed number is compared only with messages inside its own period.',
      ],
      [
        'Listed',
        'the single messages that the articles tell. A list that one author calls examples: never a total.',
      ],
      [
        'Traced',
        'listed messages and those of other public reporting together. Always “at least”: it measures how far one looked, so it bears no statement about a trend.',
      ],
    ],
    paragraphs: [
      'Only messages between the two leaders are counted. The year of a message is that of the day it was sent, where that is known, else of the day printed. A sum that no source prints is computed and says so; ≈ stands only where rounding makes a number inexact.',
    ],
  },
  layers: {
    heading: 'Two layers',
    paragraphs: [
      'The article layer says only what the two articles say; it is drawn filled and is always on. The context layer says what other public reporting says; it is drawn in outline and can be switched off under Layers. With it off, no figure, date or spelling from outside the articles is on the screen.',
      'Where sources differ on a count or a fact, ≠ marks it and every claim is shown. Differences of timing, of names and of reading are told without a sign.',
    ],
  },
  files: {
    heading: 'The data',
    intro: 'A Data Package: tables as CSV in UTF-8, described by',
    codebook: 'Codebook: what each column means, and how doubtful cases were decided',
    descriptor: 'datapackage.json',
    columns: ['Table', 'What it holds', 'Rows'],
    tables: {
      events: 'acts, one a row',
      claims: 'what another source adds to an event',
      'message-counts': 'numbers of messages as printed',
      trade: 'trade between the two countries',
      indicators: 'other printed numbers',
      actors: 'persons, states, organisations, media',
      names: 'other spellings and scripts of their names',
      sources: 'the sources',
      locators: 'the opening words of each paragraph',
      conflicts: 'where sources differ',
      'conflict-claims': 'what each source claims there',
      anniversaries: 'days that are marked every year',
      findings: 'the sentences over the charts',
      coverage: 'the paragraphs, and the rows drawn from each',
    },
    passes: 'The two raw codings and what was settled:',
    version: (id: string, version: string) => `This is ${id}, version ${version}.`,
    faults: (n: string, rows: string) => `${n} of ${rows} rows could not be read and are set aside.`,
  },
  licence: {
    heading: 'Licence',
    paragraphs: [
      'The code is under the MIT licence. The data are under the Creative Commons Attribution 4.0 International licence (CC BY 4.0): use them for anything, and name their origin. The articles themselves belong to their authors; no more of them is quoted than is needed to find a place.',
    ],
  },
  corrections: {
    heading: 'To send a correction',
    paragraphs: [
      'Open an issue or a pull request in the project’s repository. Name the table and the id of the row, say what it should be, and give the source with its paragraph or page. A correction of an article’s own mistake goes into the context layer: the article layer keeps what is printed.',
    ],
  },
  sources: {
    heading: 'Sources',
    article: 'The two articles',
    context: 'Context',
  },
} as const
