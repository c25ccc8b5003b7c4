import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { readSecret } from '../../../src/delivery/sign.ts'

/** A delivery as the hiring system has got it. */
interface Heard {
  readonly id: string
  readonly body: string
}

/** What a hiring system does with a delivery that it was given. */
export type Reply = 'take' | 'take-and-hang-up' | 'fail' | 'hang-up'

export interface WebhookReceiver {
  readonly url: string
  /** All that it has taken, in order, repetitions included. */
  readonly heard: readonly Heard[]
  readonly stop: () => Promise<void>
}

/** What both sides know. */
export const NOTIFY_SECRET = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`
export const KEY = readSecret(NOTIFY_SECRET) ?? Buffer.alloc(0)

/** A hiring system on a free port of this machine, which replies to each delivery as it is told to. */
export async function openWebhookReceiver(reply: () => Reply): Promise<WebhookReceiver> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const how = reply()
    if (how.startsWith('take')) heard.push({ id: String(request.headers['webhook-id']), body })
    if (how.endsWith('hang-up')) request.socket.destroy()
    else response.writeHead(how === 'take' ? 204 : 503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    heard,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
