import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { findPython } from '../../src/judge/find-python.ts'
import { readFlawedSolutions, readReference } from '../../src/verify/flawed-solutions.ts'
import { openJournal } from '../../src/verify/journal.ts'
import { openBench } from '../../src/verify/open-bench.ts'
import { takehome } from '../doors/run-cli.ts'
import { ROOT } from '../folders.ts'
import { isTryingAll, sampled } from '../sampled.ts'
import { EXERCISES } from './shipped.ts'

const WRITE_UPS = ['failure-retrospective', 'end-to-end-project']

async function openSuite(id: string) {
  const loaded = await loadExercise(ROOT, id)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  const exercise = loaded.value
  const module = exercise.rubric.module ?? ''
  const read = (file: string) => readFile(join(exercise.grader, file), 'utf8')
  const solution = await readReference(exercise.grader, module)
  const reference = solution.get(module) ?? ''
  const flawed = await readFlawedSolutions(exercise, solution)
  if (!flawed.ok) throw new Error(JSON.stringify(flawed.error))
  const python = await findPython(null, process.env['PATH'] ?? '')
  const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
  const bench = openBench(exercise, module, workshop, await openJournal(null))
  return { exercise, module, reference, loops: await read('loops.py'), flawed: flawed.value, bench }
}

const CODE = EXERCISES.filter((id) => !WRITE_UPS.includes(id))

/** What a change of a suite is most likely to break; `takehome verify` tries all of it, and takes minutes. */
describe.each(sampled(CODE, 2))('the hidden tests of %s', (id) => {
  test('let correct solutions pass, and flaws fail at their criterion', async () => {
    const { exercise, module, reference, loops, flawed, bench } = await openSuite(id)
    const tested = exercise.rubric.criteria.filter((one) => one.id.startsWith('T'))
    const patient = tested.filter(({ title }) => !title.startsWith('Speed')).map((one) => one.id)
    const first = patient.flatMap((one) => flawed.find(({ criterion }) => criterion === one) ?? [])
    const tried = sampled(first, 4)
    // Plain loops take longest; CI judges those of one exercise on a busy machine.
    const correct = isTryingAll() ? [reference, loops] : [reference]
    try {
      const [passed, caught] = await Promise.all([
        Promise.all(
          correct.map((solution, index) =>
            bench.firstFailures(solution, ['suite-1'], index === 0 ? {} : { only: patient }),
          ),
        ),
        Promise.all(
          tried.map(({ solution, criterion }) =>
            bench.firstFailures(solution.get(module) ?? '', ['suite-1'], { only: [criterion] }),
          ),
        ),
      ])
      expect(passed).toEqual(correct.map(() => [null]))
      const missed = tried.filter((_, index) => caught[index]?.[0] === null)
      expect(missed.map(({ id: flaw, criterion }) => `${flaw} ${criterion}`)).toEqual([])
      expect(first).toHaveLength(patient.length)
    } finally {
      await bench.close()
    }
  })
})

test('write-ups are verified whole, for nothing of theirs has to run', async () => {
  const { stdout, exitCode } = await takehome(['verify', ...WRITE_UPS, '--json'])
  expect(JSON.parse(stdout).exercises).toMatchObject([
    { template: { earned: 0 }, reference: { earned: 10 }, problems: [] },
    { template: { earned: 0 }, reference: { earned: 15 }, problems: [] },
  ])
  expect(exitCode).toBe(0)
})
