/** What scenes, the panel of the briefing and the presenter say. */
export const briefingText = {
  builtIn: 'Reading the relationship in nine scenes',
}
