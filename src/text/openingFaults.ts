/** Why a file cannot be opened or kept, where the reading of it was not what failed. */
export const openingFaults = {
  noEvents: (rows: number, reason: string | undefined) =>
    rows === 0
      ? 'The file has a header and no rows beneath it.'
      : `None of the ${rows.toLocaleString('en')} rows could be read as an event.${reason ? ` Most often: ${reason}` : ''}`,
  cancelled: 'Cancelled. Nothing was opened.',
  gone: 'The file can no longer be read: it was moved, changed or taken away meanwhile. Choose it again.',
  noRoom:
    'The file is too large for the memory of this browser. A part of it, for instance some years, may open.',
  odd: (why: string) => `Something in the file could not be dealt with: ${why}`,
  died: 'The browser stopped the reading, most likely for want of memory. Nothing was opened. Closing other tabs may help, or a part of the file.',
  notLoaded:
    'A part of the page that reads files could not be loaded. Either there is no connection, or the page has changed on the server since it was opened: then it has to be loaded anew.',
  notKept: 'This set is not kept in this browser, or no longer.',
  unreadable: (why: string) => `What is kept in this browser could not be read: ${why}`,
  full: 'the browser has no room left for it',
  barred: 'the browser does not let this page keep anything, as in a private window',
  link: {
    noPath: 'The link names no package.',
    otherPlace: (path: string) =>
      `The link asks for data from another place (${path}). Only a package beside this page is opened by a link; save the file and open it by hand.`,
    noPackage: (path: string) =>
      `The link asks for ${path}. A link opens a Data Package only: its datapackage.json, its folder, or a zip. Open other files by hand.`,
    notThere: (path: string, why: string) => `${path} could not be fetched: ${why}.`,
    status: (status: number) => `the server answered ${status}`,
    network: 'there is no connection, or the server sends it elsewhere',
    noDescriptor: (path: string) => `${path} is no datapackage.json: it names no resources.`,
    outside: (path: string) => `The package asks for ${path}, which is not beside it. It is not opened.`,
    tooMany: (most: number) => `The package has more than ${most} resources.`,
  },
} as const
