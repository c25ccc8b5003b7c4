import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED } from './github.fixture.ts'
import { type GitHubStandIn, startGitHub } from './proxy.ts'

const MUTATION = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) { clientMutationId }
}`
const PLACE = { owner: 'acme', repo: 'made' }

let github: GitHubStandIn
beforeAll(async () => {
  github = await startGitHub(SEED)
})
afterAll(() => github.stop())

const as = (login: string) => new Octokit({ baseUrl: github.url, auth: `token-of-${login}` })

// https://docs.github.com/en/graphql/reference/git#updaterefs
test('a branch moves by force only from where it is said to be, for those who may write', async () => {
  const lead = as('lead')
  const { data: made } = await lead.rest.repos.createInOrg({
    org: 'acme',
    name: PLACE.repo,
    private: true,
    auto_init: true,
  })
  const head = async () =>
    (await lead.rest.git.getRef({ ...PLACE, ref: 'heads/main' })).data.object.sha
  const first = await head()
  const { data: commit } = await lead.rest.git.getCommit({ ...PLACE, commit_sha: first })
  const alone = { ...PLACE, message: 'another', tree: commit.tree.sha, parents: [] }
  const { data: other } = await lead.rest.git.createCommit(alone)
  const move = async (login: string, beforeOid: string, force = true) => {
    const update = { name: 'refs/heads/main', beforeOid, afterOid: other.sha, force }
    return await as(login).graphql(MUTATION, { repositoryId: made.node_id, refUpdates: [update] })
  }
  await expect(move('lead', other.sha)).rejects.toThrow('does not point to')
  await expect(move('lead', first, false)).rejects.toThrow()
  await expect(move('ada', first)).rejects.toThrow()
  expect(await head()).toBe(first)
  await move('lead', first)
  expect(await head()).toBe(other.sha)
  expect(github.requestViolations).toEqual([])
})
