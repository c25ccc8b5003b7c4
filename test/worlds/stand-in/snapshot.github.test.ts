import { describe, expect, test } from 'vitest'
import { asApp, statusOf, useGitHub } from './github.fixture.ts'

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

describe('what was kept', () => {
  test('is brought back whole, as often as is wished, whatever was done since', async () => {
    const name = await story()
    const [owner = '', repo = ''] = name.split('/')
    const lead = as('token-of-lead')
    const known = await asApp(fixture)
    const moves = async () => (await lead.repos.listActivities({ owner, repo })).data
    const [kept, history] = [github().snapshot(), await moves()]
    const goBack = github().keep()
    for (const change of ['first', 'second']) {
      const issue = { owner, repo, issue_number: 1 }
      await lead.issues.createComment({ ...issue, body: change })
      await lead.git.createRef({ owner, repo, ref: `refs/heads/${change}`, sha: await head(repo) })
      await lead.repos.addCollaborator({ owner, repo, username: 'bob' })
      await lead.repos.delete({ owner, repo })
      await lead.repos.createInOrg({ org: owner, name: change })
      const late = await asApp(fixture)
      github().setNow(new Date('2027-01-01T00:00:00Z'))
      github().inject({ method: 'GET', path: /./, times: 1, status: 500 })
      goBack()
      expect(github().requests).toEqual([])
      expect(github().snapshot()).toEqual(kept)
      expect(await moves()).toEqual(history)
      expect(await statusOf(known.repos.get({ owner, repo }))).toBe(200)
      expect(await statusOf(late.repos.get({ owner, repo }))).toBe(401)
    }
  })

  async function head(repo: string): Promise<string> {
    const place = { owner: 'acme', repo, ref: 'heads/main' }
    return (await as('token-of-lead').git.getRef(place)).data.object.sha
  }
})
