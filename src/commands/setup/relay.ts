import { callerError } from '../../input/bad-news.ts'
import type { Handle } from '../../relay/handle.ts'
import { type Limits, type Listening, serve } from '../../relay/serve.ts'

export interface RelayOptions {
  readonly port: number
  readonly host: string
  readonly handle: Handle
  readonly log: (text: string) => void
  readonly limits?: Limits
}

export interface Relay {
  readonly url: string
  /** Takes no more deliveries, and ends when those it has are answered. */
  readonly stop: () => Promise<void>
}

/** Serves the relay's handler from this process. */
export async function startRelay({
  host,
  port,
  handle,
  log,
  limits,
}: RelayOptions): Promise<Relay> {
  const { url, close } = await listen({
    host,
    port,
    handle,
    log,
    ...(limits === undefined ? {} : { limits }),
  })
  log(`Listening on ${url}`)
  return { url, stop: close }
}

async function listen(options: Parameters<typeof serve>[0]): Promise<Listening> {
  try {
    return await serve(options)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const { host, port } = options
    const hint = 'Choose an address of this machine and a port that is free.'
    throw callerError('host, port', `${host}:${port} cannot be used (${error.code})`, hint)
  }
}
