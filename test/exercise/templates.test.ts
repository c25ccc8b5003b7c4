import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LINT_OPTIONS } from '../../src/checks/lint/lint-rules.ts'
import { loadExercise, readVariant } from '../../src/exercise/load-exercise.ts'
import { nearestVariants, shippedOptions } from '../../src/exercise/vary.ts'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { type Rubric, reviewedCriteria } from '../../src/rubric/rubric.ts'
import { ROOT } from '../folders.ts'
import { EXERCISES, SHIPPED } from './shipped.ts'

const read = (id: string, file: string) => readFileSync(join(ROOT, 'templates', id, file), 'utf8')
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '))
const isCode = (id: string) => readdirSync(join(ROOT, 'templates', id)).includes('test_public.py')

const modules = (id: string) =>
  readdirSync(join(ROOT, 'templates', id)).filter(
    (file) => file.endsWith('.py') && !['check.py', 'test_public.py'].includes(file),
  )
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

const CODE = [
  '## Run the checks',
  '## What every function keeps',
  '## How it is scored',
  '## Where your code runs',
  '## What you may use',
]
const WRITE_UP = ['## How it is scored', '## What you may use']
const REVIEW = [
  '## Run the tests',
  '## How it is scored',
  '## Where your tests run',
  '## What you may use',
]
const headingsOf = (id: string, { suite }: Rubric) =>
  suite !== undefined ? REVIEW : isCode(id) ? CODE : WRITE_UP

describe('templates have one look', () => {
  test.each(EXERCISES.filter(isCode))(
    'the README of %s has the same sections as the others, and is read in three minutes',
    (id) => {
      const text = read(id, 'README.md')
      expect(headings(text)).toEqual([
        '## What to do',
        '## The functions',
        '## What the hidden tests look at',
      ])
      expect(words(text)).toBeGreaterThanOrEqual(400)
      expect(words(text)).toBeLessThanOrEqual(700)
    },
  )

  test.each(SHIPPED)('the README of %s is no longer than three minutes', (id) => {
    expect(words(read(id, 'README.md'))).toBeLessThanOrEqual(700)
  })

  // Names in code, such as `standardize`, are as NumPy and scikit-learn would spell them.
  test.each(SHIPPED)('what people read of %s has one spelling', (id) => {
    const pages = readdirSync(join(ROOT, 'templates', id)).filter((file) =>
      /\.(?:md|py)$/.test(file),
    )
    const texts = [
      ...pages.map((file) => read(id, file)),
      readFileSync(join(ROOT, 'rubrics', `${id}.yml`), 'utf8'),
    ]
    const other =
      /(?<!_)\b(?:minim|penal|standard|normal|optim|vector|recogn|general)iz(?:es|ed|ing|ation)\b(?!_)/gi
    expect(texts.flatMap((text) => text.match(other) ?? [])).toEqual([])
  })

  test.each(EXERCISES.filter(isCode))('the README of %s tells of every function', (id) => {
    const text = read(id, 'README.md')
    const source = modules(id)
      .map((file) => read(id, file))
      .join('\n')
    const functions = [...source.matchAll(/^def ([a-z]\w*)/gm)].map(([, name = '']) => name)
    expect(functions.length).toBeGreaterThan(3)
    expect(functions.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
    // What a call takes is told there, or in the docstring of the function.
    for (const part of source.split(/^def /m).slice(1)) {
      const [signature = '', ...rest] = part.replaceAll(/=\([^)]*\)/g, '').split('):')
      const taken = (signature.split('(')[1] ?? '').split(',').map((one) => one.split('=')[0] ?? '')
      const told = `${rest.join('')}${text}`
      expect(taken.filter((name) => !told.includes(name.trim()))).toEqual([])
    }
  })

  test.each(EXERCISES.filter(isCode))(
    'whoever keeps the docstrings of %s, in whatever variant, has no line that lint calls too long',
    async (id) => {
      const exercise = await loadExercise(ROOT, id)
      if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
      const { conventions, rubric } = exercise.value
      for (const options of [shippedOptions(conventions), ...nearestVariants(conventions)]) {
        const files = await readVariant(ROOT, id, options)
        if (!files.ok) throw new Error(JSON.stringify(files.error))
        const module = files.value.get(`templates/${rubric.module}`)
        const lines = new TextDecoder().decode(module).split('\n')
        expect(lines.length).toBeGreaterThan(10)
        expect(lines.filter((line) => line.length > LINT_OPTIONS['line-length'])).toEqual([])
      }
    },
  )

  test.each(SHIPPED)('the rules of %s name every criterion with its points', (id) => {
    const file = join(ROOT, 'rubrics', `${id}.yml`)
    const rubric = parseRubric(readFileSync(file, 'utf8'), file)
    if (!rubric.ok) throw new Error(JSON.stringify(rubric.error))
    const rules = read(id, 'RULES.md').toLowerCase()
    for (const { id: criterion, title } of rubric.value.criteria)
      expect(rules).toContain(`${criterion} ${title}`.toLowerCase())
    expect(headings(read(id, 'RULES.md'))).toEqual(headingsOf(id, rubric.value))
  })

  test.each(SHIPPED)('level 3 of %s is everything on the list, ticked', (id) => {
    const file = join(ROOT, 'rubrics', `${id}.yml`)
    const rubric = parseRubric(readFileSync(file, 'utf8'), file)
    if (!rubric.ok) throw new Error(JSON.stringify(rubric.error))
    for (const { checklist, levels } of reviewedCriteria(rubric.value)) {
      expect(checklist.filter(({ must }) => !must)).toEqual([])
      expect(levels[3]).toMatch(/^Every item is ticked and correct\./)
    }
  })

  test.each(SHIPPED)(
    'a section of the write-up of %s has a heading and one comment of guidance',
    (id) => {
      const file = readdirSync(join(ROOT, 'templates', id)).find(
        (name) => /^[A-Z]+\.md$/.test(name) && !['README.md', 'RULES.md', 'DOCS.md'].includes(name),
      )
      const parts = read(id, file ?? '')
        .split(/^##+ /m)
        .slice(1)
      const guided = parts.filter((text) => text.trim().includes('\n'))
      expect(guided.length).toBeGreaterThan(0)
      for (const part of guided) {
        expect(part.trim().split('\n').slice(1).join('').trim()).toMatch(/^<!-- [^>]+ -->$/)
      }
    },
  )

  test.each(SHIPPED)('the template of %s holds nothing that candidates should not see', (id) => {
    const entries = readdirSync(join(ROOT, 'templates', id), {
      recursive: true,
      withFileTypes: true,
    })
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = relative(join(ROOT, 'templates', id), join(entry.parentPath, entry.name))
      expect(file).toMatch(
        /^(?:\.devcontainer\/devcontainer\.json|\.gitignore|README\.md|[A-Z]+\.md|[a-z_]+\.py|tests\/test_example\.py|requirements\.txt|impact\.csv)$/,
      )
      expect(read(id, file)).not.toMatch(/oracle|reference\.py|mutant|look_for/)
    }
  })
})
