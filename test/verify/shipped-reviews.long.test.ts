import { expect, test } from 'vitest'
import { judgeSuite } from '../../src/checks/found.ts'
import type { SuiteModule } from '../../src/exercise/suite-modules.ts'
import { openSuiteRunner } from '../../src/grading/suite-runner.ts'
import { readSuites, suiteSubmission } from '../../src/verify/suites.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { shippedExercise } from '../review-page/a-page.ts'
import { isTryingAll } from '../sampled.ts'

/** Of each review, the modules that are tried unless all are: a correct one, and flaws of one base with their company. */
const TRIED = [
  ['review-training-pipeline', 'objects'],
  ['review-serving-metrics', 'plain'],
] as const

/** `takehome verify` tries other suites too, and takes minutes. */
test.for(TRIED)('the reference of %s finds flaws alone and beside others', async ([id, base]) => {
  const shipped = await shippedExercise(id)
  const { rubric } = shipped
  if (rubric.suite === undefined) throw new Error(`${id} is no review`)
  const modules = triedOf(shipped.modules ?? [], base)
  const exercise = { ...shipped, modules }
  const { reference } = await readSuites(exercise)
  const hands = { home: ROOT, python: PYTHON, parallel: 1, unsafe: false }
  const runner = openSuiteRunner(exercise, rubric.suite, hands)
  try {
    const { suite } = await runner.run('reference', suiteSubmission(exercise, reference.files))
    const flaws = modules.filter(({ criterion }) => criterion !== null).map((flaw) => flaw.id)
    expect(flaws.length).toBeGreaterThan(3)
    expect(judgeSuite(suite.runs, modules)).toMatchObject({
      ...{ failure: null, alarmed: [], moody: [], alone: [] },
      caught: flaws.toSorted(),
    })
  } finally {
    await runner.close()
  }
})

function triedOf(modules: readonly SuiteModule[], base: string): readonly SuiteModule[] {
  if (isTryingAll()) return modules
  const company = modules.filter(({ id }) => id.startsWith(`company/${base}-`))
  const met = new Set(company.flatMap(({ id, holds }) => [id, ...holds]))
  return modules.filter(({ id }) => id === `correct/${base}` || met.has(id))
}
