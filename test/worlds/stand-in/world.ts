import type { BranchMoves } from './branch-moves.ts'
import type { Emulator } from './emulator.ts'
import { ownerToken } from './emulator-seed.ts'
import type { EmulatorStore, Repository } from './emulator-store.ts'
import { type Answer, type Call, field, notFound, parameter, parseJson } from './exchange.ts'
import type { GitHubSeed, SeededOrganisation } from './github-seed.ts'

/** What the parts of the stand-in that answer by themselves may look at. */
export interface World {
  readonly emulator: Emulator
  readonly store: EmulatorStore
  readonly moves: BranchMoves
  readonly seed: GitHubSeed
  /** Those of `seed`, by their present names. */
  readonly organisations: Record<string, SeededOrganisation>
  readonly url: string
  readonly now: () => Date
}

/** One operation of the description, answered by us. */
export type Handler = (call: Call) => Promise<Answer>

export type Handlers = Readonly<Record<string, Handler>>

const LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const

export type Level = (typeof LEVELS)[number]

/** The emulator keeps the words of the request: `pull` and `push`. */
export function parseLevel(word: string | undefined): Level {
  if (word === 'pull') return 'read'
  if (word === 'push') return 'write'
  return LEVELS.find((level) => level === word) ?? 'none'
}

export function atLeast(level: Level, needed: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(needed)
}

export function repositoryPath(call: Call): string {
  return `/repos/${repositoryName(call)}`
}

export function repositoryName(call: Call): string {
  return `${parameter(call, 'owner')}/${parameter(call, 'repo')}`
}

/** The repository of the call, as far as the caller may know of it. */
export function findRepository(world: World, call: Call): Repository | undefined {
  const found = world.store.repos.findOneBy('full_name', repositoryName(call))
  return found !== undefined && canSee(world, call, found) ? found : undefined
}

export function canSee(world: World, call: Call, repository: Repository): boolean {
  return atLeast(callerLevel(world, call, repository), 'read')
}

export function callerLevel(world: World, { caller }: Call, repository: Repository): Level {
  if (caller.kind === 'user') return levelOf(world, repository, caller.login)
  // What an installation may do depends on its permissions, which are looked at elsewhere.
  if (caller.kind === 'installation' && isInstalledIn(caller, repository)) return 'admin'
  return repository.private ? 'none' : 'read'
}

function isInstalledIn(
  { app, repositories }: Extract<Call['caller'], { kind: 'installation' }>,
  { id, full_name }: Repository,
): boolean {
  return app.organisation === ownerOf(full_name) && (repositories?.has(id) ?? true)
}

export function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? ''
}

/** What a user may do in a repository: by themselves, by their organisation, or as anybody. */
export function levelOf(world: World, repository: Repository, login: string): Level {
  const owner = ownerOf(repository.full_name)
  const organisation = world.seed.organisations[owner]
  if (owner === login || organisation?.admins.includes(login)) return 'admin'
  const isMember = organisation?.members?.includes(login) ?? false
  const levels = [
    directLevel(world, repository, login),
    isMember ? parseLevel(organisation?.defaultRepositoryPermission ?? 'read') : 'none',
    repository.private ? 'none' : 'read',
  ] as const
  return levels.reduce((best, level) => (atLeast(level, best) ? level : best))
}

export function directLevel(world: World, { id }: Repository, login: string): Level {
  const user = world.store.users.findOneBy('login', login)
  const here = world.store.collaborators.findBy('repo_id', id)
  return parseLevel(here.find(({ user_id }) => user_id === user?.id)?.permission)
}

/** Answers with the repository of the call, which the rules have let the caller reach. */
export function inRepository(
  world: World,
  handle: (call: Call, repository: Repository) => Promise<Answer>,
): Handler {
  return async (call) => {
    const repository = findRepository(world, call)
    return repository === undefined ? notFound() : await handle(call, repository)
  }
}

/** What the owner of a repository pays for; a person pays nothing. */
export function planOf({ seed }: World, { full_name }: Repository): 'free' | 'team' | 'enterprise' {
  return seed.organisations[ownerOf(full_name)]?.plan ?? 'free'
}

/** An owner of the organisation, in whose name the emulator does what it denies to an App. */
export function adminAuthorization(organisation: string): string {
  return `token ${ownerToken(organisation)}`
}

/** The emulator's own picture of something, seen by an owner of the organisation. */
export async function fetchAsAdmin(
  world: World,
  organisation: string,
  path: string,
): Promise<unknown> {
  const authorization = adminAuthorization(organisation)
  const reply = await world.emulator.ask({ method: 'GET', path, authorization })
  return reply.status === 200 ? reply.json : undefined
}

/** The public picture of an account. */
export async function fetchAccount(world: World, login: string): Promise<unknown> {
  const path = `/users/${encodeURIComponent(login)}`
  const reply = await world.emulator.ask({ method: 'GET', path, authorization: undefined })
  return reply.status === 200 ? reply.json : undefined
}

export async function fetchCallerAccount(world: World, call: Call): Promise<unknown> {
  const login = loginOf(call)
  return login === undefined ? undefined : await fetchAccount(world, login)
}

export function ownsOrganisation(world: World, call: Call): boolean {
  const { caller } = call
  if (caller.kind !== 'user') return caller.kind === 'installation'
  return world.seed.organisations[parameter(call, 'org')]?.admins.includes(caller.login) ?? false
}

/** The login of the caller; an App acts as its bot. */
export function loginOf({ caller }: Call): string | undefined {
  if (caller.kind === 'user') return caller.login
  return caller.kind === 'installation' ? `${caller.app.slug}[bot]` : undefined
}

export function idOf(value: unknown): number {
  return Number(field(value, 'id'))
}

/** The answer with its JSON changed; a refusal stays as it is. */
export function mended(answer: Answer, change: (json: unknown) => unknown): Answer {
  if (answer.status >= 300 || answer.bytes.length === 0) return answer
  return { ...answer, bytes: Buffer.from(JSON.stringify(change(parseJson(answer.bytes)))) }
}
