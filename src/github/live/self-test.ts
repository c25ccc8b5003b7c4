import type { PresentHour } from '../../assignment/look-size.ts'
import { parseJson } from '../../input/parse-json.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { type Bench, Unexpected } from './bench.ts'
import { dispatch, lookUntil, partsOf, RUN_SECONDS, runsOf } from './hub-runs.ts'
import { ENVIRONMENT_WORKFLOW } from './throw-away-hub.ts'

/** A workflow of the throw-away hub alone, which tries what its own token may do. */
export const SELF_TEST_WORKFLOW = 'live-self-test.yml'
const FOUND = 'found.json'

export type Turn = 'first' | 'last'

/** What the workflow wrote down. */
export interface SelfTest {
  /** The hour of its token, when it began and when all was tried. */
  readonly before: PresentHour | null
  readonly after: PresentHour | null
  /** Statuses that GitHub answered; the last turn only looks at the hour. */
  readonly did?: {
    readonly writes: readonly number[]
    readonly branch: number
    readonly pull: number
    readonly dispatch: number
  }
}

/** Starts it, and waits for the file in which it says what it found, on a branch of its own. */
export async function runSelfTest(bench: Bench, octokit: Octokit, turn: Turn): Promise<SelfTest> {
  const { place } = partsOf(bench)
  await dispatch(octokit, place, SELF_TEST_WORKFLOW, { turn })
  return await lookUntil(bench, RUN_SECONDS, 'the self-test wrote nothing down', async () => {
    const text = await textOf(octokit, { ...place, path: FOUND, ref: `live-${turn}` })
    if (text !== null) return Object(parseJson(text))
    const { bad } = await runsOf(bench, octokit, SELF_TEST_WORKFLOW, 'workflow_dispatch')
    if (bad !== null) throw new Unexpected(`the run of the self-test ended with ${bad}`)
    return null
  })
}

type Place = Parameters<Octokit['rest']['repos']['getContent']>[0] & object

async function textOf(octokit: Octokit, file: Place): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.getContent(file)
    return Buffer.from(String(Object(data).content), 'base64').toString('utf8')
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** In the machine there is a Node, and nothing of ours. */
export const SELF_TEST = `name: A self-test
on:
  workflow_dispatch:
    inputs:
      turn:
        required: true
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
      contents: write
      pull-requests: write
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          TURN: \${{ inputs.turn }}
        run: |
          cat > self-test.mjs <<'EOF'
          const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME, GITHUB_SHA, GH_TOKEN, TURN } = process.env
          const here = '/repos/' + GITHUB_REPOSITORY
          const review = 'review/live-self-test'
          const ask = async (method, path, body) => {
            const answer = await fetch(GITHUB_API_URL + path, {
              method,
              headers: { authorization: 'Bearer ' + GH_TOKEN, accept: 'application/vnd.github+json' },
              ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            })
            return { status: answer.status, json: await answer.json().catch(() => ({})) }
          }
          const hour = async () => {
            const { status, json } = await ask('GET', '/rate_limit')
            if (status !== 200) return null
            const { remaining, reset } = json.resources.core
            return { left: remaining, endsAt: new Date(reset * 1000).toISOString().slice(0, 19) + 'Z' }
          }
          const branch = (name) => ask('POST', here + '/git/refs', { ref: 'refs/heads/' + name, sha: GITHUB_SHA })
          const write = (branch, path, text) =>
            ask('PUT', here + '/contents/' + path, {
              branch,
              message: path,
              content: Buffer.from(text).toString('base64'),
            })
          const tryAll = async () => {
            const writes = await Promise.all(['one', 'two'].map((text) => write('live-first', 'ledger.jsonl', text)))
            const made = await branch(review)
            await write(review, 'answer.txt', 'An answer')
            const asked = { title: 'A self-test', head: review, base: GITHUB_REF_NAME }
            const pull = await ask('POST', here + '/pulls', asked)
            // The one open pull request is to be the review of the candidate.
            await ask('PATCH', here + '/pulls/' + pull.json.number, { state: 'closed' })
            const start = await ask('POST', here + '/actions/workflows/${ENVIRONMENT_WORKFLOW}/dispatches', {
              ref: GITHUB_REF_NAME,
            })
            return {
              writes: writes.map(({ status }) => status),
              branch: made.status,
              pull: pull.status,
              dispatch: start.status,
            }
          }
          const before = await hour()
          const own = 'live-' + TURN
          await branch(own)
          const did = TURN === 'first' ? await tryAll() : undefined
          const found = { before, after: await hour(), did }
          const { status } = await write(own, '${FOUND}', JSON.stringify(found))
          if (status !== 201) throw new Error('GitHub answered ' + status)
          EOF
          node self-test.mjs
`
