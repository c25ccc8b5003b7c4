import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Linter, type LintOutcome, openLinter } from '../../src/checks/lint/linter.ts'

const PROGRAM = join(import.meta.dirname, '../../src/checks/lint/program.ts')
const CLEAN = '"""One function."""\n\n\ndef double(x):\n    """Twice x."""\n    return 2 * x\n'
const NOT_ANALYSABLE = { kind: 'not-analysable' }

let linter: Linter
beforeAll(() => {
  linter = openLinter(PROGRAM)
})
afterAll(() => linter.close())

const rules = (outcome: LintOutcome): string[] =>
  outcome.kind === 'linted'
    ? outcome.findings.map(({ rule, line }) => `${rule} ${line}`)
    : [outcome.kind]

describe('the linter', () => {
  test('finds nothing in a clean module', async () => {
    expect(await linter.lint(CLEAN)).toEqual({ kind: 'linted', findings: [] })
  })

  test('finds with rule, message and line', async () => {
    expect(await linter.lint(`import os\n${CLEAN}`)).toMatchObject({
      findings: expect.arrayContaining([
        { rule: 'F401', message: '`os` imported but unused', line: 1 },
      ]),
    })
  })

  test.for([
    ['E501', `x = "${'a'.repeat(96)}"\n`],
    ['I001', 'import sys\nimport os\n\nprint(os, sys)\n'],
    ['B006', 'def f(x=[]):\n    return x\n'],
    ['UP032', 'x = "{}".format(1)\n'],
    ['SIM103', 'def f(x):\n    if x:\n        return True\n    return False\n'],
    ['N802', 'def Fit():\n    pass\n'],
    ['RET505', 'def f(x):\n    if x:\n        return 1\n    else:\n        return 2\n'],
    ['C400', 'x = list(i for i in range(3))\n'],
    ['W291', 'x = 1 \n'],
  ] as const)('knows rule %s', async ([rule, source]) => {
    expect(rules(await linter.lint(source)).join()).toContain(rule)
  })

  test.for([
    ['type X = int\n', '3.12', 'type alias statement'],
    ['def f[T](x: T) -> T:\n    return x\n', '3.12', 'type parameter lists'],
    ['x = f"{f"{1}"}"\n', '3.12', 'f-strings'],
    ['class A[T = int]: ...\n', '3.13', 'default type'],
    ['try:\n    f()\nexcept ValueError, TypeError:\n    pass\n', '3.14', 'parenthesized'],
    ['x = t"a{1}"\n', '3.14', 't-strings'],
  ] as const)('tells from which Python on there is %s', async ([source, since, word]) => {
    const outcome = await linter.lint(source)
    const needs = outcome.kind === 'unavailable' ? [] : (outcome.needs ?? [])
    expect(needs).toContainEqual({
      what: expect.stringMatching(/^[A-Za-z][A-Za-z0-9_.,()[\] -]{1,79}$/),
      since,
      line: expect.any(Number),
    })
    expect(needs.map(({ what }) => what).join()).toContain(word)
  })

  test('tells no version of what is wrong in each', async () => {
    expect(await linter.lint('def f(:\n')).toEqual({ kind: 'not-analysable' })
  })

  test('lets a matrix be called X', async () => {
    expect(rules(await linter.lint('def f(X):\n    X_mean = X\n    print(X_mean)\n'))).toEqual([])
  })

  test('sorts imports by what stands beside the source, as it is told', async () => {
    const apart =
      'import numpy as np\nimport pytest\n\nimport metrics\n\nprint(np, pytest, metrics)\n'
    const together = apart.replace('pytest\n\nimport', 'pytest\nimport')
    expect(rules(await linter.lint(apart, ['metrics']))).toEqual([])
    expect(rules(await linter.lint(together, ['metrics']))).toEqual(['I001 1'])
    // The same source has another verdict where the module is somebody else's.
    expect(rules(await linter.lint(apart))).toEqual(['I001 1'])
    expect(rules(await linter.lint(apart, ['metrics', 'tests']))).toEqual([])
  })

  test('answers many sources at once, each with its own findings', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => linter.lint(`${'\n'.repeat(index)}import os\n`)),
    )
    const lines = outcomes.map((outcome) => outcome.kind === 'linted' && outcome.findings[0]?.line)
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})

describe('comments that switch rules off', () => {
  test.for([
    ['import os  # noqa\n'],
    ['import os  # noqa: F401\n'],
    ['# ruff: noqa\nimport os\n'],
    ['# flake8: noqa\nimport os\n'],
    ['# ruff: noqa: F401\nimport os\n'],
    ['# ruff: disable[F401]\nimport os\n'],
    ['x = 1; import os  # NoQA\n'],
    ['"""Text.\n\n# """; import os  # noqa\n'],
  ] as const)('%j has no effect', async ([source]) => {
    expect(rules(await linter.lint(source)).join()).toContain('F401')
  })

  test('isort cannot be told to skip the file', async () => {
    const outcome = await linter.lint(
      '# isort: skip_file\nimport sys\nimport os\n\nprint(os, sys)\n',
    )
    expect(rules(outcome)).toEqual(['I001 2'])
  })

  test('the same words in a string add nothing to a clean module', async () => {
    expect(rules(await linter.lint(`${CLEAN}\n\nHINT = "# noqa"\n`))).toEqual([])
  })
})

