import type { Candidate } from '../../assignment/assignment.ts'
import { WORK_BRANCH } from '../../assignment/assignment.ts'
import type { Activity } from '../../assignment/standing.ts'
import type { Octokit } from '../client/client.ts'
import { findAccess } from '../repository/access.ts'
import { fetchActivities } from '../repository/activity.ts'
import { signedBy } from '../repository/commit-parts.ts'
import { ensureInvitation } from '../repository/invite-candidate.ts'
import { setPermission } from '../repository/permission.ts'
import { type Bench, expect, type Facts, type LiveCheckPlan, NotDone, Unexpected } from './bench.ts'

const PATIENCE_SECONDS = 120

/** Steps 4 and 5: somebody is invited, comes, and pushes. */
export const PEOPLE_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 4,
    id: 'invitation',
    what: 'An invitation says whom it is for and whether it has expired',
    by: ['provisioner', 'owner'],
    after: ['branches'],
    run: async (bench, octokit) => {
      const second = secondOf(bench)
      const standing = await ensureInvitation(octokit, bench.place, second)
      expect(standing.kind === 'invited', 'the account was let in at once')
      const { data } = await octokit.rest.repos.listInvitations(bench.place)
      const own = data.find(({ invitee }) => invitee?.id === second.userId)
      if (own === undefined) throw new Unexpected('no invitation in the list is for this account')
      expect(own.expired === false, 'it does not say that it has not expired')
      return { permissions: own.permissions }
    },
  },
  {
    step: 4,
    id: 'invitation-again',
    what: 'To invite again leaves one invitation',
    by: ['provisioner', 'owner'],
    after: ['invitation'],
    run: async (bench, octokit) => {
      const { login: username } = secondOf(bench)
      const list = async () => (await octokit.rest.repos.listInvitations(bench.place)).data
      const before = await list()
      await octokit.rest.repos.addCollaborator({ ...bench.place, username, permission: 'push' })
      const after = await list()
      expect(after.length === 1, `there are ${after.length}`)
      return { isTheSame: before[0]?.id === after[0]?.id }
    },
  },
  {
    step: 4,
    id: 'invitation-permission',
    what: 'The permission of an open invitation can be lowered and raised',
    by: ['grader', 'provisioner', 'owner'],
    after: ['invitation'],
    run: async (bench, octokit) => {
      for (const [permission, word] of [
        ['pull', 'read'],
        ['push', 'write'],
      ] as const) {
        await setPermission(octokit, bench.place, secondOf(bench), permission)
        const { data } = await octokit.rest.repos.listInvitations(bench.place)
        expect(data[0]?.permissions === word, `it says ${data[0]?.permissions} in place of ${word}`)
      }
      return {}
    },
  },
  {
    step: 4,
    id: 'acceptance',
    what: 'The second account accepts, and is a collaborator who can push',
    by: ['second account', 'person'],
    after: ['invitation'],
    run: async (bench, octokit) => {
      await accept(bench)
      const { owner } = bench.clients
      const access = await findAccess(owner ?? octokit, bench.place, secondOf(bench))
      expect(access.kind === 'collaborator', `GitHub says ${access.kind}`)
      return {}
    },
  },
  {
    step: 5,
    id: 'push',
    what: 'A push of the second account shows in the list of repositories and in the activity',
    by: ['second account'],
    after: ['acceptance'],
    run: async (bench, octokit) => {
      const before = await pushedAt(bench)
      const from = bench.clock()
      const sha = await commitOn(bench, octokit, bench.found.work ?? '', 'A push')
      await octokit.rest.git.updateRef({ ...bench.place, ref: `heads/${WORK_BRANCH}`, sha })
      bench.found.pushed = sha
      return await untilShown(bench, { from, before, isOurs: ({ after }) => after === sha })
    },
  },
  {
    step: 5,
    id: 'force-push',
    what: 'A force-push of the second account shows in the list of repositories and in the activity',
    by: ['second account'],
    after: ['push'],
    run: async (bench, octokit) => {
      const before = await pushedAt(bench)
      const from = bench.clock()
      const sha = await commitOn(bench, octokit, bench.found.starter ?? '', 'In place of it')
      const ref = `heads/${WORK_BRANCH}`
      await octokit.rest.git.updateRef({ ...bench.place, ref, sha, force: true })
      return await untilShown(bench, { from, before, isOurs: ({ after }) => after === sha })
    },
  },
  {
    step: 5,
    id: 'foreign-comment',
    what: 'The second account can edit our comment, which publish has to notice',
    by: ['second account'],
    after: ['acceptance', 'comment'],
    run: async ({ place, found }, octokit) => {
      const comment_id = found.comment ?? 0
      const { data } = await octokit.rest.issues.updateComment({
        ...place,
        comment_id,
        body: 'Edited',
      })
      expect(data.body === 'Edited', 'it was not edited')
      return {}
    },
  },
  ...(['SSH', 'HTTPS'] as const).map(
    (way): LiveCheckPlan => ({
      step: 5,
      id: `push-by-${way.toLowerCase()}`,
      what: `A push of the second account with Git by ${way} shows, in seconds from the answer of whoever pushed`,
      by: ['person'],
      after: ['acceptance'],
      run: async (bench) => {
        const before = await pushedAt(bench)
        const known = new Set((await pushes(bench)).map(({ after }) => after))
        const page = bench.pageOf(bench.place)
        await agree(
          bench,
          `As the second account, clone ${page} by ${way} and push one commit. Done?`,
        )
        // Whoever has pushed answers after it, so this is the least that it can have taken.
        const from = bench.clock()
        return await untilShown(bench, { from, before, isOurs: ({ after }) => !known.has(after) })
      },
    }),
  ),
]

