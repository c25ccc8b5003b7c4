import { Octokit } from '@octokit/rest'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openGitHub } from '../../../src/github/client/client.ts'
import { eraseReview } from '../../../src/github/pages/erase-review.ts'
import { ensureReview, type Review } from '../../../src/github/pages/review-pull.ts'
import { signedClaim } from '../../worlds/stand-in/github.fixture.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'

const HUB = { owner: 'acme', repo: 'hub' }
const BRANCH = 'review/amber-heron-1f2e'
const FOLDER = 'reviews/amber-heron-1f2e/submission'

// What a workflow's token may do: it never has the permission `workflows`.
const WORKFLOW = { id: 15368, installationId: 7 }

let started: GitHubStandIn | undefined
const github = () => {
  if (started === undefined) throw new Error('GitHub starts before the first test')
  return started
}
const lead = () => new Octokit({ baseUrl: github().url, auth: 'token-of-lead' }).rest

beforeAll(async () => {
  started = await startGitHub({
    tokens: { 'token-of-lead': 'lead' },
    organisations: { acme: { admins: ['lead'] } },
    now: () => new Date('2026-03-01T12:00:00Z'),
    apps: [
      {
        ...WORKFLOW,
        slug: 'github-actions',
        organisation: 'acme',
        permissions: { contents: 'write', pull_requests: 'write' },
      },
    ],
  })
})
beforeEach(async () => {
  github().reset()
  await lead().repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
  // As init sets it: a workflow's token opens the review.
  const allowed = { can_approve_pull_request_reviews: true }
  const { actions } = lead()
  await actions.setGithubActionsDefaultWorkflowPermissionsOrganization({ org: 'acme', ...allowed })
  await actions.setGithubActionsDefaultWorkflowPermissionsRepository({ ...HUB, ...allowed })
})
afterEach(() => expect(github().requestViolations).toEqual([]))
afterAll(() => started?.stop())

function aReview(files: Readonly<Record<string, string | Uint8Array>>): Review {
  const read = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
  const submission = { files: read, listing: [], oddities: [], digest: '' }
  const exercise = { id: 'descent', title: 'Gradient descent' }
  return { pseudonym: 'amber-heron-1f2e', exercise, submission, at: '2026-03-01T12:00:00Z' }
}

async function ensure(
  files: Readonly<Record<string, string | Uint8Array>>,
  token = 'token-of-lead',
) {
  return await ensureReview(await client(token), HUB, aReview(files))
}

async function client(token = 'token-of-lead') {
  return await openGitHub({
    apiUrl: github().url,
    credential: { token },
    log: () => {},
    pace: { turn: async () => {}, hold: () => false },
    second: 1,
  })
}

const hub = () => github().snapshot()['acme/hub']
const shown = () => Object.keys(hub()?.files[BRANCH] ?? {}).filter((path) => path !== 'README.md')
const commits = async () =>
  (await lead().repos.listCommits({ ...HUB, sha: BRANCH })).data.length - 1

test('a review is one pull request with one commit, which holds the files and nothing else', async () => {
  const { number, commit } = await ensure({ 'model.py': 'a = 1\n', 'figures/loss.txt': 'x\n' })
  expect(shown()).toEqual([`${FOLDER}/figures/loss.txt`, `${FOLDER}/model.py`])
  expect(hub()?.refs[`refs/heads/${BRANCH}`]).toBe(commit)
  expect(hub()?.pulls).toMatchObject([
    {
      number,
      head: BRANCH,
      base: 'review-base',
      title: 'Review amber-heron-1f2e: Gradient descent',
    },
  ])
  expect(Object.keys(hub()?.files['main'] ?? {})).toEqual(['README.md'])
  expect(await commits()).toBe(1)
})

test('a review carries none of the hub’s files, and a workflow’s token may write it whatever they become', async () => {
  const as = (auth: string | undefined) =>
    new Octokit({ baseUrl: github().url, ...(auth === undefined ? {} : { auth }) })
  const made = await as(signedClaim(github(), WORKFLOW.id)).rest.apps.createInstallationAccessToken(
    {
      installation_id: WORKFLOW.installationId,
    },
  )
  const put = async (content: string) => {
    const file = { ...HUB, path: '.github/workflows/grade.yml' }
    const present = await lead()
      .repos.getContent(file)
      .catch(() => null)
    const sha = present === null ? {} : { sha: String(Object(present.data).sha) }
    const text = Buffer.from(content).toString('base64')
    await lead().repos.createOrUpdateFileContents({ ...file, ...sha, message: 'x', content: text })
  }
  await put('on: push\n')
  await ensure({ 'model.py': 'a = 1\n' }, made.data.token)
  await put('on: workflow_dispatch\n')
  await ensure({ 'model.py': 'b = 2\n' }, made.data.token)
  expect(shown()).toEqual([`${FOLDER}/model.py`])
  expect(await commits()).toBe(2)
})

test('the same files again leave everything as it is', async () => {
  const first = await ensure({ 'model.py': 'a = 1\n' })
  const before = hub()
  expect(await ensure({ 'model.py': 'a = 1\n' })).toEqual(first)
  expect(hub()).toEqual(before)
})

test('a second submission is a second commit, and a file that it has no more is gone', async () => {
  const first = await ensure({ 'model.py': 'a = 1\n', 'old.txt': 'x\n', 'figures/loss.txt': 'x\n' })
  const second = await ensure({ 'model.py': 'b = 2\n' })
  expect(second.number).toBe(first.number)
  expect(shown()).toEqual([`${FOLDER}/model.py`])
  expect(hub()?.files[BRANCH]?.[`${FOLDER}/model.py`]).toBe('b = 2\n')
  expect([await commits(), hub()?.pulls.length]).toEqual([2, 1])
})

