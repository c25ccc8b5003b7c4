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
  await using folder = await temporaryFolder()
  const action = `acme/takehome@${'1'.repeat(40)}`
  const names = { hub: 'acme/hub', organisation: 'acme', action }
  await initialise({ ...names, folder: folder.path, force: true }, ROOT)
  const set = new Map<string, string>()
  const access = { folder: folder.path, apiUrl: hub.github().url, token: 'token-of-lead' }
  const setOutput = (name: string, value: string | number) => void set.set(name, String(value))
  await runWatch(wordsOf({}), anAround({ access, event, setOutput }))
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
