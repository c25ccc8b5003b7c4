import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { openGitHub } from '../github/client/client.ts'
import { keepStickyComment, type PullRequest } from '../github/pages/sticky-comment.ts'
import { type Grading, gradeFolders, writeGrading } from '../grading/grade-folders.ts'
import { planGrading } from '../grading/plan-grading.ts'
import { CallerError } from '../input/bad-news.ts'
import type { ConfigIssue } from '../input/config-issue.ts'
import { problem } from '../input/config-issue.ts'
import { parallelism } from '../install.ts'
import { findPython } from '../judge/find-python.ts'
import { markerText } from '../scorecard/safe-markdown.ts'
import { isBelow } from '../scorecard/totals.ts'
import { type ActionEvent, readEvent } from './action-event.ts'

const AUDIENCES = ['candidate', 'reviewer', 'none'] as const
type Audience = (typeof AUDIENCES)[number]

/**
 * 1. read every input, and complain of all of them at once;
 * 2. grade the folder;
 * 3. write the files, the outputs and the job summary;
 * 4. keep one comment on the pull request.
 */
export async function gradeFolder(home: string): Promise<void> {
  const event = await readEvent()
  const input = (name: string) => core.getInput(name)
  const posting = planPosting(input, event)
  const python = findPython(input('python') || null, process.env['PATH'] ?? '')
  python.catch(() => {})
  const plan = await planGrading(
    {
      exercise: input('exercise'),
      folders: [input('folder') || '.'],
      role: input('role'),
      seed: input('seed'),
      feedback: input('feedback') || 'bands',
      failBelow: input('fail-below'),
      exercises: input('exercises') || home,
      out: input('out'),
    },
    home,
  ).catch((error: unknown) => {
    throw error instanceof CallerError
      ? new CallerError([...posting.issues, ...error.issues])
      : error
  })
  if (posting.issues.length > 0) throw new CallerError(posting.issues)
  const workshop = {
    home,
    python: await python,
    parallel: parallelism(),
    unsafe: false,
  }
  // Another folder was fetched from somewhere else: this repository's commit is not the one graded.
  const sha = (input('folder') || '.') === '.' ? gradedCommit(event) : null
  const place = { sha, permalinkBase: permalinkBase(sha) }
  const out =
    input('out') || (await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'takehome-')))
  await gradeFolders({ ...plan, ...place }, workshop, async (grading) => {
    await writeGrading(out, grading)
    setOutputs(grading, out)
    await publish(grading, posting)
    if (isBelow(grading.scorecard, plan.failBelowPercent)) {
      core.setFailed(`The measured points are below ${plan.failBelowPercent} %.`)
    }
  })
}

interface Posting {
  readonly audience: Audience
  readonly pull: PullRequest | null
  readonly token: string
  readonly author: string | null
  readonly issues: readonly ConfigIssue[]
}

function planPosting(input: (name: string) => string, event: ActionEvent): Posting {
  const issues: ConfigIssue[] = []
  const complain = (file: string, message: string, hint: string) =>
    issues.push(problem(file, message, hint))
  const named = input('comment') || 'candidate'
  const audience = AUDIENCES.find((known) => known === named)
  if (audience === undefined) {
    complain('comment', `"${named}" will not do`, `Choose ${AUDIENCES.join(', ')}.`)
  }
  const number = input('pull-request')
  if (number !== '' && !/^[1-9]\d*$/.test(number)) {
    complain(
      'pull-request',
      `"${number}" is no number`,
      "Give the pull request's number, or nothing.",
    )
  }
  const pull = findPull(number, event)
  if (audience !== 'none' && pull !== null && input('token') === '') {
    complain('token', 'is missing', 'Give a token with pull-requests: write, or set comment: none.')
  }
  return {
    audience: audience ?? 'none',
    pull,
    token: input('token'),
    author: input('comment-author') || null,
    issues,
  }
}

function findPull(typed: string, event: ActionEvent): PullRequest | null {
  const number = typed === '' ? event.pull?.number : Number(typed)
  return number === undefined || event.repository === null ? null : { ...event.repository, number }
}

/** On a pull request the event's own sha is that of a merge which nobody wrote. */
function gradedCommit(event: ActionEvent): string | null {
  return event.pull?.head ?? event.sha
}

function permalinkBase(sha: string | null): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
  return server && repository && sha ? `${server}/${repository}/blob/${sha}` : null
}

function setOutputs({ scorecard }: Grading, out: string): void {
  const { measured, reviewed } = scorecard.totals
  core.setOutput('measured-earned', measured.earned)
  core.setOutput('measured-possible', measured.possible)
  core.setOutput('reviewed-pending', reviewed.pending)
  core.setOutput('flags', scorecard.flags.length)
  core.setOutput('scorecard', join(out, 'scorecard.json'))
  core.setOutput('reviewer-markdown', join(out, 'scorecard.md'))
  core.setOutput('candidate-markdown', join(out, 'candidate.md'))
}

/** The summary shows what the comment shows: whoever reads the one may read the other. */
async function publish(
  grading: Grading,
  { audience, pull, token, author }: Posting,
): Promise<void> {
  if (audience === 'none') return
  const body = audience === 'reviewer' ? grading.reviewerMarkdown : grading.candidateMarkdown
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(body, true).write()
  if (pull === null) return
  const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com'
  const octokit = await openGitHub({ apiUrl, credential: { token }, log: core.info })
  const marker = markerText(audience)
  core.setOutput('comment-url', await keepStickyComment(octokit, pull, { marker, body, author }))
}
