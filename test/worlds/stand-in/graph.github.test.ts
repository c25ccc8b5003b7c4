import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED } from './github.fixture.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'

const QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { body lastEditedAt author { login } editor { login } } }
}`
const PLACE = { owner: 'acme', repo: 'made' }

let github: GitHubStandIn
beforeAll(async () => {
  github = await startGitHub(SEED)
})
afterAll(() => github.stop())

const as = (login: string) => new Octokit({ baseUrl: github.url, auth: `token-of-${login}` })

test('GraphQL alone tells who wrote the present text of a comment, and to nobody who may not read it', async () => {
  const lead = as('lead').rest
  await lead.repos.createInOrg({ org: 'acme', name: PLACE.repo, private: true, auto_init: true })
  const { data: issue } = await lead.issues.create({ ...PLACE, title: 'A question' })
  const words = { ...PLACE, issue_number: issue.number, body: 'first' }
  const { data: comment } = await lead.issues.createComment(words)
  const asked = { ids: [comment.node_id] }
  const [fresh] = nodes(await as('lead').graphql(QUERY, asked))
  expect(fresh).toEqual({
    body: 'first',
    lastEditedAt: null,
    author: { login: 'lead' },
    editor: null,
  })
  const change = { ...PLACE, comment_id: comment.id }
  // The same words again are no edit.
  await lead.issues.updateComment({ ...change, body: 'first' })
  expect(nodes(await as('lead').graphql(QUERY, asked))).toEqual([fresh])
  await lead.issues.updateComment({ ...change, body: 'second' })
  expect(nodes(await as('lead').graphql(QUERY, asked))).toMatchObject([
    { body: 'second', lastEditedAt: expect.any(String), editor: { login: 'lead' } },
  ])
  const gone = { data: { nodes: [null] }, errors: [{ type: 'NOT_FOUND', path: ['nodes', 0] }] }
  await expect(as('ada').graphql(QUERY, asked)).rejects.toMatchObject(gone)
  await lead.issues.deleteComment(change)
  await expect(as('lead').graphql(QUERY, asked)).rejects.toMatchObject(gone)
  expect(github.requestViolations).toEqual([])
})

function nodes(answer: unknown): readonly unknown[] {
  return Object(answer).nodes
}
