import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { load } from 'js-yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PACK_FOLDER } from '../../src/grading/job.ts'
import { lookForPython } from '../../src/judge/find-python.ts'
import type { Ready } from '../../src/judge/judge.ts'
import { PACK_NAMES, type PackName, packOf } from '../../src/judge/packs.ts'
import { verify } from '../../src/verify/verify.ts'
import { ROOT, temporaryFolder } from '../folders.ts'
import { endings, OwnSuite } from './own-suite.ts'
import { PYTHON } from './run-python.ts'

const run = promisify(execFile)
const BODIES = {
  seen: 'same(submission.seen(), ["numpy", *submission.asked()])',
  loaded: 'same(submission.loaded(), submission.asked())',
  written: 'same(submission.written(), False)',
}
/** What can be imported of everything that is installed, and what was there before anything was. */
const source = (asked: readonly string[]) => `import sys
LOADED = [name for name in ${JSON.stringify(asked)} if name in sys.modules]
import importlib, os
def seen():
    found = []
    for name in ["numpy", "sklearn", "scipy", "joblib", "threadpoolctl", "pandas", "pytest", "six"]:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
        found.append(name)
    return found
def asked():
    return ${JSON.stringify(asked)}
def loaded():
    return LOADED
def written():
    return any(os.access(entry, os.W_OK) for entry in sys.path)
`

// Packs that are empty, in an environment of their own: where they lie differs from where NumPy does.
const folder = mkdtempSync(join(tmpdir(), 'takehome-packs-'))
const python = join(folder, 'bin/python')
let packages: string

beforeAll(async () => {
  await run(PYTHON, ['-m', 'venv', '--without-pip', '--system-site-packages', folder])
  const [version = ''] = readdirSync(join(folder, 'lib'))
  packages = join(folder, 'lib', version, 'site-packages')
  for (const name of PACK_NAMES) install(name)
  install('joblib', 'joblib')
  writeFileSync(join(packages, 'threadpoolctl.py'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

function install(name: string, module = packOf(name as PackName).module, body = ''): void {
  const loads = module === name && name === 'joblib' ? [] : packOf(name as PackName).loads
  for (const path of [module, ...loads].map((one) => one.replaceAll('.', '/'))) {
    const file = join(packages, path, '__init__.py')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `__version__ = "9.8"\n${path === module ? body : ''}`)
  }
}

async function judgeWith(packs: readonly PackName[], asked: readonly string[]): Promise<Ready> {
  const suite = new OwnSuite(BODIES, '', { python, packs, parallel: 1 })
  try {
    const ready = await suite.judge.ready
    const all = { seen: 'passed', loaded: 'passed', written: 'passed' }
    expect(endings(await suite.grade(source(asked)))).toEqual(all)
    return ready
  } finally {
    await suite.close()
  }
}

test('an exercise that asks for nothing has NumPy alone, whatever is installed', async () => {
  expect(await judgeWith([], [])).toMatchObject({ packs: [] })
})

test('what it asks for is there with all that it needs, loaded, read-only, and nothing else', async () => {
  const version = '9.8'
  expect(await judgeWith(['scipy'], ['scipy'])).toMatchObject({
    packs: [{ name: 'scipy', version }],
  })
  const suite = new OwnSuite({ seen: BODIES.seen }, '', { python, packs: ['scikit-learn'] })
  const brought = ['sklearn', 'scipy', 'joblib', 'threadpoolctl']
  expect(endings(await suite.grade(source(brought)))).toEqual({ seen: 'passed' })
  expect((await suite.judge.ready).packs).toEqual([{ name: 'scikit-learn', version }])
  await suite.close()
})

test('which packs a Python has is found with it', async () => {
  expect((await lookForPython(python, '')).has).toEqual(PACK_NAMES)
})

test.each<[string, string, RegExp]>([
  ['needs what is not there', 'import takehome_lacks', /cannot import scipy .*takehome_lacks/],
  ['needs what no sandbox has', 'import pytest', /in the sandbox, .* cannot import scipy .*pytest/],
  ['ends its process', 'import os; os._exit(0)', /ended the process/],
])('a pack that %s is the operator’s to mend', async (_, body, said) => {
  install('scipy', 'scipy', body)
  const suite = new OwnSuite(BODIES, '', { python, packs: ['scipy'], parallel: 1 })
  const failing = { code: 'no-package', message: expect.stringMatching(said) }
  await expect(suite.judge.ready).rejects.toMatchObject(failing)
  await suite.close()
  install('scipy')
})

test('a pack that is not installed is too', async () => {
  rmSync(join(packages, 'scipy'), { recursive: true })
  const suite = new OwnSuite(BODIES, '', { python, packs: ['scipy'], parallel: 1 })
  const failing = { code: 'no-package', message: `${python} has no scipy` }
  await expect(suite.judge.ready).rejects.toMatchObject(failing)
  await suite.close()
  install('scipy')
})

test.each([
  ['packages: [pandas]\n', true],
  ["'packages' : [pandas]\n", true],
  ['id: x\n# packages: none\nforbidden_calls: [packages]\n', false],
])('the Action installs packs for a job with the rubric %j: %s', async (rubric, expected) => {
  await using work = await temporaryFolder()
  const rubrics = join(work.path, 'job', PACK_FOLDER, 'rubrics')
  mkdirSync(rubrics, { recursive: true })
  writeFileSync(join(rubrics, 'own.yml'), rubric)
  const { runs } = load(readFileSync(join(ROOT, 'python/action.yml'), 'utf8')) as {
    readonly runs: { readonly steps: readonly { readonly run?: string }[] }
  }
  const [, step] = runs.steps
  const choosing = step?.run?.split('\n').slice(0, 4).join('\n') ?? ''
  expect(choosing).toContain('packs.lock')
  const script = `${choosing}\nprintf '%s ' "\${locks[@]}"`
  const env = { PATH: process.env['PATH'] ?? '', PYTHON: '/usr/bin/python3', LOCKS: 'at' }
  const shell = run('bash', ['--norc', '-c', script], { cwd: work.path, env })
  shell.child.stdin?.end()
  const packs = expected ? '-r at/packs.lock ' : ''
  expect((await shell).stdout).toBe(`-r at/requirements.lock ${packs}`)
})

test('an exercise with pandas is fair, and tells its flaws', async () => {
  const effort = { seeds: 1, repeats: 1, generated: false, variants: 0 }
  const root = join(ROOT, 'test/fixtures/packs')
  const workshop = { home: ROOT, python: PYTHON, parallel: 2, unsafe: false }
  const request = { ids: ['daily-means'], root, resume: null, ...effort }
  const [verdict] = await verify(request, workshop, () => {})
  expect(verdict).toMatchObject({ reference: { earned: 100 }, problems: [] })
})
