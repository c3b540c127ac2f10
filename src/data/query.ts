import { queryOptions } from '@tanstack/react-query'
import { type Fetcher, loadDataset } from './load'

/** The bundled dataset, beside the page. */
const DATA_PATH = 'data/prc-dprk/'

/** Address of a data folder beside the page, whatever the page's fragment says. */
export function dataBase(pageAddress: string, path: string = DATA_PATH): string {
  const address = new URL(path, pageAddress)
  address.hash = ''
  address.search = ''
  return address.href
}

/** In the one file the tables stand in the page; known when it is built, so that the site carries none of it. */
const fetcher: Fetcher | undefined =
  import.meta.env.MODE === 'file' ? async url => (await import('./enclosed')).fetchEnclosed(url) : undefined

/** TanStack Query options for the bundled dataset: fetched once, and again only when a person asks. */
export function datasetQuery(pageAddress: string = document.baseURI) {
  const base = dataBase(pageAddress)
  return queryOptions({
    queryKey: ['dataset', base],
    queryFn: ({ signal }) => loadDataset(base, fetcher, signal),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    retryOnMount: false,
    // a page served from this very machine needs no network
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
    structuralSharing: false,
  })
}
