import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Judge, type JudgeSetup, startJudge } from '../../src/judge/judge.ts'
import type { JudgedTest } from '../../src/judge/judge-message.ts'
import { PYTHON, PYTHON_HOME } from './run-python.ts'

export const SETUP: Omit<JudgeSetup, 'grader'> = {
  python: PYTHON,
  pythonHome: PYTHON_HOME,
  module: 'solution.py',
  limits: { callSeconds: 5, totalSeconds: 60, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 },
  parallel: 2,
  unsafe: false,
}

const HEAD = 'import numpy as np\nimport pytest\nfrom takehome import criterion\n\n\n'
let jobs = 0

/** Judges modules by hidden tests that are written on the spot: `bodies` by the test's name, below `fixtures`. */
export class OwnSuite {
  readonly folder = mkdtempSync(join(tmpdir(), 'takehome-suite-'))
  readonly judge: Judge

  constructor(
    bodies: Readonly<Record<string, string>>,
    reference: string,
    setup: Partial<JudgeSetup> = {},
    fixtures = '',
  ) {
    const tests = Object.entries(bodies).map(
      ([name, body], index) =>
        `@criterion("T${index + 1}")\ndef test_${name}(submission, close, same, rejects, speed):\n${body.replace(/^/gm, '    ')}\n`,
    )
    writeFileSync(join(this.folder, 'test_suite.py'), HEAD + fixtures + tests.join('\n\n'))
    writeFileSync(join(this.folder, 'reference.py'), reference)
    this.judge = startJudge({ ...SETUP, grader: this.folder, ...setup })
  }

  async grade(source: string): Promise<readonly JudgedTest[]> {
    return (await this.judge.grade({ id: `${jobs++}`, source, seed: 'suite' })).tests
  }

  async close(): Promise<void> {
    await this.judge.close()
    rmSync(this.folder, { recursive: true })
  }
}

/** Each test's name with its ending: "passed", or the reason and what is said of it. */
export function endings(tests: readonly JudgedTest[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tests.map(({ name, passed, reason, detail }) => [
      name.replace(/^test_/, ''),
      passed ? 'passed' : `${reason}: ${detail}`,
    ]),
  )
}
