import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scorecardPath } from '../../src/assignment/ledger-record.ts'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import { inviteAll } from '../../src/commands/invite/invite-all.ts'
import { publish } from '../../src/commands/publish/publish.ts'
import { readVariant } from '../../src/exercise/load-exercise.ts'
import { gradeJobs } from '../../src/grading/grade-jobs.ts'
import { readJobs } from '../../src/grading/job.ts'
import { findPython } from '../../src/judge/find-python.ts'
import { ROOT, temporaryFolder } from '../folders.ts'
import { acceptInvitations } from './candidate.fixture.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()
const EXERCISE = 'linear-regression'
const MODULE = 'linear_regression.py'
const quiet = () => {}

async function inviteTo(login: string) {
  const session = await hub.session({ variants: 'candidate' })
  const request = { candidate: login, exercise: EXERCISE, role: '', deadline: '', csv: '' }
  const [invited] = await inviteAll(session, request, quiet)
  await acceptInvitations(hub.as(login))
  if (invited?.assignment.variant === undefined) throw new Error('no variant was drawn')
  return { ...invited.assignment, variant: invited.assignment.variant }
}

async function handIn(login: string, module: Uint8Array): Promise<string> {
  const place = { owner: 'acme', repo: `${EXERCISE}-${login}`, path: MODULE }
  const { repos } = hub.as(login).rest
  const { data: before } = await repos.getContent(place)
  const { data } = await repos.createOrUpdateFileContents({
    ...place,
    message: 'Solve it',
    content: Buffer.from(module).toString('base64'),
    sha: 'sha' in before ? before.sha : '',
  })
  return data.commit.sha ?? ''
}

test('each candidate is handed out one variant, and graded by it whatever is drawn later', async () => {
  await using work = await temporaryFolder()
  const [jobs, out] = [join(work.path, 'jobs'), join(work.path, 'out')]
  const [ada, bob] = [await inviteTo('ada'), await inviteTo('bob')]
  expect(ada.variant).not.toEqual(bob.variant)
  const own = await readVariant(ROOT, EXERCISE, ada.variant)
  if (!own.ok) throw new Error(JSON.stringify(own.error))
  const place = { owner: 'acme', repo: ada.repository.name, path: 'README.md' }
  const { data } = await hub.as('ada').rest.repos.getContent(place)
  const readme = Buffer.from('content' in data ? data.content : '', 'base64')
  expect(readme).toEqual(Buffer.from(own.value.get('templates/README.md') ?? ''))

  const submissions = [
    {
      assignment: ada.id,
      sha: await handIn('ada', own.value.get('graders/reference.py') ?? new Uint8Array()),
    },
    {
      assignment: bob.id,
      sha: await handIn('bob', await readFile(join(ROOT, 'graders', EXERCISE, 'reference.py'))),
    },
  ]
  // The team has switched variants off; what was handed out counts.
  const session = await hub.session()
  await fetchSubmissions(session, { submissions, out: jobs })
  expect((await readJobs(jobs)).map(({ variant }) => variant)).toEqual(
    expect.arrayContaining([ada.variant, bob.variant]),
  )
  const python = await findPython(null, process.env['PATH'] ?? '')
  const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
  await gradeJobs({ jobs, out, resume: false }, workshop, { finished: quiet, log: quiet })
  const published = await publish(session, { submissions, results: out })
  expect(published.map(({ how }) => how)).toEqual(['published', 'published'])

  const scores = await Promise.all([ada, bob].map(({ id }) => measured(id)))
  expect(scores[0]).toMatchObject({ earned: 70, possible: 70 })
  expect(scores[1]?.earned).toBeLessThanOrEqual(35)
  const shown = JSON.stringify(hub.github().snapshot()[`acme/${ada.id}`]?.comments)
  expect(shown).not.toMatch(/variant|convention|gradient-order/i)
})

async function measured(id: string): Promise<{ earned: number; possible: number }> {
  const session = await hub.session()
  const log = await session.ledger.readLog(id)
  const graded = log.find((record) => record.kind === 'graded')
  if (graded === undefined) throw new Error(`${id} is not graded`)
  const file = await session.ledger.readFile(scorecardPath(id, graded.tree, graded.rubric))
  return JSON.parse(file?.text ?? '').totals.measured
}
