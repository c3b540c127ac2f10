/** What lies over the page while a file is held above it. */
export const veilText = 'Let go to open it here' as const
