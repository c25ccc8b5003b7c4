import { afterAll, describe, expect, test } from 'vitest'
import { endings, OwnSuite, SETUP } from './own-suite.ts'

const SHORT = { ...SETUP, limits: { ...SETUP.limits, callSeconds: 2 } }
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
    const until = Number(process.hrtime.bigint()) / 1e9 + 1.5
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
