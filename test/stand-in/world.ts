import type { Emulator } from './emulator.ts'
import {
  type Answer,
  type Call,
  field,
  notFound,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import type { GitHubSeed } from './github-seed.ts'

/** What the parts of the stand-in that answer by themselves may look at. */
export interface World {
  readonly emulator: Emulator
  readonly seed: GitHubSeed
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

export function repositoryPath(call: Call): string {
  return `/repos/${parameter(call, 'owner')}/${parameter(call, 'repo')}`
}

export async function fetchRepository(world: World, call: Call): Promise<unknown> {
  return await fetchJson(world, call, repositoryPath(call))
}

export async function fetchJson(world: World, call: Call, path: string): Promise<unknown> {
  const authorization = call.headers.authorization
  const reply = await world.emulator.ask({ method: 'GET', path, authorization })
  return reply.status === 200 ? reply.json : undefined
}

/** The account of the caller; undefined for an App, whose account the emulator does not show. */
export async function fetchCallerAccount(world: World, call: Call): Promise<unknown> {
  const login = loginOf(call)
  return login === undefined ? undefined : await fetchJson(world, call, `/users/${login}`)
}

/** What a user may do in the repository of the call, as far as the caller may know. */
export async function fetchLevel(world: World, call: Call, login: string): Promise<Level> {
  const path = `${repositoryPath(call)}/collaborators/${login}/permission`
  return parseLevel(textField(await fetchJson(world, call, path), 'permission'))
}

export async function fetchCallerLevel(world: World, call: Call): Promise<Level> {
  if (call.caller.kind === 'user') return await fetchLevel(world, call, call.caller.login)
  // The permissions of an installation are not modelled: where it can read it can do the rest.
  return call.caller.kind === 'installation' ? 'admin' : 'none'
}

/** Answers 404 where the caller cannot see the repository and 403 where seeing it is not enough. */
export function inRepository(world: World, needed: Level, handle: Handler): Handler {
  return async (call) => {
    if ((await fetchRepository(world, call)) === undefined) return notFound()
    if (needed === 'read') return await handle(call)
    const level = await fetchCallerLevel(world, call)
    return atLeast(level, needed) ? await handle(call) : refusal(403, 'Must have admin rights')
  }
}

export function atLeast(level: Level, needed: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(needed)
}

export function ownsOrganisation(world: World, call: Call): boolean {
  const { caller } = call
  const organisation = world.seed.organisations[parameter(call, 'org')]
  if (caller.kind !== 'user') return caller.kind === 'installation'
  return organisation?.admins.includes(caller.login) ?? false
}

export function loginOf(call: Call): string | undefined {
  return call.caller.kind === 'user' ? call.caller.login : undefined
}

export function idOf(value: unknown): number {
  return Number(field(value, 'id'))
}
