import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ExerciseVerdict } from '../../src/verify/exercise-verdict.ts'
import { takehome } from '../doors/run-cli.ts'
import { temporaryFolder } from '../folders.ts'

const GRADER = join('graders', 'step-counter')

/** A sound exercise in a folder of its own. */
async function soundExercise(): Promise<{ readonly path: string } & AsyncDisposable> {
  const work = await temporaryFolder()
  await takehome(['new', 'step-counter', '--exercises', work.path])
  return work
}

/** The same without plain loops, on which every run waits for seconds: for tests of something else. */
async function quickExercise(): Promise<{ readonly path: string } & AsyncDisposable> {
  const work = await soundExercise()
  await cp(join(work.path, GRADER, 'reference.py'), join(work.path, GRADER, 'loops.py'))
  return work
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

describe('verify', () => {
  test('relies on a sound suite: flaws, generated mutants, cheats and repeated runs', async () => {
    await using work = await soundExercise()
    const options = ['--exercises', work.path, '--seeds', '1', '--repeats', '2', '--json']
    const { stdout, exitCode, stderr } = await takehome(['verify', ...options])
    const exercises: readonly ExerciseVerdict[] = JSON.parse(stdout).exercises
    expect(exitCode, stderr).toBe(0)
    expect(exercises).toMatchObject([
      {
        id: 'step-counter',
        template: { earned: 0, testsPassed: 0 },
        reference: { earned: 80 },
        loops: { lost: [] },
        listed: { killed: 3, total: 3 },
        generated: { killed: 31, total: 32, equivalent: 1 },
        cheats: [{ name: 'constants' }, { name: 'memorised' }, { name: 'lookup' }],
        flakes: 0,
        problems: [],
      },
    ])
  })

  test('says which flaw and which mutant a weak suite lets through, and ends with 1', async () => {
    await using work = await quickExercise()
    const suite = join(work.path, GRADER, 'test_step_counter.py')
    await change(suite, 'for width in (1, 7, 50)', 'for width in (7,)')
    await change(suite, 'for width in (0, -1, 4)', 'for width in ()')
    const options = ['--exercises', work.path, '--seeds', '1', '--repeats', '1']
    const { stdout, exitCode } = await takehome(['verify', ...options])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('line 9 in running_mean: if x.ndim != 1 or not 1 <= width <= x.size:')
    expect(stdout).toContain('1 <= width <= x.size -> 1 < width <= x.size')
    expect(stdout).toContain('should see it)')
    expect(stdout).toContain('m2 (any width is accepted) is not caught by T2')
  })

  test('goes on where it was stopped', async () => {
    await using work = await quickExercise()
    const journal = join(work.path, 'journal')
    const options = ['--exercises', work.path, '--quick', '--seeds', '1', '--json']
    const first = await takehome(['verify', ...options, '--resume', journal])
    const lines = (await readFile(journal, 'utf8')).split('\n').length
    const second = await takehome(['verify', ...options, '--resume', journal])
    expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout))
    expect((await readFile(journal, 'utf8')).split('\n').length).toBe(lines)
  })

  test('a flawed solution or a plain-loop solution that is not there is named', async () => {
    await using work = await soundExercise()
    await rm(join(work.path, GRADER, 'loops.py'))
    await appendFile(
      join(work.path, GRADER, 'mutants.yml'),
      '- { id: m4, name: absent, criterion: T1, file: mutants/m4.py }\n',
    )
    const { stderr, exitCode } = await takehome(['verify', '--exercises', work.path])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('loops.py: is missing')
    expect(stderr).toContain('there is no file mutants/m4.py')
  })

  test('an edit that finds no place is named', async () => {
    await using work = await soundExercise()
    await change(join(work.path, GRADER, 'mutants.yml'), '") / width"', '"nowhere"')
    const { stderr, exitCode } = await takehome(['verify', '--exercises', work.path])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`is 0 times in the reference's step_counter.py`)
  })
})
