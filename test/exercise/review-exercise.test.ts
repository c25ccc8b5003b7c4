import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scaffoldFiles } from '../../src/commands/setup/new.ts'
import { isAllowed } from '../../src/exercise/exercise.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { missingFunctions } from '../../src/exercise/suite-modules.ts'
import { ROOT, temporaryFolder } from '../folders.ts'

const ID = 'some-review'

type Edit = readonly [file: string, from: string, to: string]

/** The scaffold of a review in a folder of its own, with some texts replaced; an empty one removes the file. */
async function load(...edits: readonly (readonly [file: string, from: string, to: string])[]) {
  await using work = await temporaryFolder()
  for (const [path, text] of await scaffoldFiles(ID, ROOT, 'review')) {
    await mkdir(dirname(join(work.path, path)), { recursive: true })
    await writeFile(join(work.path, path), text)
  }
  for (const [name, from, to] of edits) {
    const file = join(work.path, name)
    if (from === '') await (to === '' ? rm(file) : writeFile(file, to))
    else {
      const text = await readFile(file, 'utf8')
      expect(text).toContain(from)
      await writeFile(file, text.replace(from, to))
    }
  }
  return await loadExercise(work.path, ID)
}

async function problems(...edits: readonly Edit[]) {
  const result = await load(...edits)
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`)
}

const GRADER = `graders/${ID}`

test('a review has its correct modules first, and a flawed one for each entry', async () => {
  const result = await load()
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const { modules = [], rubric } = result.value
  expect(rubric.module).toBeNull()
  expect(modules.map(({ id }) => id).slice(0, 6)).toEqual([
    'correct/reference',
    'correct/hashed',
    'correct/lists',
    'correct/ordered',
    'correct/stepwise',
    'overlap',
  ])
  expect(modules.filter(({ criterion }) => criterion === 'F1')).toHaveLength(4)
  const swapped = modules.find(({ id }) => id === 'swapped')?.source
  expect(swapped).toContain('random.Random(seed)')
  const paths = [
    'tests/test_a.py',
    'tests/test_drift-alerts.py',
    'tests/test_a.b.py',
    'tests/conftest.py',
    'tests/helper.py',
    'tests/a/test_b.py',
    'REVIEW.md',
  ]
  expect(paths.filter((path) => isAllowed(result.value, path))).toEqual([
    'tests/test_a.py',
    'tests/test_drift-alerts.py',
    'tests/conftest.py',
    'REVIEW.md',
  ])
})

test('modules decide the digest, and suites do not', async () => {
  const digestOf = async (...edits: readonly Edit[]) => {
    const result = await load(...edits)
    return result.ok ? result.value.digest : JSON.stringify(result.error)
  }
  const shipped = await digestOf()
  expect(
    await digestOf([`${GRADER}/suites/reference/tests/test_split.py`, 'range(5)', 'range(4)']),
  ).toBe(shipped)
  for (const file of [`${GRADER}/correct/lists.py`, `${GRADER}/flaws.yml`])
    expect(await digestOf([file, '', `${await textOf(file)}\n# more\n`])).not.toBe(shipped)
})

async function textOf(file: string): Promise<string> {
  return (await scaffoldFiles(ID, ROOT, 'review')).get(file) ?? ''
}

describe('what is wrong with a review is named', () => {
  test.for([
    [
      'an edit that finds nothing',
      [[`${GRADER}/flaws.yml`, 'find: default_rng(seed)', 'find: default_rng(salt)']],
      'no-seed: "default_rng(salt)" is 0 times in correct/reference.py',
    ],
    [
      'an edit that finds two places',
      [[`${GRADER}/flaws.yml`, 'find: default_rng(seed)', 'find: size']],
      'no-seed: "size" is 3 times in correct/reference.py',
    ],
    [
      'a base that is not there',
      [[`${GRADER}/flaws.yml`, 'base: lists', 'base: rows']],
      'swapped: there is no correct/rows.py to change',
    ],
    [
      'a flaw of another kind',
      [[`${GRADER}/flaws.yml`, 'criterion: F2', 'criterion: F3']],
      ': leak: the rubric has no criterion F3 with check: found',
    ],
    [
      'a count that is wrong',
      [[`${GRADER}/flaws.yml`, 'criterion: F2', 'criterion: F1']],
      ': the rubric names 4 flaws of F1, here are 5',
    ],
    [
      'an id twice',
      [[`${GRADER}/flaws.yml`, 'id: leak', 'id: overlap']],
      'overlap: is there twice',
    ],
    [
      'a correct module too few',
      [[`${GRADER}/correct/lists.py`, '', '']],
      ': the rubric names 5 correct modules, the folder holds 4',
    ],
    ['no reference', [[`${GRADER}/correct/reference.py`, '', '']], ': there is no reference.py'],
    ['no flaws', [[`${GRADER}/flaws.yml`, '', '']], ': is missing'],
    [
      'a module without a function',
      [[`${GRADER}/correct/lists.py`, 'def scale(', 'def scales(']],
      ': does not define scale',
    ],
    [
      'a function that candidates cannot see',
      [[`templates/${ID}/some_review.py`, 'def scale(', 'def scales(']],
      ": does not define scale, which the rubric's suite names",
    ],
    [
      'conventions',
      [[`${GRADER}/conventions.yml`, '', 'conventions: []']],
      ': is there, and the kind is review',
    ],
  ] as const)('%s', async ([, edits, message]) => {
    expect(await problems(...edits)).toContain(message)
  })

  test('all of it at once', async () => {
    const found = await problems(
      [`${GRADER}/flaws.yml`, 'find: default_rng(seed)', 'find: default_rng(salt)'],
      [`${GRADER}/correct/hashed.py`, 'def split_rows', 'def split'],
      [`templates/${ID}/REVIEW.md`, '', ''],
    )
    expect(found.length).toBeGreaterThanOrEqual(3)
  })
})

test.for([
  ['def f(a):', []],
  ['async  def f (a):', []],
  ['f = lambda a: a', []],
  ['f: object = g', []],
  ['class f:', []],
  ['    def f(a):', ['f']],
  ['f == g', ['f']],
  ['def ff(a):', ['f']],
] as const)('%s', ([source, missing]) => {
  expect(missingFunctions({ module: 'm.py', functions: ['f'], correct: 4 }, source)).toEqual(
    missing,
  )
})

describe('one mistake is named once', () => {
  test('an edit that finds nothing', async () => {
    const edit: Edit = [`${GRADER}/flaws.yml`, 'find: default_rng(seed)', 'find: default_rng(salt)']
    expect(await problems(edit)).toHaveLength(1)
  })

  test('a function that the rubric names and no module has, though each flaw lacks it, too', async () => {
    const edit: Edit = [`rubrics/${ID}.yml`, '[split_rows, scale]', '[split_rows, scale, encode]']
    const found = await problems(edit)
    expect(found.filter((text) => /encode/.test(text))).toHaveLength(6)
    expect(found.filter((text) => /^[a-z-]+: does not define/.test(text))).toEqual([])
  })

  test('a function that only a flaw lacks', async () => {
    const edit: Edit = [
      `${GRADER}/flaws.yml`,
      'find: "    def scaled(part):"\n      replace: |2-\n            def scaled(part):',
      'find: "def scale("\n      replace: |2-\n            def scales(',
    ]
    expect(
      (await problems(edit)).filter((text) => /own-mean: does not define scale/.test(text)),
    ).toHaveLength(1)
  })
})
