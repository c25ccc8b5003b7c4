import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealAnswers } from '../../../src/sealing/seal-answers.ts'
import { dataOf } from '../../commands/review/a-calibration.ts'
import { acceptInvitations, OWNER, START } from '../demo/demo-github.ts'
import { openWebhookReceiver, type WebhookReceiver } from '../faults/webhook-receiver.ts'
import { EXERCISE, type HubWithRunner, openHub, PLACE } from './hub.fixture.ts'
import type { RunReport } from './runner.ts'

// Candidates of the demo's GitHub.
const [ADA, BOB] = ['applicant-1', 'applicant-2']
const DAY = 86_400_000

let hub: HubWithRunner
let receiver: WebhookReceiver

beforeAll(async () => {
  receiver = await openWebhookReceiver(() => 'take')
  hub = await openHub()
  const settings = `retention: 180\nwebhook: { url: "${receiver.url}" }\norganisation:`
  await hub.change('takehome.yml', 'organisation:', settings)
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
  await receiver.stop()
})

/** How the one job of a run ended, with what permissions, and what it printed. */
async function run(workflow: string, inputs: Readonly<Record<string, unknown>> = {}) {
  const [report] = await hub.start(workflow, inputs)
  return endOf(report)
}

function endOf(report: RunReport | undefined) {
  const [job, ...others] = report?.jobs ?? []
  if (job === undefined || others.length > 0) throw new Error('the run has not one job')
  const { result, permissions, steps } = job
  return { result, permissions, log: steps.map(({ log }) => log).join('\n') }
}

const after = (days: number) => hub.github.setNow(new Date(START.getTime() + days * DAY))
const idOf = (login: string) => `${EXERCISE}-${login}`
const types = () => receiver.heard.map(({ body }) => JSON.parse(body).type)
const repositories = () => Object.keys(hub.github.snapshot())
const letters = () => {
  const { comments = [] } = hub.github.snapshot()[`${OWNER}/${idOf(ADA)}`] ?? {}
  return comments.filter((one) => String(Object(one).body).includes('/ask-review'))
}

function found(pattern: RegExp, text: string): string {
  const [, group] = pattern.exec(text) ?? []
  if (group === undefined) throw new Error(`nothing is like ${pattern} in ${text}`)
  return group
}

// One story: each test begins where the one before it has ended.
test('Notify shows what it would tell, tells it, and does not tell it again', async () => {
  const dry = await run('notify.yml', { 'dry-run': true })
  expect(dry).toMatchObject({ result: 'success', permissions: { contents: 'write' } })
  expect(dry.log).toContain('would be sent')
  expect(types()).toEqual([])
  expect((await run('notify.yml')).result).toBe('success')
  expect(types()).toEqual(['invited', 'invited'])
  expect((await run('notify.yml')).log).toContain('There is nothing to tell.')
  expect(types()).toHaveLength(2)
})

test('Letter has none before levels are open; then it shows one, and sends exactly that, once', async () => {
  after(8)
  await hub.watch()
  const about = { assignment: idOf(ADA) }
  const early = await run('letter.yml', about)
  expect(early.result).toBe('failure')
  expect(early.log).toContain('levels are not open')
  await reviewAll()

  const shown = await run('letter.yml', about)
  expect(shown.log).toContain('Nothing was sent')
  expect(shown).toMatchObject({ result: 'success', permissions: { contents: 'write' } })
  const send = found(/--send ([0-9a-f]{16})/, shown.log)
  expect(letters()).toEqual([])
  expect((await run('letter.yml', { ...about, send: '0'.repeat(16) })).result).toBe('failure')
  expect((await run('letter.yml', { ...about, send })).result).toBe('success')
  expect(letters()).toHaveLength(1)
  expect((await run('letter.yml', { ...about, send })).log).toContain('was sent before')
  expect(letters()).toHaveLength(1)
  expect((await run('notify.yml')).result).toBe('success')
  expect(types().slice(2).toSorted()).toEqual(['handed-in', 'reviewed', 'scored'])
})

test('Hold keeps what Retain would erase, until it is released; Retain tells, and erases by a plan', async () => {
  after(185)
  const held = await run('hold.yml', { assignment: idOf(BOB), why: 'a claim' })
  expect(held).toMatchObject({ result: 'success', permissions: { contents: 'write' } })
  const told = await run('retain.yml')
  const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' }
  expect(told).toMatchObject({ result: 'success', permissions })
  const notice = found(/--apply ([0-9a-f]{64})/, told.log)
  expect((await run('retain.yml', { apply: '0'.repeat(64) })).result).toBe('failure')
  expect((await run('retain.yml', { apply: notice })).log).toContain('told by a comment')

  after(230)
  const plan = found(/--apply ([0-9a-f]{64})/, (await run('retain.yml')).log)
  expect(repositories()).toContain(`${OWNER}/${idOf(ADA)}`)
  expect((await run('retain.yml', { apply: plan })).result).toBe('success')
  expect(repositories()).not.toContain(`${OWNER}/${idOf(ADA)}`)
  expect(repositories()).toContain(`${OWNER}/${idOf(BOB)}`)
  const close = { assignment: idOf(BOB), what: 'erase', reason: 'A test', confirm: idOf(BOB) }
  const refused = await hub.start('close.yml', close)
  expect(refused.map(({ result }) => result)).toEqual(['failure'])

  const release = { assignment: idOf(BOB), why: 'settled', release: true }
  expect((await run('hold.yml', release)).log).toContain('is not on hold any more')
  expect((await run('retain.yml')).log).toMatch(/notify.*applicant-2/)
})

/** Both reviewers who are needed seal what their page says, and the workflow takes it in. */
async function reviewAll(): Promise<void> {
  const [pages] = await hub.start('review-pages.yml')
  const folder = pages?.artifactFolder('review-pages') ?? ''
  const [page = ''] = await readdir(folder)
  const data = dataOf(await readFile(join(folder, page), 'utf8'))
  const { pseudonym, tree, criteriaDigest, key, criteria } = data
  const issue_number = Number(data.pull.split('/').at(-1))
  for (const reviewer of ['rae', 'sam']) {
    const answers = criteria.map(({ id: criterion, musts }) => {
      return { criterion, level: 3 as const, ticks: [...musts.keys()], note: 'As it reads.' }
    })
    const body = await sealAnswers(
      { version: 1, pseudonym, tree, criteria: criteriaDigest, reviewer, answers },
      key,
    )
    await hub.as(reviewer).rest.issues.createComment({ ...PLACE, issue_number, body })
    // The workflow Questions hears of it too, and has nothing to do.
    const ended = (await hub.runner.settle()).map(({ result }) => result)
    expect(ended.filter((result) => result !== 'skipped')).toEqual(['success'])
  }
}
