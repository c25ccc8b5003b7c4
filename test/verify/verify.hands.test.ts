import { appendFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takehome } from '../doors/run-cli.ts'
import { change, GRADER, quickExercise, soundExercise } from './sound-exercise.ts'

describe('verify', () => {
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
