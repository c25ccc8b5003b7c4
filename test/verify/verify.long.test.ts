import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ExerciseVerdict } from '../../src/verify/exercise-verdict.ts'
import { takehome } from '../doors/run-cli.ts'
import { change, GRADER, quickExercise, soundExercise } from './sound-exercise.ts'

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
})
