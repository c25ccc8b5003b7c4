import { createPrivateKey, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAppAuth } from '@octokit/auth-app'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit as Rest } from '@octokit/rest'
import { callerError } from '../../input/bad-news.ts'
import { parseJson } from '../../input/parse-json.ts'
import { installFolder } from '../../install.ts'
import { type Clock, createPace, type Pace, PUBLISHED_LIMITS, WORKFLOW_LIMITS } from './pace.ts'
import { giveUp, isRepeatable, isWorthWaiting, nameRefusal } from './patience.ts'
import { worldError } from './reasons.ts'

export type Octokit = InstanceType<typeof Rest>

export type Credential =
  | { readonly token: string }
  | { readonly appId: string; readonly privateKey: string; readonly organisation: string }

export interface Connection {
  /** GITHUB_API_URL: https://api.github.com, or https://ghe.example/api/v3. */
  readonly apiUrl: string
  readonly credential: Credential
  readonly pace?: Pace
  readonly log: (text: string) => void
  /** The milliseconds in a second of waiting; tests make it short. */
  readonly second?: number
  readonly fetch?: typeof fetch
  /** How long one answer may take, in seconds that no test makes shorter. */
  readonly timeoutSeconds?: number
}

const SECOND = 1_000
const TIMEOUT_SECONDS = 30
const LONG_WAIT_MS = 5_000
const API_VERSION = '2022-11-28'
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index)
const TOKEN_REQUEST = /^\/(?:app\/installations\/[^/]+\/access_tokens|orgs\/[^/]+\/installation)$/

/** Takes the place of the plugin's own spacing, one write a second: the pace knows better. */
const NO_SPACING = { key: () => ({ schedule: (_: unknown, job: () => Promise<void>) => job() }) }

type Identity = Pick<ConstructorParameters<typeof Rest>[0] & object, 'auth' | 'authStrategy'>

/** A client that keeps the pace, waits when GitHub asks for it, and repeats what may be repeated. */
export async function openGitHub(connection: Connection): Promise<Octokit> {
  const { credential } = connection
  const open = await clientMaker(connection)
  if ('token' in credential) return open({ auth: credential.token })

  const { appId, privateKey, organisation } = credential
  refuseBadKey(privateKey)
  const app = { authStrategy: createAppAuth, auth: { appId, privateKey } }
  try {
    const { data } = await open(app).rest.apps.getOrgInstallation({ org: organisation })
    return open({ ...app, auth: { ...app.auth, installationId: data.id } })
  } catch (error) {
    throw worldError(`the installation of the App ${appId} in ${organisation} was not found`, error)
  }
}

/** Speaks for an App as such, which may ask who it is and little else. Throws CallerError for a bad key. */
export async function openAsApp(
  connection: Omit<Connection, 'credential'>,
  app: { readonly appId: string; readonly privateKey: string },
): Promise<Octokit> {
  refuseBadKey(app.privateKey)
  const open = await clientMaker({ ...connection, credential: { token: '' } })
  return open({ authStrategy: createAppAuth, auth: app })
}

async function clientMaker(connection: Connection): Promise<(identity: Identity) => Octokit> {
  const { apiUrl, log, second = SECOND } = connection
  const pace = connection.pace ?? createPace(realClock, limitsOf(connection), sayLongWaits(log))
  // The order is from the wire outwards: what stands later sees the other's waits as one request.
  const Client = Rest.plugin(keepPace(pace), retry, throttling, mindRepeats)
  const onLimit = (seconds: number, _: object, __: object, waits: number): boolean => {
    if (!isWorthWaiting(seconds, waits)) return false
    if (pace.hold(seconds * second)) log(`GitHub asks us to wait ${seconds} s`)
    return true
  }
  const userAgent = `takehome/${await ownVersion()}`
  return (identity) =>
    new Client({
      ...identity,
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent,
      log: quietLog(log),
      request: {
        fetch: timedFetch(connection),
        log: quietLog(() => {}),
        // Octokit looks at each value for numbers that JavaScript cannot hold. GitHub sends none, and ours
        // are read three times as fast without.
        parseSuccessResponseBody: false,
      },
      retry: { doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: second },
      throttle: {
        // Clients with the same id share the plugin's queue, and one at a halt would halt the other.
        id: randomUUID(),
        write: NO_SPACING as never,
        notifications: NO_SPACING as never,
        retryAfterBaseValue: second,
        onRateLimit: onLimit,
        onSecondaryRateLimit: onLimit,
      },
    })
}