test('a submission without one file that may be shown takes the earlier one away', async () => {
  await ensure({ 'model.py': 'a = 1\n' })
  await ensure({})
  expect(shown()).toEqual([])
})

test('bytes that are no text arrive as they were handed in', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x0d, 0x0a])
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a])
  const { commit } = await ensure({ 'figures/loss.png': bytes, 'model.py': marked })
  for (const [path, expected] of Object.entries({
    'figures/loss.png': bytes,
    'model.py': marked,
  })) {
    const file = { ...HUB, path: `${FOLDER}/${path}`, ref: commit }
    const { data } = await lead().repos.getContent(file)
    expect([...Buffer.from(Object(data).content, 'base64')]).toEqual([...expected])
  }
})

test.for([
  '../../.github/workflows/x.yml',
  '.github/workflows/x.yml',
  '.git/config',
  'a\\..\\b',
  '/a',
])('a file named %s is written nowhere', async (path) => {
  await expect(ensure({ 'model.py': 'a = 1\n', [path]: 'on: push\n' })).rejects.toThrow('elsewhere')
  expect(Object.keys(hub()?.refs ?? {})).toEqual(['refs/heads/main'])
})

test.for(['before', 'after'] as const)(
  'a connection that breaks %s any write leaves one commit and one pull request',
  async (drop) => {
    for (const write of [/\/git\/trees$/, /\/git\/commits$/, /\/git\/refs$/, /\/pulls$/]) {
      github().reset()
      await lead().repos.createInOrg({ org: 'acme', name: 'hub', private: true, auto_init: true })
      github().inject({ method: 'POST', path: write, times: 1, drop })
      const { commit } = await ensure({ 'model.py': 'a = 1\n' })
      expect(hub()?.refs[`refs/heads/${BRANCH}`], String(write)).toBe(commit)
      expect([await commits(), hub()?.pulls.length], String(write)).toEqual([1, 1])
    }
  },
)

/** No text, and each another one. */
function picture(seed: number, size = 8): Uint8Array {
  return new Uint8Array(size).fill(0xff).fill(seed, 0, 1)
}

const blobWrites = () =>
  github().requests.filter(({ method, path }) => method === 'POST' && /git\/blobs$/.test(path))
    .length

test('pictures that the branch holds already, and twins, are sent once', async () => {
  const one = { 'figures/a.png': picture(1), 'figures/b.png': picture(1), 'model.py': 'a = 1\n' }
  const before = blobWrites()
  await ensure(one)
  expect(blobWrites() - before).toBe(1)
  await ensure({ ...one, 'model.py': 'b = 2\n', 'figures/c.png': picture(2) })
  expect(blobWrites() - before).toBe(2)
  expect(shown()).toContain(`${FOLDER}/figures/b.png`)
})

test('a hoard of pictures costs no more than ten writes, and the review says what it leaves out', async () => {
  const hoard = Array.from(
    { length: 95 },
    (_, index) => [`f/${index}.png`, picture(index)] as const,
  )
  const before = blobWrites()
  await ensure({ ...Object.fromEntries(hoard), 'model.py': 'a = 1\n' })
  expect(blobWrites() - before).toBe(10)
  expect(shown()).toContain(`${FOLDER}/model.py`)
  expect(hub()?.files[BRANCH]?.['reviews/amber-heron-1f2e/not-shown.txt']).toMatch(/: 85\./)
})

test('pictures are shown up to 4 MiB together', async () => {
  const large = 1.5 * 1024 * 1024
  await ensure({
    'a.png': picture(1, large),
    'b.png': picture(2, large),
    'c.png': picture(3, large),
    'd.png': picture(4, 8),
  })
  const left = 'reviews/amber-heron-1f2e/not-shown.txt'
  expect(shown()).toEqual([left, ...['a', 'b', 'd'].map((one) => `${FOLDER}/${one}.png`)])
})

test('whoever is invited again after an erasure has a review of their own, at every submission', async () => {
  const first = await ensure({ 'model.py': 'a = 1\n' })
  await eraseReview(await client(), HUB, 'amber-heron-1f2e')
  const second = await ensure({ 'model.py': 'b = 2\n' })
  expect(second.number).not.toBe(first.number)
  const third = await ensure({ 'model.py': 'c = 3\n' })
  expect(third.number).toBe(second.number)
  // Erased once more, with what had been erased before.
  await eraseReview(await client(), HUB, 'amber-heron-1f2e')
  const fourth = await ensure({ 'model.py': 'd = 4\n' })
  expect((await ensure({ 'model.py': 'e = 5\n' })).number).toBe(fourth.number)
  expect(hub()?.pulls).toMatchObject([{ state: 'closed' }, { state: 'closed' }, { state: 'open' }])
})

test('a review that somebody closed stays the one that is shown, unless another one is open', async () => {
  const first = await ensure({ 'model.py': 'a = 1\n' })
  await lead().pulls.update({ ...HUB, pull_number: first.number, state: 'closed' })
  expect((await ensure({ 'model.py': 'b = 2\n' })).number).toBe(first.number)
  const again = { head: BRANCH, base: 'review-base', title: 'Once more' }
  const { data } = await lead().pulls.create({ ...HUB, ...again })
  expect((await ensure({ 'model.py': 'c = 3\n' })).number).toBe(data.number)
})
