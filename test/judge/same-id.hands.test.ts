import { expect, test } from 'vitest'
import { OwnReview } from './own-review.ts'
import { OwnSuite } from './own-suite.ts'

const SAID = 'the judge has the job "ada" already'

test('a submission with the id of one that is being judged is refused, and that one is judged', async () => {
  const suite = new OwnSuite({ one: 'same(submission.one(), 1)' }, 'def one(): return 1\n')
  const job = { id: 'ada', source: 'def one(): return 1\n', seed: 'suite' }
  const first = suite.judge.grade(job)
  await expect(suite.judge.grade({ ...job, source: null })).rejects.toThrow(SAID)
  expect((await first).tests).toMatchObject([{ passed: true }])
  expect((await suite.judge.grade(job)).tests).toMatchObject([{ passed: true }])
  await suite.close()
})

test('the same holds for suites of a review', async () => {
  const { judge } = new OwnReview(['one'], { right: 'def one(): return 1\n' }, {})
  const text = 'from under_review import one\n\n\ndef test_one():\n    assert one() == 1\n'
  const job = { id: 'ada', files: [{ path: 'tests/test_it.py', text }] }
  const first = judge.run(job)
  await expect(judge.run({ ...job, files: [] })).rejects.toThrow(SAID)
  expect(await first).not.toEqual([])
  await judge.close()
})
