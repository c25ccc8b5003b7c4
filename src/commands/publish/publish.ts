import { join } from 'node:path'
import { WORK_BRANCH } from '../../assignment/assignment.ts'
import {
  type GradedRecord,
  type LedgerRecord,
  scorecardPath,
} from '../../assignment/ledger-record.ts'
import { type AssignmentState, foldLog, latestGraded } from '../../assignment/state.ts'
import type { SubmissionName } from '../../assignment/submission-name.ts'
import { ownFound } from '../../checks/found-evidence.ts'
import { findFlags } from '../../checks/integrity.ts'
import { neutralise } from '../../checks/lint/neutralise.ts'
import { ownLines } from '../../checks/own-lines.ts'
import { reproducedEvidence } from '../../checks/reproduced.ts'
import { ownRuntime } from '../../checks/runtime-gaps.ts'
import { statedHours } from '../../checks/stated-hours.ts'
import { writeUpEvidence } from '../../checks/write-up.ts'
import { isAllowed, type Task } from '../../exercise/exercise.ts'
import { isAmbiguous, statusOf, worldError } from '../../github/client/reasons.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { branchHead } from '../../github/repository/branch-head.ts'
import { gitObjects } from '../../github/repository/fetch-tree.ts'
import { seedDigest } from '../../grading/grader.ts'
import type { Repository } from '../../hub/repository.ts'
import { CallerError, WorldError } from '../../input/bad-news.ts'
import type { Role } from '../../rubric/roles.ts'
import { runsSomething } from '../../rubric/rubric.ts'
import { parseScorecard, readResult } from '../../scorecard/read-result.ts'
import { rescore } from '../../scorecard/rescore.ts'
import { withRuntimeFlag } from '../../scorecard/runtime-flag.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { commentText } from '../../session/candidate-comment-text.ts'
import { loadAssigned, loadHubRole } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, readState, serverTime } from '../../session/hub-session.ts'
import { readTree } from '../../submission/read-tree.ts'
import { type Submission, submittedText } from '../../submission/submission.ts'
import { readResultFile } from './read-result-file.ts'
import { showScorecard } from './show-scorecard.ts'

export interface PublishRequest {
  readonly submissions: readonly SubmissionName[]
  /** What `grade --job` wrote. Whoever ran there may have written it. */
  readonly results: string
}

export interface Published {
  readonly assignment: string
  readonly how: 'published' | 'stale' | 'closed'
}

/** One submission with everything that is known of it without believing its result. */
export interface Assessed {
  readonly exercise: Task
  readonly role: Role | null
  readonly pseudonym: string
  readonly place: Repository
  readonly sha: string
  readonly tree: string
  readonly submission: Submission
}

/** Publishes one after the other; one that is refused keeps none of the others back. */
export async function publish(
  session: HubSession,
  { submissions, results }: PublishRequest,
): Promise<readonly Published[]> {
  const published: Published[] = []
  const failures: unknown[] = []
  for (const name of submissions) {
    try {
      published.push(await publishOne(session, name, results))
    } catch (error) {
      session.log(`${name.assignment} is not published`)
      failures.push(inWords(error, name))
    }
  }
  if (failures.length > 0) throw failures[0]
  return published
}

/** What GitHub said, as bad news of the world; anything else as it is. */
function inWords(error: unknown, { assignment }: SubmissionName): unknown {
  const isGitHub = statusOf(error) !== null || isAmbiguous(error)
  return isGitHub ? worldError(`${assignment} was not published as a whole`, error) : error
}

/**
 * Publishes one result:
 * 1. the ledger says what it is about; the result is not asked;
 * 2. the commit is read again, and the result has to follow from it and from its own evidence;
 * 3. it goes on the ledger, which holds the truth;
 * 4. what people see is made to say what the ledger says.
 */
async function publishOne(
  session: HubSession,
  name: SubmissionName,
  results: string,
): Promise<Published> {
  const state = await readState(session, name.assignment)
  if (state.status === 'closed') return { assignment: name.assignment, how: 'closed' }
  const assessed = await assess(session, state, name.sha)
  const claimed = await believe(session, state, assessed, results)
  const scorecard = await keepScorecard(session, state, assessed, claimed)
  const log = await record(session, state, assessed, scorecard)
  if (foldLog(log)?.status === 'closed') return { assignment: name.assignment, how: 'closed' }
  const shown = await showScorecard(session, log, { ...assessed, scorecard })
  return { assignment: name.assignment, how: shown ? 'published' : 'stale' }
}

/** Reads the commit again by the API: what the grading run was given is not taken from it. */
async function assess(session: HubSession, state: AssignmentState, sha: string): Promise<Assessed> {
  const { assignment } = state
  const exercise = await loadAssigned(session, assignment)
  const role = await loadHubRole(session, assignment.role)
  if (!exercise.ok) throw new CallerError(exercise.error)
  if (!role.ok) throw new CallerError(role.error)
  const place = { owner: assignment.repository.owner, repo: assignment.repository.name }
  const allow = (path: string) => isAllowed(exercise.value, path)
  const read = await readTree(gitObjects(session.candidates, place), sha, allow)
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  return { exercise: exercise.value, role: role.value, pseudonym, place, sha, ...read }
}

