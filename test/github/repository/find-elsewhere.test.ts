import { Octokit } from '@octokit/rest'
import { expect, test } from 'vitest'
import { workElsewhere } from '../../../src/github/repository/find-elsewhere.ts'

const PLACE = { owner: 'acme', repo: 'linear-regression-ada' }
const STARTER = 'a'.repeat(40)
const WORK = 'b'.repeat(40)
const EXPECTED = { pull: 1, without: new Set([STARTER]) }

/** A pull request as GitHub lists it; of a fork that was deleted it gives no repository. */
function pull(number: number, sha: string, repository: string | null) {
  const repo = repository === null ? null : { full_name: repository }
  return { number, state: 'open', head: { sha, ref: 'main', repo } }
}

/** GitHub with these pull requests, and no branch but `main` and `starter`. */
function gitHub(pulls: readonly object[]): Octokit {
  const main = { ref: 'refs/heads/main', object: { sha: STARTER } }
  const starter = { ref: 'refs/heads/starter', object: { sha: STARTER } }
  const answer = async (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(String(input))
    const body = pathname.endsWith('/pulls')
      ? pulls
      : pathname.includes('takehome')
        ? []
        : [main, starter]
    return Response.json(body)
  }
  return new Octokit({ request: { fetch: answer } })
}

test.each([
  ['a fork', pull(2, WORK, 'ada/linear-regression-ada')],
  ['a fork that is gone', pull(2, WORK, null)],
])('work in a pull request from %s is found, for no branch here holds it', async (_, theirs) => {
  const octokit = gitHub([pull(1, STARTER, 'acme/linear-regression-ada'), theirs])
  expect(await workElsewhere(octokit, PLACE, EXPECTED)).toEqual([{ kind: 'pull', number: 2 }])
})

test('a pull request from a fork that holds only the starter is nobody’s business', async () => {
  const octokit = gitHub([pull(2, STARTER, 'ada/linear-regression-ada')])
  expect(await workElsewhere(octokit, PLACE, EXPECTED)).toEqual([])
})
