import { startTransition, useEffect, useState } from 'react'

/**
 * What is fetched once the view stands, null until then.
 * @param load stays the same function; null asks for nothing.
 */
export function useLater<Part>(load: (() => Promise<Part>) | null): Part | null {
  const [part, setPart] = useState<{ it: Part } | null>(null)
  useEffect(() => {
    load?.().then(it => startTransition(() => setPart({ it })))
  }, [load])
  return part ? part.it : null
}
