import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../folders.ts'
import { PLACE, useRunner } from './runner.fixture.ts'
import type { RunReport } from './runner.ts'

const { github, as, open, dispatch } = useRunner()
const expression = (inner: string) => `\${{ ${inner} }}`

/** Runs one workflow that has these jobs. */
async function run(jobs: string, head = '', settings = {}): Promise<RunReport> {
  const text = `on: workflow_dispatch\n${head}jobs:\n${jobs}`
  const runner = await open({ 'a.yml': text }, settings)
  await dispatch('a.yml')
  const [report] = await runner.settle()
  if (report === undefined) throw new Error('nothing has run')
  return report
}

const results = ({ jobs }: RunReport) =>
  Object.fromEntries(jobs.map(({ name, result }) => [name, result]))
const logs = ({ jobs }: RunReport) =>
  jobs.flatMap(({ steps }) => steps.map(({ log }) => log.trim()))

const job = (id: string, run: string, rest = '') =>
  `  ${id}:\n    runs-on: x\n${rest}    steps:\n      - run: ${run}\n`

test('a job waits for those it needs, sees their outputs, and is skipped when one has failed', async () => {
  const first = `  first:
    runs-on: x
    outputs:
      list: ${expression('steps.make.outputs.list')}
    steps:
      - id: make
        run: echo 'list=["x","y"]' >> "$GITHUB_OUTPUT"
`
  const many = `    needs: first
    strategy:
      matrix:
        each: ${expression('fromJSON(needs.first.outputs.list)')}
    env: { EACH: "${expression("format('{0} of {1}', matrix.each, strategy.job-total)")}" }
`
  const report = await run(
    job('many', 'echo "$EACH"', many) +
      first +
      job('fails', "'false'", '    needs: first\n') +
      job('skipped', 'echo no', '    needs: [many, fails]\n') +
      job(
        'told',
        'echo "$R"',
        `    needs: fails\n    if: failure()\n    env: { R: "${expression('needs.fails.result')}" }\n`,
      ),
  )
  expect(results(report)).toEqual({
    first: 'success',
    'many (x)': 'success',
    'many (y)': 'success',
    fails: 'failure',
    skipped: 'skipped',
    told: 'success',
  })
  expect(logs(report)).toEqual(expect.arrayContaining(['x of 2', 'y of 2', 'failure']))
  expect(report).toMatchObject({ result: 'failure', cost: { jobs: 5, minutes: 5 } })
})

test('steps: what one leaves, the next one has', async () => {
  const report = await run(`  a:
    runs-on: x
    steps:
      - run: |
          echo "WORD=hello" >> "$GITHUB_ENV"
          mkdir own && printf '#!/bin/sh\\necho own' > own/tool && chmod +x own/tool
          echo "$PWD/own" >> "$GITHUB_PATH"
      - run: echo "$WORD $(tool)"
      - run: exit 3
        id: bad
        continue-on-error: true
      - run: echo "${expression('steps.bad.outcome')} ${expression('steps.bad.conclusion')}"
      - run: exit 1
      - run: echo not here
      - if: always()
        run: echo "${expression('job.status')} in $GITHUB_JOB"
`)
  expect(logs(report)).toEqual(['', 'hello own', '', 'failure success', '', '', 'failure in a'])
})

describe('what is unknown ends the run with its name', () => {
  test.each([
    ['an Action', 'uses: actions/cache@v4', 'no stand-in for the Action actions/cache'],
    ['an input', 'uses: actions/checkout@v4\n        with: { lfs: true }', 'the input lfs'],
    ['a program', 'run: curl https://example.org', 'no stand-in for the program curl'],
    ['another use of sudo', 'run: sudo true', 'the program sudo true'],
    ['another use of gh', 'run: gh secret list', 'the program gh secret list'],
    ['a shell', 'run: x\n        shell: pwsh', 'no shell pwsh'],
  ])('%s', async (_, step, said) => {
    await expect(run(`  a:\n    runs-on: x\n    steps:\n      - ${step}\n`)).rejects.toThrow(said)
  })

  test.each([
    ['a container', 'container: debian', 'container'],
    ['services', 'services: { a: { image: b } }', 'services'],
  ])('%s', async (_, line, said) => {
    await expect(run(job('a', "'true'", `    ${line}\n`))).rejects.toThrow(said)
  })
})

