import { join } from 'node:path'
import type { SubmissionName } from '../assignment/submission-name.ts'
import { isAllowed } from '../exercise/exercise.ts'
import { gitObjects } from '../github/repository/fetch-tree.ts'
import { PACK_FOLDER, writeJob } from '../grading/job.ts'
import { CallerError, callerError } from '../input/bad-news.ts'
import { allOf, type Fault, whyOf } from '../input/fault.ts'
import { makeFolder } from '../input/make-folder.ts'
import { copyOut } from '../input/write-out.ts'
import { exerciseRoot, loadAssigned } from '../session/hub-exercise.ts'
import { useHubKey } from '../session/hub-key.ts'
import { type HubSession, readState } from '../session/hub-session.ts'
import { faultOf } from '../session/one-fault.ts'
import { presentPlace } from '../session/present-place.ts'
import { readTree } from '../submission/read-tree.ts'
import { checkSubmissions, submissionsOf } from './verb/submissions-of.ts'
import type { RunVerb } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface FetchRequest {
  readonly submissions: readonly SubmissionName[]
  /** The folder that gets the jobs. */
  readonly out: string
}

export const runFetch: RunVerb = withSession(async (session, { text }) => {
  const submissions = submissionsOf(text('submissions'))
  const out = text('out')
  const fetched = await fetchSubmissions(session, { submissions, out })
  return {
    json: { ...fetched, out },
    text: [
      `${fetched.submissions.length} fetched into ${out}`,
      ...fetched.failed.map(({ assignment, why }) => `${assignment}: not fetched, ${why}`),
    ],
  }
}, checkSubmissions)

export interface Fetched {
  readonly submissions: readonly SubmissionName[]
  readonly failed: readonly { readonly assignment: string; readonly why: string }[]
}

/**
 * Fetches submissions by GitHub's API and runs nothing of theirs. One that cannot be fetched keeps nothing from
 * the others; throws where that is so of all.
 */
export async function fetchSubmissions(
  session: HubSession,
  request: FetchRequest,
): Promise<Fetched> {
  const submissions: SubmissionName[] = []
  const faults: { readonly assignment: string; readonly fault: Fault }[] = []
  for (const name of request.submissions) {
    const { assignment } = name
    try {
      await fetchOne(session, name, request.out)
      submissions.push(name)
    } catch (error) {
      const fault = faultOf(error, assignment, 'fetched')
      session.log(`${assignment}: not fetched, ${whyOf(fault)}`)
      faults.push({ assignment, fault })
    }
  }
  if (submissions.length === 0 && faults.length > 0) throw allOf(faults.map(({ fault }) => fault))
  const failed = faults.map(({ assignment, fault }) => ({ assignment, why: whyOf(fault) }))
  return { submissions, failed }
}

/**
 * 1. the ledger says whose repository it is and which exercise was given;
 * 2. its tree and blobs are read as data, at exactly this commit;
 * 3. it becomes a job under its pseudonym, with the exercise beside it when it is the team's own.
 */
async function fetchOne(
  session: HubSession,
  { assignment: id, sha }: SubmissionName,
  out: string,
): Promise<void> {
  const key = useHubKey(session.key)
  const { assignment } = await readState(session, id)
  const exercise = await loadAssigned(session, assignment)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const objects = gitObjects(session.candidates, await presentPlace(session, assignment))
  const allow = (path: string) => isAllowed(exercise.value, path)
  const { submission, tree } = await readTree(objects, sha, allow)
  await writeJob(out, {
    schemaVersion: 1,
    pseudonym: key.pseudonym(id),
    sha,
    tree,
    exercise: assignment.exercise,
    ...(assignment.variant === undefined ? {} : { variant: assignment.variant }),
    ...(assignment.ai === undefined ? {} : { ai: assignment.ai }),
    role: assignment.role,
    seed: key.seed(id),
    submission,
  })
  await copyPack(session, assignment.exercise, out)
  session.log(`${id}: ${submission.files.length} files of ${sha.slice(0, 12)}`)
}

async function copyPack(session: HubSession, exercise: string, out: string): Promise<void> {
  const pack = join(out, PACK_FOLDER)
  await makeFolder(join(pack, 'rubrics'))
  // A team need not have any of its own: the shipped ones count then.
  const roles = join('rubrics', 'roles.yml')
  await copyOut(join(session.folder, session.config.pack, roles), join(pack, roles))
  const root = await exerciseRoot(session, exercise)
  if (root === session.home) return
  const parts = [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`]
  for (const part of parts) {
    if (await copyOut(join(root, part), join(pack, part))) continue
    const hint = 'An exercise of the team needs its rubric, its template and its grader folder.'
    throw callerError(join(root, part), 'is not there', hint)
  }
}
