// Serves dist/ as any static host would.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './run.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Serves the built app on 127.0.0.1.
 * @param port 0 takes any free one.
 * @param cors lets pages of any origin read the files, as a frame without an origin of its own must.
 * @returns the address and a function that ends it. Rejects where the port is taken.
 */
export function serve(port, { cors = false } = {}) {
  const dist = join(ROOT, 'dist')
  const server = createServer(async (request, response) => {
    let path
    try {
      path = normalize(join(dist, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)))
    } catch {
      return response.writeHead(400).end()
    }
    if (path !== dist && !path.startsWith(dist + sep)) return response.writeHead(404).end()
    let file = await stat(path).catch(() => null)
    if (file?.isDirectory()) {
      path = join(path, 'index.html')
      file = await stat(path).catch(() => null)
    }
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'x-content-type-options': 'nosniff',
      ...(cors ? { 'access-control-allow-origin': '*' } : {}),
    })
    createReadStream(path).pipe(response)
  })
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () =>
      done({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    )
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve(Number(process.env.PORT ?? 4173), { cors: process.env.CORS === '1' })
  console.log(url)
}
