import type { IncomingMessage } from 'node:http'
import { type Call, parseJson } from './exchange.ts'
import { presentTarget } from './present-names.ts'
import type { Session } from './session.ts'

/** The whole of a request, with the present names of what it names. */
export async function readCall(session: Session, incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const method = incoming.method ?? 'GET'
  const target = presentTarget(session.world.store, incoming.url ?? '/')
  const { pathname, searchParams } = new URL(target, session.world.url)
  return {
    method,
    target,
    pathname,
    query: searchParams,
    headers: incoming.headers,
    bytes,
    body: parseJson(bytes),
    caller: session.callers.identify(incoming.headers.authorization),
    match: session.contract.match(method, pathname),
  }
}
