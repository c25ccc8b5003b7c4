import { describe, expect, test } from 'vitest'
import { lookAtToken } from '../../../src/github/health/look-credentials.ts'
import { lookAtHub } from '../../../src/github/health/look-hub.ts'
import { lookAtOrganisation } from '../../../src/github/health/look-organisation.ts'
import { WorldError } from '../../../src/input/bad-news.ts'
import { failure, useScriptedGitHub } from '../client/scripted-github.fixture.ts'

const { replies, seen, connect } = useScriptedGitHub()
const answer = (body: unknown, headers = {}) => ({ status: 200, body, headers })

describe("a look at the candidates' organisation", () => {
  test('sees its plan, where Actions are on, and how far its secrets reach', async () => {
    const secret = { name: 'NPM_TOKEN', visibility: 'all' }
    replies.push(
      answer({ plan: { name: 'team', seats: 5, filled_seats: 4 } }),
      answer({ enabled_repositories: 'selected' }),
      answer({ total_count: 1, repositories: [{ name: 'hub' }] }),
      answer({ total_count: 1, secrets: [secret] }),
    )
    expect(await lookAtOrganisation(await connect(), 'acme')).toEqual({
      plan: { kind: 'seen', value: { name: 'team', seats: 5, filledSeats: 4 } },
      actions: { kind: 'seen', value: { kind: 'selected', repositories: ['hub'] } },
      secrets: { kind: 'seen', value: [secret] },
    })
    expect(seen.map(({ line }) => line)).toEqual([
      'GET /orgs/acme',
      'GET /orgs/acme/actions/permissions',
      'GET /orgs/acme/actions/permissions/repositories?per_page=100',
      'GET /orgs/acme/actions/secrets?per_page=100',
    ])
  })

  test('says what it was not shown, and why', async () => {
    replies.push(answer({ login: 'acme' }), { status: 403 }, { status: 404 })
    expect(await lookAtOrganisation(await connect(), 'acme')).toEqual({
      plan: { kind: 'hidden', reason: 'only owners are shown it' },
      actions: { kind: 'hidden', reason: 'HTTP 403' },
      secrets: { kind: 'hidden', reason: 'HTTP 404' },
    })
  })

  test("does not take GitHub's failure for an answer", async () => {
    replies.push(...Array.from({ length: 9 }, () => ({ status: 502 })))
    const error = await failure(lookAtOrganisation(await connect(), 'acme'))
    expect(error).toBeInstanceOf(WorldError)
  })
})

test("a look at the hub asks for the names of its secrets, and for nobody's values", async () => {
  const secrets = [{ name: 'TAKEHOME_KEY' }, { name: 'TAKEHOME_APP_ID' }]
  replies.push(
    answer({ full_name: 'acme/hub', private: true, permissions: { push: true } }),
    { status: 409 },
    answer({ can_approve_pull_request_reviews: true }),
    answer({ access_level: 'user' }),
    answer({ total_count: 2, secrets }),
  )
  expect(await lookAtHub(await connect(), { owner: 'acme', repo: 'hub' })).toEqual({
    repository: { kind: 'seen', value: { name: 'acme/hub', private: true, canWrite: true } },
    hasLedger: { kind: 'seen', value: false },
    mayCreatePulls: { kind: 'seen', value: true },
    access: { kind: 'seen', value: 'user' },
    secrets: { kind: 'seen', value: ['TAKEHOME_KEY', 'TAKEHOME_APP_ID'] },
  })
})

test.each([
  ['a classic token', 'repo, admin:org', ['repo', 'admin:org']],
  ['a classic token without any scope', '', []],
])('%s says what it may do', async (_, header, scopes) => {
  replies.push(answer({ login: 'lead' }, { 'x-oauth-scopes': header }))
  const token = await lookAtToken(await connect())
  expect(token).toEqual({ kind: 'personal', login: 'lead', scopes })
})

test.each([
  [answer({ login: 'lead' }), { kind: 'personal', login: 'lead', scopes: null }],
  [{ status: 403 }, { kind: 'anonymous' }],
  [{ status: 401 }, { kind: 'refused', reason: 'HTTP 401' }],
])('other tokens say less: %j', async (reply, token) => {
  replies.push(reply)
  expect(await lookAtToken(await connect())).toEqual(token)
})
