import { chmod, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gradeJobs } from '../../src/grading/grade-jobs.ts'
import { writeJob } from '../../src/grading/job.ts'
import { readFolder } from '../../src/submission/read-folder.ts'
import { ROOT, submission, TINY, temporaryFolder } from '../folders.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const JOBS = { 'calm-otter-0001': 'a'.repeat(64), 'calm-otter-0002': 'b'.repeat(64) }

/** The results of these jobs, and how often an interpreter was started for them. */
async function grade(folder: string, jobs: Readonly<Record<string, string>>) {
  for (const kind of ['templates', 'rubrics', 'graders'])
    await cp(join(TINY, kind), join(folder, 'jobs', 'pack', kind), { recursive: true })
  const grader = join(TINY, 'graders', 'running-mean')
  const reference = await readFile(join(grader, 'reference.py'), 'utf8')
  const files = { 'running_mean.py': reference }
  const read = await readFolder(
    await submission(join(folder, 'ada'), TINY, 'running-mean', files),
    () => true,
  )
  const python = join(folder, 'python3')
  await writeFile(python, `#!/bin/sh\necho start >> '${folder}/starts'\nexec ${PYTHON} "$@"\n`)
  await chmod(python, 0o755)
  for (const [pseudonym, seed] of Object.entries(jobs)) await writeOne(pseudonym, seed)
  const graded: unknown[] = []
  const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
  await gradeJobs(join(folder, 'jobs'), join(folder, 'out'), workshop, (result) => {
    graded.push({ ...result, scorecard: { ...result.scorecard, timings: null } })
  })
  const starts = (await readFile(join(folder, 'starts'), 'utf8')).trim().split('\n').length
  return { graded, starts }

  async function writeOne(pseudonym: string, seed: string): Promise<void> {
    const job = { schemaVersion: 1, exercise: 'running-mean', role: null, seed, pseudonym } as const
    const commit = { sha: 'a'.repeat(40), tree: 'b'.repeat(40) }
    await writeJob(join(folder, 'jobs'), { ...job, ...commit, submission: read })
  }
}

test('submissions of one exercise share a judge, and each keeps its own seed', async () => {
  await using together = await temporaryFolder()
  const both = await grade(together.path, JOBS)
  expect(both.starts).toBe(1)
  for (const [pseudonym, seed] of Object.entries(JOBS)) {
    await using alone = await temporaryFolder()
    const { graded } = await grade(alone.path, { [pseudonym]: seed })
    expect(both.graded).toContainEqual(graded[0])
  }
})
