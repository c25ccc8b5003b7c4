import type { Assignment } from '../../assignment/assignment.ts'
import { STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from './branch-head.ts'
import { signedBy, treeEntry } from './commit-parts.ts'

type Starter = Assignment['starter']

/**
 * Puts the task into the repository where no branch leads to it, on top of the page that the candidate has. Made
 * again with the same date, it is the very same commit.
 */
export async function makeTask(
  octokit: Octokit,
  place: Repository,
  files: ReadonlyMap<string, Uint8Array>,
  { onto, date }: { readonly onto: string; readonly date: string },
): Promise<Starter> {
  const { git } = octokit.rest
  const entries = [...files].map(([path, bytes]) => treeEntry(octokit, place, path, bytes))
  const { data: made } = await git.createTree({ ...place, tree: await Promise.all(entries) })
  const commit = { message: 'The task', tree: made.sha, parents: [onto], ...signedBy(date) }
  const { data } = await git.createCommit({ ...place, ...commit })
  return { sha: data.sha, tree: made.sha }
}

/**
 * Moves `main` on to the task, on top of whatever is there and never by force. What is looked at is the very commit
 * on top of which the task is put. Where somebody moves `main` in between, GitHub refuses ours, and we look anew: the
 * candidate may have pushed since another run has brought the task, and keeps what they pushed.
 */
export async function pushTask(
  octokit: Octokit,
  place: Repository,
  task: Starter,
  date: string,
): Promise<void> {
  let head: string | null = null
  await lookOrMake(
    async () => {
      head = await branchHead(octokit, place, WORK_BRANCH)
      return head !== null && (await holdsTask(octokit, place, task, head)) ? true : null
    },
    async () => {
      await moveOn(octokit, place, task, { head, date })
      return true
    },
  )
}

async function holdsTask(
  octokit: Octokit,
  place: Repository,
  { sha }: Starter,
  head: string,
): Promise<boolean> {
  const basehead = `${sha}...${head}`
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead })
  return data.status === 'ahead' || data.status === 'identical'
}

async function moveOn(
  octokit: Octokit,
  place: Repository,
  task: Starter,
  { head, date }: { readonly head: string | null; readonly date: string },
): Promise<void> {
  const { git } = octokit.rest
  const parents = head === null ? [task.sha] : [head, task.sha]
  const commit = { message: 'Start the task', tree: task.tree, parents, ...signedBy(date) }
  const { data } = await git.createCommit({ ...place, ...commit })
  const ref = `heads/${WORK_BRANCH}`
  if (head === null) await git.createRef({ ...place, ref: `refs/${ref}`, sha: data.sha })
  else await git.updateRef({ ...place, ref, sha: data.sha, force: false })
}

/**
 * Lets `starter` lead to the task. Only once `main` leads further: GitHub takes a pull request for merged whose
 * base has all of it.
 */
export async function moveStarter(
  octokit: Octokit,
  place: Repository,
  { sha }: Starter,
): Promise<void> {
  const ref = `heads/${STARTER_BRANCH}`
  const head = await branchHead(octokit, place, STARTER_BRANCH)
  if (head === sha) return
  if (head === null) await octokit.rest.git.createRef({ ...place, ref: `refs/${ref}`, sha })
  else await octokit.rest.git.updateRef({ ...place, ref, sha, force: true })
}
