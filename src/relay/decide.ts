import { saysStart } from '../assignment/start.ts'

/** What the hub is told of a push or a comment: enough to know where to look, and nothing to believe. */
export interface Notice {
  readonly repository: string
  readonly repository_id: number
  readonly delivery: string
}

export type Decision =
  | { readonly kind: 'dispatch'; readonly notice: Notice }
  | { readonly kind: 'ping' }
  | { readonly kind: 'ignore'; readonly why: string }

export interface RelayRules {
  /** Where the candidates' repositories are. */
  readonly organisation: string
  readonly hub: { readonly owner: string; readonly repo: string }
}

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

type Fields = Readonly<Record<string, unknown>>

// What GitHub lets a repository be called; the name goes into logs and on to the hub.
const REPOSITORY_NAME = /^[\w.-]{1,100}$/
// GitHub sends a GUID. The header is not signed, and goes on to the hub too.
const DELIVERY = /^[\w-]{1,64}$/
// GitHub delivers at once, and people can have a delivery sent again for three days, on GHES for seven:
// docs.github.com/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks
const STALE_AFTER_MS = 8 * 24 * 3_600_000

/** What follows at this moment, in milliseconds since 1970, from a delivery whose signature holds. */
export function decide(
  event: unknown,
  headers: Headers,
  rules: RelayRules,
  nowMs: number,
): Decision {
  const name = headers['x-github-event']
  if (name === 'ping') return { kind: 'ping' }
  const fields: Fields = Object(event)
  const why = whyNot(name, fields, nowMs)
  if (why !== null) return ignore(why)
  return decideOn(Object(fields['repository']), headers['x-github-delivery'], rules)
}

function whyNot(name: Headers[string], fields: Fields, nowMs: number): string | null {
  if (name === 'push') return whyNotPush(fields, nowMs)
  // A box that somebody ticks in a comment is an edit of it:
  // docs.github.com/webhooks/webhook-events-and-payloads#issue_comment, which pull requests have too
  if (name === 'issue_comment') return whyNotComment(fields, nowMs)
  return 'not a push or a comment'
}

function whyNotPush({ ref, deleted, repository }: Fields, nowMs: number): string | null {
  if (ref !== 'refs/heads/main') return 'not the branch main'
  if (deleted === true) return 'the branch was deleted'
  return isStale(Object(repository), nowMs) ? 'pushed days ago' : null
}

/** Other comments can wait for the schedule. Whose this is, and whether it is in time, Watch looks for itself. */
function whyNotComment({ action, comment }: Fields, nowMs: number): string | null {
  const { body, updated_at: updatedAt }: Fields = Object(comment)
  if (action === 'deleted' || typeof body !== 'string' || !saysStart(body)) return 'no start'
  const ms = typeof updatedAt === 'string' ? Date.parse(updatedAt) : nowMs
  return isOld(ms, nowMs) ? 'written days ago' : null
}

function decideOn(
  repository: Fields,
  delivery: Headers[string],
  { organisation, hub }: RelayRules,
): Decision {
  const { login }: Fields = Object(repository['owner'])
  const { name, id } = repository
  if (typeof login !== 'string' || !isSameName(login, organisation)) {
    return ignore('not of the organisation')
  }
  if (typeof name !== 'string' || !REPOSITORY_NAME.test(name) || !isId(id)) {
    return ignore('not a repository')
  }
  if (isSameName(login, hub.owner) && isSameName(name, hub.repo)) return ignore('the hub itself')
  if (typeof delivery !== 'string' || !DELIVERY.test(delivery)) return ignore('no delivery id')
  return { kind: 'dispatch', notice: { repository: name, repository_id: id, delivery } }
}

/**
 * Whether this is a copy of an old delivery: `pushed_at`, seconds since 1970, is GitHub's and is signed.
 * A relay that has forgotten what it has seen still knows this.
 */
function isStale({ pushed_at: pushedAt }: Fields, nowMs: number): boolean {
  return typeof pushedAt === 'number' && isOld(pushedAt * 1_000, nowMs)
}

function isOld(ms: number, nowMs: number): boolean {
  return ms < nowMs - STALE_AFTER_MS
}

function ignore(why: string): Decision {
  return { kind: 'ignore', why }
}

/** GitHub's names differ by more than their capitals. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0
}
