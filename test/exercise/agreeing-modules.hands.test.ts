import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'
import { isTryingAll } from '../sampled.ts'

const SCRIPT = join(import.meta.dirname, 'agreeing_modules.py')

test('correct modules of a code review agree, whatever types numbers have', async () => {
  const rounds = isTryingAll() ? 1000 : 60
  const args = ['-I', '-B', '-W', 'ignore', SCRIPT, join(ROOT, 'graders'), `${rounds}`, '7']
  const { stdout } = await promisify(execFile)(PYTHON, args, { maxBuffer: 2 ** 26 })
  expect(JSON.parse(stdout)).toEqual([])
})
