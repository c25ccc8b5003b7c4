import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { ROOT } from '../../folders.ts'
import { useRunner } from './runner.fixture.ts'

const { open } = useRunner()

interface Written {
  readonly name: string
  readonly on: object
  readonly concurrency?: object
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly concurrency?: object }>>
}

/** The hub's own workflow with its groups and conditions, whose jobs do nothing. */
function idle(file: string): string {
  const path = join(ROOT, 'hub/.github/workflows', file)
  const { name, on, concurrency, jobs } = load(readFileSync(path, 'utf8')) as Written
  const kept = Object.entries(jobs)
    .filter(([, job]) => !('needs' in job))
    .map(([id, job]) => {
      const { if: when, concurrency: group } = job
      const own = { ...(when && { if: when }), ...(group && { concurrency: group }) }
      return [id, { ...own, 'runs-on': 'x', steps: [{ run: 'echo done' }] }]
    })
  const whole = { name, on, ...(concurrency && { concurrency }), permissions: {} }
  return JSON.stringify({ ...whole, jobs: Object.fromEntries(kept) })
}

type Payload = Readonly<Record<string, unknown>>

/** What became of runs that were started at once, and how many jobs each had. */
async function outcomes(file: string, name: string, payloads: readonly Payload[]) {
  const runner = await open({ [file]: idle(file) })
  for (const payload of payloads) {
    runner.start({ name, workflow: file, payload, actor: 'lead' })
  }
  const reports = await runner.settle()
  return reports.map(({ result, cost }) => `${result} ${cost.jobs}`)
}

test('an event about another label does not take the place of the one that invites', async () => {
  const issue = { number: 7, state: 'open', user: { login: 'lead' }, body: '' }
  const labelled = (name: string) => {
    const labels = [{ name: 'invitation' }]
    return { action: 'labeled', label: { name }, issue: { ...issue, labels } }
  }
  const opened = { action: 'opened', issue: { ...issue, labels: [] } }
  const events = [opened, labelled('invitation'), labelled('urgent')]
  const found = await outcomes('invite.yml', 'issues', events)
  expect(found.map((one) => one.endsWith(' 1'))).toEqual([false, true, false])
})

const ASSIGNMENT = { assignment: 'linear-regression-ada', reason: 'asked for it' }
const DIGEST = 'd'.repeat(64)

test.for<readonly [string, Payload, Payload]>([
  ['letter.yml', { exercise: 'linear-regression' }, { send: DIGEST }],
  ['retain.yml', {}, { apply: DIGEST }],
  [
    'regrade.yml',
    { exercise: 'linear-regression' },
    { exercise: 'linear-regression', apply: DIGEST, run: '7' },
  ],
  ['notify.yml', { 'dry-run': true }, { 'dry-run': false }],
  ['close.yml', { ...ASSIGNMENT, what: 'extend' }, { ...ASSIGNMENT, what: 'withdraw' }],
])('a run of %s that acts is not cancelled by two others', async ([file, other, acting]) => {
  const payloads = [other, acting, other].map((inputs) => ({ inputs }))
  const [, found] = await outcomes(file, 'workflow_dispatch', payloads)
  expect(found).toBe('success 1')
})
