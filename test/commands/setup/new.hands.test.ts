import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takehome } from '../../doors/run-cli.ts'
import { temporaryFolder } from '../../folders.ts'

test('a new exercise is one that verify relies on', async () => {
  await using work = await temporaryFolder()
  const made = await takehome(['new', 'step-counter', '--exercises', work.path, '--json'])
  expect(made, made.stderr).toMatchObject({ exitCode: 0 })
  expect(JSON.parse(made.stdout).written).toContain('templates/step-counter/step_counter.py')
  // Whole, with generated mutants, it is verified in test/verify/verify.long.test.ts.
  const options = ['--exercises', work.path, '--quick', '--seeds', '1', '--json']
  const { stdout, exitCode, stderr } = await takehome(['verify', 'step-counter', ...options])
  expect(exitCode, stderr).toBe(0)
  expect(JSON.parse(stdout).exercises).toMatchObject([{ id: 'step-counter', problems: [] }])
})

test('nothing is overwritten: everything in the way is named, and nothing is written', async () => {
  await using work = await temporaryFolder()
  await takehome(['new', 'steps', '--exercises', work.path])
  const before = await readdir(work.path, { recursive: true })
  const { exitCode, stderr } = await takehome(['new', 'steps', '--exercises', work.path])
  expect(exitCode).toBe(2)
  expect(stderr).toContain(join('rubrics', 'steps.yml'))
  expect(stderr).toContain(join('graders', 'steps', 'reference.py'))
  expect(await readdir(work.path, { recursive: true })).toEqual(before)
})

test('an id that cannot be one is refused', async () => {
  for (const id of ['Steps', '../steps', '-steps', 's']) {
    const { exitCode, stderr } = await takehome(['new', '--exercises', '/nowhere', '--', id])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('is not an exercise id')
  }
})
