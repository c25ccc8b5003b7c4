import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptInvitations, OWNER, START } from '../demo/demo-github.ts'
import { EXERCISE, type HubWithRunner, openHub, PLACE } from './hub.fixture.ts'
import type { RunReport } from './runner.ts'

// Candidates of the demo's GitHub.
const [ADA, BOB] = ['applicant-1', 'applicant-2']
const DAY = 86_400_000
const idOf = (login: string) => `${EXERCISE}-${login}`

let hub: HubWithRunner

beforeAll(async () => {
  hub = await openHub()
  for (const candidate of [ADA, BOB]) {
    await hub.start('invite.yml', { candidate, exercise: EXERCISE })
    await acceptInvitations(hub.github, candidate)
  }
  await hub.push(ADA)
  await hub.watch()
})
afterAll(async () => {
  expect(hub.github.requestViolations).toEqual([])
  await hub[Symbol.asyncDispose]()
})

const jobs = (runs: readonly RunReport[]) =>
  runs.flatMap((run) => run.jobs.map(({ name, result }) => `${name}: ${result}`))

async function ask(candidate: string): Promise<void> {
  const { rest } = hub.as(candidate)
  const place = { owner: OWNER, repo: idOf(candidate) }
  await rest.issues.createComment({ ...place, issue_number: 1, body: '/ask May I use NumPy?' })
}

const questions = async () => {
  const { data } = await hub.as('the-lead').rest.issues.listForRepo({ ...PLACE, state: 'open' })
  return data.filter(({ labels }) => labels.some((label) => Object(label).name === 'question'))
}

test('questions do not wait for a look that has failed', async () => {
  hub.github.setNow(new Date(START.getTime() + DAY))
  await ask(ADA)
  const list = /\/orgs\/[^/]+\/repos$/
  hub.github.inject({ method: 'GET', path: list, status: 404, times: 1 })
  const runs = await hub.watch()
  expect(jobs(runs)).toEqual(['watch: failure', 'grade: skipped', 'ask: skipped'])
  expect(await questions()).toHaveLength(1)
})

test('questions and reviewers do not wait for a submission that cannot be fetched', async () => {
  await hub.push(BOB)
  await ask(BOB)
  hub.github.setNow(new Date(START.getTime() + 8 * DAY))
  const trees = new RegExp(`/${idOf(BOB)}/git/trees`)
  hub.github.inject({ method: 'GET', path: trees, status: 404, times: 100 })
  const runs = await hub.watch()
  expect(jobs(runs)).toEqual(['watch: failure', 'grade: skipped', 'ask / ask: success'])
  expect(await questions()).toHaveLength(2)
  const { data: pulls } = await hub.as('the-lead').rest.pulls.list({ ...PLACE, state: 'open' })
  expect(pulls.map(({ requested_reviewers }) => requested_reviewers?.length)).toEqual([1])
})
