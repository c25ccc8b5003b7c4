import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/rest'
import type { SeededApp } from '../stand-in/github-seed.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import type { Grants } from './grants.ts'

const ACTIONS = { id: 15_368, installationId: 15_368, slug: 'github-actions' }

/**
 * The App in whose name workflows act, for the seed of a GitHub that runs them: `GITHUB_TOKEN` is "a GitHub
 * App installation access token", docs.github.com, "GITHUB_TOKEN". It can have no more than this.
 */
export function actionsApp(organisation: string): SeededApp {
  return {
    ...ACTIONS,
    organisation,
    permissions: {
      actions: 'write',
      checks: 'write',
      contents: 'write',
      deployments: 'write',
      issues: 'write',
      metadata: 'read',
      packages: 'write',
      pages: 'write',
      pull_requests: 'write',
      repository_projects: 'write',
      security_events: 'write',
      statuses: 'write',
    },
  }
}

// Permissions of a job that are no permissions of its token.
const NOT_IN_TOKEN = new Set(['attestations', 'discussions', 'id-token', 'models'])

/** A new token for one job: for its repository alone, with what `permissions` grants and no more. */
export async function makeJobToken(
  github: GitHubStandIn,
  repository: string,
  grants: Grants,
): Promise<string> {
  const privateKey = github.appKeys.get(ACTIONS.id)
  if (privateKey === undefined) throw new Error('the seed of this GitHub has no actionsApp')
  const auth = createAppAuth({
    appId: ACTIONS.id,
    privateKey,
    installationId: ACTIONS.installationId,
    request: new Octokit({ baseUrl: github.url }).request,
  })
  const entries = Object.entries(grants).filter(([scope]) => !NOT_IN_TOKEN.has(scope))
  const named = entries.map(([scope, access]) => [scope.replaceAll('-', '_'), access] as const)
  const { token } = await auth({
    type: 'installation',
    repositoryNames: [repository.split('/')[1] ?? ''],
    permissions: { metadata: 'read', ...Object.fromEntries(named) },
  })
  return token
}
