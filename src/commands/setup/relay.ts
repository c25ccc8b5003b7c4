import type { Octokit } from '../../github/client/client.ts'
import { worldError } from '../../github/client/reasons.ts'
import { callerError } from '../../input/bad-news.ts'
import type { PushNotice, RelayRules } from '../../relay/decide.ts'
import { type After, gatherPushes } from '../../relay/gather-pushes.ts'
import { createReceive } from '../../relay/receive.ts'
import { type Limits, type Listening, serve } from '../../relay/serve.ts'

export interface RelayOptions extends RelayRules {
  readonly port: number
  readonly host: string
  /** What GitHub signs its deliveries with. */
  readonly secret: string
  /** Speaks for the hub. */
  readonly octokit: Octokit
  readonly log: (text: string) => void
  readonly after?: After
  readonly limits?: Limits
  readonly remembered?: number
}

export interface Relay {
  readonly url: string
  /** Takes no more deliveries and tells the hub of those it has. */
  readonly stop: () => Promise<void>
}

/** The `repository_dispatch` that the hub's watch waits for. */
export const PUSH_EVENT = 'takehome-push'

const WINDOW_MS = 5_000
const REMEMBERED = 10_000

/**
 * Wakes the hub as soon as a candidate pushes. It decides nothing: whatever it misses, the hub's
 * schedule finds, and whatever it says twice changes nothing.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { secret, organisation, hub, log, after = timer, remembered = REMEMBERED } = options
  if (secret === '') {
    throw callerError('secret', 'is missing', "Give the secret that the webhook's settings have.")
  }
  const dispatch = tellHub(options)
  const pushes = gatherPushes({ dispatch, windowMs: WINDOW_MS, after, log })
  const receive = createReceive({ secret, rules: { organisation, hub }, pushes, remembered })
  const { url, close } = await listen(options, receive)
  log(`Listening on ${url}`)
  const stop = async () => {
    await close()
    await pushes.flush()
  }
  return { url, stop }
}

function tellHub({ octokit, hub }: RelayOptions): (notice: PushNotice) => Promise<void> {
  return async (notice) => {
    const event = { ...hub, event_type: PUSH_EVENT, client_payload: { ...notice } }
    try {
      await octokit.rest.repos.createDispatchEvent(event)
    } catch (error) {
      throw worldError(PUSH_EVENT, error)
    }
  }
}

async function listen(
  { host, port, log, limits }: RelayOptions,
  receive: ReturnType<typeof createReceive>,
): Promise<Listening> {
  try {
    return await serve({ host, port, receive, log, ...(limits === undefined ? {} : { limits }) })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const hint = 'Choose an address of this machine and a port that is free.'
    throw callerError('host, port', `${host}:${port} cannot be used (${error.code})`, hint)
  }
}

const timer: After = (ms, run) => {
  const waiting = setTimeout(run, ms)
  return () => clearTimeout(waiting)
}
