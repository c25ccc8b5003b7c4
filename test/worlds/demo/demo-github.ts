import { Octokit } from '@octokit/rest'
import type { Hosted } from '../runner/run-world.ts'
import { actionsApp } from '../runner/tokens.ts'
import type { SeededApp } from '../stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../stand-in/proxy.ts'

export const OWNER = 'acme-hiring'
export const HUB = 'hub'
export const LEAD = 'token-of-the-lead'
/** What the team has made up as TAKEHOME_KEY. */
export const KEY = 'an-example-key-of-more-than-32-characters'
const START = new Date('2026-12-01T09:00:00Z')

/** Who applies in the second act, and who reviews. */
export const ROUND = Array.from({ length: 12 }, (_, index) => `applicant-${index + 1}`)
export const REVIEWERS = ['rae', 'sam', 'tim'] as const

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

/** An organisation with an empty hub, both Apps, and the settings that the hub's README asks for. */
export async function startDemoGitHub(): Promise<GitHubStandIn> {
  const people = ['excellent', 'subtly-wrong', 'cheating', ...ROUND, ...REVIEWERS]
  const github = await startGitHub({
    tokens: {
      [LEAD]: 'lead',
      ...Object.fromEntries(people.map((login) => [tokenOf(login), login])),
    },
    organisations: { [OWNER]: { admins: ['lead'] } },
    apps: [GRADER, PROVISIONER, actionsApp(OWNER)],
  })
  github.setNow(START)
  const { rest } = new Octokit({ baseUrl: github.url, auth: LEAD })
  const hub = { owner: OWNER, repo: HUB }
  await rest.repos.createInOrg({ org: OWNER, name: HUB, private: true, auto_init: true })
  await rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...hub,
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  })
  await rest.issues.createLabel({ ...hub, name: 'invitation', color: '0969da' })
  for (const username of REVIEWERS) {
    await rest.repos.addCollaborator({ ...hub, username, permission: 'push' })
    await acceptInvitations(github, username)
  }
  return github
}

/** The secrets of the hub, where its README wants them. */
export function demoSecrets(github: GitHubStandIn): Pick<Hosted, 'secrets' | 'environments'> {
  const keyOf = ({ id }: SeededApp) => github.appKeys.get(id) ?? ''
  return {
    secrets: {
      TAKEHOME_APP_ID: String(GRADER.id),
      TAKEHOME_APP_KEY: keyOf(GRADER),
      TAKEHOME_KEY: KEY,
    },
    environments: {
      invitations: {
        TAKEHOME_PROVISIONER_ID: String(PROVISIONER.id),
        TAKEHOME_PROVISIONER_KEY: keyOf(PROVISIONER),
      },
    },
  }
}

export async function acceptInvitations(github: GitHubStandIn, login: string): Promise<void> {
  const { rest } = new Octokit({ baseUrl: github.url, auth: tokenOf(login) })
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
}

export function tokenOf(login: string): string {
  return `token-of-${login}`
}

/** For git. */
export function addressOf(github: GitHubStandIn, token: string, repo: string): string {
  return `${github.url.replace('http://', `http://x:${token}@`)}/${OWNER}/${repo}.git`
}
