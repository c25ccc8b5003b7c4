import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The interpreter that has NumPy and pytest. */
export const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
export const PYTHON_HOME = join(import.meta.dirname, '../../src/judge/python')

/** Runs a script that gets the folder of our Python packages and prints one JSON document a line. */
export async function runPython<Line>(script: string): Promise<readonly Line[]> {
  const { stdout } = await promisify(execFile)(PYTHON, ['-I', '-B', script, PYTHON_HOME], {
    env: {},
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
