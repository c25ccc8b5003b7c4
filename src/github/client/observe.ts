import type { Seen } from '../../hub/seen.ts'
import { CallerError, WorldError } from '../../input/bad-news.ts'
import { nameGitHubError, statusOf } from './reasons.ts'

const REFUSALS = [401, 403, 404]

/**
 * Looks at something and takes a refusal for an observation: GitHub's 401, 403 and 404, a Python that is
 * missing, a sandbox that does not hold. Throws WorldError when GitHub does not work; a bug of ours stays one.
 */
export async function observe<T>(look: () => Promise<T>): Promise<Seen<T>> {
  try {
    return { kind: 'seen', value: await look() }
  } catch (error) {
    return { kind: 'hidden', reason: whyHidden(error) }
  }
}

function whyHidden(error: unknown): string {
  // What keeps us from everything is no observation of this one thing.
  if (error instanceof WorldError && error.code === 'github-unreachable') throw error
  if (error instanceof WorldError) return error.message
  if (error instanceof CallerError) {
    return error.issues.map(({ file, message }) => `${file} ${message}`).join('; ')
  }
  const status = statusOf(error)
  if (status !== null && REFUSALS.includes(status)) return `HTTP ${status}`
  throw nameGitHubError(error)
}
