import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { LINT_OPTIONS } from '../../src/checks/lint/lint-rules.ts'
import { WORLD_ERRORS } from '../../src/input/bad-news.ts'
import packs from '../../src/judge/packs.json' with { type: 'json' }
import { PACK_NAMES, PACK_PACKAGES, statedVersion } from '../../src/judge/packs.ts'
import {
  statedFiles,
  templateContainer,
  templateRequirements,
} from '../../src/judge/stated-files.ts'
import { isStated, STATED, STATED_PACKAGES } from '../../src/judge/stated-python.ts'
import { ROOT } from '../folders.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const ruff = manifest.dependencies['@astral-sh/ruff-wasm-nodejs']
const templates = globSync('{templates,scaffold/templates}/*/requirements.txt', { cwd: ROOT })

test('what is stated is whole: each package one version and the hash of each of its wheels', () => {
  expect(STATED.python).toMatch(/^3\.\d+$/)
  for (const { version, sha256 } of [...STATED_PACKAGES, ...PACK_PACKAGES]) {
    expect(version).toMatch(/^\d+(?:\.\d+)+(?:\.post\d+)?$/)
    expect(sha256.length).toBeGreaterThan(0)
    for (const hash of sha256) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  }
  const names = [...STATED_PACKAGES, ...PACK_PACKAGES].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(STATED_PACKAGES.find(({ name }) => name === 'numpy')?.version).toBe(STATED.numpy)
})

test('each pack has a locked version, and the sandbox knows each by its name', () => {
  expect(PACK_NAMES).toEqual(Object.keys(packs.packs))
  for (const name of PACK_NAMES) expect(statedVersion(name)).toMatch(/^\d/)
})

test('no exercise that is shipped asks for packs: its rubric is in no job', () => {
  const rubrics = globSync('rubrics/*.yml', { cwd: ROOT })
  expect(rubrics.filter((path) => /^packages:/m.test(read(path)))).toEqual([])
})

test.each([...statedFiles()])('%s says what is stated', (path, text) => {
  expect(read(path)).toBe(text)
})

test('the Action that installs it takes nothing, caches nothing and installs by hash alone', () => {
  const text = statedFiles().get('python/action.yml') ?? ''
  expect(load(text)).not.toHaveProperty('inputs')
  expect(text).toContain(`python-version: "${STATED.python}"`)
  expect(text).toMatch(/uses: actions\/setup-python@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m)
  expect(text).not.toMatch(/\bcache:|actions\/cache|secrets|github\.token/)
  for (const flag of ['--require-hashes', '--no-deps', '--only-binary :all:', '--no-cache-dir'])
    expect(text).toContain(flag)
})

test('the hub grades with it', () => {
  const workflow = load(read('hub/.github/workflows/grade.yml')) as {
    readonly jobs: { readonly grade: { readonly steps: readonly Record<string, unknown>[] } }
  }
  const { steps } = workflow.jobs.grade
  const install = steps.findIndex(({ uses }) => /\/takehome\/python@/.test(String(uses)))
  const grade = steps.findIndex(({ uses }) => /\/takehome\/grade-jobs@/.test(String(uses)))
  expect(install).toBeGreaterThanOrEqual(0)
  expect(grade).toBeGreaterThan(install)
  expect(steps[grade]?.['with']).toMatchObject({ python: expect.stringContaining('steps.python') })
  expect(JSON.stringify(steps)).not.toContain('python3-numpy')
})

test.each(templates)('%s and the rules beside it say it', (path) => {
  expect(read(path)).toBe(templateRequirements(ruff))
  expect(read(join(dirname(path), '.devcontainer/devcontainer.json'))).toBe(templateContainer())
  const rules = read(join(dirname(path), 'RULES.md'))
  const numbers = rules.matchAll(/(Python|NumPy|ruff) (\d+(?:\.\d+)+)\b(?![.\d]* to)/g)
  const wanted = { Python: STATED.python, NumPy: STATED.numpy, ruff }
  for (const [, name, version] of numbers)
    expect(version, rules).toBe(wanted[name as keyof typeof wanted])
  expect(rules).toContain(`runs on Python ${STATED.python} with NumPy ${STATED.numpy}`)
  expect(rules).toContain(`uv venv --python ${STATED.python}\n`)
})

test.each(['docs/other-systems.md', 'docs/python.md'])('%s names no other version', (path) => {
  const versions = [...read(path).matchAll(/(?:--python|a score of Python) (\d\.\d+)/gi)]
  expect(versions.length).toBeGreaterThan(0)
  for (const [, version] of versions) expect(version).toBe(STATED.python)
})

test('whoever has no Linux is sent to a page that is there', () => {
  const { hint } = WORLD_ERRORS['no-bubblewrap']
  const [page = ''] = /docs\/[\w-]+\.md/.exec(hint) ?? []
  for (const way of ['Codespace', 'WSL', 'Lima', 'Colima']) {
    expect(hint).toContain(way)
    expect(read(page)).toContain(way)
  }
  expect(read('.devcontainer/devcontainer.json')).toContain('seccomp=unconfined')
})

test('lint reads source as that Python does', () => {
  expect(LINT_OPTIONS['target-version']).toBe(`py${STATED.python.replace('.', '')}`)
})

test.each([
  [`${STATED.python}.0`, STATED.numpy, true],
  [`${STATED.python}.11`, STATED.numpy, true],
  [`${STATED.python}0.1`, STATED.numpy, false],
  ['3.11.2', STATED.numpy, false],
  [`${STATED.python}.1`, `${STATED.numpy}0`, false],
  [`${STATED.python}.1`, '1.24.2', false],
])('Python %s with NumPy %s is the stated one: %s', (python, numpy, expected) => {
  expect(isStated({ python, numpy })).toBe(expected)
})
