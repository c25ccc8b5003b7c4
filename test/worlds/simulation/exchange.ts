/** One request as the routes see it. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** The parts of the path that the route names, decoded. */
  readonly names: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  /** Whose token it carries. */
  readonly login: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Route = (call: Call) => Answer

/** `GET /repos/{owner}/{repo}/git/ref/{ref}` and what answers it. */
export type Routes = Readonly<Record<string, Route>>

export const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** A field that the description of GitHub wants to be a text. */
export function text(call: Call, field: string): string {
  const value = call.body[field]
  if (typeof value === 'string') return value
  throw new Error(`${call.method} ${call.path} has no text "${field}"`)
}

/** One page of a list, with the link to the next one. */
export function page(call: Call, items: readonly unknown[]): Answer {
  const size = Number(call.query.get('per_page') ?? 30)
  const number = Number(call.query.get('page') ?? 1)
  const body = items.slice((number - 1) * size, number * size)
  if (number * size >= items.length) return { status: 200, body }
  const query = new URLSearchParams(call.query)
  query.set('page', String(number + 1))
  return {
    status: 200,
    body,
    headers: { link: `<https://api.github.test${call.path}?${query}>; rel="next"` },
  }
}

/** Only what Octokit touches of a response: a real one takes longer than all the rest of a request. */
export function toResponse(
  { status, body, headers = {} }: Answer,
  date: Date,
  url: string,
): Response {
  const json = body === undefined ? '' : JSON.stringify(body)
  const all = { 'content-type': 'application/json; charset=utf-8', date: date.toUTCString() }
  const response = {
    ok: status < 300,
    status,
    url,
    headers: new Map(Object.entries({ ...all, ...headers })),
    clone: () => response,
    text: async () => json,
  }
  return response as unknown as Response
}
