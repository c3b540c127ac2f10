/** What exports, sharing and long work say. */
export const exportText = {
  work: {
    of: (name: string) => `${name} is being made`,
    cancel: 'Cancel',
    failed: (name: string, reason: string) => `${name} could not be made: ${reason}`,
    done: (name: string) => `${name} is saved`,
    again: 'Try again',
  },
  png: {
    unread: 'the browser could not draw the picture',
    noCanvas: 'the browser gave no canvas for it',
  },
}
