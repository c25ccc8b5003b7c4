import { afterAll, describe, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'

const BODIES = { one: 'same(1, 1)', two: 'same(2, 2)' }

describe('a fixture of an exercise that asks the submission', () => {
  const fixture = (scope: string, body: string) =>
    `@pytest.fixture(autouse=True, scope="${scope}")\ndef weights(submission):\n    ${body}\n\n\n`
  const asks = 'return submission.fit()["weights"] + 1'
  const each = new OwnSuite(BODIES, '', {}, fixture('function', asks))
  const once = new OwnSuite(BODIES, '', {}, fixture('session', asks))
  afterAll(() => Promise.all([each.close(), once.close()]))

  test.for([
    ['a right answer', 'def fit(): return {"weights": 1}', 'passed'],
    ['no answer', 'def fit(): raise RuntimeError', 'raised: raised RuntimeError'],
    ['an answer without what it looks for', 'def fit(): return {}', 'wrong-value: '],
    ['an answer of another kind', 'def fit(): return None', 'wrong-value: '],
  ] as const)('fails its tests on what was answered: %s', async ([, source, ending]) => {
    for (const suite of [each, once]) {
      const said = endings(await suite.grade(source))
      expect(Object.keys(said)).toEqual(['one', 'two'])
      for (const one of Object.values(said)) expect(one).toContain(ending)
    }
  })

  test('is an error of the exercise where it fails before it has asked', async () => {
    const suite = new OwnSuite(BODIES, '', {}, fixture('function', '{}["missing"]'))
    await expect(suite.grade('def fit(): return {}')).rejects.toMatchObject({
      code: 'sandbox-failed',
      message: expect.stringContaining("setup failed: KeyError('missing')"),
    })
    await suite.close()
  })
})
