import type { LiveCheck } from '../../hub/live.ts'
import type { Octokit } from '../client/client.ts'
import { headerOf, statusOf } from '../client/reasons.ts'

export type RecordedRequest = LiveCheck['requests'][number]

const PERMISSIONS = 'x-accepted-github-permissions'

/** What was asked since it was last taken. */
export interface Recorder {
  readonly take: () => readonly RecordedRequest[]
}

/** Keeps what clients ask and are answered, by the route as GitHub documents it and without any name. */
export function recordRequests(clients: Iterable<Octokit>, clock: () => number): Recorder {
  let kept: RecordedRequest[] = []
  for (const octokit of new Set(clients)) recordOf(octokit, clock, (one) => kept.push(one))
  return {
    take: () => {
      const taken = kept
      kept = []
      return taken
    },
  }
}

function recordOf(
  octokit: Octokit,
  clock: () => number,
  keep: (request: RecordedRequest) => void,
): void {
  octokit.hook.wrap('request', async (request, options) => {
    const from = clock()
    const { method, url: route } = options
    const note = (status: number | null, permissions: string | null) =>
      keep({ method, route: routeOf(route), status, permissions, seconds: rounded(clock() - from) })
    try {
      const response = await request(options)
      const said = response.headers[PERMISSIONS]
      note(response.status, said === undefined ? null : String(said))
      return response
    } catch (error) {
      note(statusOf(error), headerOf(error, PERMISSIONS))
      throw error
    }
  })
}

const TEMPLATES: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/v3(?=\/)/, ''],
  [/^\/repos\/[^/]+\/[^/]+/, '/repos/{owner}/{repo}'],
  [/^\/orgs\/[^/]+/, '/orgs/{org}'],
  [/\/collaborators\/[^/]+/, '/collaborators/{username}'],
  [/\b[0-9a-f]{40}\b/g, '{sha}'],
  [/\/\d+(?=\/|$)/g, '/{id}'],
]

/** Pages of a list are asked for by their whole address. */
export function routeOf(url: string): string {
  if (url.includes('{') || !URL.canParse(url)) return url
  const { pathname } = new URL(url)
  return TEMPLATES.reduce((path, [names, stand]) => path.replace(names, stand), pathname)
}

export function rounded(seconds: number): number {
  return Math.round(seconds * 1_000) / 1_000
}
