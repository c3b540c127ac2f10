/** What stands on the stage beside the view itself. */
export const stageText = {
  /** How much of a list has no room: the button leads to it. */
  more: (n: number) => `${n} more`,
  back: 'From the first',
} as const
