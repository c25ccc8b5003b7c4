import { expect, test } from 'vitest'
import { statusOf, useGitHub } from './github.fixture.ts'

const { github, as, seedRepository } = useGitHub()

test('a repository, its pull request and its comment can be made and read back', async () => {
  const lead = as('token-of-lead')
  const { owner, repo, number, headSha } = await seedRepository()
  const issue = { owner, repo, issue_number: number }

  const posted = await lead.issues.createComment({ ...issue, body: 'first' })
  await lead.issues.updateComment({ owner, repo, comment_id: posted.data.id, body: 'second' })
  const comments = await lead.issues.listComments(issue)
  const pull = await lead.pulls.get({ owner, repo, pull_number: number })
  const tree = await lead.git.getTree({ owner, repo, tree_sha: headSha, recursive: 'true' })
  const file = await lead.repos.getContent({ owner, repo, path: 'src/model.py', ref: headSha })

  expect(comments.data.map((comment) => comment.body)).toEqual(['second'])
  expect(pull.data.head).toMatchObject({ ref: 'submission', sha: headSha })
  expect(tree.data.tree.map((entry) => entry.path)).toEqual(['README.md', 'src', 'src/model.py'])
  expect(file.data).toMatchObject({ encoding: 'base64' })
  expect(github().requestViolations).toEqual([])
  expect(github().responseViolations).toEqual([])
})

test('a personal token is told whose it is', async () => {
  const { data } = await as('token-of-ada').users.getAuthenticated()
  expect(data.login).toBe('ada')
  expect(github().requests).toEqual([
    { method: 'GET', path: '/user', status: 200, authorisation: 'token-of-ada' },
  ])
  expect(github().responseViolations).toEqual([])
})

test('every page of a list comes through the proxy', async () => {
  const lead = as('token-of-lead')
  const { owner, repo, number } = await seedRepository()
  const issue = { owner, repo, issue_number: number }
  for (const body of ['a', 'b', 'c', 'd', 'e']) await lead.issues.createComment({ ...issue, body })
  const before = github().requests.length

  const all = await lead.paginate(lead.issues.listComments, { ...issue, per_page: 2 })

  expect(all.map((comment) => comment.body)).toEqual(['a', 'b', 'c', 'd', 'e'])
  const path = `/repos/${owner}/${repo}/issues/${number}/comments?per_page=2`
  expect(github().requests.slice(before)).toEqual(
    [path, `${path}&page=2`, `${path}&page=3`].map((page) => ({
      method: 'GET',
      path: page,
      status: 200,
      authorisation: 'token-of-lead',
    })),
  )
})

test('a reset takes repositories, log and violations away', async () => {
  const { owner, repo } = await seedRepository()
  github().reset()
  expect(github().requests).toEqual([])
  expect(await statusOf(as('token-of-lead').repos.get({ owner, repo }))).toBe(404)
})
