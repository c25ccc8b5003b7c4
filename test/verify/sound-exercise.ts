import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { takehome } from '../doors/run-cli.ts'
import { temporaryFolder } from '../folders.ts'

export const GRADER = join('graders', 'step-counter')

/** A sound exercise in a folder of its own. */
export async function soundExercise(): Promise<{ readonly path: string } & AsyncDisposable> {
  const work = await temporaryFolder()
  await takehome(['new', 'step-counter', '--exercises', work.path])
  return work
}

/** The same without plain loops, on which every run waits for seconds: for tests of something else. */
export async function quickExercise(): Promise<{ readonly path: string } & AsyncDisposable> {
  const work = await soundExercise()
  await cp(join(work.path, GRADER, 'reference.py'), join(work.path, GRADER, 'loops.py'))
  return work
}

export async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}