/** GitHub begins the tokens that it makes itself with `ghs_`; one that was handed to us is a workflow's. */
function limitsOf({ credential }: Connection) {
  const isWorkflow = 'token' in credential && credential.token.startsWith('ghs_')
  return isWorkflow ? WORKFLOW_LIMITS : PUBLISHED_LIMITS
}

function keepPace(pace: Pace) {
  return ({ hook }: Pick<Octokit, 'hook'>) => {
    hook.before('request', async ({ method, url }) => {
      // What an App asks about itself counts for the App, not for the installation.
      if (!TOKEN_REQUEST.test(url)) await pace.turn({ method, path: url })
    })
    hook.error('request', (error) => {
      throw nameRefusal(error)
    })
  }
}

function mindRepeats({ hook }: Pick<Octokit, 'hook'>) {
  hook.before('request', (options) => {
    const { method, url: path } = options
    options.headers['x-github-api-version'] = API_VERSION
    // A copy: Octokit shares this object among all requests, and the plugins count in it.
    options.request = { ...options.request }
    if (!isRepeatable({ method, path })) options.request['retries'] = 0
  })
  hook.error('request', (error, { method, url: path }) => {
    throw giveUp(error, { method, path })
  })
}

/** What Octokit uses of a response. */
interface Answered extends Pick<Response, 'status' | 'url' | 'headers' | 'text'> {
  readonly body: unknown
}

type Fetch = (...request: Parameters<typeof fetch>) => Promise<Answered>

/** A time-out for each try. Reads the whole answer: Octokit takes a broken one for an empty one. */
function timedFetch({ timeoutSeconds = TIMEOUT_SECONDS, ...connection }: Connection): Fetch {
  const send = connection.fetch ?? fetch
  return async (input, init) => {
    const response = await send(input, {
      ...init,
      signal: AbortSignal.timeout(timeoutSeconds * SECOND),
    })
    const text = await response.text()
    refuseStranger(response, text.length)
    const { status, url, headers } = response
    return { status, url, headers, body: readBody(response, text), text: async () => text }
  }
}

/** A text that says it is JSON and is none is left as it is, as Octokit does. */
function readBody({ ok, headers }: Response, text: string): unknown {
  const isJson = /^application\/(?:scim\+)?json\b/.test(headers.get('content-type') ?? '')
  if (!ok || !isJson) return text
  const value = parseJson(text)
  return value === undefined ? text : value
}

/** A log-in page or a proxy's may stand where GitHub was asked, and say that all is well. */
function refuseStranger({ ok, headers }: Response, bytes: number): void {
  const type = headers.get('content-type') ?? 'no type'
  if (!ok || bytes === 0 || type.includes('json')) return
  throw new Error(`something answered in GitHub's place, with ${type}`)
}

function refuseBadKey(privateKey: string): void {
  if (isPrivateKey(privateKey)) return
  const hint = 'Give the whole PEM file that GitHub made for the App, with its first and last line.'
  const message = 'is no private key'
  throw callerError('TAKEHOME_APP_KEY', message, hint)
}

function isPrivateKey(text: string): boolean {
  try {
    // Some ways of setting a variable leave its line ends as two characters; auth-app mends it too.
    createPrivateKey(text.replaceAll('\\n', '\n'))
    return true
  } catch {
    return false
  }
}

const realClock: Clock = { now: () => performance.now(), sleep: (ms) => sleep(ms) }

function sayLongWaits(log: (text: string) => void): (ms: number) => void {
  return (ms) => {
    if (ms >= LONG_WAIT_MS) log(`Waiting ${Math.ceil(ms / SECOND)} s: GitHub allows no faster pace`)
  }
}

function quietLog(warn: (text: string) => void) {
  return { debug() {}, info() {}, warn, error() {} }
}

async function ownVersion(): Promise<string> {
  const file = join(installFolder(import.meta.url), 'package.json')
  return String(JSON.parse(await readFile(file, 'utf8')).version)
}
