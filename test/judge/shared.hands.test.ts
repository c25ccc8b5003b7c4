import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'
import { runPython } from './run-python.ts'

const TASKS = Array.from({ length: 40 }, (_, index) => index)

test('each task is done once, and who gives nothing is heard of', async () => {
  const cases = await runPython(join(import.meta.dirname, 'shared_cases.py'))
  expect(cases).toEqual([
    { name: 'one', drawn: TASKS, works: 1 },
    { name: 'two', drawn: TASKS, works: 2 },
    { name: 'the other dies', broken: 'a process of the judge ended without a result' },
    { name: 'the other fails', bug: 'ValueError: no luck' },
    {
      name: 'the other lacks memory',
      broken: 'OSError: [Errno 12] Cannot allocate memory',
    },
    {
      name: 'the other gives no JSON',
      bug: 'TypeError: Object of type set is not JSON serializable',
    },
    { name: 'this one fails', raised: 'no luck' },
    { name: 'left', children: 'none' },
  ])
})

const BODIES = {
  one: 'same(submission.one(), 1)',
  two: 'same(submission.two(), 2)',
  three: 'same(submission.three(), 3)',
  four: 'same(submission.four(), 4)',
  five: 'rejects(submission.five)',
  quick: 'speed(lambda solution: solution.one())',
}
const HONEST = `
def one(): return 1
def two(): return 2
def three(): return 3
def four(): return 4
def five(): raise ValueError
`
// Each call takes so long that one fits into the limit and two do not, by whichever processes they are made. Waiting
// for a busy machine is not counted, so that there is room on both sides.
const SLOW = HONEST.replaceAll(': return', ': time.sleep(1.4); return').replace(
  '\n',
  '\nimport time\n',
)

describe('a module is judged by two processes as by one', () => {
  const limits = { callSeconds: 5, totalSeconds: 2, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 }
  const one = new OwnSuite(BODIES, HONEST, { limits, parallel: 1 })
  const two = new OwnSuite(BODIES, HONEST, { limits, parallel: 2 })
  afterAll(() => Promise.all([one.close(), two.close()]))

  test.each([
    ['an honest one', HONEST],
    ['one with a mistake', HONEST.replace('return 3', 'return 30')],
    ['one that raises when it is imported', 'raise RuntimeError'],
    ['one that cannot be parsed', 'def'],
    ['one that kills its worker', HONEST.replace('return 2', 'import os; os._exit(1)')],
    [
      'one that remembers calls',
      `calls = []\n${HONEST.replaceAll('return', 'calls.append(1); return len(calls) and')}`,
    ],
    ['one that takes more time than all its tests together may', SLOW],
  ])('%s', async (_, source) => {
    const [alone, shared] = await Promise.all([one.grade(source), two.grade(source)])
    expect(shared).toEqual(alone)
  })

  test('and time that is used up is used up', async () => {
    const said = Object.values(endings(await two.grade(SLOW)))
    expect(said.filter((ending) => ending.startsWith('timed-out')).length).toBeGreaterThan(0)
  })
})