export function secondOf({ second }: Bench): Candidate {
  if (second === null)
    throw new Unexpected('there is no second account: give TAKEHOME_SECOND_TOKEN')
  return second
}

async function accept(bench: Bench): Promise<void> {
  if (bench.clients['second account'] !== undefined) {
    await acceptInto(bench, bench.place.repo)
    return
  }
  await agree(
    bench,
    `As the second account, accept ${bench.pageOf(bench.place)}/invitations. Done?`,
  )
}

/** With the second account's own key, which it returns. */
export async function acceptInto({ clients }: Bench, repo: string): Promise<Octokit> {
  const own = clients['second account']
  if (own === undefined) throw new Unexpected('needs TAKEHOME_SECOND_TOKEN')
  const { data } = await own.rest.repos.listInvitationsForAuthenticatedUser({ per_page: 100 })
  const invitation = data.find(({ repository }) => repository.name === repo)
  if (invitation === undefined) throw new Unexpected('the second account sees no invitation')
  const invitation_id = invitation.id
  await own.rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  return own
}

export async function agree({ confirm }: Bench, question: string): Promise<void> {
  const answer = (await confirm?.(question)) ?? false
  if (!answer) throw new NotDone('needs somebody who does it and says so')
}

/** One small file on top of a commit, written by whoever holds the key. */
export async function commitOn(
  { place, now }: Bench,
  octokit: Octokit,
  parent: string,
  message: string,
): Promise<string> {
  const { git } = octokit.rest
  const file = { path: 'work.txt', mode: '100644', type: 'blob', content: `${message}\n` } as const
  const base = (await git.getCommit({ ...place, commit_sha: parent })).data.tree.sha
  const tree = (await git.createTree({ ...place, base_tree: base, tree: [file] })).data.sha
  const commit = { message, tree, parents: [parent], ...signedBy(now) }
  return (await git.createCommit({ ...place, ...commit })).data.sha
}

interface AwaitedPush {
  /** A moment of the bench's clock. */
  readonly from: number
  /** What the list of repositories said before the push. */
  readonly before: string | null
  readonly isOurs: (push: Activity) => boolean
}

async function untilShown(bench: Bench, { from, before, isOurs }: AwaitedPush): Promise<Facts> {
  let at = ''
  const secondsToActivity = await until(bench, from, async () => {
    const ours = (await pushes(bench)).find(isOurs)
    at = ours?.at ?? ''
    return ours !== undefined
  })
  const secondsToPushedAt = await until(bench, from, async () => {
    const listed = await pushedAt(bench)
    // Both moments are in whole seconds: within one of them, the list may show what it showed before.
    return listed !== null && (listed !== before || listed >= at)
  })
  return { secondsToActivity, secondsToPushedAt }
}

/** As watch sees them: with our own key. */
async function pushes(bench: Bench): Promise<readonly Activity[]> {
  return await fetchActivities(watcherOf(bench), bench.place, bench.now)
}

async function pushedAt(bench: Bench): Promise<string | null> {
  const { owner: org, repo } = bench.place
  const asked = { org, sort: 'pushed', direction: 'desc', per_page: 100 } as const
  const { data } = await watcherOf(bench).rest.repos.listForOrg(asked)
  return data.find(({ name }) => name === repo)?.pushed_at ?? null
}

function watcherOf({ clients }: Bench): Octokit {
  const octokit = clients.grader ?? clients.owner
  if (octokit === undefined) throw new Unexpected('nobody can look: give GITHUB_TOKEN')
  return octokit
}

/** Looks every second; the seconds since `from` when it held. */
async function until(bench: Bench, from: number, holds: () => Promise<boolean>): Promise<number> {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited += 1) {
    if (await holds()) return Math.round((bench.clock() - from) * 10) / 10
    await bench.wait(1)
  }
  throw new Unexpected(`not seen within ${PATIENCE_SECONDS} seconds`)
}
