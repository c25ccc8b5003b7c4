import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startJudge } from '../../src/judge/judge.ts'
import { endings, OwnSuite, SETUP } from './own-suite.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHIPPED = readdirSync(join(ROOT, 'graders')).filter((id) =>
  readdirSync(join(ROOT, 'graders', id)).includes('reference.py'),
)

/** Modules that do nothing, made of the names of what a solution should have. */
const WORTHLESS: Readonly<Record<string, (functions: readonly string[]) => string>> = {
  'an empty file': () => '',
  'a class with the functions as methods': (functions) =>
    `class Solution:\n${functions.map((name) => `    def ${name}(self, *args, **kwargs): ...\n`).join('')}`,
  'values instead of functions': (functions) => functions.map((name) => `${name} = 3\n`).join(''),
  'classes that take no arguments': (functions) =>
    functions.map((name) => `class ${name}: ...\n`).join(''),
  'functions without parameters': (functions) =>
    functions.map((name) => `def ${name}(): ...\n`).join(''),
  'functions that do nothing': (functions) =>
    functions.map((name) => `def ${name}(*args, **kwargs): ...\n`).join(''),
  'functions that say so': (functions) =>
    functions
      .map((name) => `def ${name}(*args, **kwargs):\n    raise NotImplementedError\n`)
      .join(''),
}

// The template's stubs are a third. All forms meet the suite of its own below.

const TYPE_ERRORS = {
  raises: 'with pytest.raises(TypeError):\n    submission.scale("text", by=2.0)',
  rejects: 'rejects(submission.scale, "text", by=2.0, error=TypeError)',
  any_error:
    'with pytest.raises((AttributeError, TypeError, ValueError)):\n    submission.scale(3)',
  uses_it: 'rejects(lambda: submission.scale([1.0], by=2.0)[0], error=TypeError)',
}
const SCALE =
  'def scale(x, by=1.0):\n    if not isinstance(x, list):\n        raise TypeError("x must be a list")\n    return [v * by for v in x]\n'

describe('a module that does nothing earns nothing where errors are expected', () => {
  const suite = new OwnSuite(TYPE_ERRORS, SCALE)
  afterAll(() => suite.close())

  test.each(Object.entries(WORTHLESS))('%s', async (_name, make) => {
    const tests = await suite.grade(make(['scale']))
    expect(tests).toHaveLength(Object.keys(TYPE_ERRORS).length)
    expect(tests.filter(({ passed }) => passed)).toEqual([])
  })

  test('and the solution passes all that it can', async () => {
    const { uses_it: _, ...fair } = endings(await suite.grade(SCALE))
    expect(Object.values(fair)).toEqual(['passed', 'passed', 'passed'])
  })

  test('what is missing is said before anything else', async () => {
    const other = { ...TYPE_ERRORS, other: 'submission.shift([1.0])' }
    const wider = new OwnSuite(other, SCALE)
    const said = Object.values(endings(await wider.grade('class Scale: ...')))
    await wider.close()
    expect(said).toEqual([
      ...Array(4).fill('raised: the module has no function scale'),
      'raised: the module has no function shift',
    ])
  })
})

describe('a module that does nothing earns nothing in a shipped exercise', () => {
  test.each(SHIPPED)('%s', async (id) => {
    const template = join(ROOT, 'templates', id)
    const module = readdirSync(template).find((file) => /^(?!test_).*\.py$/.test(file)) ?? ''
    const starter = readFileSync(join(template, module), 'utf8')
    const functions = [...starter.matchAll(/^def (\w+)/gm)].map(([, name]) => String(name))
    expect(functions).not.toEqual([])
    const judge = startJudge({ ...SETUP, grader: join(ROOT, 'graders', id), module })
    const sources = [starter, ...Object.values(WORTHLESS).map((make) => make(functions))]
    const graded = await Promise.all(
      sources.map((source, index) => judge.grade({ id: `${index}`, source, seed: id })),
    )
    await judge.close()
    const passed = graded.map(({ tests }) =>
      tests.filter((one) => one.passed).map(({ name }) => name),
    )
    expect(passed).toEqual(sources.map(() => []))
    const details = new Set(graded[1]?.tests.map(({ detail }) => detail.replace(/\w+$/, '')))
    expect(details).toEqual(new Set(['the module has no function ']))
  })
})
