import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LiveCheck } from '../../../src/hub/live.ts'
import { temporaryFolder } from '../../folders.ts'
import type { Failure } from '../../worlds/stand-in/faults.ts'
import { useLive } from './live.fixture.ts'
import { machinesFor } from './live-machines.fixture.ts'

const { github, live, repositories } = useLive()

async function look(only: readonly string[]): Promise<(id: string) => LiveCheck | undefined> {
  await using folder = await temporaryFolder()
  const wait = machinesFor(github(), join(folder.path, 'machines'))
  const { checks } = await live({ only, wait })
  return (id) => checks.find((check) => check.id === id)
}

test('one grading is measured where it happens: its steps, its minutes, and what it costs of the hour', async () => {
  const check = await look(['own-token', 'graded-in-workflow', 'grading-cost'])
  const { facts: own, why: none } = check('own-token') ?? {}
  expect([none, own]).toEqual([null, { refusedWith: expect.any(Number) }])
  const { facts: graded, why } = check('graded-in-workflow') ?? {}
  expect([why, graded]).toEqual([
    null,
    {
      scorecards: 1,
      // As the runner of workflows states what needs root or the network.
      secondsOfAptAndSysctl: expect.any(Number),
      secondsOfPython: expect.any(Number),
      secondsOfCanaryAndGrading: expect.any(Number),
      jobs: 3,
      minutes: expect.any(Number),
    },
  ])
  const { facts: cost, why: not } = check('grading-cost') ?? {}
  expect([not, cost]).toEqual([
    null,
    { ofGrader: expect.any(Number), ofWorkflowToken: expect.any(Number) },
  ])
  expect(Number(cost?.['ofGrader'])).toBeGreaterThan(5)
  expect(Number(cost?.['ofWorkflowToken'])).toBeGreaterThan(5)
  expect(await repositories()).toEqual(['hub'])
})

/** GitHub answers one App otherwise. */
function answer(app: string, method: string, path: RegExp, failure: () => Failure): void {
  github().onRequest((index, asked, pathname) => {
    const fits = github().requests[index]?.app === app && asked === method && path.test(pathname)
    return fits ? failure() : undefined
  })
}

describe("each is seen failing where GitHub does otherwise with the workflow's token", () => {
  const refused = () => ({ status: 403 })
  const taken = () => ({ status: 201, body: {} })
  test.each([
    ['PUT', /\/contents\/ledger.jsonl$/, taken, '201 and 201 to two writes of one file'],
    ['POST', /\/git\/refs$/, refused, 'the run of the self-test ended with failure'],
    ['POST', /\/pulls$/, refused, '403 to the pull request'],
    ['POST', /\/dispatches$/, refused, '403 to the start of another workflow'],
  ] as const)('%s %s', async (method, path, failure, why) => {
    answer('github-actions', method, path, failure)
    const check = await look(['own-token'])
    expect(check('own-token')).toMatchObject({
      outcome: 'failed',
      why: expect.stringContaining(why),
    })
    expect(await repositories()).toEqual(['hub'])
  })
})

test.each([
  ['no job has the step Install the sandbox', []],
  [
    'the step Install the sandbox ended with failure',
    [{ name: 'Install the sandbox', status: 'completed', conclusion: 'failure', number: 1 }],
  ],
])('a grading has failed where %s', async (why, steps) => {
  const body = { total_count: 1, jobs: [{ conclusion: 'success', steps }] }
  github().inject({ method: 'GET', path: /\/runs\/\d+\/jobs$/, times: 1, status: 200, body })
  expect((await look(['graded-in-workflow']))('graded-in-workflow')?.why).toBe(why)
})

test('an hour that has more left after the grading than before it has failed', async () => {
  let remaining = 4_000
  answer('grader', 'GET', /^\/rate_limit$/, () => {
    remaining += 1
    return { status: 200, body: { resources: { core: { remaining } } } }
  })
  expect((await look(['grading-cost']))('grading-cost')?.why).toMatch(
    /^there were 4\d{3}, and now there are 4\d{3}$/,
  )
  expect(await repositories()).toEqual(['hub'])
})
