import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TINY, takehome, temporaryFolder } from './run-cli.ts'

describe('verify', () => {
  test('relies on every shipped exercise: each flaw is caught by the criterion named for it', async () => {
    const { stdout, exitCode, stderr } = await takehome(['verify', '--json'])
    const { exercises } = JSON.parse(stdout)
    expect(
      exercises.flatMap(({ problems }: { problems: string[] }) => problems),
      stderr,
    ).toEqual([])
    expect(exitCode).toBe(0)
    expect(exercises.map(({ id }: { id: string }) => id)).toEqual([
      'classification-metrics',
      'linear-regression',
    ])
    for (const { reference, possible, listed, template } of exercises) {
      expect(reference.earned).toBe(possible)
      expect(listed.total).toBeGreaterThanOrEqual(8)
      expect(template.testsPassed).toBe(0)
    }
  })

  test('says which flaw a weak suite lets through, and ends with 1', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const suite = join(work.path, 'graders', 'running-mean', 'test_running_mean.py')
    await writeFile(
      suite,
      (await readFile(suite, 'utf8')).replace('for width in (0, -1, 4)', 'for width in ()'),
    )
    const { stdout, exitCode } = await takehome(['verify', '--exercises', work.path])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('m2 (any width is accepted) is not caught by T2')
    expect(stdout).toContain('no flawed solution shows that T3 can fail')
  })

  test('a flawed solution or a plain-loop solution that is not there is named', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const grader = join(work.path, 'graders', 'running-mean')
    await rm(join(grader, 'loops.py'))
    const noLoops = await takehome(['verify', '--exercises', work.path])
    expect(noLoops).toMatchObject({ exitCode: 2 })
    expect(noLoops.stderr).toContain('loops.py: is missing')
    await appendFile(
      join(grader, 'mutants.yml'),
      '- { id: m3, name: absent, criterion: T1, file: mutants/m3.py }\n',
    )
    const noFile = await takehome(['verify', '--exercises', work.path])
    expect(noFile).toMatchObject({ exitCode: 2 })
    expect(noFile.stderr).toContain('there is no file mutants/m3.py')
  })

  test('an edit that finds no place is named', async () => {
    await using work = await temporaryFolder()
    await cp(TINY, work.path, { recursive: true })
    const file = join(work.path, 'graders', 'running-mean', 'mutants.yml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('") / width"', '"nowhere"'))
    const { stderr, exitCode } = await takehome(['verify', '--exercises', work.path])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('stands 0 times in reference.py')
  })
})
