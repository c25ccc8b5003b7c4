import { expect, test } from 'vitest'
import { asApp, useGitHub } from './github.fixture.ts'

const fixture = useGitHub()
const { github, as, seedRepository } = fixture

async function story() {
  const { owner, repo, number, headSha } = await seedRepository()
  const grader = await asApp(fixture)
  await grader.issues.createComment({ owner, repo, issue_number: number, body: 'scorecard' })
  await grader.checks.create({ owner, repo, name: 'takehome', head_sha: headSha })
  await as('token-of-lead').repos.addCollaborator({ owner, repo, username: 'ada' })
  return `${owner}/${repo}`
}

test('the same story leaves the same snapshot, and it tells what can be seen', async () => {
  const name = await story()
  const first = github().snapshot()
  github().reset()
  await as('token-of-lead').repos.createInOrg({ org: 'acme', name: 'other' })
  await as('token-of-lead').repos.delete({ owner: 'acme', repo: 'other' })
  await story()
  expect(github().snapshot()).toEqual(first)
  expect(first[name]).toMatchObject({
    settings: { private: true, default_branch: 'main', has_issues: true },
    files: { submission: { 'src/model.py': 'def fit(X, y):\n    return 0\n' } },
    pulls: [{ number: 1, head: 'submission', base: 'main', state: 'open', author: 'lead' }],
    comments: [{ issue: 1, author: 'takehome[bot]', body: 'scorecard' }],
    checkRuns: [{ name: 'takehome', app: 'takehome' }],
    invitations: { ada: 'write' },
  })
})

test('one more comment makes another snapshot', async () => {
  const name = await story()
  const before = github().snapshot()
  const issue = { owner: 'acme', repo: name.slice('acme/'.length), issue_number: 1 }
  await as('token-of-lead').issues.createComment({ ...issue, body: 'scorecard' })
  expect(github().snapshot()).not.toEqual(before)
})
