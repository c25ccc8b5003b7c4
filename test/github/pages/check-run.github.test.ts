import { createPrivateKey } from 'node:crypto'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openGitHub } from '../../../src/github/client/client.ts'
import { type CheckRun, ensureCheckRun } from '../../../src/github/pages/check-run.ts'
import { type GitHubStandIn, startGitHub } from '../../worlds/stand-in/proxy.ts'

const PLACE = { owner: 'acme', repo: 'descent-ada' }
const OURS = { id: 31_001, installationId: 901 }
const THEIRS = { id: 31_002, installationId: 902 }
const app = (slug: string, ids: typeof OURS) => {
  const permissions = { administration: 'write', checks: 'write', contents: 'write' } as const
  return { ...ids, slug, organisation: 'acme', permissions }
}

let started: GitHubStandIn | undefined
let sha = ''
const github = () => {
  if (started === undefined) throw new Error('GitHub starts before the first test')
  return started
}

beforeAll(async () => {
  started = await startGitHub({
    tokens: { 'token-of-lead': 'lead' },
    organisations: { acme: { admins: ['lead'] } },
    apps: [app('takehome', OURS), app('other', THEIRS)],
    now: () => new Date('2026-03-01T12:00:00Z'),
  })
})
beforeEach(async () => {
  github().reset()
  const { rest } = new Octokit({ baseUrl: github().url, auth: 'token-of-lead' })
  await rest.repos.createInOrg({ org: 'acme', name: PLACE.repo, private: true, auto_init: true })
  sha = (await rest.git.getRef({ ...PLACE, ref: 'heads/main' })).data.object.sha
})
afterAll(() => started?.stop())

/** As the App of this number, or as a person. */
async function as(appId: number | null) {
  const connection = {
    apiUrl: github().url,
    log: () => {},
    pace: { turn: async () => {}, hold: () => false },
    second: 1,
  }
  if (appId === null)
    return await openGitHub({ ...connection, credential: { token: 'token-of-lead' } })
  const privateKey = github().appKeys.get(appId) ?? ''
  createPrivateKey(privateKey)
  const credential = { appId: String(appId), privateKey, organisation: 'acme' }
  return await openGitHub({ ...connection, credential })
}

function aRun(remarks: number): CheckRun {
  const annotations = Array.from({ length: remarks }, (_, index) => {
    return { path: 'model.py', line: index + 1, message: `remark ${index + 1}` }
  })
  const words = { title: 'Graded', summary: 'What was seen.' }
  return { sha, externalId: 'descent-ada', ...words, annotations, first: false }
}

const runs = () => github().snapshot()['acme/descent-ada']?.checkRuns ?? []

async function lines(): Promise<readonly number[]> {
  const octokit = await as(OURS.id)
  const found = await octokit.rest.checks.listForRef({ ...PLACE, ref: sha, filter: 'all' })
  const own = found.data.check_runs.find((run) => run.app?.id === OURS.id)
  const asked = { ...PLACE, check_run_id: own?.id ?? 0, per_page: 100 }
  const remarks = await octokit.paginate(octokit.rest.checks.listAnnotations, asked)
  return remarks.map(({ start_line }) => start_line)
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('a run with more remarks than one request takes has each of them once', async () => {
  expect(await ensureCheckRun(await as(OURS.id), PLACE, aRun(120))).toBe(true)
  await ensureCheckRun(await as(OURS.id), PLACE, aRun(120))

  expect(await lines()).toEqual(upTo(120))
  expect(runs()).toEqual([
    expect.objectContaining({ app: 'takehome', status: 'completed', conclusion: 'neutral' }),
  ])
  expect(github().requestViolations).toEqual([])
})

test.for([0, 1, 50, 51])('a run with %i remarks has exactly those', async (remarks) => {
  await ensureCheckRun(await as(OURS.id), PLACE, aRun(remarks))
  await ensureCheckRun(await as(OURS.id), PLACE, aRun(remarks))
  expect(await lines()).toEqual(upTo(remarks))
  expect(runs()).toHaveLength(1)
  // GitHub refuses a request with more than fifty.
  const writes = github().requests.filter(({ method }) => method === 'PATCH')
  expect(writes).toHaveLength(remarks > 50 ? 2 : 1)
  expect(github().requestViolations).toEqual([])
})

test.for(['before', 'after'] as const)(
  'a connection that breaks %s any write leaves no remark out and none twice',
  async (drop) => {
    for (const broken of [0, 1, 2, 3]) {
      let writes = 0
      github().onRequest((_, method, path) => {
        if (method === 'GET' || !/\/check-runs(?:\/\d+)?$/.test(path)) return undefined
        writes += 1
        return writes === broken + 1 ? { drop } : undefined
      })
      const run = { ...aRun(120), externalId: `descent-ada-${broken}` }
      await ensureCheckRun(await as(OURS.id), PLACE, run)
      github().onRequest(undefined)
    }
    const octokit = await as(OURS.id)
    const found = await octokit.rest.checks.listForRef({ ...PLACE, ref: sha, filter: 'all' })
    const counts = found.data.check_runs.map(({ output }) => output.annotations_count)
    expect(counts).toEqual([120, 120, 120, 120])
  },
)

test("another App's run of the same name and mark is not ours, and is left as it is", async () => {
  const forged = { ...aRun(0), title: 'Full marks' }
  await ensureCheckRun(await as(OURS.id), PLACE, aRun(1))
  await ensureCheckRun(await as(THEIRS.id), PLACE, forged)
  await ensureCheckRun(await as(OURS.id), PLACE, aRun(1))

  expect(runs().map((run) => [Object(run).app, Object(run).title])).toEqual([
    ['takehome', 'Graded'],
    ['other', 'Full marks'],
  ])
})

test('GitHub queues a suite of ours at each push, until the first run has said that it need not', async () => {
  const { rest } = new Octokit({ baseUrl: github().url, auth: 'token-of-lead' })
  const suites = async () => {
    const { data } = await rest.checks.listSuitesForRef({ ...PLACE, ref: 'heads/main' })
    return data.check_suites.map((suite) => `${suite.app?.slug} ${suite.status}`)
  }
  const push = async (path: string) =>
    await rest.repos.createOrUpdateFileContents({ ...PLACE, path, message: path, content: 'eA==' })
  expect(await suites()).toEqual(['takehome queued', 'other queued'])
  await ensureCheckRun(await as(OURS.id), PLACE, { ...aRun(1), first: true })
  expect(await suites()).toEqual(['takehome completed', 'other queued'])
  await push('second.md')
  expect(await suites()).toEqual(['other queued'])
})

test('a personal token writes none, and says so', async () => {
  expect(await ensureCheckRun(await as(null), PLACE, aRun(1))).toBe(false)
  expect(runs()).toEqual([])
})
