import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textDigest } from '../../../src/github/pages/text-digest.ts'
import { openReply } from '../../../src/sealing/reply.ts'
import { dataOf, sealedBy } from '../../commands/review/a-calibration.ts'
import { acceptInvitations, START } from '../demo/demo-github.ts'
import { type HubWithRunner, openHub, PLACE } from './hub.fixture.ts'
import type { RunReport } from './runner.ts'

// Candidates of the demo's GitHub.
const [ADA, BOB] = ['applicant-1', 'applicant-2']

const DAY = 86_400_000

let hub: HubWithRunner

/** Each job that had a machine, by the file of its workflow, and how it ended. */
function jobs(runs: readonly RunReport[]): readonly string[] {
  return runs.flatMap(({ workflow, jobs: all }) =>
    all
      .filter(({ seconds }) => seconds !== null)
      .map(({ name, result }) => `${workflow} ${name}: ${result}`),
  )
}

function log(runs: readonly RunReport[]): string {
  const steps = runs.flatMap(({ jobs: all }) => all.flatMap((job) => job.steps))
  return steps.map((step) => step.log).join('\n')
}

beforeAll(async () => {
  hub = await openHub()
})
afterAll(async () => {
  expect(hub.github.requestViolations).toEqual([])
  await hub[Symbol.asyncDispose]()
})

// One story: each test begins where the one before it has ended.
test('the form invites, answers and closes its issue; a second event of it changes nothing', async () => {
  const runs = await hub.fillForm(ADA)
  // `opened` with the label, and `labeled`.
  expect(jobs(runs)).toEqual(['invite.yml invite: success', 'invite.yml invite: success'])
  const { rest } = hub.as('the-lead')
  const { data } = await rest.issues.get({ ...PLACE, issue_number: 1 })
  expect(data).toMatchObject({ state: 'closed', comments: 1 })
})

test('who may not write to the hub cannot invite', async () => {
  const { rest } = hub.as('the-lead')
  await rest.repos.addCollaborator({ ...PLACE, username: BOB, permission: 'pull' })
  await acceptInvitations(hub.github, BOB)
  const body = `### Candidate\n\n${BOB}\n\n### Exercise\n\nrunning-mean`
  await hub.as(BOB).rest.issues.create({ ...PLACE, title: 'Me', body, labels: ['invitation'] })
  const runs = await hub.runner.settle()
  expect(new Set(jobs(runs))).toEqual(new Set(['invite.yml invite: failure']))
  expect(log(runs)).toContain('Only people who can write to this repository can invite.')
})

test('a list invites; a dry run only says so', async () => {
  const inputs = { candidate: BOB, exercise: 'running-mean' }
  const before = Object.keys(hub.github.snapshot()).length
  expect(jobs(await hub.start('invite.yml', { ...inputs, 'dry-run': true }))).toHaveLength(1)
  expect(Object.keys(hub.github.snapshot())).toHaveLength(before)
  expect(jobs(await hub.start('invite.yml', inputs))).toEqual(['invite.yml invite: success'])
  expect(Object.keys(hub.github.snapshot())).toHaveLength(before + 1)
})

test('a push is found by Watch, and graded by the same run', async () => {
  await hub.push(ADA)
  const runs = await hub.watch()
  expect(jobs(runs)).toEqual([
    'watch.yml watch: success',
    'watch.yml grade / grade: success',
    'watch.yml grade / publish: success',
  ])
  const requests = runs.reduce((sum, { cost }) => sum + cost.requests, 0)
  expect(requests).toBeLessThan(50)
  expect(hub.github.snapshot()['acme-hiring/running-mean-applicant-1']?.checkRuns).toHaveLength(1)
})

test('the job that runs the candidate’s code holds nothing', async () => {
  await hub.push(BOB)
  const all = (await hub.watch()).flatMap((run) => run.jobs)
  const grade = all.find(({ name }) => name === 'grade / grade')
  expect(grade).toMatchObject({ permissions: {}, requests: 0, appRequests: 0 })
})

test('nothing new costs one job and starts nothing', async () => {
  expect(jobs(await hub.watch())).toEqual(['watch.yml watch: success'])
})

test('a reviewer’s comment is taken in', async () => {
  const { rest } = hub.as('rae')
  const { data: pulls } = await rest.pulls.list({ ...PLACE, state: 'open' })
  const issue_number = pulls[0]?.number ?? 0
  const { data } = await rest.issues.createComment({ ...PLACE, issue_number, body: '/score W1 3' })
  const runs = await hub.runner.settle()
  // What the workflow itself writes there starts no further runs.
  expect(jobs(runs)).toEqual(['review.yml review: success'])
  const { data: left } = await rest.issues.listComments({ ...PLACE, issue_number })
  expect(left.map(({ id }) => id)).not.toContain(data.id)
})

