import { describe, expect, test } from 'vitest'
import { gitObjects } from '../../../src/github/repository/fetch-tree.ts'
import { readTree } from '../../../src/submission/read-tree.ts'
import type { Submission } from '../../../src/submission/submission.ts'
import { statusOf } from '../../worlds/stand-in/github.fixture.ts'
import {
  allow,
  blob,
  ELSEWHERE,
  EVIL,
  evil,
  HERE,
  HONEST,
  type Line,
  lines,
  useCommits,
} from './commits.fixture.ts'

const { as, commit, github, read, since } = useCommits()

describe('an honest commit', () => {
  test('is read in one commit, one tree and the blobs that are allowed', async () => {
    const sha = await commit(lines(HONEST))
    const before = github().requests.length
    const { submission, tree } = await readTree(gitObjects(as('token-of-lead'), HERE), sha, allow)
    expect(
      submission.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    ).toEqual([
      ['figures/a.png', 'p'],
      ['model.py', 'x = 1\n'],
    ])
    expect(submission.listing).toEqual(['figures/a.png', 'model.py', 'notes.txt'])
    expect(submission.oddities).toEqual([])
    const [first, second, ...blobs] = since(before)
    expect([first, second]).toEqual([`GET /commits/${sha}`, `GET /trees/${tree}?recursive=1`])
    expect(blobs.toSorted()).toEqual([blob('p'), blob('x = 1\n')].sort())
    expect(github().requestViolations).toEqual([])
    expect(github().responseViolations).toEqual([])
  })

  test('comes as its bytes, which need not be text', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x00, 0xff, 0x0d, 0x0a])
    const octokit = as('token-of-lead')
    const content = bytes.toString('base64')
    const made = await octokit.git.createBlob({ ...HERE, content, encoding: 'base64' })
    const line: Line = { path: 'figures/b.png', mode: '100644', type: 'blob', sha: made.data.sha }
    const submission = await read(await commit([line]))
    expect(submission.files[0]?.bytes).toEqual(new Uint8Array(bytes))
  })
})

describe('what GitHub does not give', () => {
  const failure = async (reading: Promise<Submission>): Promise<unknown> =>
    await reading.then(
      () => 'no failure',
      ({ name, code, message }) => ({ name, code, message }),
    )
  const gone = (what: string) => ({
    name: 'WorldError',
    code: 'github',
    message: `${what} of acme/descent-ada was not fetched: it does not exist, or the token cannot read it`,
  })

  test('a commit that is not there is GitHub’s failure and no empty submission', async () => {
    expect(await failure(read(ELSEWHERE))).toEqual(gone(`commit ${ELSEWHERE}`))
  })

  test('nor is a repository that the token may not read', async () => {
    const sha = await commit(lines(HONEST))
    expect(await failure(read(sha, as('token-of-bob')))).toEqual(gone(`commit ${sha}`))
    expect(await statusOf(as('token-of-bob').repos.get(HERE))).toBe(404)
  })

  test('nor a blob that has gone, nor one with other bytes', async () => {
    const sha = await commit(lines({ 'model.py': EVIL }))
    const fault = { method: 'GET', path: /\/git\/blobs\//, times: 1 }
    github().inject({ ...fault, status: 404 })
    expect(await failure(read(sha))).toEqual(gone(blob(EVIL).replace('GET /blobs/', 'blob ')))
    const content = Buffer.from('good = 1\n').toString('base64')
    github().inject({ ...fault, status: 200, body: { encoding: 'base64', content } })
    expect(await failure(read(sha))).toMatchObject({ name: 'WorldError', code: 'github' })
    expect((await read(sha)).files).toHaveLength(1)
  })

  test('nor the tree of another commit', async () => {
    const sha = await commit(lines(HONEST))
    const other = await commit([evil('model.py')])
    const { data } = await as('token-of-lead').git.getTree({ ...HERE, tree_sha: other })
    github().inject({ method: 'GET', path: /\/git\/trees\//, times: 1, status: 200, body: data })
    expect(await failure(read(sha))).toMatchObject({ name: 'WorldError', code: 'github' })
  })
})

test('no more than four blobs are asked for at a time, and all of them in the end', async () => {
  const pictures = Array.from({ length: 12 }, (_, index) => [`figures/${index}.png`, `${index}`])
  const sha = await commit(lines(Object.fromEntries(pictures)))
  const octokit = as('token-of-lead')
  const seen = { now: 0, most: 0 }
  octokit.hook.wrap('request', async (request, options) => {
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    try {
      return await request(options)
    } finally {
      seen.now -= 1
    }
  })
  expect((await read(sha, octokit)).files).toHaveLength(12)
  expect(seen).toEqual({ now: 0, most: 4 })
})
