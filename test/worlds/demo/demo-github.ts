import { Octokit } from '@octokit/rest'
import { actionsApp } from '../runner/tokens.ts'
import type { SeededApp } from '../stand-in/github-seed.ts'
import { type GitHubStandIn, startGitHub } from '../stand-in/proxy.ts'

export const OWNER = 'acme-hiring'
export const HUB = 'hub'
/** The copy of takehome that the workflows use. */
export const TAKEHOME = 'takehome'
export const LEAD = 'token-of-the-lead'
/** What the team has made up as TAKEHOME_KEY. */
export const KEY = 'an-example-key-of-more-than-32-characters'
export const START = new Date('2026-12-01T09:00:00Z')

/** Who applies in the second act, and who reviews. */
export const ROUND = Array.from({ length: 12 }, (_, index) => `applicant-${index + 1}`)
export const REVIEWERS = ['rae', 'sam', 'tim'] as const

/** Who is given the whole loop of a role. */
export const NEWCOMER = 'newcomer'

/**
 * An organisation that was just made, on GitHub Free: people have their accounts, the lead has pushed a copy
 * of takehome, and nothing else is there.
 */
export async function startDemoGitHub(apps: readonly SeededApp[] = []): Promise<GitHubStandIn> {
  const people = ['excellent', 'subtly-wrong', 'cheating', ...ROUND, NEWCOMER, ...REVIEWERS]
  const github = await startGitHub({
    tokens: {
      [LEAD]: 'lead',
      ...Object.fromEntries(people.map((login) => [tokenOf(login), login])),
    },
    organisations: { [OWNER]: { admins: ['lead'] } },
    apps: [...apps, actionsApp(OWNER)],
  })
  github.setNow(START)
  const { rest } = new Octokit({ baseUrl: github.url, auth: LEAD })
  await rest.repos.createInOrg({ org: OWNER, name: TAKEHOME, private: true, auto_init: true })
  return github
}

/** The lead gives the reviewers access to the hub, and they accept. */
export async function addReviewers(github: GitHubStandIn): Promise<void> {
  const { rest } = new Octokit({ baseUrl: github.url, auth: LEAD })
  for (const username of REVIEWERS) {
    await rest.repos.addCollaborator({ owner: OWNER, repo: HUB, username, permission: 'push' })
    await acceptInvitations(github, username)
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