describe('sources made to break the parser', () => {
  test.for([
    ['100,000 opening brackets', '('.repeat(100_000)],
    ['a sum of 130,000 terms', `x = ${'1+'.repeat(130_000)}1\n`],
    ['250,000 minus signs', `x = ${'-'.repeat(250_000)}1\n`],
    // So few that Python reads them: what exhausts the linter's stack is not a want of memory.
    ['2,900 minus signs', `x = ${'-'.repeat(2_900)}1\n`],
    ['a NUL byte', 'x = 1\0\n'],
    ['half a statement', 'x = (\n'],
    ['the text of another language', 'function f() { return 1 }\n'],
  ] as const)('%s are never clean, and the next source is linted', async ([, source]) => {
    expect(await linter.lint(source)).toEqual(NOT_ANALYSABLE)
    expect(await linter.lint(CLEAN)).toEqual({ kind: 'linted', findings: [] })
  })

  test.for([
    ['a UTF-7 cookie', '# -*- coding: utf-7 -*-\nimport os\n', ['F401 2']],
    ['mixed line ends', 'x = 1\r\ny = 2\rimport os\n', ['F401 3']],
  ] as const)('%s changes nothing', async ([, source, expected]) => {
    expect(rules(await linter.lint(source))).toEqual(expect.arrayContaining([...expected]))
  })
})

describe('the process of the linter', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'takehome-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function withProgram(body: string, sources: readonly string[], limitMs = 5_000) {
    const program = join(folder, 'program.mjs')
    await writeFile(program, body)
    const broken = openLinter(program, { limitMs, startLimitMs: 5_000 })
    const outcomes = await Promise.all(sources.map((source) => broken.lint(source)))
    await broken.close()
    return outcomes
  }

  const ready = `process.send({ ready: true })\nprocess.on('message', ({ id, source }) => {`
  const answer = 'process.send({ id, findings: [] }) })'

  test('that does not start is our fault', async () => {
    const unavailable = { kind: 'unavailable', why: 'the linter did not start' }
    expect(await withProgram('process.exit(3)', [CLEAN])).toEqual([unavailable])
  })

  test('is ended when a source takes too long, and the next source gets a new one', async () => {
    const hang = `${ready} if (source === 'hang') for (;;); ${answer}`
    expect(await withProgram(hang, ['hang', 'x'], 300)).toEqual([
      NOT_ANALYSABLE,
      { kind: 'linted', findings: [] },
    ])
  })

  test('is waited for while the machine lets it compute nothing', async () => {
    const waits = `${ready} setTimeout(() => ${answer.replace(/\}\)$/, '')}, 600) })`
    expect(await withProgram(waits, ['x'], 150)).toEqual([{ kind: 'linted', findings: [] }])
  })

  test('that is kept from computing for too long is our fault', async () => {
    const unavailable = { kind: 'unavailable', why: 'the machine is too busy' }
    expect(await withProgram(`${ready} })`, ['x'], 100)).toEqual([unavailable])
  })

  test('that dies of a source twice makes it not analysable', async () => {
    const die = `${ready} if (source === 'die') process.abort(); ${answer}`
    expect(await withProgram(die, ['die', 'x'])).toEqual([
      NOT_ANALYSABLE,
      { kind: 'linted', findings: [] },
    ])
  })

  const killed = `${ready} if (source.startsWith('kill')) process.kill(process.pid, 'SIGKILL'); ${answer}`

  test('that is killed from outside twice is our fault, and the next source is linted', async () => {
    expect(await withProgram(killed, ['kill', 'x'])).toEqual([
      { kind: 'unavailable', why: 'the machine has too little memory' },
      { kind: 'linted', findings: [] },
    ])
  })

  test('that is killed over a source of a size that no honest one has was killed by it', async () => {
    expect(await withProgram(killed, ['kill'.padEnd(2 ** 16 + 1)])).toEqual([NOT_ANALYSABLE])
  })

  test('that is killed once and then dies has died of the source', async () => {
    const both = `import { existsSync, writeFileSync } from 'node:fs'
      const mark = ${JSON.stringify(join(folder, 'killed'))}
      ${ready} if (existsSync(mark)) process.abort()
      writeFileSync(mark, ''); process.kill(process.pid, 'SIGKILL') })`
    expect(await withProgram(both, ['x'])).toEqual([NOT_ANALYSABLE])
  })

  test('that dies of something else is asked once more', async () => {
    const dieOnce = `import { existsSync, writeFileSync } from 'node:fs'
      const mark = ${JSON.stringify(join(folder, 'died'))}
      ${ready} if (!existsSync(mark)) { writeFileSync(mark, ''); process.abort() } ${answer}`
    expect(await withProgram(dieOnce, ['x'])).toEqual([{ kind: 'linted', findings: [] }])
  })

  test('that answers with anything but findings has not found the source clean', async () => {
    const lie = `${ready} process.send({ id, findings: source === 'x' ? 'none' : [{ rule: '<b>' }] }) })`
    expect(await withProgram(lie, ['x', 'y'])).toEqual([NOT_ANALYSABLE, NOT_ANALYSABLE])
  })

  test('sees nothing of our environment', async () => {
    const tell = `${ready} process.send({ id, findings: [
      { rule: 'E1', message: Object.keys(process.env).join(), line: 1 }] }) })`
    // The one variable is a constant of the program's.
    const message = 'GLIBC_TUNABLES'
    expect(await withProgram(tell, ['x'])).toMatchObject([{ findings: [{ message }] }])
  })

  test('ends with its parent, however that ended', async () => {
    const parent = join(folder, 'parent.mjs')
    await writeFile(
      parent,
      `import { fork } from 'node:child_process'
       fork(${JSON.stringify(PROGRAM)}, { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] })
         .once('message', () => process.kill(process.pid, 'SIGKILL'))`,
    )
    const child = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exit = once(child, 'exit')
    // Both processes hold the pipe, so it closes when the second of them is gone.
    const close = once(child, 'close')
    expect(await exit).toEqual([null, 'SIGKILL'])
    expect(await close).toEqual([null, 'SIGKILL'])
  })
})
