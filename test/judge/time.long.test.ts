import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changedHome } from './changed-home.ts'
import { endings, OwnSuite, SETUP } from './own-suite.ts'

const SHORT = { ...SETUP, limits: { ...SETUP.limits, callSeconds: 1 } }
const HONEST = 'def f(x):\n    return x\n'

describe('a load that timed out', () => {
  const suite = new OwnSuite(
    { one: 'same(submission.f(1), 1)', two: 'same(submission.f(2), 2)' },
    HONEST,
    SHORT,
  )
  afterAll(() => suite.close())

  test('is tried once more in a fresh worker', async () => {
    await suite.judge.ready
    // The clock that Python calls monotonic: the first load hangs, and later ones do not.
    const until = Number(process.hrtime.bigint()) / 1e9 + 0.7
    const source = `import time\nif time.monotonic() < ${until}:\n    time.sleep(60)\n${HONEST}`
    expect(endings(await suite.grade(source))).toEqual({ one: 'passed', two: 'passed' })
  })

  test('and then never again', async () => {
    const start = Date.now()
    const said = endings(await suite.grade(`while True: pass\n${HONEST}`))
    const never = 'did-not-load: the module did not load: gave no answer in time'
    expect(said).toEqual({ one: never, two: never })
    expect(Date.now() - start).toBeLessThan(60_000)
  })
})

/** Time of the processor, whatever else runs there. */
const COMPUTE = `import time
def compute(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds: pass
    return 1
def rest(seconds):
    time.sleep(seconds)
    return 1
`
const LOAD = `${COMPUTE}compute(1.2)\n`
const WORK = {
  compute: 'same(submission.compute(1.2), 1)',
  compute_for_ever: 'submission.compute(1000)',
  rest: 'submission.rest(1000)',
  quick: 'speed(lambda solution: solution.compute(1.2))',
  slow: 'speed(lambda solution: solution.compute(2.5))',
  sleepy: 'speed(lambda solution: solution.rest(2.5))',
}
const EXPECTED = {
  compute: 'passed',
  compute_for_ever: 'timed-out: gave no answer in time',
  rest: 'timed-out: gave no answer in time',
  quick: 'passed',
  slow: 'too-slow: took longer than the 2 s allowed',
  sleepy: 'too-slow: took longer than the 2 s allowed',
}
// Its work takes no time: what the others may take is the floor.
const REFERENCE = 'def compute(seconds): return 1\ndef rest(seconds): return 1\n'

// Enough for all that is computed to take longer by the wall than its limit.
const LOOPS = 2

describe('time is what the submission took itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takehome-busy-'))
  const python = join(folder, 'python-on-one-processor')
  const setup = { ...SHORT, python, limits: { ...SHORT.limits, callSeconds: 3 } }
  let loops: readonly ChildProcess[] = []

  beforeAll(() => {
    writeFileSync(python, `#!/bin/sh\nexec taskset -c 0 ${SETUP.python} "$@"\n`)
    chmodSync(python, 0o755)
    loops = Array.from({ length: LOOPS }, () =>
      spawn('sh', ['-c', 'exec taskset -c 0 sh -c "while :; do :; done"'], { stdio: 'ignore' }),
    )
  })
  afterAll(() => {
    for (const loop of loops) loop.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test('beside busy loops on one processor', async () => {
    const suite = new OwnSuite(WORK, REFERENCE, setup)
    expect(endings(await suite.grade(LOAD))).toEqual(EXPECTED)
    await suite.close()
  })

  test('and a machine without time for it gives no result', async () => {
    const starves = [
      ['takehome/clock.py', 'STARVED_FACTOR = 20', 'STARVED_FACTOR = 0.1'],
      ['takehome/clock.py', 'STARVED_SECONDS = 10', 'STARVED_SECONDS = 0'],
    ] as const
    const home = changedHome(folder, starves)
    const { compute } = WORK
    const suite = new OwnSuite({ compute }, REFERENCE, { ...setup, pythonHome: home })
    await expect(suite.grade(LOAD)).rejects.toMatchObject({
      code: 'sandbox-failed',
      message: expect.stringContaining('too busy'),
    })
    await suite.close()
  })
})
