import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Receive, Reply } from './receive.ts'

export interface ServeOptions {
  readonly host: string
  readonly port: number
  readonly receive: Receive
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
// GitHub sends up to 25 MB, but a push of a take-home that long is none we know.
const MOST_BODY_BYTES = 1024 * 1024
// Together with the limit of a body, this bounds the memory that strangers can fill.
const MOST_CONNECTIONS = 100

const TOO_LARGE: Reply = { status: 413, text: 'too large' }

/** Listens for deliveries: the one part that touches the network. */
export async function serve(options: ServeOptions): Promise<Listening> {
  const { host, port, limits = LIMITS } = options
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  })
  server.maxConnections = MOST_CONNECTIONS
  server.on('request', (request, response) => void respond(request, response, options))
  server.listen(port, host)
  await once(server, 'listening')
  return { url: urlOf(server), close: () => close(server, limits.requestMs) }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { receive, log }: ServeOptions,
): Promise<void> {
  try {
    write(response, routed(request) ?? (await read(request, receive)))
  } catch (error) {
    // The sender left, or was too slow and has its answer.
    if (request.errored !== null) return
    // The message of an error may quote the payload.
    log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`)
    write(response, { status: 500, text: 'failed' })
  }
}

/** The answer to what is no delivery; null for what has to be read. */
function routed({ method, url, headers }: IncomingMessage): Reply | null {
  if (url === '/healthz') return method === 'GET' ? { status: 200, text: 'ok' } : notAllowed('GET')
  if (url !== '/') return { status: 404, text: 'not found' }
  if (method !== 'POST') return notAllowed('POST')
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, text: 'only application/json' }
  }
  return Number(headers['content-length'] ?? 0) > MOST_BODY_BYTES ? TOO_LARGE : null
}

function notAllowed(allow: string): Reply {
  return { status: 405, text: `only ${allow}`, allow }
}

async function read(request: IncomingMessage, receive: Receive): Promise<Reply> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BODY_BYTES) return TOO_LARGE
    chunks.push(chunk)
  }
  return await receive(Buffer.concat(chunks), request.headers)
}

/** One request a connection: nothing of a refused one is read any more. */
function write(response: ServerResponse, { status, text, allow }: Reply): void {
  response.writeHead(status, {
    connection: 'close',
    'content-type': 'text/plain; charset=utf-8',
    ...(allow === undefined ? {} : { allow }),
  })
  response.end(`${text}\n`)
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
