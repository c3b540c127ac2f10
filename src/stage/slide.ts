/** The slide on which presenter, pictures and decks are laid out, CSS pixels. */
export const SLIDE = { width: 1280, height: 720 }
