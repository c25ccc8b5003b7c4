import { type Answer, type Call, jsonAnswer, refusal } from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'
import type { Handlers, World } from './world.ts'

const HOUR_SECONDS = 3_600
const ORDINARY = 5_000

/** How often each token was used within its present hour. */
export type Spent = Map<string, { readonly reset: number; used: number }>

/**
 * The primary limit. "The rate limit for `GITHUB_TOKEN` is 1,000 requests per hour per repository":
 * docs.github.com, Rate limits for the REST API; a seed gives it to the token that stands for one. Asking
 * for `/rate_limit` counts against none. Where no limits are set, as on many a GitHub Enterprise Server,
 * it answers 404 "Rate limiting is not enabled": https://github.com/actions/stale/issues/1227 and
 * https://github.com/vermiculus/magithub/issues/104; the description has the 404 too.
 */
export function rateLimits(world: World, spent: Spent): Handlers {
  return {
    'rate-limit/get': async (call) => {
      if (world.seed.rateLimits === null) return refusal(404, 'Rate limiting is not enabled.')
      const core = standing(world, spent, call)
      return jsonAnswer(200, { resources: { core, search: core }, rate: core })
    },
  }
}

/** Counts the call; a refusal where the hour is spent. */
export function spend(world: World, spent: Spent, call: Call): Answer | undefined {
  // Nobody's tests are stopped by a limit that they did not ask for.
  const isLimited = world.seed.rateLimits?.[keyOf(call)] !== undefined
  if (!isLimited || call.match?.operation.id === 'rate-limit/get') return undefined
  const { remaining, limit, reset } = standing(world, spent, call)
  const entry = spent.get(keyOf(call))
  if (remaining > 0 && entry !== undefined) {
    entry.used += 1
    return undefined
  }
  const left = { 'x-ratelimit-limit': String(limit), 'x-ratelimit-remaining': '0' }
  const headers = { ...left, 'x-ratelimit-reset': String(reset) }
  return jsonAnswer(403, { message: 'API rate limit exceeded for this token.' }, headers)
}

/** A request that turned out to count against no limit. */
export function giveBack(spent: Spent, call: Call): void {
  const entry = spent.get(keyOf(call))
  if (entry !== undefined) entry.used = Math.max(0, entry.used - 1)
}

function standing({ seed, now }: World, spent: Spent, call: Call) {
  const key = keyOf(call)
  const second = Math.floor(now().getTime() / 1_000)
  const known = spent.get(key)
  const entry =
    known === undefined || known.reset <= second ? { reset: second + HOUR_SECONDS, used: 0 } : known
  spent.set(key, entry)
  const limit = limitOf(seed, key)
  const remaining = Math.max(0, limit - entry.used)
  return { limit, used: Math.min(entry.used, limit), remaining, reset: entry.reset }
}

function limitOf({ rateLimits: limits }: GitHubSeed, key: string): number {
  return limits?.[key] ?? ORDINARY
}

function keyOf({ caller }: Call): string {
  if (caller.kind === 'user') return caller.token
  return caller.kind === 'installation' ? caller.app.slug : caller.kind
}