test('artifacts go from job to job, without hidden files', async () => {
  const upload = `  make:
    runs-on: x
    steps:
      - run: mkdir -p out/deep && echo text > out/deep/file && touch out/.hidden
      - uses: actions/upload-artifact@v7
        with: { name: made, path: out }
      - uses: actions/upload-artifact@v7
        with: { name: made, path: out }
        continue-on-error: true
      - uses: actions/upload-artifact@v7
        with: { name: none, path: nowhere, if-no-files-found: error }
        continue-on-error: true
`
  const download = `  take:
    needs: make
    runs-on: x
    steps:
      - uses: actions/download-artifact@v8
        with: { name: made, path: in }
      - run: find in -type f
      - uses: actions/download-artifact@v8
        with: { name: nothing }
`
  const report = await run(upload + download)
  expect(logs(report)).toEqual([
    '',
    '',
    'Conflict: an artifact with the name made is there already',
    'No files were found with the provided path: nowhere.',
    '',
    'in/deep/file',
    'Artifact not found for name: nothing',
  ])
})

test('secrets, variables and environments', async () => {
  const show = `    env: { A: "${expression('secrets.A')}-${expression('secrets.B')}-${expression('vars.C')}" }\n`
  const report = await run(
    job('plain', 'echo "$A"', show) + job('in', 'echo "$A"', `    environment: special\n${show}`),
    '',
    { secrets: { A: 'a' }, vars: { C: 'c' }, environments: { special: { B: 'b' } } },
  )
  expect(logs(report)).toEqual(['a--c', 'a-b-c'])
})

test('a checkout needs contents: read', async () => {
  const steps = '    steps: [{ uses: actions/checkout@v7 }, { run: ls .github }]\n'
  const with_ = (permissions: string) => `    runs-on: x\n    permissions: ${permissions}\n${steps}`
  const report = await run(
    ['{ issues: write }', '{ contents: read }', '{ contents: write }', '{}']
      .map((permissions, index) => `  job-${index}:\n${with_(permissions)}`)
      .join(''),
  )
  expect(Object.values(results(report))).toEqual(['failure', 'success', 'success', 'failure'])
  expect(logs(report).filter((log) => log === 'workflows')).toHaveLength(2)
})

describe('a called workflow', () => {
  const called = (permissions: string) => `on:
  workflow_call:
    inputs: { word: { type: string, required: true } }
    secrets: { KEY: { required: true } }
permissions: {}
jobs:
  inner:
    runs-on: x
    permissions: ${permissions}
    env: { ALL: "${expression('inputs.word')} ${expression('secrets.KEY')}${expression('secrets.OTHER')}" }
    steps:
      - run: echo "$ALL"
`
  const calling = (handedOn: string) => `on: workflow_dispatch
permissions: {}
jobs:
  outer:
    permissions: { contents: read }
    uses: ./.github/workflows/called.yml
${handedOn}`
  const start = async (permissions: string, handedOn: string) => {
    const files = { 'called.yml': called(permissions), 'calling.yml': calling(handedOn) }
    const runner = await open(files, { secrets: { KEY: 'k', OTHER: 'o' } })
    await dispatch('calling.yml')
    return await runner.settle()
  }
  const withAll = `    with: { word: hello }\n    secrets: { KEY: "${expression('secrets.KEY')}" }\n`

  test('has what it is handed on, and nothing else', async () => {
    const [report] = await start('{ contents: read }', withAll)
    expect(report?.jobs).toMatchObject([{ name: 'outer / inner', result: 'success' }])
    expect(report?.jobs[0]?.steps[0]?.log).toBe('hello k\n')
  })

  test.each([
    ['more than its caller may', '{ contents: write }', withAll, 'does not grant contents: write'],
    ['no input', '{}', withAll.replace(/.*word.*\n/, ''), "Required input 'word'"],
    ['no secret', '{}', withAll.replace(/.*secrets.*\n/, ''), 'Secret KEY is required'],
  ])('is refused with %s', async (_, permissions, handedOn, said) => {
    await expect(start(permissions, handedOn)).rejects.toThrow(said)
  })
})

