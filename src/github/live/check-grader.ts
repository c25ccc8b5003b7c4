import { WORK_BRANCH } from '../../assignment/assignment.ts'
import { headerOf, statusOf } from '../client/reasons.ts'
import { ensureCheckRun } from '../pages/check-run.ts'
import { findAccess } from '../repository/access.ts'
import { revokeAccess, setPermission } from '../repository/permission.ts'
import { answerOf } from './answer-of.ts'
import { type Bench, expect, type LiveCheckPlan, Unexpected } from './bench.ts'
import { commitOn, secondOf } from './check-people.ts'

const ANNOTATIONS = 51

/** Steps 6 and 14: what the grader does while an assignment is open, and when it ends. */
export const GRADER_CHECKS: readonly LiveCheckPlan[] = [
  {
    step: 6,
    id: 'check-run',
    what: `A check run takes ${ANNOTATIONS} annotations in two requests`,
    by: ['grader'],
    after: ['branches'],
    run: async ({ place, found, now }, octokit) => {
      const sha = found.work ?? ''
      const annotations = Array.from({ length: ANNOTATIONS }, (_, index) => {
        return { path: 'README.md', line: 1, message: `Annotation ${index + 1}` }
      })
      const words = { title: 'A live check', summary: `Of ${now}` }
      const run = { sha, externalId: place.repo, ...words, annotations, first: true }
      expect(await ensureCheckRun(octokit, place, run), 'it may not write check runs (403)')
      const { data } = await octokit.rest.checks.listForRef({ ...place, ref: sha, filter: 'all' })
      const count = data.check_runs[0]?.output.annotations_count ?? 0
      expect(count === ANNOTATIONS, `${count} annotations arrived`)
      return { annotations: count }
    },
  },
  {
    step: 6,
    id: 'comment-kept',
    what: 'The grader writes the comment that the candidate reads, and edits it',
    by: ['grader'],
    after: ['empty-pull-request'],
    run: async ({ place, found }, octokit) => {
      const issue_number = found.pull ?? 0
      const { issues } = octokit.rest
      const made = await issues.createComment({ ...place, issue_number, body: 'First' })
      const comment_id = made.data.id
      const { data } = await issues.updateComment({ ...place, comment_id, body: 'Second' })
      expect(data.body === 'Second', 'it was not edited')
      return {}
    },
  },
  {
    step: 6,
    id: 'pull-request-reopened',
    what: 'A pull request that was closed can be opened again',
    by: ['grader'],
    after: ['empty-pull-request'],
    run: async ({ place, found }, octokit) => {
      const pull_number = found.pull ?? 0
      await octokit.rest.pulls.update({ ...place, pull_number, state: 'closed' })
      const { data } = await octokit.rest.pulls.update({ ...place, pull_number, state: 'open' })
      expect(data.state === 'open', 'it stays closed')
      return {}
    },
  },
  {
    step: 6,
    id: 'push-refused',
    what: 'Once push is taken away, a push is refused',
    by: ['grader'],
    after: ['acceptance'],
    run: async (bench, octokit) => {
      await setPermission(octokit, bench.place, secondOf(bench), 'pull')
      return { status: await refusalOfPush(bench) }
    },
  },
  {
    step: 6,
    id: 'push-given-back',
    what: 'Once it is given back, a push is taken',
    by: ['grader'],
    after: ['push-refused'],
    run: async (bench, octokit) => {
      await setPermission(octokit, bench.place, secondOf(bench), 'push')
      await pushSomething(bench, 'Given back')
      return {}
    },
  },
  {
    step: 14,
    id: 'withdraw',
    what: 'Withdrawn, the second account is no collaborator any more and cannot push',
    by: ['grader'],
    after: ['acceptance'],
    run: async (bench, octokit) => {
      await revokeAccess(octokit, bench.place, secondOf(bench))
      const access = await findAccess(octokit, bench.place, secondOf(bench))
      expect(access.kind === 'none', `GitHub says ${access.kind}`)
      return { status: await refusalOfPush(bench) }
    },
  },
  {
    step: 14,
    id: 'unreachable-commit',
    what: 'A commit that no branch leads to is still readable by its name',
    by: ['owner'],
    after: ['force-push'],
    run: async ({ place, found }, octokit) => {
      const commit_sha = found.pushed ?? ''
      const status = await octokit.rest.git.getCommit({ ...place, commit_sha }).then(
        (answer) => answer.status,
        (error: unknown) => statusOf(error),
      )
      expect(status === 200 || status === 404, `GitHub says ${status}`)
      return { isReadable: status === 200 }
    },
  },
  {
    step: 14,
    id: 'pull-request-ref',
    what: "A pull request's own ref leads to its commits after its branch is gone",
    by: ['owner'],
    after: ['empty-pull-request'],
    run: async ({ place, found }, octokit) => {
      const { git } = octokit.rest
      const sha = found.work ?? ''
      await git.createRef({ ...place, ref: 'refs/heads/review/live-check', sha })
      const branches = { head: 'review/live-check', base: 'starter' }
      const pull = await octokit.rest.pulls.create({ ...place, ...branches, title: 'Gone soon' })
      await git.deleteRef({ ...place, ref: 'heads/review/live-check' })
      const own = { ...place, ref: `pull/${pull.data.number}/head` }
      const { status } = await answerOf(git.getRef(own))
      expect(status === 200 || status === 404, `GitHub says ${status}`)
      const head = `${place.owner}:review/live-check`
      const byHead = await octokit.rest.pulls.list({ ...place, state: 'all', head })
      return { isReadable: status === 200, isFoundByHead: byHead.data.length > 0 }
    },
  },
  {
    step: 14,
    id: 'archive',
    what: 'An archived repository takes no push and can be opened again',
    by: ['grader'],
    after: ['repository'],
    run: async ({ place, found }, octokit) => {
      await octokit.rest.repos.update({ ...place, archived: true })
      const { data } = await octokit.rest.repos.get(place)
      expect(data.archived, 'it is not archived')
      await octokit.rest.repos.update({ ...place, archived: false })
      return { hadWork: found.work !== undefined }
    },
  },
]

async function pushSomething(bench: Bench, message: string): Promise<void> {
  const second = bench.clients['second account']
  if (second === undefined) throw new Unexpected('needs TAKEHOME_SECOND_TOKEN')
  const ref = `heads/${WORK_BRANCH}`
  const head = (await second.rest.git.getRef({ ...bench.place, ref })).data.object.sha
  const sha = await commitOn(bench, second, head, message)
  await second.rest.git.updateRef({ ...bench.place, ref, sha })
}

/** The status of GitHub's refusal; Unexpected where the push was taken. */
async function refusalOfPush(bench: Bench): Promise<number | null> {
  try {
    await pushSomething(bench, 'To be refused')
  } catch (error) {
    const status = statusOf(error)
    // A limit that is reached refuses as well, and says nothing of rights.
    const isLimit = headerOf(error, 'retry-after') !== null || status === 429
    if (!isLimit && (status === 403 || status === 404)) return status
    throw error
  }
  throw new Unexpected('the push was taken')
}
