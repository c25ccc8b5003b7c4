import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startJudge } from '../../src/judge/judge.ts'
import { LIMITS } from '../../src/judge/limits.ts'
import { isTryingAll } from '../sampled.ts'
import { SETUP } from './own-suite.ts'

const ROOT = join(import.meta.dirname, '../..')
// All of them take a quarter of an hour beside busy loops: CI tries one.
const SHIPPED = readdirSync(join(ROOT, 'graders'))
  .filter((id) => readdirSync(join(ROOT, 'graders', id)).includes('loops.py'))
  .filter((id) => isTryingAll() || id === 'linear-regression')
const LOOPS = 4

/** Each test of the reference and of the plain loops, with the reason for which it failed. */
async function verdicts(id: string): Promise<readonly string[]> {
  const grader = join(ROOT, 'graders', id)
  const module = readdirSync(join(ROOT, 'templates', id)).find((file) =>
    /^(?!test_).*\.py$/.test(file),
  )
  const judge = startJudge({ ...SETUP, limits: LIMITS, grader, module: String(module) })
  const graded = await Promise.all(
    ['reference.py', 'loops.py'].map((file) =>
      judge.grade({ id: file, source: readFileSync(join(grader, file), 'utf8'), seed: 'busy' }),
    ),
  )
  await judge.close()
  return graded.flatMap(({ tests }) => tests.map(({ name, reason }) => `${name} ${reason}`))
}

test.each(SHIPPED)(
  '%s: verdicts are the same beside busy loops',
  async (id) => {
    const loops: ChildProcess[] = []
    const quiet = await verdicts(id)
    try {
      for (let count = 0; count < LOOPS; count += 1)
        loops.push(spawn('sh', ['-c', 'while :; do :; done'], { stdio: 'ignore' }))
      expect(await verdicts(id)).toEqual(quiet)
    } finally {
      for (const loop of loops) loop.kill('SIGKILL')
    }
  },
  900_000,
)
