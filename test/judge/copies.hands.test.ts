import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runPython } from './run-python.ts'

let found: Readonly<Record<string, unknown>>

beforeAll(async () => {
  const lines = await runPython<{ readonly name: string; readonly found: unknown }>(
    join(import.meta.dirname, 'copies_cases.py'),
  )
  found = Object.fromEntries(lines.map((line) => [line.name, line.found]))
})

test('bytecode is copied in place of a source, and nothing that no import needs', () => {
  const own = ['bare.pyc', 'fresh.pyc', 'part/data.json', 'stale.pyc', 'wrong.py']
  expect(found['files']).toEqual(own)
  expect(found['others']).toEqual(['/lib/a.so', '/python'])
})

test('bytecode of an older source is made anew', () => {
  expect(found['values']).toEqual({ fresh: 1, stale: 22, bare: 1 })
})

test('where too few files may be open at once, that is said', () => {
  const said = expect.stringMatching(
    /^\d+ files are to be open at once, and only 300 may be \(`ulimit -Hn`\)$/,
  )
  expect(found['descriptors']).toEqual(['sandbox-refused', said])
})
