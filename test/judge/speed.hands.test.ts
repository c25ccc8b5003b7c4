import { describe, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'

const RIGHT = 'def f():\n    return {"a": 1}\n'

/** Slow for as long as a first run takes to be given up, and then it answers nothing at all. */
function slowThenEmpty(): string {
  const until = Number(process.hrtime.bigint()) / 1e9 + 1.7
  return `import time\ndef f():\n    if time.monotonic() < ${until}:\n        time.sleep(60)\n    return {}\n`
}

describe('what a quick run gave is judged', () => {
  test.for([
    ['right, and at once', false, 'passed'],
    ['slow once, then nothing', true, 'wrong-value: the result should have the keys a'],
  ] as const)('%s', async ([, isSlow, ending]) => {
    const suite = new OwnSuite(
      { fit: 'same(speed(lambda solution: solution.f()), {"a": 1})' },
      RIGHT,
    )
    await suite.judge.ready
    expect(endings(await suite.grade(isSlow ? slowThenEmpty() : RIGHT))).toEqual({ fit: ending })
    await suite.close()
  })
})

// The reference would fill it as well, and a submission that answers nothing would be judged by its answers.
test.for(['{}', '[]', 'set()'])('a work that fills %s of its test is refused', async (empty) => {
  const body = `answers = ${empty}\ndef work(solution):\n    answers.update(solution.f())\nspeed(work)`
  const suite = new OwnSuite({ fit: body }, RIGHT)
  await expect(suite.grade(RIGHT)).rejects.toMatchObject({
    code: 'sandbox-failed',
    message: expect.stringContaining('the work of speed() must return its answers'),
  })
  await suite.close()
})
