import { expect, test } from 'vitest'
import { initialise } from '../../../src/commands/setup/init.ts'
import { wordsOf } from '../../../src/commands/verb/verb.ts'
import { runWatch } from '../../../src/commands/watch/run-watch.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { anAround } from '../an-around.ts'
import { CANDIDATES, useHub } from '../hub.fixture.ts'

const hub = useHub()

// What a runner says of an event that is about no pull request.
const EVENT = { repository: { owner: 'acme', repo: 'hub' }, sha: null, pull: null }

/** What a run of the verb leaves for the steps and jobs behind it, once so many have pushed. */
async function outputs(pushes: number, event: typeof EVENT | null) {
  for (const login of CANDIDATES.slice(0, pushes)) {
    await hub.push(await hub.assign({ login }), 'one')
  }
  const set = new Map<string, string>()
  await run(set, event, {})
  return outputsOf(set)
}

async function run(
  set: Map<string, string>,
  event: typeof EVENT | null,
  words: Readonly<Record<string, string>>,
) {
  await using folder = await temporaryFolder()
  const action = `acme/takehome@${'1'.repeat(40)}`
  const names = { hub: 'acme/hub', organisation: 'acme', action }
  await initialise({ ...names, folder: folder.path, force: true }, ROOT)
  const access = { folder: folder.path, apiUrl: hub.github().url, token: 'token-of-lead' }
  const setOutput = (name: string, value: string | number) => void set.set(name, String(value))
  return await runWatch(wordsOf(words), anAround({ access, event, setOutput }))
}

function outputsOf(set: ReadonlyMap<string, string>) {
  return {
    jobs: JSON.parse(set.get('matrix') ?? '').map(
      ({ submissions }: { readonly submissions: string }) => submissions,
    ),
    submissions: set.get('submissions'),
    runs: hub.runs(),
  }
}

test('in a workflow up to three pushes are one job of the same run, to be fetched on the spot', async () => {
  const { jobs, submissions, runs } = await outputs(3, EVENT)
  expect(jobs).toHaveLength(1)
  expect(jobs[0].split(' ')).toHaveLength(3)
  expect(submissions).toBe(jobs[0])
  expect(runs).toEqual([])
})

test('in a workflow more of them are more jobs, each of which fetches for itself', async () => {
  const { jobs, submissions, runs } = await outputs(4, EVENT)
  expect(jobs).toHaveLength(2)
  expect(submissions).toBe('')
  expect(runs).toEqual([])
})

test('in a workflow nothing new is an empty matrix, and nothing to fetch', async () => {
  expect(await outputs(0, EVENT)).toEqual({ jobs: [], submissions: '', runs: [] })
})

test('from a laptop each push starts a run on the hub', async () => {
  const { jobs, submissions, runs } = await outputs(2, null)
  expect([jobs, submissions]).toEqual([[], ''])
  expect(runs).toHaveLength(2)
})

test('what is claimed is handed over although the audit behind it fails', async () => {
  const set = new Map<string, string>()
  await hub.push(await hub.assign(), 'one')
  const path = /\/actions\/permissions$/
  const times = Number.POSITIVE_INFINITY
  hub.github().inject({ method: 'GET', path, status: 403, times })
  await expect(run(set, EVENT, { audit: 'true' })).rejects.toThrow()
  expect(outputsOf(set).jobs).toHaveLength(1)
  expect(set.get('reviews')).toBe('0')
})

test('a run in which GitHub says nothing of anybody is no success, and says so at its end', async () => {
  const set = new Map<string, string>()
  for (const login of ['ada', 'bob']) await hub.push(await hub.assign({ login }), 'one')
  const times = Number.POSITIVE_INFINITY
  hub.github().inject({ method: 'GET', path: /\/activity/, status: 403, times })
  const { trouble } = await run(set, EVENT, {})
  expect(trouble).toMatchObject({ code: 'github' })
  expect(outputsOf(set).jobs).toEqual([])
})
