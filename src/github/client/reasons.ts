import { WorldError } from '../../input/bad-news.ts'

// Some answers are a whole page of HTML.
const MOST_CHARACTERS = 300

/** The status that GitHub answered with; null when it did not answer. */
export function statusOf(error: unknown): number | null {
  const status = claimedStatus(error)
  return status === 500 && !wasAnswered(error) ? null : status
}

/** A header of the answer that an error is about; null when there was no answer or no such header. */
export function headerOf(error: unknown, name: string): string | null {
  const response: unknown = Object(error).response
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null
  const value = new Map(Object.entries(Object(response.headers))).get(name)
  return value === undefined ? null : String(value)
}

/** Whether what was asked may have happened all the same. */
export function isAmbiguous(error: unknown): boolean {
  return (claimedStatus(error) ?? 0) >= 500
}

export function isTimeout(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && cause.name === 'TimeoutError'
}

/** Whether GitHub said it, or did not get to say it; false for bugs of ours. */
export function isFromGitHub(error: unknown): boolean {
  return statusOf(error) !== null || isAmbiguous(error)
}

/** Whether it is about GitHub or the credential and not about what was asked for: the next request would fail too. */
export function isAboutEverything(error: unknown): boolean {
  if (error instanceof WorldError) {
    return error.code === 'github-unreachable' || isAboutEverything(error.cause)
  }
  const status = statusOf(error)
  if (status === null) return isAmbiguous(error)
  return (
    status === 401 || status === 429 || status >= 500 || (status === 403 && isAboutLimits(error))
  )
}

export function isAboutLimits(error: unknown): boolean {
  return error instanceof Error && /rate limit|abuse/i.test(error.message)
}

/** `what` says in words what did not happen. */
export function worldError(what: string, cause: unknown): WorldError {
  const reason = reasonOf(cause)
  const code = wasReached(cause) ? codeOf(reason) : 'github-unreachable'
  return new WorldError(`${what}: ${reason}`, { code, cause })
}

/**
 * "Cannot trigger a 'workflow_dispatch' on a disabled workflow": https://github.com/benc-uk/workflow-dispatch/issues/72.
 * With which status this comes is not documented.
 */
export function codeOf(reason: string): 'github' | 'workflow-disabled' {
  return reason.includes('on a disabled workflow') ? 'workflow-disabled' : 'github'
}

/** False when no answer came at all: a token or a permission is not to blame then. */
function wasReached(error: unknown): boolean {
  if (error instanceof WorldError) return error.code !== 'github-unreachable'
  return !isTimeout(error) && (statusOf(error) !== null || !isAmbiguous(error))
}

/** An answer of GitHub's that nobody had a word for; every other error stays what it is. */
export function nameGitHubError(error: unknown): unknown {
  if (claimedStatus(error) === null) return error
  const request: unknown = Object(error).request
  const { method = '', url = '' } = Object(request)
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  return worldError(`${method} ${path}`.trim(), error)
}

function reasonOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error))
    .replace(/\s+/g, ' ')
    .slice(0, MOST_CHARACTERS)
  if (isTimeout(error)) return 'GitHub did not answer in time'
  const status = statusOf(error)
  if (status !== null) return `HTTP ${status}, ${message}`
  return isAmbiguous(error) ? `the connection to GitHub broke (${message})` : message
}

/** Octokit says 500 as well of a request that got no answer. */
function claimedStatus(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null
}

function wasAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined
}
