import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../folders.ts'
import { holds } from './evaluate.ts'
import { BEFORE, type Machine, machinesOf, NOW, type Stated } from './expected-cost.ts'
import { parseWorkflow } from './parse-workflow.ts'
import { costOfRegrade } from './regrade-cost.ts'

const FOLDER = join(ROOT, 'hub/.github/workflows')
const workflows = new Map(
  await Promise.all(
    (await readdir(FOLDER)).map(async (file) => {
      const content = await readFile(join(FOLDER, file), 'utf8')
      return [file, await parseWorkflow(file, content)] as const
    }),
  ),
)

// Watch finds one push and reads it itself.
const handed = { matrix: '[{"submissions":"a@1"}]', submissions: 'a@1', reviews: '0' }
const PUSH = {
  steps: { 'hand-out': handed, fetch: {}, fetched: {} },
  jobs: { watch: { ...handed, fetched: 'true' } },
}
const QUIET = { matrix: '[]', submissions: '', reviews: '0' }

// The inputs that a relay gives.
const ANNOUNCED = { audit: false }
const ofAPush = (stated: Stated) => machinesOf(workflows, 'watch.yml', PUSH, stated, ANNOUNCED)
const sum = (machines: readonly Machine[], what: 'seconds' | 'minutes') =>
  machines.reduce((total, each) => total + each[what], 0)

test('a push takes three machines, three billed minutes and less than a minute of work', () => {
  const machines = ofAPush(NOW)
  expect(machines.map(({ job }) => job)).toEqual(['watch', 'grade', 'publish'])
  expect(sum(machines, 'minutes')).toBe(3)
  expect(sum(machines, 'seconds')).toBeLessThanOrEqual(60)
})

test('nothing new takes one machine', () => {
  const story = { steps: { 'hand-out': QUIET }, jobs: { watch: QUIET } }
  const machines = machinesOf(workflows, 'watch.yml', story, NOW, ANNOUNCED)
  expect(machines.map(({ job, minutes }) => [job, minutes])).toEqual([['watch', 1]])
})

test.each([
  ['a relay', 'workflow_dispatch', { audit: false }, false],
  ['a relay, were the text kept', 'workflow_dispatch', { audit: 'false' }, false],
  ['a program', 'repository_dispatch', {}, false],
  ['a person', 'workflow_dispatch', { audit: true }, true],
  ['the schedule', 'schedule', {}, true],
])('a Watch that %s starts carries questions, or leaves them', (_, event_name, inputs, carries) => {
  const jobs = workflows.get('watch.yml')?.jobs ?? []
  const step = jobs.flatMap(({ steps }) => steps).find(({ name }) => name === 'Questions')
  const well = { success: true, failure: false, cancelled: false }
  expect(holds(step?.when ?? '', { github: { event_name }, inputs }, well)).toBe(carries)
})

test('a submission that was not read yet takes a machine more', () => {
  const inputs = { submissions: 'a@1', batch: 'one', fetched: false }
  const machines = machinesOf(workflows, 'grade.yml', PUSH, NOW, inputs)
  expect(machines.map(({ job }) => job)).toEqual(['fetch', 'grade', 'publish'])
})

test('a step that nothing is stated of is named', () => {
  const { 'actions/checkout': _, ...rest } = NOW
  expect(() => ofAPush(rest)).toThrow('nothing is stated of the step actions/checkout')
})

test('no job updates lists of packages', () => {
  const scripts = [...workflows.values()].flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => steps.map(({ run }) => String(run ?? ''))),
  )
  expect(scripts.filter((script) => /apt(?:-get)? update/.test(script))).toEqual([])
})

test('docs/instant.md says what is counted', async () => {
  const text = await readFile(join(ROOT, 'docs/instant.md'), 'utf8')
  expect(table().filter((line) => !text.includes(line))).toEqual([])
})

test('a regrade is spread over eight jobs at once, and hub/README.md says what it takes', async () => {
  const rows = [50, 200, 1_000].map((submissions) => {
    const { jobs, billedMinutes, wallMinutes } = costOfRegrade(workflows, submissions)
    return `| ${submissions.toLocaleString('en')} | ${jobs} | ${billedMinutes} | ${wallMinutes} |`
  })
  const [regrade, text] = [workflows.get('regrade.yml'), await hubReadme()]
  const strategies = regrade?.jobs.flatMap(({ id, strategy }) => (id === 'grade' ? [strategy] : []))
  expect(strategies).toMatchObject([{ 'max-parallel': 8 }])
  expect(rows.filter((row) => !text.includes(row))).toEqual([])
})

const hubReadme = () => readFile(join(ROOT, 'hub/README.md'), 'utf8')

/** Each step of a push, its seconds before and now. */
function table(): readonly string[] {
  const before = ofAPush(BEFORE)
  const rows = ofAPush(NOW).flatMap((machine, at) => {
    const was = before[at]
    const steps = machine.steps.map(({ step, seconds }, index) => {
      return `| ${machine.job} | ${step} | ${was?.steps[index]?.seconds} | ${seconds} |`
    })
    return [
      ...steps,
      `| **${machine.job}** | with its start | ${was?.seconds} | ${machine.seconds} |`,
    ]
  })
  const [seconds, minutes] = (['seconds', 'minutes'] as const).map((what) => {
    return `${sum(before, what)} | ${sum(ofAPush(NOW), what)} |`
  })
  return [...rows, `| **all** | seconds | ${seconds}`, `| **all** | billed minutes | ${minutes}`]
}
