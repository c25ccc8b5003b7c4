import { expect, test } from 'vitest'
import { APP_NEEDS, isJustFor } from '../../src/hub/app-needs.ts'
import { diagnose } from '../../src/hub/diagnose.ts'
import type { Observations } from '../../src/hub/observations.ts'
import { workflowsAmong } from '../../src/hub/template-workflows.ts'
import { CONFIG, GRADER, hidden, seen, WELL } from './a-well-hub.ts'

const INVITES = { ...GRADER, slug: 'acme-provisioner', permissions: APP_NEEDS.provisioner }
const FILE = '.github/workflows/ci.yml'

function found(changes: Partial<Observations>, start?: { days: number; hours: number }) {
  const [exercise] = WELL.files.exercises
  if (exercise === undefined) throw new Error('the hub has an exercise')
  const given = { role: null, ...(start === undefined ? {} : { start }) }
  const files = {
    ...WELL.files,
    config: { ...CONFIG, exercises: new Map([[exercise.id, given]]) },
    exercises: [{ ...exercise, workflows: [FILE] }],
  }
  const all = diagnose({ ...WELL, files, ...changes })
  return all.filter(({ seen: text }) => text.includes(FILE))
}

test.each([
  ['an App that invites', { app: seen(INVITES) }, 'error', /Workflows: Read and write/],
  [
    'an App that may write workflows',
    { app: seen({ ...INVITES, permissions: { ...INVITES.permissions, workflows: 'write' } }) },
    'ok',
    null,
  ],
  ['an App that only grades', { app: seen(GRADER) }, 'warning', /Take .github\/workflows out/],
  ['an App that is not seen', { app: hidden }, 'warning', /Take/],
  [
    'a token with the scope',
    { app: null, token: { kind: 'personal', login: 'lead', scopes: ['repo', 'workflow'] } },
    'ok',
    null,
  ],
  [
    'a token without the scope',
    { app: null, token: { kind: 'personal', login: 'lead', scopes: ['repo'] } },
    'error',
    /a token with the scope workflow/,
  ],
  [
    'a fine-grained token',
    { app: null, token: { kind: 'personal', login: 'lead', scopes: null } },
    'warning',
    /Take/,
  ],
] as const)('a template with a workflow, given out by %s', (_, changes, severity, mend) => {
  const [finding, ...others] = found(changes as Partial<Observations>)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity, about: 'exercise running-mean' })
  if (mend === null) expect(finding?.mend).toBeNull()
  else expect(finding?.mend).toMatch(mend)
})

test('where candidates start the clock, no credential here says what the grader may write then', () => {
  const may = { ...INVITES, permissions: { ...INVITES.permissions, workflows: 'write' } }
  const [finding] = found({ app: seen(may) }, { days: 3, hours: 4 })
  expect(finding).toMatchObject({ severity: 'error' })
  expect(finding?.seen).toContain('the App grader brings the task')
})

test('only files below .github/workflows are workflows', () => {
  const paths = ['README.md', '.github/CODEOWNERS', 'a/.github/workflows/x.yml', FILE]
  expect(workflowsAmong([...paths, '.github/workflows.md'])).toEqual([FILE])
})

test('an App that may also write workflows is still the one that set-up looks for', () => {
  const granted = { ...APP_NEEDS.provisioner, metadata: 'read', workflows: 'write' }
  expect(isJustFor('provisioner', granted)).toBe(true)
  expect(isJustFor('grader', granted)).toBe(false)
})
