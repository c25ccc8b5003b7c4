import { describe, expect, test } from 'vitest'
import { evaluate, holds } from './evaluate.ts'
import { beyond, grantsOf } from './grants.ts'
import { costOf } from './minutes.ts'
import { parseWorkflow } from './parse-workflow.ts'
import { readGivenInputs } from './read-given-inputs.ts'
import { isStartedBy } from './started-by.ts'
import { parseAssignments } from './step-files.ts'

const workflow = (on: string, rest = '') =>
  parseWorkflow(
    'a.yml',
    `on: ${on}\n${rest}jobs:\n  a:\n    runs-on: x\n    steps: [{ run: 'true' }]\n`,
  )

describe('expressions', () => {
  const contexts = { github: { event: { labels: [{ name: 'x' }] } }, needs: {} }
  const status = { success: false, failure: true, cancelled: false }

  test.each([
    ["contains(github.event.labels.*.name, 'x')", true],
    ["github.event.missing.deeper == ''", true],
    ["'A' == 'a'", true],
    ["github.event.missing || 'other'", 'other'],
    ["format('{0}-{1}', 1, true)", '1-true'],
    ["fromJSON('[1, 2]')[1]", 2],
  ])('%s', (text, value) => {
    expect(evaluate(text, contexts)).toEqual(value)
  })

  test('know how the steps before have ended', () => {
    const texts = ['success()', 'failure()', 'always()', 'cancelled()', '!cancelled()']
    expect(texts.filter((text) => holds(text, contexts, status))).toEqual([
      'failure()',
      'always()',
      '!cancelled()',
    ])
  })

  test.each(['stepz.a', 'steps.a', 'hashFiles("a")'])('%s is unknown there', (text) => {
    expect(() => evaluate(text, contexts)).toThrow()
  })
})

describe('a workflow', () => {
  test('that is none is refused in the words of GitHub’s parser', async () => {
    await expect(workflow('push', 'jbos: {}\n')).rejects.toThrow(/jbos/)
  })

  test('that says what the runner does not know is refused by name', async () => {
    await expect(workflow('push', 'defaults: { run: { shell: sh } }\n')).rejects.toThrow('defaults')
  })

  test.each([
    ['{ issues: { types: [opened] } }', { name: 'issues', payload: { action: 'opened' } }, true],
    ['{ issues: { types: [opened] } }', { name: 'issues', payload: { action: 'closed' } }, false],
    ['issues', { name: 'issues', payload: { action: 'closed' } }, true],
    ['issues', { name: 'issue_comment', payload: { action: 'created' } }, false],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: {}, workflow: 'b.yml' }, false],
    ['workflow_dispatch', { name: 'workflow_dispatch', payload: {}, workflow: 'a.yml' }, true],
    ["{ schedule: [{ cron: '1 * * * *' }] }", schedule('1 * * * *'), true],
    ["{ schedule: [{ cron: '1 * * * *' }] }", schedule('2 * * * *'), false],
  ])('on %s: %j starts it: %s', async (on, event, starts) => {
    expect(isStartedBy(await workflow(on), { actor: 'lead', ...event })).toBe(starts)
  })

  test('with a filter that nobody looks at is not run as if it had none', async () => {
    const filtered = await workflow('{ push: { branches: [main] } }')
    const event = { name: 'push', payload: {}, actor: 'lead' }
    expect(() => isStartedBy(filtered, event)).toThrow('branches')
  })
})

function schedule(cron: string) {
  return { name: 'schedule', payload: { schedule: cron } }
}

describe('inputs', () => {
  const declared = {
    what: { type: 'choice', options: ['a', 'b'], default: 'a', required: true },
    dry: { type: 'boolean', default: false },
    name: { type: 'string' },
  }

  test('have defaults and types', () => {
    const given = readGivenInputs('a.yml', declared, { dry: 'true' })
    expect(given).toEqual({ what: 'a', dry: true, name: '' })
  })

  test.each([
    [{ what: '' }, /Required input 'what'/],
    [{ what: 'c' }, /'c' is no option of 'what'/],
    [{ waht: 'a' }, /Unexpected inputs: waht/],
  ])('%j is refused', (given, said) => {
    expect(() => readGivenInputs('a.yml', declared, given)).toThrow(said)
  })
})

test('permissions: nothing said keeps what there was, something said is all there is', () => {
  const before = { contents: 'read' } as const
  expect(grantsOf(undefined, before)).toEqual(before)
  expect(grantsOf({}, before)).toEqual({})
  expect(grantsOf({ issues: 'write', contents: 'none' }, before)).toEqual({ issues: 'write' })
  expect(grantsOf('read-all', {})).toMatchObject({ contents: 'read', issues: 'read' })
})

test('a called workflow may have less than its caller and never more', () => {
  const allowed = { contents: 'write', issues: 'read' } as const
  expect(beyond({ contents: 'read', issues: 'read' }, allowed)).toEqual([])
  expect(beyond({ issues: 'write', checks: 'read' }, allowed)).toEqual([
    'issues: write',
    'checks: read',
  ])
})

test('each job is rounded up to a minute, and one without a machine is free', () => {
  const worked = [1, 56, 58, null].map((seconds) => ({ seconds, requests: 2 }))
  expect(costOf(worked)).toEqual({ jobs: 3, minutes: 4, requests: 8 })
})

test('what a step writes: lines, texts of several lines, and nothing else', () => {
  expect(parseAssignments('a=1=2\nb<<end\nx\n\ny\nend\nc=\n')).toEqual({
    a: '1=2',
    b: 'x\n\ny',
    c: '',
  })
  expect(() => parseAssignments('no assignment')).toThrow("Invalid format 'no assignment'")
  expect(() => parseAssignments('a<<end\nx')).toThrow('Matching delimiter not found')
})
