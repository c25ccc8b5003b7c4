import { WORK_BRANCH } from '../../assignment/assignment.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import { isLateUnseen } from '../../assignment/late-push.ts'
import type { GradedRecord, LedgerRecord } from '../../assignment/ledger-record.ts'
import { type AssignmentState, isQuiet, latestGraded } from '../../assignment/state.ts'
import type { SubmissionName } from '../../assignment/submission-name.ts'
import { ownLines } from '../../checks/own-lines.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { branchHead } from '../../github/repository/branch-head.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { commentText } from '../../session/candidate-comment-text.ts'
import { type HubSession, readState, serverTime } from '../../session/hub-session.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { newReviewName } from '../../session/review-name.ts'
import { takeBackErased } from '../../session/take-back-erased.ts'
import { type Assessed, assess, believe, keepScorecard } from './believe.ts'
import { showScorecard } from './show-scorecard.ts'

export interface PublishRequest {
  readonly submissions: readonly SubmissionName[]
  /** What `grade --job` wrote. Whoever ran there may have written it. */
  readonly results: string
}

export interface Published {
  readonly assignment: string
  /** `regrade`: these files have a grade by other tests, which only a regrade replaces. */
  readonly how: 'published' | 'stale' | 'closed' | 'regrade'
}

/** Publishes one after the other; one that is refused keeps none of the others back. */
export async function publish(
  session: HubSession,
  { submissions, results }: PublishRequest,
): Promise<readonly Published[]> {
  const published: Published[] = []
  const attempts = tryOnGitHub(session.log)
  for (const name of submissions) {
    await attempts.run(`${name.assignment} was not published as a whole`, async () => {
      published.push(await publishOne(session, name, results))
    })
  }
  attempts.end(published.map(({ assignment, how }) => `${assignment}: ${how}`))
  return published
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
  if (isForRegrade(state, assessed)) {
    session.log(`${name.assignment} was graded by other tests: Actions, Regrade replaces that`)
    return { assignment: name.assignment, how: 'regrade' }
  }
  const claimed = await believe(session, state, assessed, results)
  const scorecard = await keepScorecard(session, state, assessed, claimed)
  const { log, isOurs } = await record(session, state, assessed, scorecard)
  const after = foldLog(log)
  if (after === null) await takeBackErased(session, name.assignment)
  if (after === null || after.status === 'closed')
    return { assignment: name.assignment, how: 'closed' }
  const shown = await showScorecard(session, log, { ...assessed, scorecard, isOurs })
  return { assignment: name.assignment, how: shown ? 'published' : 'stale' }
}

interface Recorded {
  readonly log: readonly LedgerRecord[]
  /** Whether this very run has recorded it, as far as it knows. */
  readonly isOurs: boolean
}

async function record(
  session: HubSession,
  before: AssignmentState,
  assessed: Assessed,
  scorecard: Scorecard,
): Promise<Recorded> {
  const { id } = before.assignment
  const { tree, exercise } = assessed
  const at = await serverTime(session.candidates)
  const standing = await treeThatStands(session, before, assessed)
  let isOurs = false
  const after = await session.ledger.append(id, (log) => {
    isOurs = false
    const state = foldLog(log)
    if (state === null || state.status === 'closed') return null
    const stale = treeThatCounts(state, standing) !== tree
    if (isRecorded(state, tree, exercise.digest, stale)) return null
    isOurs = true
    const bare = bareRecord(state, assessed, { at, stale })
    if (stale || isLeftQuiet(state, bare)) return bare
    const text = commentText(session, [...log, bare], bare, scorecard, exercise.rubric)
    return { ...bare, comment: textDigest(text), ...newReviewName(state, assessed.pseudonym) }
  })
  return { log: after, isOurs }
}

/** What is shown once more is still the work of the regrade that it came from. */
function bareRecord(
  state: AssignmentState,
  { sha, tree, exercise, submission }: Assessed,
  { at, stale }: Pick<GradedRecord, 'at' | 'stale'>,
): GradedRecord {
  const { digest: rubric } = exercise
  const regrade = stale ? undefined : shownNow(state, tree, rubric)?.regrade
  return {
    ...{ kind: 'graded', at, by: 'takehome', sha, tree, rubric, stale },
    lines: ownLines(submission, exercise),
    comment: null,
    ...(regrade === undefined ? {} : { regrade }),
  }
}

/** Who was not told of a regrade is not told when it is shown once more either. */
function isLeftQuiet(state: AssignmentState, { tree, rubric }: GradedRecord): boolean {
  const shown = shownNow(state, tree, rubric)
  return shown !== undefined && isQuiet(shown)
}

/** The deadline may have passed since `standing` was looked up: what was pinned counts from then on. */
function treeThatCounts(state: AssignmentState, standing: string | null): string | null {
  if (state.status !== 'submitted') return standing
  return state.submission === null ? null : (state.submissionTree ?? standing)
}

/** What stands by other tests is replaced for all who were given the exercise, by a plan, or for nobody. */
function isForRegrade(state: AssignmentState, { tree, exercise }: Assessed): boolean {
  const latest = latestGraded(state)
  return latest !== undefined && latest.tree === tree && latest.rubric !== exercise.digest
}

/** What is shown now is shown again only to tell of a late push; what stands no more is noted once. */
function isRecorded(state: AssignmentState, tree: string, rubric: string, stale: boolean): boolean {
  if (stale) return state.graded.some((one) => one.tree === tree && one.rubric === rubric)
  return shownNow(state, tree, rubric) !== undefined && !isLateUnseen(state)
}

function shownNow(state: AssignmentState, tree: string, rubric: string): GradedRecord | undefined {
  const latest = latestGraded(state)
  return latest?.tree === tree && latest.rubric === rubric ? latest : undefined
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
