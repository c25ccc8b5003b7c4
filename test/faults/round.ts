import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubmissionName } from '../../src/assignment/submission-name.ts'
import { CallerError, WorldError } from '../../src/bad-news.ts'
import { extend } from '../../src/commands/extend.ts'
import { fetchSubmissions } from '../../src/commands/fetch.ts'
import type { HubDesk } from '../../src/commands/hub-desk.ts'
import { inviteAll } from '../../src/commands/invite-all.ts'
import { publish } from '../../src/commands/publish.ts'
import { isAmbiguous, statusOf } from '../../src/github/reasons.ts'
import { openCannedGrader } from '../simulation/grade-canned.ts'
import { CANDIDATES, type FaultWorld } from './fault-world.ts'

// More deaths than a schedule has, so that a command which never ends is a finding.
const MOST_RUNS = 40

/** Runs a command until it succeeds, as a schedule or a person does. */
export type Runner = (command: (desk: HubDesk) => Promise<void>) => Promise<void>

export function persistently(world: FaultWorld, revive: () => void): Runner {
  return async (command) => {
    for (let run = 1; ; run += 1) {
      try {
        return await command(await world.desk())
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

/** Two candidates are invited, one is graded, and at the same time another hand extends the other. */
export async function runRound(world: FaultWorld, run: Runner): Promise<void> {
  const list = join(await world.folder(), 'list.csv')
  const lines = CANDIDATES.map((login) => `${login},linear-regression`)
  await writeFile(list, ['candidate,exercise', ...lines, ''].join('\n'))
  const request = { candidate: '', exercise: '', role: '', deadline: '', csv: list }
  await run(async (desk) => {
    await inviteAll(desk, request, () => {})
  })
  const pushed = await withoutFaults(world, () => pushAll(world))
  const [ada = NOBODY, bob = NOBODY] = pushed
  await Promise.all([
    run((desk) => gradeAndPublish(world, desk, ada)),
    run(async (desk) => {
      const wish = { assignment: bob.assignment, deadline: '2026-03-20T18:00Z', reason: 'ill' }
      await extend(desk, wish)
    }),
  ])
}

const NOBODY: SubmissionName = { assignment: '', sha: '' }

export async function gradeAndPublish(
  world: FaultWorld,
  desk: HubDesk,
  submission: SubmissionName,
): Promise<void> {
  const [job, results] = [await world.folder(), await world.folder()]
  await fetchSubmissions(desk, { submissions: [submission], out: job })
  const grade = await openCannedGrader(desk, 'linear-regression')
  await grade(job, results)
  await publish(desk, { submissions: [submission], results })
}

async function withoutFaults<T>(world: FaultWorld, work: () => Promise<T>): Promise<T> {
  const restore = world.pauseFaults()
  try {
    return await work()
  } finally {
    restore()
  }
}

/** Each candidate accepts and pushes one change of the module. */
export async function pushAll(world: FaultWorld): Promise<readonly SubmissionName[]> {
  const names: SubmissionName[] = []
  for (const login of CANDIDATES) {
    const { rest } = world.as(login)
    const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
    for (const { id: invitation_id } of open) {
      await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
    }
    const assignment = `linear-regression-${login}`
    names.push({ assignment, sha: await pushModule(world, assignment, login) })
  }
  return names
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
