import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { PYTHON_HOME } from './run-python.ts'

export type Edit = readonly [file: string, find: string, replace: string]

let copies = 0

/** A copy of our Python packages below a folder, with some text replaced; each find must be there. */
export function changedHome(folder: string, edits: readonly Edit[]): string {
  const home = join(folder, `python-${copies++}`)
  cpSync(PYTHON_HOME, home, { recursive: true })
  for (const [file, find, replace] of edits) {
    const text = readFileSync(join(home, file), 'utf8')
    expect(text).toContain(find)
    writeFileSync(
      join(home, file),
      text.replaceAll(find, () => replace),
    )
  }
  return home
}
