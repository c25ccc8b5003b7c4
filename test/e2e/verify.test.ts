import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ExerciseVerdict } from '../../src/verify/exercise-verdict.ts'
import { TINY, takehome, temporaryFolder } from './run-cli.ts'

const GRADER = join('graders', 'running-mean')

describe('verify', () => {
  test('relies on a sound suite: flaws, generated mutants, cheats and repeated runs', async () => {
    const { stdout, exitCode, stderr } = await takehome([
      ...['verify', '--exercises', TINY, '--repeats', '5', '--json'],
    ])
    const exercises: readonly ExerciseVerdict[] = JSON.parse(stdout).exercises
    expect(exitCode, stderr).toBe(0)
    expect(exercises).toMatchObject([
      {
        id: 'running-mean',
        template: { testsPassed: 0 },
        reference: { earned: 80 },
        loops: { lost: [] },
        listed: { killed: 3, total: 3 },
        generated: { killed: 19, total: 20, equivalent: 1 },
        cheats: [{ name: 'constants' }, { name: 'memorised' }, { name: 'lookup' }],
        flakes: 0,
        problems: [],
      },
    ])
  })

  test('says which flaw and which mutant a weak suite lets through, and ends with 1', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const suite = join(work.path, GRADER, 'test_running_mean.py')
    const text = await readFile(suite, 'utf8')
    await writeFile(suite, text.replace('for width in (0, -1, 4)', 'for width in ()'))
    const { stdout, exitCode } = await takehome([
      'verify',
      '--exercises',
      work.path,
      '--repeats',
      '1',
    ])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('m2 (any width is accepted) is not caught by T2')
    expect(stdout).toContain('line 9 in running_mean: if x.ndim != 1 or not 1 <= width <= x.size:')
    expect(stdout).toContain('should see it)')
  })

  test('goes on where it was stopped', async () => {
    await using work = await temporaryFolder()
    const journal = join(work.path, 'journal')
    const arguments_ = ['verify', '--exercises', TINY, '--quick', '--seeds', '1', '--json']
    const first = await takehome([...arguments_, '--resume', journal])
    const lines = (await readFile(journal, 'utf8')).split('\n').length
    const second = await takehome([...arguments_, '--resume', journal])
    expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout))
    expect((await readFile(journal, 'utf8')).split('\n').length).toBe(lines)
  })

  test('a flawed solution or a plain-loop solution that is not there is named', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
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
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const file = join(work.path, GRADER, 'mutants.yml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('") / width"', '"nowhere"'))
    const { stderr, exitCode } = await takehome(['verify', '--exercises', work.path])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`stands 0 times in the reference's running_mean.py`)
  })
})
