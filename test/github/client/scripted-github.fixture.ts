import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Connection, type Octokit, openGitHub } from '../../../src/github/client/client.ts'
import { addressOf } from '../../worlds/stand-in/emulator.ts'
import { createPatientServer } from '../../worlds/stand-in/patient-server.ts'

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** `half` breaks off within the answer. */
export type Reply = Answer | 'drop' | 'silence' | 'half'

export const OK: Answer = { status: 200, body: { id: 7 } }

interface SeenRequest {
  readonly line: string
  readonly headers: NodeJS.Dict<string | string[]>
}

interface ScriptedGitHub {
  /** What the next requests get, in this order; OK once they are used up. */
  readonly replies: Reply[]
  readonly seen: readonly SeenRequest[]
  /** What the client told its caller. */
  readonly said: readonly string[]
  readonly url: () => string
  /** A client for which a second of waiting is a millisecond. */
  readonly connect: (settings?: Partial<Connection>) => Promise<Octokit>
}

/** A server that says what it is told to: for the ways in which GitHub can fail. */
export function useScriptedGitHub(): ScriptedGitHub {
  const replies: Reply[] = []
  const seen: SeenRequest[] = []
  const said: string[] = []
  let server = createPatientServer()
  beforeEach(async () => {
    for (const list of [replies, seen, said]) list.length = 0
    server = createPatientServer((incoming, outgoing) => {
      seen.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.headers })
      incoming.resume().on('end', () => send(outgoing, replies.shift() ?? OK))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  })
  const url = () => `http://127.0.0.1:${addressOf(server.address()).port}`
  const connect = (settings: Partial<Connection> = {}) =>
    openGitHub({
      apiUrl: url(),
      credential: { token: 'token-of-lead' },
      log: (text) => said.push(text),
      second: 1,
      ...settings,
    })
  return { replies, seen, said, url, connect }
}

function send(outgoing: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return
  if (reply === 'drop') return void outgoing.destroy()
  if (reply === 'half') {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' })
    outgoing.write('{"id":', () => outgoing.destroy())
    return
  }
  outgoing.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
  outgoing.end(JSON.stringify(reply.body ?? { message: `status ${reply.status}` }))
}

/** What a request that has to fail fails with. */
export async function failure(request: Promise<unknown>): Promise<unknown> {
  const outcome = await request.then(
    () => null,
    (error: unknown) => error,
  )
  expect(outcome, 'the request was to fail').not.toBeNull()
  return outcome
}
