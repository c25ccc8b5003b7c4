import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import { inviteAll } from '../../src/commands/invite/invite-all.ts'
import { publish } from '../../src/commands/publish/publish.ts'
import { gradeJobs } from '../../src/grading/grade-jobs.ts'
import { findPython } from '../../src/judge/find-python.ts'
import { ROOT, temporaryFolder } from '../folders.ts'
import { acceptInvitations } from './candidate.fixture.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()
const EXERCISE = 'review-serving-metrics'
const SUITE = join(ROOT, 'graders', EXERCISE, 'suites', 'reference', 'tests')
const quiet = () => {}

/** The reference suite, pushed file by file. */
async function handIn(repo: string): Promise<string> {
  const { repos } = hub.as('ada').rest
  let last = ''
  for (const name of (await readdir(SUITE)).filter((one) => one.endsWith('.py'))) {
    const { data } = await repos.createOrUpdateFileContents({
      owner: 'acme',
      repo,
      path: `tests/${name}`,
      message: `Add ${name}`,
      content: (await readFile(join(SUITE, name))).toString('base64'),
    })
    last = data.commit.sha ?? ''
  }
  return last
}

test('tests of a module are handed in, met by modules and published, and nothing of it reaches the candidate', async () => {
  await using work = await temporaryFolder()
  const [jobs, out] = [join(work.path, 'jobs'), join(work.path, 'out')]
  const session = await hub.session({
    exercises: new Map([[EXERCISE, { role: 'mlops' }]]),
    // The most that candidates are ever told.
    feedback: 'criteria',
  })
  const request = { candidate: 'ada', exercise: EXERCISE, role: '', deadline: '', csv: '' }
  const [invited] = await inviteAll(session, request, quiet)
  await acceptInvitations(hub.as('ada'))
  const { id = '' } = invited?.assignment ?? {}
  const submissions = [{ assignment: id, sha: await handIn(id) }]
  await fetchSubmissions(session, { submissions, out: jobs })
  const python = await findPython(null, process.env['PATH'] ?? '')
  await gradeJobs(
    { jobs, out, resume: false },
    { home: ROOT, python, parallel: 2, unsafe: false },
    { finished: quiet, log: quiet },
  )
  const published = await publish(session, { submissions, results: out })
  expect(published.map(({ how }) => how)).toEqual(['published'])

  const repositories = hub.github().snapshot()
  const told = JSON.stringify(repositories[`acme/${id}`]?.comments)
  expect(told).toContain('tests ran')
  expect(told).not.toMatch(/caught|false alarm|Thresholds and ties|\bF[1-7]\b/)
  const reviewers = JSON.stringify(repositories['acme/hub']?.comments)
  expect(reviewers).toContain('68 of 68')
  expect(reviewers).toContain('No false alarm')
  // Kinds, and never which module or which flaw.
  const flaws = await readFile(join(ROOT, 'graders', EXERCISE, 'flaws.yml'), 'utf8')
  const names = [...flaws.matchAll(/^ {2}name: (.+)$/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(25)
  for (const name of names) expect(reviewers).not.toContain(name)
})
