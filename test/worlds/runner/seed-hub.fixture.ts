import { Octokit } from '@octokit/rest'
import { addReviewers, HUB, KEY, LEAD, OWNER, startDemoGitHub } from '../demo/demo-github.ts'
import { NOTIFY_SECRET } from '../faults/webhook-receiver.ts'
import type { SeededApp } from '../stand-in/github-seed.ts'
import type { GitHubStandIn } from '../stand-in/proxy.ts'
import type { Hosted } from './run-world.ts'

// The permissions are those of the hub's README.
const GRADER: SeededApp = {
  id: 4711,
  installationId: 1,
  slug: 'takehome-grader',
  organisation: OWNER,
  permissions: {
    administration: 'write',
    checks: 'write',
    contents: 'read',
    issues: 'write',
    metadata: 'read',
    pull_requests: 'write',
  },
}
const PROVISIONER: SeededApp = {
  id: 4712,
  installationId: 2,
  slug: 'takehome-provisioner',
  organisation: OWNER,
  permissions: {
    administration: 'write',
    contents: 'write',
    metadata: 'read',
    pull_requests: 'write',
  },
}

/** An empty hub with both Apps and the settings that the hub's README asks for, done by hand. */
export async function startSeededGitHub(): Promise<GitHubStandIn> {
  const github = await startDemoGitHub([GRADER, PROVISIONER])
  const { rest } = new Octokit({ baseUrl: github.url, auth: LEAD })
  const hub = { owner: OWNER, repo: HUB }
  const pulls = {
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  } as const
  await rest.repos.createInOrg({ org: OWNER, name: HUB, private: true, auto_init: true })
  // First there: while the organisation forbids it, no repository of it can allow it.
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsOrganization({
    org: OWNER,
    ...pulls,
  })
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({ ...hub, ...pulls })
  await rest.issues.createLabel({ ...hub, name: 'invitation', color: '0969da' })
  await addReviewers(github)
  return github
}

/** The secrets of the hub, where its README wants them. */
export function seededSecrets(github: GitHubStandIn): Pick<Hosted, 'secrets' | 'environments'> {
  const keyOf = ({ id }: SeededApp) => github.appKeys.get(id) ?? ''
  return {
    secrets: {
      TAKEHOME_APP_ID: String(GRADER.id),
      TAKEHOME_APP_KEY: keyOf(GRADER),
      TAKEHOME_KEY: KEY,
      TAKEHOME_NOTIFY_SECRET: NOTIFY_SECRET,
    },
    environments: {
      invitations: {
        TAKEHOME_PROVISIONER_ID: String(PROVISIONER.id),
        TAKEHOME_PROVISIONER_KEY: keyOf(PROVISIONER),
      },
    },
  }
}
