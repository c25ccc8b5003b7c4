import { expect } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { scorecardPath } from '../../../src/assignment/ledger-record.ts'
import type { SubmissionName } from '../../../src/assignment/submission-name.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { inviteAll } from '../../../src/commands/invite/invite-all.ts'
import { publish } from '../../../src/commands/publish/publish.ts'
import { watch } from '../../../src/commands/watch/watch.ts'
import type { WatchReport } from '../../../src/commands/watch/watch-report.ts'
import type { HubConfig } from '../../../src/hub/hub-config.ts'
import { parseScorecard } from '../../../src/scorecard/read-result.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import {
  ID,
  PLACE,
  type PublishFixture,
  usePublishing,
} from '../../commands/publish/publish.fixture.ts'
import { openCannedGrader } from '../../worlds/simulation/grade-canned.ts'

export const BOB = 'linear-regression-bob'
export const MODULE = 'linear_regression.py'

export interface Push {
  /** In place of what is there; on top of it when left out. */
  readonly onto?: string
  readonly branch?: string
  /** What the candidate writes as the commit's date. */
  readonly date?: string
}

export interface Platform extends PublishFixture {
  /** Sets GitHub's clock. */
  readonly at: (iso: string) => void
  /** Bob, who is honest, is invited and accepts. */
  readonly inviteBob: () => Promise<void>
  readonly pushFiles: (
    id: string,
    files: Readonly<Record<string, string>>,
    how?: Push,
  ) => Promise<string>
  readonly look: (options?: Looking) => Promise<WatchReport>
  /** One round of the hub: looks, grades what was handed out, publishes it. */
  readonly round: (options?: Looking) => Promise<WatchReport>
  /** Fetches and grades one commit; the folder with the result. */
  readonly gradeOf: (id: string, sha: string) => Promise<string>
  readonly flags: (id?: string) => Promise<readonly string[]>
  /** What the ledger's shown scorecard says, without what differs between any two candidates. */
  readonly verdict: (id: string) => Promise<unknown>
}

export interface Looking {
  readonly audit?: boolean
  readonly config?: Partial<HubConfig>
}

/** Ada, who is not honest, has been invited to every test. */
export function usePlatform(wishes: { readonly plan?: 'free' | 'team' } = {}): Platform {
  const published = usePublishing(wishes)
  const { world } = published
  const session = async (config: Partial<HubConfig> = {}): Promise<HubSession> => {
    const open = await world().session()
    return { ...open, config: { ...open.config, ...config } }
  }
  const look = async ({ audit = false, config }: Looking = {}) =>
    await watch(await session(config), { audit, dispatch: true, again: null })
  const logOf = async (id: string) => await (await session()).ledger.readLog(id)
  return {
    ...published,
    at: (iso) => world().github.setNow(new Date(iso)),
    inviteBob: async () => {
      const request = { exercise: 'linear-regression', role: '', deadline: '', csv: '' }
      await inviteAll(await world().provisioner(), { ...request, candidate: 'bob' }, () => {})
      const { rest } = world().as('bob')
      const { data } = await rest.repos.listInvitationsForAuthenticatedUser()
      for (const { id: invitation_id } of data) {
        await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
      }
    },
    pushFiles: (id, files, how = {}) => pushFiles(published, id, files, how),
    look,
    round: async (options = {}) => {
      const found = await look(options)
      await gradeAndPublish(published, await session(options.config), found.handedOut)
      return found
    },
    gradeOf: async (assignment, sha) =>
      await grade(published, await session(), [{ assignment, sha }]),
    flags: async (id = ID) => (foldLog(await logOf(id))?.flagged ?? []).map(({ what }) => what),
    verdict: async (id) => await verdictOf(await session(), id),
  }
}

async function pushFiles(
  { world }: PublishFixture,
  repo: string,
  files: Readonly<Record<string, string>>,
  { onto, branch = 'main', date = '2026-03-01T12:00:00Z' }: Push,
): Promise<string> {
  const login = repo.replace('linear-regression-', '')
  const { git } = world().as(login).rest
  const place = { ...PLACE, repo }
  const ref = `heads/${branch}`
  const parent = onto ?? (await git.getRef({ ...place, ref })).data.object.sha
  const before = await git.getCommit({ ...place, commit_sha: parent })
  const entries = Object.entries(files).map(([path, content]) => {
    return { path, mode: '100644' as const, type: 'blob' as const, content }
  })
  const base_tree = before.data.tree.sha
  const tree = await git.createTree({ ...place, base_tree, tree: entries })
  const stamp = { name: login, email: `${login}@example.org`, date }
  const { data: commit } = await git.createCommit({
    ...place,
    message: 'Work',
    tree: tree.data.sha,
    parents: [parent],
    author: stamp,
    committer: stamp,
  })
  await git.updateRef({ ...place, ref, sha: commit.sha, force: onto !== undefined })
  return commit.sha
}

async function gradeAndPublish(
  published: PublishFixture,
  session: HubSession,
  submissions: readonly SubmissionName[],
): Promise<void> {
  if (submissions.length === 0) return
  await publish(session, { submissions, results: await grade(published, session, submissions) })
}

async function grade(
  { world }: PublishFixture,
  session: HubSession,
  submissions: readonly SubmissionName[],
): Promise<string> {
  const [jobs, results] = [await world().folder(), await world().folder()]
  await fetchSubmissions(session, { submissions, out: jobs })
  await (await openCannedGrader(session, 'linear-regression'))(jobs, results)
  return results
}

async function verdictOf({ ledger }: HubSession, id: string): Promise<unknown> {
  const shown = foldLog(await ledger.readLog(id))?.graded.findLast(({ stale }) => !stale)
  if (shown === undefined) throw new Error(`nobody was shown a scorecard of ${id}`)
  const file = await ledger.readFile(scorecardPath(id, shown.tree, shown.rubric))
  const scorecard = parseScorecard(file?.text ?? '')
  expect(scorecard, `the scorecard of ${id}`).not.toBeNull()
  return { ...scorecard, seed: null, submission: { ...scorecard?.submission, sha: null } }
}
