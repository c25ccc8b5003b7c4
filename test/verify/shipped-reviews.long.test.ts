import { expect, test } from 'vitest'
import { judgeSuite } from '../../src/checks/found.ts'
import { openSuiteRunner } from '../../src/grading/suite-runner.ts'
import { foundCriteria } from '../../src/rubric/rubric.ts'
import { COIN_SHARE } from '../../src/rubric/suite-meaning.ts'
import { guessShare } from '../../src/verify/guess-share.ts'
import { readSuites, suiteSubmission } from '../../src/verify/suites.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { shippedExercise } from '../review-page/a-page.ts'
import { isTryingAll } from '../sampled.ts'

const REVIEWS = ['review-training-pipeline', 'review-serving-metrics']

/** `takehome verify` tries the other suites too, and takes minutes. */
test.for(isTryingAll() ? REVIEWS : REVIEWS.slice(0, 1))(
  'the reference of %s finds each flaw alone and beside others, and no guess is worth a tenth',
  async (id) => {
    const exercise = await shippedExercise(id)
    const { rubric, modules = [] } = exercise
    if (rubric.suite === undefined) throw new Error(`${id} is no review`)
    const { reference } = await readSuites(exercise)
    const hands = { home: ROOT, python: PYTHON, parallel: 1, unsafe: false }
    const runner = openSuiteRunner(exercise, rubric.suite, hands)
    try {
      const { suite } = await runner.run('reference', suiteSubmission(exercise, reference.files))
      const flaws = modules
        .filter(({ criterion }) => criterion !== null)
        .map(({ id: flaw }) => flaw)
      expect(judgeSuite(suite.runs, modules)).toMatchObject({
        ...{ failure: null, alarmed: [], moody: [], alone: [] },
        caught: flaws.toSorted(),
      })
      const { share, alike } = guessShare(suite.runs, modules, foundCriteria(rubric))
      expect(share).toBeLessThan(COIN_SHARE)
      expect(alike).toEqual([])
    } finally {
      await runner.close()
    }
  },
)
