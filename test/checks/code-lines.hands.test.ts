import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeLines, LINES_PER_STATEMENT } from '../../src/checks/lint/code-lines.ts'
import { ROOT } from '../folders.ts'
import { measureAll } from './measure-source.ts'

test('tests have as many lines of code as Python counts in them', async () => {
  const folder = join(ROOT, 'graders')
  const names = await readdir(folder, { recursive: true })
  const tests = names.filter((name) => /(?:^|\/)test_\w+\.py$/.test(name))
  expect(tests.length).toBeGreaterThan(30)
  const texts = await Promise.all(tests.map((name) => readFile(join(folder, name), 'utf8')))
  for (const [index, facts] of measureAll(texts).entries()) {
    const { sourceLines = 0, statements = 0 } = facts.analysable ? facts : {}
    // A line with a decorator or `else:` is no statement of its own.
    const decorators = (texts[index] ?? '').match(/^\s*(?:@|else:)/gm)?.length ?? 0
    const lines = codeLines(texts[index] ?? '')
    const of = (most: number) => Math.min(sourceLines, LINES_PER_STATEMENT * most)
    expect(lines, tests[index]).toBeGreaterThanOrEqual(of(statements))
    expect(lines, tests[index]).toBeLessThanOrEqual(of(statements + decorators))
  }
})