test('Review pages leaves the page of each review that waits, and of each calibration', async () => {
  await hub.change('takehome.yml', 'calibration: false', 'calibration: true')
  const [run] = await hub.start('review-pages.yml')
  expect(jobs(run === undefined ? [] : [run])).toEqual(['review-pages.yml pages: success'])
  const pages = await readdir(run?.artifactFolder('review-pages') ?? '')
  const { data: pulls } = await hub.as('rae').rest.pulls.list({ ...PLACE, state: 'open' })
  expect(pages).toHaveLength(pulls.length)
  for (const page of pages) expect(page).toMatch(/^[a-z]+-[a-z0-9-]+\.html$/)
  const calibrations = run?.artifactFolder('calibration-pages') ?? ''
  expect(await readdir(calibrations)).toEqual(['running-mean.html'])
  const data = dataOf(await readFile(join(calibrations, 'running-mean.html'), 'utf8'))
  const { block, replyKey } = await sealedBy(data, 'rae', () => 3)
  const { rest } = hub.as('rae')
  const issue_number = Number(data.pull.split('/').at(-1))
  await rest.issues.createComment({ ...PLACE, issue_number, body: block })
  expect(jobs(await hub.runner.settle())).toEqual(['review.yml review: success'])
  const { data: said } = await rest.issues.listComments({ ...PLACE, issue_number })
  expect(await openReply(said.at(-1)?.body ?? '', replyKey)).toMatchObject({
    passed: false,
    ratings: 2,
  })
  await hub.change('takehome.yml', 'calibration: true', 'calibration: false')
})

test('Regrade shows a plan by the changed tests, and does it in a second run', async () => {
  const graders = 'exercises/graders/running-mean/test_running_mean.py'
  await hub.change(graders, 'def test_', '# Mended.\ndef test_')
  const [run] = await hub.start('regrade.yml', { exercise: 'running-mean' })
  const all = run === undefined ? [] : jobs([run])
  expect(all[0]).toBe('regrade.yml list: success')
  for (const job of ['fetch', 'grade']) {
    expect(all.join('\n')).toMatch(new RegExp(`^regrade.yml grade.* / ${job}: success$`, 'm'))
  }
  expect(all.filter((job) => job.includes('publish'))).toEqual([])
  expect(all.at(-1)).toBe('regrade.yml plan: success')
  const text = await readFile(join(run?.artifactFolder('regrade') ?? '', 'plan.json'), 'utf8')
  expect(JSON.parse(text).people).not.toEqual([])
  const asked = { exercise: 'running-mean', apply: textDigest(text), run: String(run?.id) }
  expect(jobs(await hub.start('regrade.yml', asked)).at(-1)).toBe('regrade.yml apply: success')
  const [other] = await hub.start('regrade.yml', { ...asked, apply: '0'.repeat(64) })
  expect(other?.result).toBe('failure')
})

test('Report leaves its pages as an artifact', async () => {
  const [run] = await hub.start('report.yml')
  expect(jobs(run === undefined ? [] : [run])).toEqual(['report.yml report: success'])
  expect(run?.jobs[0]?.requests).toBe(0)
})

test('Extend or close: moves a deadline, and erases only what was typed twice', async () => {
  const assignment = 'running-mean-applicant-2'
  const about = { assignment, reason: 'A test' }
  const extended = await hub.start('close.yml', {
    ...about,
    what: 'extend',
    deadline: '2026-12-20T18:00+01:00',
  })
  expect(jobs(extended)).toEqual(['close.yml extend: success'])
  const refused = await hub.start('close.yml', { ...about, what: 'erase' })
  expect(jobs(refused)).toEqual(['close.yml close: failure'])
  const erased = await hub.start('close.yml', { ...about, what: 'erase', confirm: assignment })
  expect(jobs(erased)).toEqual(['close.yml close: success'])
  expect(Object.keys(hub.github.snapshot())).not.toContain(`acme-hiring/${assignment}`)
  const ledger = hub.github.snapshot()[`${PLACE.owner}/${PLACE.repo}`]?.files['ledger'] ?? {}
  expect(Object.keys(ledger).filter((path) => path.startsWith('regrades/'))).toEqual([])
})

test('without contents: write, Watch fails at its write to the ledger', async () => {
  await hub.change(
    '.github/workflows/watch.yml',
    'contents: write # the ledger',
    'contents: read # the ledger',
  )
  await hub.push(ADA)
  const runs = await hub.watch()
  expect(jobs(runs)).toEqual(['watch.yml watch: failure'])
  expect(log(runs)).toContain('Resource not accessible by integration')
})

test('after the deadline Watch has reviewers asked, once, with the page as an artifact of the same run', async () => {
  await hub.change(
    '.github/workflows/watch.yml',
    'contents: read # the ledger',
    'contents: write # the ledger',
  )
  hub.github.setNow(new Date(START.getTime() + 8 * DAY))
  const runs = await hub.watch()
  expect(jobs(runs)).toEqual(['watch.yml watch: success', 'watch.yml ask / ask: success'])
  const { rest } = hub.as('rae')
  const { data: pulls } = await rest.pulls.list({ ...PLACE, state: 'open' })
  const [review] = pulls.filter((pull) => (pull.requested_reviewers ?? []).length > 0)
  const name = `${review?.head.ref.replace('review/', '')}.html`
  const [page = ''] = await readdir(runs[0]?.artifactFolder(name) ?? '')
  expect(page).toBe(name)
  const issue_number = review?.number ?? 0
  const { data } = await rest.issues.listComments({ ...PLACE, issue_number })
  const asked = data.filter(({ body }) => body?.includes('please review'))
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toContain(`/artifacts/${name})`)
  expect(jobs(await hub.watch())).toEqual(['watch.yml watch: success'])
})
