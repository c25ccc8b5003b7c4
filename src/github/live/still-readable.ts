import type { Octokit } from '../client/client.ts'
import { LEDGER_BRANCH } from '../ledger/ledger.ts'
import { branchHead } from '../repository/branch-head.ts'
import { answerOf } from './answer-of.ts'
import { type Bench, expect, type Facts, Unexpected } from './bench.ts'
import { candidateOf, partsOf, reviewOf } from './hub-runs.ts'

/** What leads to somebody's work, before it is erased. */
export interface Traces {
  readonly review: {
    readonly number: number
    readonly sha: string
    readonly title: string
    readonly body: string | null
  }
  readonly ledger: string
}

export async function findTraces(bench: Bench, octokit: Octokit): Promise<Traces> {
  const { place } = partsOf(bench)
  const { number: pull_number } = await reviewOf(bench, octokit)
  const { data } = await octokit.rest.pulls.get({ ...place, pull_number })
  const ledger = await branchHead(octokit, place, LEDGER_BRANCH)
  if (ledger === null) throw new Unexpected('there is no ledger')
  const { title, body, head } = data
  return { review: { number: pull_number, sha: head.sha, title, body }, ledger }
}

/** Throws Unexpected where something stands there still that an erasure takes away. */
export async function readTraces(
  bench: Bench,
  octokit: Octokit,
  { review, ledger }: Traces,
): Promise<Facts> {
  const { place } = partsOf(bench)
  const { git, pulls, issues } = octokit.rest
  await expectGone(bench, octokit)
  const pull_number = review.number
  const { data: pull } = await pulls.get({ ...place, pull_number })
  expect(pull.body !== review.body, 'the review keeps its text')
  const asked = { ...place, issue_number: pull_number, per_page: 100 }
  const { data: comments } = await issues.listComments(asked)
  expect(comments.length === 0, `${comments.length} comments of the review are left`)
  const ref = await answerOf(git.getRef({ ...place, ref: `pull/${pull_number}/head` }))
  const isThere = async (commit_sha: string) =>
    (await answerOf(git.getCommit({ ...place, commit_sha }))).status === 200
  return {
    reviewCommitIsReadable: await isThere(review.sha),
    reviewRefIsReadable: ref.status === 200,
    reviewKeepsItsTitle: pull.title === review.title,
    formerLedgerIsReadable: await isThere(ledger),
    runsAreListed:
      (await octokit.rest.actions.listWorkflowRuns(watchOf(bench))).data.total_count > 0,
  }
}

async function expectGone(bench: Bench, octokit: Octokit): Promise<void> {
  const candidate = candidateOf(bench)
  const { status } = await answerOf(octokit.rest.repos.get({ ...candidate }))
  expect(status === 404, `GitHub says ${status} to the repository`)
  const path = `assignments/${candidate.repo}.jsonl`
  const asked = { ...partsOf(bench).place, path, ref: LEDGER_BRANCH }
  const log = await answerOf(octokit.rest.repos.getContent(asked))
  expect(log.status === 404, `GitHub says ${log.status} to the log on the ledger`)
}

function watchOf(bench: Bench) {
  return { ...partsOf(bench).place, workflow_id: 'watch.yml', per_page: 1 }
}
