import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { openGrader } from '../../src/grading/grader.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { readFolder } from '../../src/submission/read-folder.ts'
import { ROOT, submission, TINY, temporaryFolder } from '../folders.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'

/** An installation whose judge breaks in the forks for which `broken`, a Python expression, holds. */
async function brokenInstallation(folder: string, broken: string): Promise<string> {
  const home = join(folder, 'home')
  const python = join(home, 'src', 'judge', 'python')
  await cp(join(ROOT, 'src', 'judge', 'python'), python, { recursive: true })
  await symlink(join(ROOT, 'dist'), join(home, 'dist'))
  const file = join(python, 'takehome', 'grade.py')
  const text = await readFile(file, 'utf8')
  const start = '    def alone(self):\n'
  expect(text).toContain(start)
  const shortage = `raise Broken("a worker ended before it began")`
  const breaks = `        import os\n        if ${broken}:\n            ${shortage}\n`
  await writeFile(file, text.replace(start, `${start}${breaks}`))
  return home
}

async function gradeReference(work: string, home: string): Promise<Scorecard> {
  const exercise = await loadExercise(TINY, 'running-mean')
  if (!exercise.ok) throw new Error('the tiny exercise does not load')
  const reference = await readFile(join(exercise.value.grader, 'reference.py'), 'utf8')
  const files = { 'running_mean.py': reference }
  const folder = await submission(join(work, 'ada'), TINY, 'running-mean', files)
  const grader = openGrader(exercise.value, { home, python: PYTHON, parallel: 1, unsafe: false })
  try {
    const read = await readFolder(folder, () => true)
    return await grader.grade('ada', read, { role: null, seed: 'a', sha: null })
  } finally {
    await grader.close()
  }
}

describe('a judge that breaks', () => {
  test('once is tried again, and the score is whole', async () => {
    await using work = await temporaryFolder()
    const marker = join(work.path, 'broke')
    const once = `not os.path.exists("${marker}") and not os.close(os.open("${marker}", os.O_CREAT))`
    const scorecard = await gradeReference(work.path, await brokenInstallation(work.path, once))
    expect(scorecard.totals.measured.earned).toBe(80)
    expect(await readFile(marker, 'utf8')).toBe('')
  })

  test('twice is the world’s fault, and there is no score', async () => {
    await using work = await temporaryFolder()
    const home = await brokenInstallation(work.path, 'True')
    await expect(gradeReference(work.path, home)).rejects.toMatchObject({
      name: 'WorldError',
      code: 'sandbox-failed',
    })
  })
})
