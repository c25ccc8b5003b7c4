import type { IncomingHttpHeaders } from 'node:http'
import type { Match } from './match-operation.ts'

export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'user'; readonly token: string; readonly login: string }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation' }

export interface Call {
  readonly method: string
  /** The path and query exactly as they were sent. */
  readonly target: string
  readonly pathname: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown
  readonly caller: Caller
  readonly match: Match | undefined
}

export interface Answer {
  /** Our own answers are held to the description more strictly than the emulator's. */
  readonly origin: 'emulator' | 'stand-in'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export function jsonAnswer(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return { origin: 'stand-in', status, headers: { ...type, ...headers }, bytes }
}

export function refusal(status: number, message: string): Answer {
  return jsonAnswer(status, {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  })
}

export const notFound = (): Answer => refusal(404, 'Not Found')

/** The JSON of a body, or undefined when it is empty or no JSON. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** One field of a value that may be anything, so that readers need no casts. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name)
  return typeof found === 'string' ? found : undefined
}

export function parameter(call: Call, name: string): string {
  return call.match?.parameters.get(name) ?? ''
}
