import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { findPython } from '../../src/judge/find-python.ts'
import type { Pick } from '../../src/kit/plan-changes.ts'
import { changedSource } from '../../src/kit/small-change.ts'
import { findChanges } from '../../src/verify/generate-solutions.ts'
import { brokenBy, metCriteria, openTests, proveChanges } from '../../src/verify/prove-changes.ts'
import { ROOT } from '../folders.ts'
import { shippedExercise } from '../review-page/a-page.ts'

const python = await findPython(null, process.env['PATH'] ?? '')
const programs = join(ROOT, 'src', 'verify', 'python')
const workshop = { home: ROOT, python, parallel: 2, unsafe: false }

export const changesOf = (source: string) => findChanges({ python, programs }, source)

/** Makes the changes of a kit for a shipped reference, and has each answer judged once more by a judge of its own. */
export async function answersAgain(id: string): Promise<readonly Pick[]> {
  const exercise = await shippedExercise(id)
  const module = exercise.rubric.module ?? ''
  const source = await readFile(join(exercise.grader, 'reference.py'), 'utf8')
  const { changes } = await changesOf(source)
  const { picks } = await proveChanges(exercise, module, source, changes, workshop)
  const again = openTests(exercise, module, workshop)
  try {
    const met = await metCriteria(again.run, source)
    for (const { change, broken, about } of picks) {
      expect(met).toContain(about)
      const printed = broken.map(({ criterion }) => criterion)
      const changed = changedSource(source, change)
      expect(await brokenBy(again.run, changed, printed)).toEqual(broken)
    }
  } finally {
    await again.close()
  }
  return picks
}
