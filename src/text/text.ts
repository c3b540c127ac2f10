/**
 * Every string of the interface, one section a place.
 * Functions take figures and give whole phrases, so that a translation can order its words.
 */
export const text = {
  page: {
    name: 'PRC–DPRK relations',
    title: (first: number, last: number) => `PRC–DPRK relations, ${first}–${last}`,
    tagline: 'Messages, trade and events, coded from two articles and set beside the public record',
  },
  frame: {
    table: 'Table',
    export: 'Export',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    allMarks: 'All marks',
    source: 'Source',
  },
  messages: {
    name: 'Messages by year',
  },
  trade: {
    name: 'Trade by year',
  },
  timeline: {
    name: 'Timeline',
  },
  events: {
    name: 'Events',
  },
  details: {
    name: 'Details',
  },
  filters: {
    name: 'Filters',
  },
  about: {
    name: 'About the data',
  },
  loading: {},
  store: {},
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const
