import { expect, test } from 'vitest'
import { statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

test('a run shows its jobs with their steps and moments, and keeps its number when another one comes', async () => {
  const { owner, repo } = await seedRepository()
  const lead = as('token-of-lead')
  const path = '.github/workflows/watch.yml'
  const content = Buffer.from('on: schedule\n').toString('base64')
  await lead.repos.createOrUpdateFileContents({ owner, repo, path, message: 'Watch', content })
  const run = {
    repository: `${owner}/${repo}`,
    path,
    event: 'schedule',
    conclusion: 'success',
  } as const
  const steps = [
    { name: 'Install', conclusion: 'success', seconds: 20 },
    { name: 'Grade', conclusion: 'failure', seconds: 41 },
  ] as const
  const job = { name: 'one', conclusion: 'failure', seconds: 61, steps } as const
  github().addRun({ ...run, at: '2026-03-01T10:00:00Z', jobs: [job] })
  const asked = { owner, repo, workflow_id: 'watch.yml' }
  const first = (await lead.actions.listWorkflowRuns(asked)).data.workflow_runs[0]?.id ?? 0
  github().addRun({ ...run, at: '2026-03-01T11:00:00Z' })
  const jobsOf = (run_id: number) => lead.actions.listJobsForWorkflowRun({ owner, repo, run_id })
  const { data } = await jobsOf(first)
  expect(
    data.jobs.map(({ name, conclusion, started_at, completed_at }) => {
      return { name, conclusion, started_at, completed_at }
    }),
  ).toEqual([
    {
      name: 'one',
      conclusion: 'failure',
      started_at: '2026-03-01T10:00:00Z',
      completed_at: '2026-03-01T10:01:01Z',
    },
  ])
  expect(data.jobs[0]?.steps?.[1]).toMatchObject({
    name: 'Grade',
    conclusion: 'failure',
    started_at: '2026-03-01T10:00:20Z',
    completed_at: '2026-03-01T10:01:01Z',
  })
  const second = (await lead.actions.listWorkflowRuns(asked)).data.workflow_runs[0]?.id ?? 0
  expect(second).not.toBe(first)
  expect((await jobsOf(second)).data.total_count).toBe(0)
  expect(await statusOf(jobsOf(1))).toBe(404)
  expect([github().requestViolations, github().responseViolations]).toEqual([[], []])
})
