import type { Octokit } from '../../github/client/client.ts'
import { lookAtToken } from '../../github/health/look-credentials.ts'
import type { ObservedToken } from '../../hub/observations.ts'
import { type ConfigIssue, problem } from '../../input/config-issue.ts'

// Scopes of a classic token. `workflow`: GitHub answers 404 to trees with workflow files without it
// (https://github.com/octokit/rest.js/issues/368).
export const SET_UP_SCOPES = ['repo', 'workflow', 'admin:org']
/** The live check also deletes what it has made: docs.github.com, REST, Delete a repository. */
export const LIVE_SCOPES = [...SET_UP_SCOPES, 'delete_repo']
/** The second account of a live check accepts an invitation, comments and pushes. */
export const SECOND_SCOPES = ['repo']

/**
 * What a token lacks of what it is asked for, before anything is made with it. A fine-grained token does not say
 * what it may do, so that it passes.
 */
export async function narrowTokenIssues(
  octokit: Octokit,
  name: string,
  wanted: readonly string[],
): Promise<readonly ConfigIssue[]> {
  const token = await lookAtToken(octokit)
  const missing =
    token.kind === 'personal' && token.scopes !== null
      ? wanted.filter((scope) => !token.scopes?.includes(scope))
      : []
  if (token.kind === 'personal' && missing.length === 0) return []
  const hint = `Make a classic token with ${scopeList(wanted)}.`
  return [problem(name, complaint(token, missing), hint)]
}

export function scopeList(scopes: readonly string[]): string {
  return `the ${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(', ')}`
}

function complaint(token: ObservedToken, missing: readonly string[]): string {
  if (token.kind === 'refused') return `is refused (${token.reason})`
  return token.kind === 'personal' ? `lacks ${scopeList(missing)}` : 'is no person’s'
}
