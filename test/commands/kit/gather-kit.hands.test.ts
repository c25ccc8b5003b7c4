import { expect, test } from 'vitest'
import { gatherKit } from '../../../src/commands/kit/gather-kit.ts'
import { submissionDigest } from '../../../src/submission/submission.ts'
import { aKit } from '../../kit/a-kit.ts'
import { shippedExercise } from '../../review-page/a-page.ts'

// Nothing is run where there is nothing to run.
const workshop = { home: '', python: '', parallel: 1, unsafe: false }

test.each([
  ['is not there', [], 'missing'],
  [
    'is no text',
    [{ path: 'linear_regression.py', bytes: new Uint8Array([0xff, 0xfe, 0, 1]) }],
    'unreadable',
  ],
] as const)(
  'a module that %s is told from the other, and nothing is said to have been met',
  async (_, files, problem) => {
    const exercise = await shippedExercise('linear-regression')
    const { scorecard } = await aKit('linear-regression', {}, null)
    const submission = { files, listing: [], oddities: [], digest: submissionDigest(files) }
    const work = { name: 'a', exercise, role: null, ai: null, submission, scorecard }
    const { changes } = await gatherKit(work, workshop)
    expect(changes).toEqual({ problem, picks: [], met: null, tries: 0 })
  },
)
