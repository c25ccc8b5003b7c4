import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, type Caller, refusal } from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'
import type { World } from './world.ts'

const SCOPES = ['repo', 'admin:org', 'workflow', 'delete_repo']

// docs.github.com, Scopes for OAuth apps: the larger one holds the smaller ones.
const LARGER: Readonly<Record<string, readonly string[]>> = {
  'read:org': ['write:org', 'admin:org'],
}

/** Of a classic token; null for a fine-grained one, which has none. */
export function scopesOf({ scopes }: GitHubSeed, token: string): readonly string[] | null {
  const seeded = scopes?.[token]
  return seeded === undefined ? SCOPES : seeded
}

/** Whether a classic token lets its owner do it. Who has no classic token is held by other rules. */
export function hasScope(seed: GitHubSeed, caller: Caller, scope: string): boolean {
  const scopes = caller.kind === 'user' ? scopesOf(seed, caller.token) : null
  if (scopes === null) return true
  return [scope, ...(LARGER[scope] ?? [])].some((one) => scopes.includes(one))
}

interface Need {
  readonly scopes: readonly string[]
  readonly message: string
}

const NEEDS: Readonly<Record<string, Need>> = {
  // "OAuth app tokens and personal access tokens (classic) need the `delete_repo` scope to use this endpoint":
  // docs.github.com, REST, Delete a repository. In these words: https://github.com/rundel/ghclass/issues/120.
  'repos/delete': { scopes: ['delete_repo'], message: 'Must have admin rights to Repository.' },
  // "[…] need the `read:org` and `repo` scopes to use this endpoint": docs.github.com, REST, List repository
  // collaborators. In these words: https://github.com/github/developer.github.com/pull/768.
  'repos/list-collaborators': {
    scopes: ['repo', 'read:org'],
    message: 'Must have push access to view repository collaborators.',
  },
}

/** What a classic token was not made for is refused, whoever owns it. */
export function refuseNarrowToken(
  { seed }: World,
  { caller }: Call,
  _: Repository,
  operation: string,
): Answer | undefined {
  const need = NEEDS[operation]
  if (need === undefined || need.scopes.every((scope) => hasScope(seed, caller, scope)))
    return undefined
  return refusal(403, need.message)
}
