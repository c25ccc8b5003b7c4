import type { IncomingHttpHeaders } from 'node:http'
import type { SeededApp } from './github-seed.ts'
import type { Match } from './match-operation.ts'

export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'user'; readonly token: string; readonly login: string }
  | { readonly kind: 'app'; readonly app: SeededApp | undefined }
  | Installation

export interface Installation {
  readonly kind: 'installation'
  readonly app: SeededApp
  readonly permissions: Readonly<Record<string, string>>
  /** The ids of the only repositories it is for; all of the organisation's when left out. */
  readonly repositories?: ReadonlySet<unknown>
}

export interface Call {
  readonly method: string
  /** The path and query as they were sent, with the present names of what they name. */
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
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}

/** One page of a list, with the links to the pages around it. */
export function pageAnswer(call: Call, url: string, all: readonly unknown[]): Answer {
  return jsonAnswer(200, pageOf(call, all), pageLinks(call, url, all.length))
}

export function pageOf<T>(call: Call, all: readonly T[]): readonly T[] {
  const { size, number } = pageAsked(call)
  return all.slice((number - 1) * size, number * size)
}

export function pageLinks(
  call: Call,
  url: string,
  total: number,
): Readonly<Record<string, string>> {
  const { size, number } = pageAsked(call)
  const last = Math.max(1, Math.ceil(total / size))
  const link = (rel: string, page: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(page))
    return `<${url}${call.pathname}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
    ...(number > 1 ? [link('first', 1)] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}

function pageAsked({ query }: Call): { readonly size: number; readonly number: number } {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  return { size, number: Number(query.get('page') ?? 1) }
}

export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name)
  return typeof found === 'string' ? found : undefined
}

export function parameter(call: Call, name: string): string {
  return call.match?.parameters.get(name) ?? ''
}
