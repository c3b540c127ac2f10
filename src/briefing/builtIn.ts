import type { Dataset } from '../data/types'
import { briefingText as words } from '../text/briefing'
import type { Briefing } from './scene'

/** The built-in briefing. Every number in it is taken from the tables. */
export function builtInBriefing(_dataset: Dataset): Briefing {
  return {
    id: 'reading',
    title: words.builtIn,
    scenes: [
      {
        id: 'stated-against-listed',
        title: 'Nine messages in 2020, and nine again by 12 August 2021',
        caption: '',
        notes: '',
        question: '',
        view: 'messages',
        state: '',
      },
      {
        id: 'timeline',
        title: 'The timeline',
        caption: '',
        notes: '',
        question: '',
        view: 'timeline',
        state: '',
      },
    ],
  }
}
