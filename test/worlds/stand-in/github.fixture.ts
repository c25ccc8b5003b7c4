import { createSign } from 'node:crypto'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { GitHubSeed } from './github-seed.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'
import { type SeededPullRequest, seedOrganisation } from './seed-organisation.ts'

export const APP = { id: 12345, installationId: 100 }

/** The App that makes repositories; the other one only grades. */
export const PROVISIONER = { id: 67890, installationId: 200 }

export const SEED: GitHubSeed = {
  tokens: { 'token-of-lead': 'lead', 'token-of-ada': 'ada', 'token-of-bob': 'bob' },
  organisations: { acme: { admins: ['lead'] } },
  apps: [
    {
      ...APP,
      slug: 'takehome',
      organisation: 'acme',
      permissions: { contents: 'write', checks: 'write', issues: 'write', pull_requests: 'write' },
    },
    {
      ...PROVISIONER,
      slug: 'takehome-provisioner',
      organisation: 'acme',
      permissions: { administration: 'write', contents: 'write', pull_requests: 'write' },
    },
  ],
  now: () => new Date('2026-03-01T12:00:00Z'),
}

export interface GitHubFixture {
  readonly github: () => GitHubStandIn
  readonly as: (token: string | undefined) => Octokit
  readonly seedRepository: () => Promise<SeededPullRequest>
}

/** One stand-in for the tests of a file; each test starts from an empty organisation. */
export function useGitHub(seed: GitHubSeed = SEED): GitHubFixture {
  let started: GitHubStandIn | undefined
  const github = () => {
    if (started === undefined) throw new Error('GitHub starts before the first test')
    return started
  }
  beforeAll(async () => {
    started = await startGitHub(seed)
  })
  beforeEach(() => github().reset())
  afterAll(() => started?.stop())
  return {
    github,
    as: (token) =>
      new Octokit({
        baseUrl: github().url,
        log: { debug() {}, info() {}, warn() {}, error() {} },
        ...(token === undefined ? {} : { auth: token }),
      }),
    seedRepository: () =>
      seedOrganisation({
        url: github().url,
        token: 'token-of-lead',
        owner: 'acme',
        repo: 'gradient-descent-ada',
        template: new Map([
          ['README.md', '# Gradient descent\n'],
          ['src/model.py', 'def fit(X, y):\n    raise NotImplementedError\n'],
        ]),
        submission: new Map([['src/model.py', 'def fit(X, y):\n    return 0\n']]),
      }),
  }
}

/** The status of a request that GitHub refuses. */
export async function statusOf(request: Promise<{ readonly status: number }>): Promise<unknown> {
  return await request.then(
    (answer) => answer.status,
    (error: { readonly status?: number }) => error.status,
  )
}

/** A client with an installation token, got as an App gets one: for a signed, short-lived claim. */
export async function asApp(
  { github, as }: Pick<GitHubFixture, 'github' | 'as'>,
  app: { readonly id: number; readonly installationId: number } = APP,
): Promise<Octokit> {
  const { data } = await as(signedClaim(github(), app.id)).apps.createInstallationAccessToken({
    installation_id: app.installationId,
  })
  return as(data.token)
}

/** What an App shows to speak for itself. */
export function signedClaim(github: GitHubStandIn, appId: number): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: appId, iat: now - 60, exp: now + 300 }
  const claim = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
  const key = github.appKeys.get(appId) ?? ''
  return `${claim}.${createSign('RSA-SHA256').update(claim).sign(key, 'base64url')}`
}

/** Invites somebody and accepts in their name. */
export async function addCollaborator(
  as: GitHubFixture['as'],
  permission: string,
  login: string,
  repo: string,
): Promise<void> {
  const invite = { owner: 'acme', repo, username: login, permission }
  const { data } = await as('token-of-lead').repos.addCollaborator(invite)
  const invitation = { invitation_id: data.id }
  await as(`token-of-${login}`).repos.acceptInvitationForAuthenticatedUser(invitation)
}
