import { type GivenFile, ImportError } from '../data/import/importTypes'
import { openingFaults } from '../text/openingFaults'

const words = openingFaults.link
const DESCRIPTOR = 'datapackage.json'
/** A package of more tables is none that this page could show. */
const RESOURCES_MOST = 64
/** Resources that may hold rows; pictures and documents of a package are left where they are. */
const TABULAR = /\.(?:csv|tsv|tab|txt|json|ndjson|xlsx|parquet)(?:\.gz)?$/i

/** A place on this site, below `base`; null for any other. */
function placeOf(path: string, base: string): URL | null {
  try {
    const place = new URL(path, base)
    const { origin, protocol } = new URL(base)
    // blob: and data: say nothing of where they come from
    return protocol.startsWith('http') && place.protocol === protocol && place.origin === origin
      ? place
      : null
  } catch {
    return null
  }
}

async function fetched(place: URL, path: string): Promise<Blob> {
  let answer: Response
  try {
    // a redirection elsewhere is refused as well
    answer = await fetch(place, { mode: 'same-origin', credentials: 'same-origin' })
  } catch {
    throw new ImportError('broken', words.notThere(path, words.network))
  }
  if (!answer.ok) throw new ImportError('broken', words.notThere(path, words.status(answer.status)))
  return answer.blob()
}

/** Paths of the tables that a descriptor names. */
function pathsIn(descriptor: unknown): string[] | null {
  const { resources } = (descriptor ?? {}) as { resources?: unknown }
  if (!Array.isArray(resources)) return null
  return resources
    .flatMap(resource => (resource as { path?: unknown } | null)?.path ?? [])
    .filter((path): path is string => typeof path === 'string' && TABULAR.test(path))
}

/** As the standard has it: a path beside the descriptor or below it, never above, never absolute. */
const isBelow = (path: string) => !/^[/\\]|^[a-z][a-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)

/**
 * The files of the package that a link asks for by `data=path`: its `datapackage.json`, the folder that holds it,
 * with or without a slash at its end, or a zip; from the page's own origin only.
 * @param path as the link has it, relative to the page
 * @param base address of the page
 * @throws ImportError with a sentence where it lies elsewhere, is no package, or cannot be fetched
 */
export async function linkedFiles(path: string, base: string = document.baseURI): Promise<GivenFile[]> {
  if (path.trim() === '') throw new ImportError('no-data', words.noPath)
  const place = placeOf(path, base)
  if (!place) throw new ImportError('no-data', words.otherPlace(path))
  const last = place.pathname.split('/').at(-1) ?? ''
  // a name without an ending is a folder's; what ends one of a version, such as v1.2, begins with a digit
  if (!/\.[a-z]\w*$/i.test(last)) place.pathname += last === '' ? DESCRIPTOR : `/${DESCRIPTOR}`
  const name = place.pathname.split('/').at(-1) ?? ''
  if (/\.zip$/i.test(name)) return [{ name, blob: await fetched(place, path) }]
  if (name !== DESCRIPTOR) throw new ImportError('unknown-format', words.noPackage(path))

  const descriptor = await fetched(place, path)
  let paths: string[] | null = null
  try {
    paths = pathsIn(JSON.parse(await descriptor.text()))
  } catch {
    // said below, as for a descriptor without resources
  }
  if (!paths) throw new ImportError('broken', words.noDescriptor(path))
  if (paths.length > RESOURCES_MOST) throw new ImportError('too-large', words.tooMany(RESOURCES_MOST))
  const tables = await Promise.all(
    paths.map(async resource => {
      const at = isBelow(resource) ? placeOf(resource, place.href) : null
      if (!at) throw new ImportError('no-data', words.outside(resource))
      return { name: resource, blob: await fetched(at, resource) }
    }),
  )
  return [{ name: DESCRIPTOR, blob: descriptor }, ...tables]
}
