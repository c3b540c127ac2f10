import ImportWorker from './importWorker?worker'

/** Starts the worker that reads files. */
export const startWorker = (): Worker => new ImportWorker()
