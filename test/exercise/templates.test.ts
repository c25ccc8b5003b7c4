import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { EXERCISES } from './shipped.ts'

const read = (id: string, file: string) => readFileSync(join(ROOT, 'templates', id, file), 'utf8')
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '))
const isCode = (id: string) => readdirSync(join(ROOT, 'templates', id)).includes('test_public.py')

describe('templates have one look', () => {
  test.each(EXERCISES.filter(isCode))(
    'the README of %s has the same sections as the others',
    (id) => {
      expect(headings(read(id, 'README.md'))).toEqual([
        '## Why it matters',
        '## What to do',
        '## The functions',
        '## Rules for every function',
        '## Run the public tests',
        '## How it is scored',
        '## Where your code runs',
        '## What you may use',
      ])
    },
  )

  test.each(EXERCISES)(
    'a section of the write-up of %s has a heading and one line of guidance',
    (id) => {
      const file = readdirSync(join(ROOT, 'templates', id)).find(
        (name) => /^[A-Z]+\.md$/.test(name) && !['README.md', 'RULES.md'].includes(name),
      )
      const parts = read(id, file ?? '')
        .split(/^##+ /m)
        .slice(1)
      for (const part of parts.filter((text) => text.trim().includes('\n'))) {
        expect(part.trim().split('\n').slice(1).join('').trim()).toMatch(/^<!-- [^>]+ -->$/)
      }
    },
  )

  test.each(EXERCISES)('the template of %s holds nothing that candidates should not see', (id) => {
    const entries = readdirSync(join(ROOT, 'templates', id), {
      recursive: true,
      withFileTypes: true,
    })
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = relative(join(ROOT, 'templates', id), join(entry.parentPath, entry.name))
      expect(file).toMatch(
        /^(?:\.devcontainer\/devcontainer\.json|\.gitignore|README\.md|[A-Z]+\.md|[a-z_]+\.py|requirements\.txt|impact\.csv)$/,
      )
      expect(read(id, file)).not.toMatch(/oracle|reference\.py|mutant|look_for/)
    }
  })
})
