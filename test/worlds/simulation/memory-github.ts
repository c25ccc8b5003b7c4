import { contentsRoutes } from './contents-routes.ts'
import { type Call, ok, type Route, type Routes, toResponse } from './exchange.ts'
import { gitRoutes } from './git-routes.ts'
import type { LimitsMeter } from './limits-meter.ts'
import type { World } from './memory-world.ts'
import { peopleRoutes } from './people-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { repositoryRoutes } from './repository-routes.ts'

// What an ordinary answer of GitHub's takes.
const LATENCY_MS = 150

export interface MemoryGitHub {
  readonly fetch: typeof fetch
  /** Throws what went wrong in here first: nothing that is not GitHub's own answer may be overlooked. */
  check(): void
}

/** Answers what the commands ask and nothing else. */
export function createMemoryGitHub(world: World, meter: LimitsMeter): MemoryGitHub {
  const find = createRouter({
    ...repositoryRoutes(world),
    ...gitRoutes(world),
    ...contentsRoutes(world),
    ...peopleRoutes(world),
    // https://docs.github.com/en/rest/rate-limit/rate-limit: asking counts against nothing.
    'GET /rate_limit': ({ login }) => {
      const now = world.clock.now()
      const { left: remaining, endsAtMs } = meter.hour(login, now)
      const reset = Math.floor((world.clock.date().getTime() + endsAtMs - now) / 1_000)
      const core = { remaining, reset }
      return ok({ resources: { core }, rate: core })
    },
    ...pullRoutes(world),
  })
  const failures: unknown[] = []
  const answer = (request: Sent) => {
    try {
      return find(request)
    } catch (error) {
      failures.push(error)
      throw error
    }
  }
  return {
    fetch: async (input, init) => {
      const request = readRequest(String(input), init)
      const isFree = request.path === '/rate_limit'
      const leave = isFree
        ? () => {}
        : meter.arrive(request.login, request.method, world.clock.now())
      await world.clock.sleep(LATENCY_MS)
      try {
        return toResponse(answer(request), world.clock.date(), String(input))
      } finally {
        leave()
      }
    },
    check: () => {
      if (failures.length > 0) throw failures[0]
    },
  }
}

type Sent = Omit<Call, 'names'>

function readRequest(address: string, init: RequestInit | undefined): Sent {
  const { pathname, searchParams } = new URL(address)
  const headers = init?.headers as Record<string, string> | undefined
  const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
  return {
    method: init?.method ?? 'GET',
    path: pathname,
    query: searchParams,
    body,
    login: (headers?.['authorization'] ?? '').replace('token ', ''),
  }
}

/** No two routes that share a method, the first and the fourth word of their paths are many. */
function createRouter(routes: Routes): (request: Sent) => ReturnType<Route> {
  const groups = new Map<string, { readonly pattern: RegExp; readonly route: Route }[]>()
  for (const [name, route] of Object.entries(routes)) {
    const [method = '', path = ''] = name.split(' ')
    const key = groupOf(method, path)
    groups.set(key, [...(groups.get(key) ?? []), { pattern: compile(path), route }])
  }
  return (request) => {
    for (const { pattern, route } of groups.get(groupOf(request.method, request.path)) ?? []) {
      const found = pattern.exec(request.path)
      if (found !== null) return route({ ...request, names: decode(found.groups ?? {}) })
    }
    throw new Error(`this GitHub does not know ${request.method} ${request.path}`)
  }
}

function groupOf(method: string, path: string): string {
  const [, first, , , fourth = ''] = path.split('/')
  return `${method} ${first} ${fourth}`
}

function compile(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

function decode(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(names)
  return Object.fromEntries(entries.map(([name, value]) => [name, decodeURIComponent(value)]))
}
