import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lookAtRound } from '../../../src/github/health/look-round.ts'
import { openLedger } from '../../../src/github/ledger/ledger.ts'
import { toReviews } from '../../../src/hub/review-rules.ts'
import { aHubConfig } from '../../hub/a-hub-config.ts'
import { SEED } from '../../worlds/stand-in/github.fixture.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'
import { plainClient } from '../client/plain-client.fixture.ts'

const HUB = { owner: 'acme', repo: 'hub' }
const NOW = '2026-03-01T12:00:00Z'

let github: GitHubStandIn
beforeAll(async () => {
  github = await startGitHub(SEED)
})
beforeEach(async () => {
  github.reset()
  await lead().repos.createInOrg({ org: HUB.owner, name: HUB.repo, private: true, auto_init: true })
})
afterAll(() => github.stop())

const lead = () => plainClient(github.url, 'token-of-lead')

test('those who are asked are seen with the exercises on which they have not calibrated', async () => {
  const calibrated = { exercise: 'one', criteria: 'a'.repeat(64), passed: true }
  const text = `${JSON.stringify(calibrated)}\n`
  const { git } = lead().rest
  const { sha } = (await git.getRef({ ...HUB, ref: 'heads/main' })).data.object
  await git.createRef({ ...HUB, ref: 'refs/heads/ledger', sha })
  await openLedger(lead(), HUB).rewrite('reviewers/ada.jsonl', () => ({
    text,
    subject: 'calibrated',
  }))
  const reviews = toReviews({ assign: { people: ['lead', 'ada', 'bob'] } })
  const criteria = new Map([
    ['one', 'a'.repeat(64)],
    ['two', 'b'.repeat(64)],
  ])
  const { reviewers } = await lookAtRound(lead(), aHubConfig({ reviews }), NOW, criteria)
  expect(reviewers).toMatchObject([
    { login: 'lead', isListed: false, uncalibrated: { kind: 'seen', value: ['one', 'two'] } },
    { login: 'ada', role: { value: 'none' }, uncalibrated: { kind: 'seen', value: ['two'] } },
    { login: 'bob', uncalibrated: { kind: 'seen', value: ['one', 'two'] } },
  ])
})

test('reviewers are seen with their roles, and those who are nobody as such', async () => {
  const reviews = toReviews({ reviewers: ['lead', 'ada', 'nobody'] })
  const { reviewers, ledger } = await lookAtRound(lead(), aHubConfig({ reviews }), NOW)
  expect(reviewers.map(({ role }) => role)).toEqual([
    { kind: 'seen', value: 'admin' },
    { kind: 'seen', value: 'none' },
    { kind: 'hidden', reason: 'HTTP 404' },
  ])
  expect(ledger).toEqual({ kind: 'seen', value: { open: 0, waiting: [], auditedAt: null } })
})
