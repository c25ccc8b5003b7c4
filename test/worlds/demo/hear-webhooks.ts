import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

const SECRET = Buffer.from('an example secret of a hiring system')

export const NOTIFY_SECRET = `whsec_${SECRET.toString('base64')}`

/** What a hiring system has heard since it was asked the last time. */
export interface HeardEvents {
  readonly events: Readonly<Record<string, number>>
  readonly signedByUs: string
  readonly withAReference: number
  readonly withAScore: number
  readonly withANoteOrAReviewer: number
}

export interface HiringSystem {
  readonly url: string
  readonly heard: () => HeardEvents
  readonly stop: () => void
}

interface Told {
  readonly type: string
  readonly data: { readonly reference: string | null; readonly score?: object }
}

interface Heard {
  readonly body: string
  readonly isSigned: boolean
}

/** For takehome.yml. */
export function webhookTo({ url }: HiringSystem): string {
  return `webhook:\n  url: ${url}\n  since: 2026-12-08\n`
}

/** A receiver on this machine, which knows of takehome what docs/ats.md says. */
export async function openHiringSystem(): Promise<HiringSystem> {
  const all: Heard[] = []
  let told = 0
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const isSigned = isSignedByUs(request, body)
    all.push({ body, isSigned })
    response.writeHead(isSigned ? 204 : 401).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}/takehome`,
    heard: () => {
      const fresh = all.slice(told)
      told = all.length
      return seen(fresh)
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function seen(fresh: readonly Heard[]): HeardEvents {
  const told = fresh.map(({ body }): Told => JSON.parse(body))
  const count = (is: (one: Told) => boolean) => told.filter(is).length
  const counts = Map.groupBy(told, ({ type }) => type)
  return {
    events: Object.fromEntries([...counts].map(([type, all]) => [type, all.length])),
    signedByUs: `${fresh.filter(({ isSigned }) => isSigned).length} of ${fresh.length}`,
    withAReference: count(({ data }) => data.reference !== null),
    withAScore: count(({ data }) => data.score !== undefined),
    withANoteOrAReviewer: count((one) =>
      /reads-it-so|\b(?:rae|sam|tim)\b/.test(JSON.stringify(one)),
    ),
  }
}

/** As Standard Webhooks has it; nothing of takehome's own code is asked. */
function isSignedByUs({ headers }: IncomingMessage, body: string): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = `v1,${createHmac('sha256', SECRET).update(signed).digest('base64')}`
  const given = Buffer.from(String(headers['webhook-signature']))
  return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected))
}