/** The scorecard that the result claims, made again from its evidence. Throws WorldError. */
async function believe(
  session: HubSession,
  { assignment }: AssignmentState,
  { exercise, role, pseudonym, sha, tree, submission }: Assessed,
  results: string,
): Promise<Scorecard> {
  const { rubric, digest } = exercise
  const claimed = readResult(await readResultFile(join(results, pseudonym, 'result.json')), {
    pseudonym,
    sha,
    exercise: rubric.id,
    rubric: { id: rubric.id, version: rubric.version, digest },
    criteria: rubric.criteria.map(({ id }) => id),
  })
  if (!claimed.ok) throw refuse(assignment.id, claimed.error)
  if (claimed.value.tree !== tree) throw refuse(assignment.id, 'it is for other files')
  const source = rubric.module === null ? null : submittedText(submission, rubric.module)
  const { runtime: claimedRuntime } = claimed.value.scorecard
  const runtime = claimedRuntime === null ? null : ownRuntime(claimedRuntime, rubric)
  if ((runtime === null) === runsSomething(rubric)) {
    throw refuse(assignment.id, 'it does not say what ran the code')
  }
  const suppressedLines = source === null ? [] : neutralise(source).suppressed
  const scored = rescore(claimed.value.scorecard, {
    rubric,
    rubricDigest: digest,
    role,
    submission: {
      sha,
      digest: submission.digest,
      files: submission.files.map(({ path }) => path),
    },
    seed: { digest: seedDigest(useHubKey(session.key).seed(assignment.id)) },
    runtime,
    writeUp: writeUpEvidence(submission, exercise),
    reproduced: (runs) => reproducedEvidence(submission, exercise, runs),
    found: (fact) => ownFound(fact, submission),
    statedHours: statedHours(submission, exercise),
    flags: findFlags({ submission, exercise, facts: null, suppressedLines }),
  })
  if (!scored.ok) throw refuse(assignment.id, scored.error)
  return withRuntimeFlag(scored.value)
}

function refuse(assignment: string, why: string): WorldError {
  return new WorldError(`${assignment}: ${why}`, { code: 'result-refused' })
}

/** The first scorecard of these files by this rubric is the one that counts: a second has the same points. */
async function keepScorecard(
  session: HubSession,
  { assignment: { id } }: AssignmentState,
  { tree, exercise }: Assessed,
  scorecard: Scorecard,
): Promise<Scorecard> {
  const path = scorecardPath(id, tree, exercise.digest)
  const text = `${JSON.stringify(scorecard, null, 2)}\n`
  const write = (present: string | null) =>
    present === null ? { text, subject: `${id}: scorecard` } : null
  const kept = await session.ledger.rewrite(path, write, 'absent')
  const stored = parseScorecard(kept ?? '')
  if (stored !== null) return stored
  throw new WorldError(`${path} was changed by hand`, { code: 'ledger' })
}

async function record(
  session: HubSession,
  before: AssignmentState,
  assessed: Assessed,
  scorecard: Scorecard,
): Promise<readonly LedgerRecord[]> {
  const { id } = before.assignment
  const { sha, tree, exercise } = assessed
  const at = await serverTime(session.candidates)
  const standing = await treeThatStands(session, before, assessed)
  return await session.ledger.append(id, (log) => {
    const state = foldLog(log)
    if (state === null || state.status === 'closed') return null
    const stale = standing !== tree
    if (isRecorded(state, tree, exercise.digest, stale)) return null
    const rubric = exercise.digest
    const bare: GradedRecord = {
      kind: 'graded',
      at,
      by: 'takehome',
      sha,
      tree,
      rubric,
      stale,
      lines: ownLines(assessed.submission, exercise),
      comment: null,
    }
    if (stale) return bare
    const text = commentText(session, [...log, bare], bare, scorecard, exercise.rubric)
    return { ...bare, comment: textDigest(text) }
  })
}

/** What is shown now is not shown again; what stands no more is noted once. */
function isRecorded(state: AssignmentState, tree: string, rubric: string, stale: boolean): boolean {
  const isThis = (one: GradedRecord) => one.tree === tree && one.rubric === rubric
  if (stale) return state.graded.some(isThis)
  const latest = latestGraded(state)
  return latest !== undefined && isThis(latest)
}

/**
 * The tree that counts now: of what was pinned, or else of the branch; null when there is neither. Two
 * commits of the same files are one submission, of which only the first is graded.
 */
async function treeThatStands(
  session: HubSession,
  { status, submission }: AssignmentState,
  { place }: Assessed,
): Promise<string | null> {
  const { git } = session.candidates.rest
  const treeOf = async (commit_sha: string) =>
    (await git.getCommit({ ...place, commit_sha })).data.tree.sha
  if (status === 'submitted') return submission === null ? null : await treeOf(submission)
  const head = await branchHead(session.candidates, place, WORK_BRANCH)
  return head === null ? null : await treeOf(head)
}
