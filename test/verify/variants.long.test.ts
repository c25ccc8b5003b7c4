import { expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { findPython } from '../../src/judge/find-python.ts'
import { openJournal } from '../../src/verify/journal.ts'
import { tryVariants } from '../../src/verify/try-variants.ts'
import { variantProblems } from '../../src/verify/variant-problems.ts'
import { EXERCISES } from '../exercise/shipped.ts'
import { ROOT } from '../folders.ts'

// CI tries one drawn whole beside each convention alone; `npm run variants` tries fifty an exercise.
const COUNT = Number(process.env['TAKEHOME_VARIANTS'] ?? '1')

/** Plain loops are left to verify: they take longest, and no option makes them another kind of code. */
test.each(EXERCISES)(
  'variants of %s are sound, and the shipped reference fails in each',
  async (id) => {
    const exercise = await loadExercise(ROOT, id)
    if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
    const { conventions, rubric } = exercise.value
    if (conventions.length === 0 || rubric.module === null) return
    const python = await findPython(null, process.env['PATH'] ?? '')
    const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
    const journal = await openJournal(null)
    const bed = {
      root: ROOT,
      module: rubric.module,
      patient: [],
      workshop,
      journal,
      progress: () => {},
    }
    const trials = await tryVariants(exercise.value, COUNT, bed)
    expect(trials.flatMap(variantProblems)).toEqual([])
  },
  3_600_000,
)
