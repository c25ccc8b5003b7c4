import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFlags } from '../../src/checks/integrity.ts'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import { inviteAll } from '../../src/commands/invite/invite-all.ts'
import { readJobs } from '../../src/grading/job.ts'
import { AI_SENTENCES } from '../../src/rubric/ai-policy.ts'
import { loadAssigned } from '../../src/session/hub-exercise.ts'
import { temporaryFolder } from '../folders.ts'
import { acceptInvitations } from './candidate.fixture.ts'
import { useHub } from './hub.fixture.ts'

const hub = useHub()
const EXERCISE = 'linear-regression'

test('what was said about assistants stays said, whatever takehome.yml says later', async () => {
  await using work = await temporaryFolder()
  const jobs = join(work.path, 'jobs')
  const inviting = await hub.session({
    exercises: new Map([[EXERCISE, { role: null, ai: 'expected' }]]),
  })
  const request = { candidate: 'ada', exercise: EXERCISE, role: '', deadline: '', csv: '' }
  const [invited] = await inviteAll(inviting, request, () => {})
  await acceptInvitations(hub.as('ada'))
  const { id, ai } = invited?.assignment ?? {}
  expect(ai).toBe('expected')

  const { repos, pulls } = hub.as('ada').rest
  const place = { owner: 'acme', repo: id ?? '' }
  const { data: readme } = await repos.getContent({ ...place, path: 'README.md' })
  const said = Buffer.from('content' in readme ? readme.content : '', 'base64').toString()
  expect(said).toContain(AI_SENTENCES.expected)
  const { data: pull } = await pulls.get({ ...place, pull_number: invited?.assignment.pull ?? 0 })
  expect(pull.body).toContain(AI_SENTENCES.expected)

  const { data } = await repos.createOrUpdateFileContents({
    ...place,
    path: 'transcript/first.md',
    message: 'Show how I worked',
    content: Buffer.from('# What I asked\n').toString('base64'),
  })
  // The team has changed its mind; what was handed out counts.
  const session = await hub.session({
    exercises: new Map([[EXERCISE, { role: null, ai: 'forbidden' }]]),
  })
  const submissions = [{ assignment: id ?? '', sha: data.commit.sha ?? '' }]
  await fetchSubmissions(session, { submissions, out: jobs })
  const [job] = await readJobs(jobs)
  expect(job?.ai).toBe('expected')
  const exercise = await loadAssigned(session, { exercise: EXERCISE, ai: 'expected' })
  if (!exercise.ok || job === undefined) throw new Error('nothing was fetched')
  const flags = findFlags({
    submission: job.submission,
    exercise: exercise.value,
    facts: null,
    suppressedLines: [],
  })
  expect(flags.map(({ code }) => code)).not.toContain('unlisted-file')
  expect(flags.map(({ code }) => code)).not.toContain('changed-template-file')
})
