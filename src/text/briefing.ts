/** What scenes and the panel of the briefing say. */
export const briefingText = {
  /** Stands in for a title that nobody wrote. */
  ownTitle: 'Briefing',
  panel: {
    name: 'Briefing',
    close: 'Close',
    higher: 'Make the briefing taller',
    lower: 'Make the briefing lower',
    which: 'Which briefing',
    own: (n: number) => (n === 0 ? 'Your scenes' : `Your scenes (${n})`),
    builtIn: 'Built-in',
    selected: 'What is selected goes with the scene.',
    details: 'See its details',
  },
  own: {
    lead: 'A scene is the screen as it stands, with a title and what you want to say. Set the screen and add a scene, then set it anew.',
    add: 'Add scene',
    start: 'Use the built-in briefing as a start',
    title: 'Title of the briefing',
    list: 'Your scenes',
    notKept:
      'This browser keeps no scenes for this page: they are gone when it closes. Save them as a file, and open that file next time.',
    reason: (reason: string) => `The browser says: ${reason}`,
    odd: 'Its storage does not answer as it should.',
    undo: 'Undo',
  },
  scene: {
    grip: 'Drag to another place',
    show: 'Show',
    present: 'Present',
    presentFrom: (title: string) => `Present from here: ${title}`,
    edit: 'Edit',
    done: 'Done',
    up: 'Up',
    down: 'Down',
    of: (action: string, title: string) => `${action}: ${title}`,
    title: 'Title',
    caption: 'Caption, under the view',
    captionLong: 'Longer than two lines on a slide.',
    notes: 'Speaker notes, for you alone',
    question: 'Question for the class',
    lead: 'Leads',
    take: 'Take the present screen',
    duplicate: 'Duplicate',
    remove: 'Delete',
  },
  said: {
    added: (title: string) => `Added: ${title}`,
    moved: (title: string, place: number, all: number) => `${title}: now ${place} of ${all}`,
    taken: (title: string) => `The present screen is in “${title}”`,
    duplicated: (title: string) => `“${title}” is duplicated`,
    removed: (title: string) => `“${title}” is deleted`,
    copied: (n: number) => `${n} scenes are copied into yours`,
    opened: (n: number) => (n === 1 ? '1 scene is opened' : `${n} scenes are opened`),
    replaced: (n: number) =>
      n === 1 ? '1 scene stands in place of yours' : `${n} scenes stand in place of yours`,
    back: 'Taken back',
    full: (most: number) => `A briefing holds ${most} scenes at most, so nothing was added.`,
    saved: (name: string) => `Saved as ${name}`,
  },
  builtInList: {
    lead: 'A line of argument through the dataset, to present as it is or to begin from.',
    list: 'Built-in scenes',
    start: 'Use as a start',
    copyLink: 'Copy link',
    copied: (title: string) => `The link of “${title}” is copied`,
    byHand: 'The browser does not let the page copy. The link, to copy by hand:',
  },
  take: {
    name: 'Present it, take it along',
    present: 'Present',
    powerPoint: 'PowerPoint',
    powerPointFile: 'The PowerPoint file',
    print: 'Print or PDF',
    pages: 'The pages',
    oneFile: 'Save as one file',
    oneFileMade: 'The one file',
    hint: 'As slides to edit, as pages, or the whole dashboard with these scenes in one file, for a room without a network.',
    hintBuiltIn:
      'As slides to edit, as pages, or the whole dashboard in one file, for a room without a network.',
    save: 'Save scenes',
    open: 'Open scenes',
  },
  file: {
    name: 'briefing',
    text: 'it must be text',
    list: 'it must be a list of scenes',
    noJson: 'This is no file of scenes: it is not JSON.',
    other: 'This is no file of scenes of this dashboard.',
    noVersion: 'This file of scenes does not say its version.',
    newer: (version: number, known: number) =>
      `This file of scenes is of version ${version}; this dashboard reads versions up to ${known}. Open it in a newer one.`,
    noStep: (version: number) => `Files of version ${version} can no longer be read.`,
    broken: (where: string, why: string) => `This file of scenes is broken at “${where}”: ${why}.`,
    otherSet: (made: string, here: string) =>
      `These scenes belong to another dataset, “${made.slice(0, 60)}”. This page holds “${here}”, so they were not opened.`,
    otherVersion: (made: string, here: string) =>
      `The scenes were made with ${made} of the dataset, this is ${here}; figures may differ.`,
    tooLarge: 'This file is larger than 5 MB: it is no file of scenes.',
    unreadable: 'This file could not be read.',
    tooMany: (n: number, most: number) =>
      `This file has ${n} scenes; a briefing holds ${most} at most, so none was opened.`,
    tooManyTogether: (most: number) =>
      `Together with yours these are more than ${most} scenes, the most that a briefing holds, so none was added.`,
    empty: 'There is no scene in this file.',
    ofScene: (place: number, title: string, problem: string) =>
      `Scene ${place}${title ? `, “${title.slice(0, 60)}”` : ''}: ${problem}`,
    unread: {
      unread: (part: string) => `“${part.slice(0, 60)}” could not be read as it stands; the rest is shown.`,
      'other-set': (made: string) =>
        `it was made of another dataset, “${made.slice(0, 60)}”; it shows the whole of this one.`,
      'other-version': (made: string) => `it was made of “${made.slice(0, 60)}”; figures may differ.`,
      'other-grammar': () => 'it was made by another version of this page; what could be read is shown.',
    },
    longTitle: (n: number, most: number) =>
      `its title has ${n} characters; a slide holds ${most} at most. It was kept as it is.`,
    longCaption: (n: number, most: number) =>
      `its caption has ${n} characters; a slide holds ${most} at most. It was kept as it is.`,
    noView: (view: string) =>
      view === ''
        ? 'it does not say which view leads; one was chosen.'
        : `there is no view “${view.slice(0, 40)}” here; another one leads.`,
    ask: (title: string, n: number) =>
      `${title ? `“${title.slice(0, 80)}”, ` : ''}${n === 1 ? '1 scene' : `${n} scenes`}. You have scenes already:`,
    add: 'Add to them',
    replace: 'Put in their place',
    leave: 'Leave it',
    problems: 'What of the file could not be used',
    dismiss: 'Dismiss',
  },
}
