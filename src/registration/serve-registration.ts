import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { APP_KINDS, type AppKind } from '../hub/app-needs.ts'
import { CallerError } from '../input/bad-news.ts'
import { type PageFacts, registrationPage } from './registration-page.ts'

/** What a person brings back from GitHub's pages. */
export interface Registrations {
  /** GitHub has sent the owner back with a code for this App. */
  readonly registered: (kind: AppKind, code: string) => Promise<void>
  /** The owner has chosen a key for an App that was registered before. */
  readonly keyChosen: (
    kind: AppKind,
    app: { readonly id: number; readonly pem: string },
  ) => Promise<void>
  /** What the page shows now. */
  readonly facts: () => Pick<PageFacts, 'organisation' | 'serverUrl' | 'hubUrl' | 'steps'>
  /** What ends the run: everything but what the owner can mend on the page. */
  readonly failed: (error: unknown) => void
}

export interface RegistrationDesk {
  /** The page, for one person on this machine: its path is a secret. */
  readonly url: string
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'
const MOST_BODY_BYTES = 64 * 1024
const SECRET_BYTES = 32

interface Reply {
  readonly status: number
  readonly text: string
  /** Where the browser goes instead. */
  readonly location?: string
}

const NOT_FOUND: Reply = { status: 404, text: 'not found' }

/**
 * Serves the page of the set-up on this machine alone. Its path is random, so other users of the machine
 * cannot read it; `host` must be ours, so that no web page can through a name of its own; and a code counts
 * only with the state that this run gave out, so that nobody can make us take another App.
 */
export async function openRegistration(
  registrations: Registrations,
  port: number,
): Promise<RegistrationDesk> {
  const path = `/${secret()}/`
  const server = createServer()
  server.listen(port, HOST)
  await once(server, 'listening')
  const host = hostOf(server)
  const desk: Desk = {
    registrations,
    here: `http://${host}${path}`,
    states: { grader: secret(), provisioner: secret() },
    notice: null,
  }
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    // Whoever is on this machine, or has a page open in its browser, may ask for what is no address.
    const url = URL.parse(request.url ?? '/', desk.here)
    if (request.headers.host !== host || !url?.pathname.startsWith(path)) return NOT_FOUND
    const route = ROUTES.get(`${request.method} ${url.pathname.slice(path.length)}`)
    return (await route?.(desk, url.searchParams, request)) ?? NOT_FOUND
  }
  server.on(
    'request',
    (request, response) => void respond(request, response, answer, registrations),
  )
  return { url: desk.here, close: () => close(server) }
}

interface Desk {
  readonly registrations: Registrations
  readonly here: string
  readonly states: Record<AppKind, string>
  /** What went wrong with the last thing that was tried. */
  notice: string | null
}

function secret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

type Route = (desk: Desk, query: URLSearchParams, request: IncomingMessage) => Promise<Reply | null>

const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['GET ', showPage],
  ['GET registered', takeCode],
  ['POST key', takeKey],
])

async function showPage({ registrations, here, states, notice }: Desk): Promise<Reply> {
  return { status: 200, text: registrationPage({ ...registrations.facts(), here, states, notice }) }
}

async function takeCode(desk: Desk, query: URLSearchParams): Promise<Reply | null> {
  const kind = kindOfState(query.get('state') ?? '', desk.states)
  const code = query.get('code') ?? ''
  if (kind === null || !/^[\w-]{1,200}$/.test(code)) return null
  // A code is good once, and so is the state that came with it.
  desk.states[kind] = secret()
  return await act(desk, desk.registrations.registered(kind, code))
}

async function takeKey(
  desk: Desk,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<Reply | null> {
  const kind = APP_KINDS.find((each) => each === query.get('kind'))
  const app = await readKey(request)
  if (kind === undefined || app === null) return null
  return await act(desk, desk.registrations.keyChosen(kind, app))
}

/** Then back to the page, which says what the owner can mend there. */
async function act(desk: Desk, work: Promise<void>): Promise<Reply> {
  desk.notice = null
  try {
    await work
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    const issues = error.issues.map(({ file, message, hint }) => `${file} ${message}. ${hint}`)
    desk.notice = issues.join(' ')
  }
  return { status: 303, text: '', location: desk.here }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: IncomingMessage) => Promise<Reply>,
  { failed }: Registrations,
): Promise<void> {
  try {
    write(response, await answer(request))
  } catch (error) {
    const text = 'That did not work. The terminal says why; run the same command again.'
    write(response, { status: 500, text })
    failed(error)
  }
}

function write(response: ServerResponse, { status, text, location }: Reply): void {
  const type = text.startsWith('<') ? 'text/html' : 'text/plain'
  response.writeHead(status, {
    connection: 'close',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'content-type': `${type}; charset=utf-8`,
    ...(location === undefined ? {} : { location }),
  })
  response.end(text)
}

function kindOfState(state: string, states: Readonly<Record<AppKind, string>>): AppKind | null {
  const isSame = (known: string) => {
    return /^[\w-]{43}$/.test(state) && timingSafeEqual(Buffer.from(known), Buffer.from(state))
  }
  return APP_KINDS.find((kind) => isSame(states[kind])) ?? null
}

const KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/

/** The two fields of the form; null for any other body. */
async function readKey(
  request: IncomingMessage,
): Promise<{ readonly id: number; readonly pem: string } | null> {
  const body = (await readBody(request).catch(() => null)) ?? ''
  const id = /name="id"\r\n\r\n(\d{1,15})\r\n/.exec(body)?.[1]
  const pem = KEY.exec(body)?.[0]
  return id === undefined || pem === undefined ? null : { id: Number(id), pem: `${pem}\n` }
}

/** Null for one that is too long; fails where the browser has left. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BODY_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

function hostOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return `${HOST}:${address.port}`
}
