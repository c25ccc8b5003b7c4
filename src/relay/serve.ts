import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Handle } from './handle.ts'
import { notAllowed } from './replies.ts'

export interface ServeOptions {
  readonly host: string
  readonly port: number
  readonly handle: Handle
  readonly log: (text: string) => void
  readonly limits?: Limits
}

/** How long a sender may take. */
export interface Limits {
  readonly headersMs: number
  readonly requestMs: number
  /** How often it is looked at. */
  readonly checkMs: number
}

export interface Listening {
  readonly url: string
  /** Takes nothing new and ends when what had begun is answered. */
  readonly close: () => Promise<void>
}

// GitHub gives up after ten seconds.
const LIMITS: Limits = { headersMs: 5_000, requestMs: 10_000, checkMs: 1_000 }
// Together with the limit of a body, this bounds the memory that strangers can fill.
const MOST_CONNECTIONS = 100
// No `Request` has one of these: https://fetch.spec.whatwg.org/#forbidden-method. Node hands TRACE on to us.
const FORBIDDEN_METHODS = ['CONNECT', 'TRACE', 'TRACK']

/** The handler behind Node's own server: the one part that listens. */
export async function serve(options: ServeOptions): Promise<Listening> {
  const { host, port, handle, log, limits = LIMITS } = options
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  })
  server.maxConnections = MOST_CONNECTIONS
  server.on('request', (request, response) => {
    // Whatever a stranger sends, and whatever we overlook in it, ends one answer and not the process.
    respond(request, response, handle).catch((error: unknown) => {
      log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`)
      response.destroy()
    })
  })
  server.listen(port, host)
  await once(server, 'listening')
  return { url: urlOf(server), close: () => close(server, limits.requestMs) }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handle,
): Promise<void> {
  const answer = FORBIDDEN_METHODS.includes(request.method ?? '')
    ? notAllowed('POST')
    : await handle(asRequest(request))
  // The sender left, or was too slow and has its answer.
  if (request.errored !== null) return
  await write(response, answer)
}

function asRequest(request: IncomingMessage): Request {
  const { method = '', url = '', headers } = request
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // What is no path stays one: `//` alone would be read as the name of another host.
  return new Request(new URL(`http://relay${url.startsWith('/') ? url : '/?'}`), {
    method,
    headers: fields,
    ...(hasBody ? { body: Readable.toWeb(request), duplex: 'half' as const } : {}),
  })
}

/** One request a connection: nothing of a refused one is read any more. */
async function write(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    connection: 'close',
  })
  response.end(await answer.text())
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A closed server no longer looks who is too slow.
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}

function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}
