import type { Repository } from './emulator-store.ts'
import type { Answer, Call } from './exchange.ts'
import { atLeast, callerLevel, type World } from './world.ts'

/** Whom GitHub keeps from cloning or pushing; it hides what somebody may not see. */
export function refuseGit(
  world: World,
  call: Call,
  repository: Repository | undefined,
  service: string,
): Answer | undefined {
  const writes = [service, call.query.get('service')].includes('git-receive-pack')
  if (mustSayWho(call, repository, writes)) {
    return plain(401, 'Authentication failed', { 'www-authenticate': 'Basic realm="GitHub"' })
  }
  if (repository === undefined || !may(world, call, repository, 'read')) {
    return plain(404, 'Repository not found.')
  }
  if (!writes) return undefined
  if (!may(world, call, repository, 'write')) {
    return plain(403, `Permission to ${repository.full_name}.git denied.`)
  }
  return repository.archived
    ? plain(403, 'This repository was archived so it is read-only.')
    : undefined
}

function mustSayWho(
  { caller }: Call,
  repository: Repository | undefined,
  writes: boolean,
): boolean {
  if (caller.kind === 'anonymous') return writes || repository?.private !== false
  return caller.kind === 'unknown' || caller.kind === 'app'
}

function may(world: World, call: Call, repository: Repository, what: 'read' | 'write'): boolean {
  return atLeast(callerLevel(world, call, repository), what) && appMay(call, what)
}

function appMay({ caller }: Call, what: 'read' | 'write'): boolean {
  if (caller.kind !== 'installation') return true
  const granted = caller.permissions['contents']
  return granted === 'write' || granted === what
}

function plain(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { 'content-type': 'text/plain; charset=utf-8' }
  return { origin: 'stand-in', status, headers: { ...type, ...headers }, bytes: Buffer.from(text) }
}
