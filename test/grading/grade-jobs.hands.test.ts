import { appendFile, chmod, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gradeJobs, type JobCount } from '../../src/grading/grade-jobs.ts'
import { writeJob } from '../../src/grading/job.ts'
import { readFolder } from '../../src/submission/read-folder.ts'
import { ROOT, submission, TINY, temporaryFolder } from '../folders.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const JOBS = { 'calm-otter-0001': 'a'.repeat(64), 'calm-otter-0002': 'b'.repeat(64) }

/** A folder of jobs as fetch leaves it, and a Python that says when it is started. */
async function prepare(folder: string, jobs: Readonly<Record<string, string>>): Promise<string> {
  for (const kind of ['templates', 'rubrics', 'graders'])
    await cp(join(TINY, kind), join(folder, 'jobs', 'pack', kind), { recursive: true })
  const grader = join(TINY, 'graders', 'running-mean')
  const files = { 'running_mean.py': await readFile(join(grader, 'reference.py'), 'utf8') }
  const work = await submission(join(folder, 'ada'), TINY, 'running-mean', files)
  const read = await readFolder(work, () => true)
  for (const [pseudonym, seed] of Object.entries(jobs)) {
    const job = { schemaVersion: 1, exercise: 'running-mean', role: null, seed, pseudonym } as const
    const commit = { sha: 'a'.repeat(40), tree: 'b'.repeat(40) }
    await writeJob(join(folder, 'jobs'), { ...job, ...commit, submission: read })
  }
  const python = join(folder, 'python3')
  await writeFile(python, `#!/bin/sh\necho start >> '${folder}/starts'\nexec ${PYTHON} "$@"\n`)
  await chmod(python, 0o755)
  return python
}

/** What was told of each job, and how often the interpreter has been started so far. */
async function grade(folder: string, python: string, resume = false) {
  const told: (readonly [string, JobCount])[] = []
  const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
  const folders = { jobs: join(folder, 'jobs'), out: join(folder, 'out'), resume }
  await gradeJobs(folders, workshop, { finished: (...words) => told.push(words), log: () => {} })
  const starts = (await readFile(join(folder, 'starts'), 'utf8')).trim().split('\n').length
  return { told, starts }
}

async function resultOf(folder: string, pseudonym: string): Promise<unknown> {
  const result = JSON.parse(await readFile(join(folder, 'out', pseudonym, 'result.json'), 'utf8'))
  return { ...result, scorecard: { ...result.scorecard, timings: null } }
}

test('submissions of one exercise share a judge, and each keeps its own seed', async () => {
  await using together = await temporaryFolder()
  expect(await grade(together.path, await prepare(together.path, JOBS))).toMatchObject({
    starts: 1,
  })
  const [[pseudonym, seed] = ['', '']] = Object.entries(JOBS).slice(1)
  await using alone = await temporaryFolder()
  await grade(alone.path, await prepare(alone.path, { [pseudonym]: seed }))
  expect(await resultOf(together.path, pseudonym)).toEqual(await resultOf(alone.path, pseudonym))
})

test('a run that was stopped goes on: only what is missing, half written or of other rules is graded', async () => {
  await using work = await temporaryFolder()
  const [first = '', second = ''] = Object.keys(JOBS)
  const python = await prepare(work.path, JOBS)
  await grade(work.path, python)
  const again = await grade(work.path, python, true)
  expect(again.starts).toBe(1)
  // Both are read at once, and either may be done first.
  expect(again.told.map(([name]) => name).sort()).toEqual([first, second])
  expect(again.told.map(([, count]) => count)).toEqual([
    { done: 1, total: 2, isOld: true },
    { done: 2, total: 2, isOld: true },
  ])
  const file = join(work.path, 'out', first, 'result.json')
  const whole = await readFile(file, 'utf8')
  await writeFile(file, whole.slice(0, 2000))
  expect((await grade(work.path, python, true)).told.map(([name]) => name)).toEqual([second, first])
  await appendFile(join(work.path, 'jobs/pack/graders/running-mean/test_running_mean.py'), '\n')
  const { told } = await grade(work.path, python, true)
  expect(told.map(([, { isOld }]) => isOld)).toEqual([false, false])
})

test('each job that fails is told with its reason, and keeps none of the others back', async () => {
  await using work = await temporaryFolder()
  const python = await prepare(work.path, JOBS)
  const [first = '', second = ''] = Object.keys(JOBS)
  const changes = [
    [first, { exercise: 'no-such' }],
    [second, { role: 'nobody' }],
  ] as const
  for (const [pseudonym, change] of changes) {
    const file = join(work.path, 'jobs', pseudonym, 'job.json')
    await writeFile(
      file,
      JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...change }),
    )
  }
  const log: string[] = []
  const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
  const folders = { jobs: join(work.path, 'jobs'), out: join(work.path, 'out'), resume: false }
  const hear = { finished: () => {}, log: (text: string) => log.push(text) }
  const run = gradeJobs(folders, workshop, hear)
  await expect(run).rejects.toMatchObject({ issues: [expect.anything(), expect.anything()] })
  expect(log).toEqual([expect.stringContaining('no-such'), expect.stringContaining('nobody')])
})