test('what a workflow’s own token does starts nothing, except what it dispatches', async () => {
  const answering = `on: { issue_comment: {} }
permissions: { issues: write }
jobs:
  answer:
    runs-on: x
    env: { GH_TOKEN: "${expression('github.token')}", N: "${expression('github.event.issue.number')}" }
    steps:
      - run: gh issue comment "$N" --repo "$GITHUB_REPOSITORY" --body Answer
`
  const runner = await open({ 'answer.yml': answering })
  const { issues } = as('ada').rest
  await issues.create({ ...PLACE, title: 'A question' })
  await issues.createComment({ ...PLACE, issue_number: 1, body: 'Hello' })
  expect(await runner.settle()).toHaveLength(1)
  expect((await issues.listComments({ ...PLACE, issue_number: 1 })).data).toHaveLength(2)
})

describe('concurrency', () => {
  const one = (cancel: boolean) => `on:
  workflow_dispatch:
    inputs: { wait: { type: boolean } }
permissions: { contents: read }
concurrency: { group: one, cancel-in-progress: ${cancel} }
jobs:
  a:
    runs-on: x
    env: { GH_TOKEN: "${expression('github.token')}" }
    steps:
      - if: inputs.wait
        run: gh api "repos/$GITHUB_REPOSITORY" --jq .name && sleep 600
      - if: cancelled()
        run: echo cleaned up
`
  const event = (wait: boolean) => {
    const payload = { inputs: { wait } }
    return { name: 'workflow_dispatch', workflow: 'one.yml', payload, actor: 'lead' }
  }

  test('one goes on, one waits, and the one between is cancelled', async () => {
    const runner = await open({ 'one.yml': one(false) })
    for (let times = 0; times < 3; times += 1) runner.start(event(false))
    const reports = await runner.settle()
    expect(reports.map(({ result }) => result)).toEqual(['success', 'cancelled', 'success'])
    expect(reports.map(({ cost }) => cost.jobs)).toEqual([1, 0, 1])
  })

  test('of the runs of Watch, only one for a push takes the place of another one for a push', async () => {
    const written = readFileSync(join(ROOT, 'hub/.github/workflows/watch.yml'), 'utf8')
    const group = /^ +group: .*watch.*$/m.exec(written)?.[0].trim()
    const runner = await open({
      'watch.yml': `on:
  schedule: [{ cron: "17 * * * *" }]
  workflow_dispatch:
    inputs: { audit: { type: boolean, default: true }, again: { type: string } }
  repository_dispatch:
permissions: {}
jobs:
  watch:
    runs-on: x
    concurrency:
      ${group}
    steps:
      - run: echo looks
`,
    })
    const start = (inputs: Readonly<Record<string, string>>) =>
      runner.start({
        name: 'workflow_dispatch',
        workflow: 'watch.yml',
        payload: { inputs },
        actor: 'lead',
      })
    const forPush = () => start({ audit: 'false' })
    const names = ['push', 'person', 'again', 'schedule', 'push', 'push'] as const
    forPush()
    start({ audit: 'true' })
    start({ audit: 'false', again: 'linear-regression' })
    runner.start({
      name: 'schedule',
      workflow: 'watch.yml',
      payload: { schedule: '17 * * * *' },
      actor: 'lead',
    })
    forPush()
    forPush()
    const reports = await runner.settle()
    expect(reports.map(({ result }, index) => `${names[index]} ${result}`)).toEqual([
      'push success',
      'person success',
      'again success',
      'schedule success',
      'push cancelled',
      'push success',
    ])
  })

  test('cancel-in-progress ends the step at work, and what cleans up still runs', async () => {
    const runner = await open({ 'one.yml': one(true) })
    github().onRequest((_, method, pathname) => {
      // The first run is in its step now.
      if (method === 'GET' && pathname === '/repos/acme/hub') runner.start(event(false))
      return undefined
    })
    runner.start(event(true))
    const [first, second] = await runner.settle()
    expect(first).toMatchObject({ result: 'cancelled', jobs: [{ result: 'cancelled' }] })
    expect(logs(first as RunReport).at(-1)).toBe('cleaned up')
    expect(second).toMatchObject({ result: 'success' })
  })
})
