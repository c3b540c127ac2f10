/** Of an imported set: what *Events by year* draws. Apart from the other words, since the first view needs none of them. */
export const BARS = ['sides', 'all'] as const

/** What lanes may stand for. */
export const LANES_BY = ['sides', 'kinds', 'actors'] as const
