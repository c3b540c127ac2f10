import { useEffect, useState } from 'react'
import { enclosed } from '../../data/enclosed'

interface FileLink {
  href: string
  /** The name to save it under, where the page itself carries it. */
  download?: string
}

const typeOf = (file: string) =>
  file.endsWith('.csv') ? 'text/csv' : file.endsWith('.json') ? 'application/json' : 'text/markdown'

/** Links to the files of a dataset: beside the page or, in a page saved as one file, out of the page itself. */
export function useFileLinks(id: string): (file: string) => FileLink {
  const [inside, setInside] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    const addresses = Object.entries(enclosed()?.files ?? {}).map(([file, content]) => [
      file,
      URL.createObjectURL(new Blob([content], { type: `${typeOf(file)};charset=utf-8` })),
    ])
    setInside(Object.fromEntries(addresses))
    return () => {
      for (const [, address = ''] of addresses) URL.revokeObjectURL(address)
    }
  }, [])
  return file => {
    const href = inside[file]
    // relative, so that the site may be put under any path
    return href ? { href, download: file.split('/').at(-1) ?? file } : { href: `data/${id}/${file}` }
  }
}
