import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { isAmbiguous, statusOf } from '../../../src/github/client/reasons.ts'
import { CallerError, WorldError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { openCannedGrader } from '../simulation/grade-canned.ts'
import { factsOf } from './compare.ts'
import type { FaultWorld } from './fault-world.ts'
import type { FaultStory } from './run-schedules.ts'

// More deaths than a schedule has, so that a command which never ends is a finding.
const MOST_RUNS = 40

/** Runs a command until it succeeds, as a schedule or a person does. */
export type Runner = (command: (session: HubSession) => Promise<void>) => Promise<void>

export function persistently(world: FaultWorld, revive: () => void): Runner {
  return async (command) => {
    for (let run = 1; ; run += 1) {
      try {
        return await command(await world.session())
      } catch (error) {
        if (!isBadNewsOfGitHub(error) || run === MOST_RUNS) throw error
        revive()
      }
    }
  }
}

/** Our own bugs are not tried again. A 403 in the middle of a list is the caller's by its looks alone. */
function isBadNewsOfGitHub(error: unknown): boolean {
  if (error instanceof CallerError) return false
  return error instanceof WorldError || statusOf(error) !== null || isAmbiguous(error)
}

export const GRADING: FaultStory = {
  // Enough for several in one command, few enough that every command ends.
  rate: { mostFailures: 14, shareOfRequests: 0.12 },
  play: async (world, faults) => {
    world.failWith(faults?.onRequest)
    await runRound(world, persistently(world, faults?.revive ?? (() => {})))
    world.failWith(undefined)
    return factsOf(world.snapshot())
  },
}

/** A candidate is invited and graded, and at the same time another hand writes to the same log. */
export async function runRound(world: FaultWorld, run: Runner): Promise<void> {
  const list = join(await world.folder(), 'list.csv')
  await writeFile(list, 'candidate,exercise\nada,linear-regression\n')
  const request = { candidate: '', exercise: '', role: '', deadline: '', csv: list }
  await run(async (session) => {
    await inviteAll(session, request, () => {})
  })
  const submission = await withoutFaults(world, () => pushFirst(world))
  await Promise.all([
    run((session) => gradeAndPublish(world, session, submission)),
    run((session) => noteComment(session, submission.assignment)),
  ])
}

/** Records once more what is known already: it changes nothing but the log, which two hands want. */
async function noteComment(session: HubSession, assignment: string): Promise<void> {
  const stamp = { at: '2026-03-01T12:00:00Z', by: 'lead' }
  await session.ledger.append(assignment, (log) => {
    if (log.some(({ kind }) => kind === 'comment')) return null
    return { kind: 'comment', ...stamp, id: foldLog(log)?.comment.id ?? 1 }
  })
}

export async function gradeAndPublish(
  world: FaultWorld,
  session: HubSession,
  submission: SubmissionName,
): Promise<void> {
  const [job, results] = [await world.folder(), await world.folder()]
  await fetchSubmissions(session, { submissions: [submission], out: job })
  const grade = await openCannedGrader(session, 'linear-regression')
  await grade(job, results)
  await publish(session, { submissions: [submission], results })
}

export async function withoutFaults<T>(world: FaultWorld, work: () => Promise<T>): Promise<T> {
  const restore = world.pauseFaults()
  try {
    return await work()
  } finally {
    restore()
  }
}

/** Ada accepts and pushes a change of the module. */
async function pushFirst(world: FaultWorld): Promise<SubmissionName> {
  const { rest } = world.as('ada')
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
  const assignment = 'linear-regression-ada'
  return { assignment, sha: await pushModule(world, assignment, 'ada') }
}

export async function pushModule(
  world: FaultWorld,
  repo: string,
  login: string,
  text = 'import numpy as np\n',
): Promise<string> {
  const { git } = world.as(login).rest
  const place = { owner: 'acme', repo }
  const head = await git.getRef({ ...place, ref: 'heads/main' })
  const before = await git.getCommit({ ...place, commit_sha: head.data.object.sha })
  const tree = await git.createTree({
    ...place,
    base_tree: before.data.tree.sha,
    tree: [{ path: 'linear_regression.py', mode: '100644', type: 'blob', content: text }],
  })
  const stamp = { name: login, email: `${login}@example.org`, date: '2026-03-01T12:00:00Z' }
  const { data } = await git.createCommit({
    ...place,
    message: 'Work',
    tree: tree.data.sha,
    parents: [head.data.object.sha],
    author: stamp,
    committer: stamp,
  })
  await git.updateRef({ ...place, ref: 'heads/main', sha: data.sha })
  return data.sha
}
