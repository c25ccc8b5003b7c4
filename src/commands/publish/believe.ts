import { join } from 'node:path'
import { scorecardPath } from '../../assignment/ledger-record.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { ownFound } from '../../checks/found-evidence.ts'
import { findFlags } from '../../checks/integrity.ts'
import { neutralise } from '../../checks/lint/neutralise.ts'
import { reproducedEvidence } from '../../checks/reproduced.ts'
import { ownRuntime } from '../../checks/runtime-gaps.ts'
import { statedHours } from '../../checks/stated-hours.ts'
import { writeUpEvidence } from '../../checks/write-up.ts'
import { isAllowed, type Task } from '../../exercise/exercise.ts'
import { gitObjects } from '../../github/repository/fetch-tree.ts'
import { seedDigest } from '../../grading/grader.ts'
import type { Repository } from '../../hub/repository.ts'
import { CallerError, WorldError } from '../../input/bad-news.ts'
import type { Role } from '../../rubric/roles.ts'
import { runsSomething } from '../../rubric/rubric.ts'
import { readResult } from '../../scorecard/read-result.ts'
import { rescore } from '../../scorecard/rescore.ts'
import { withRuntimeFlag } from '../../scorecard/runtime-flag.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { loadAssigned, loadHubRole } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { presentPlace } from '../../session/present-place.ts'
import { scorecardIn } from '../../session/read-latest.ts'
import { readTree } from '../../submission/read-tree.ts'
import { type Submission, submittedText } from '../../submission/submission.ts'
import { readResultFile } from './read-result-file.ts'

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

/** Reads the commit again by the API: what the grading run was given is not taken from it. */
export async function assess(
  session: HubSession,
  state: AssignmentState,
  sha: string,
): Promise<Assessed> {
  const { assignment } = state
  const exercise = await loadAssigned(session, assignment)
  const role = await loadHubRole(session, assignment.role)
  if (!exercise.ok) throw new CallerError(exercise.error)
  if (!role.ok) throw new CallerError(role.error)
  const place = await presentPlace(session, assignment)
  const allow = (path: string) => isAllowed(exercise.value, path)
  const read = await readTree(gitObjects(session.candidates, place), sha, allow)
  const pseudonym = useHubKey(session.key).pseudonym(assignment.id)
  return { exercise: exercise.value, role: role.value, pseudonym, place, sha, ...read }
}

/** The scorecard that the result claims, made again from its evidence. Throws WorldError. */
export async function believe(
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
export async function keepScorecard(
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
  return scorecardIn(kept ?? '', path)
}
