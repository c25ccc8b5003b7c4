import type { Repository } from '../../hub/repository.ts'
import type { Submission } from '../../submission/submission.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from '../repository/branch-head.ts'
import { signedBy, treeEntry } from '../repository/commit-parts.ts'

/** What reviewers read: the files that were graded, under a name that is not the candidate's. */
export interface Review {
  readonly pseudonym: string
  readonly exercise: { readonly id: string; readonly title: string }
  readonly submission: Submission
  /** When it was graded, as ISO 8601: commits of a second run are the very same. */
  readonly at: string
}

export interface ReviewPlace {
  readonly number: number
  /** The commit of the hub that holds the files; links to lines point there. */
  readonly commit: string
}

export function reviewBranch(pseudonym: string): string {
  return `review/${pseudonym}`
}

export function reviewFolder(pseudonym: string): string {
  return `reviews/${pseudonym}/submission`
}

/** One pull request for an assignment, one commit for each submission that was shown. */
export async function ensureReview(
  octokit: Octokit,
  hub: Repository,
  review: Review,
): Promise<ReviewPlace> {
  const { data: repository } = await octokit.rest.repos.get(hub)
  const base = repository.default_branch
  const commit = await ensureCommit(octokit, hub, base, review)
  return { number: await ensurePull(octokit, hub, base, review), commit }
}

async function ensureCommit(
  octokit: Octokit,
  hub: Repository,
  base: string,
  review: Review,
): Promise<string> {
  const branch = reviewBranch(review.pseudonym)
  const ref = `heads/${branch}`
  const present = await branchHead(octokit, hub, branch)
  const parent = present ?? (await branchHead(octokit, hub, base))
  if (parent === null) throw new Error(`the hub has no branch ${base}`)
  const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: parent })
  // Beside what was reviewed before, and in its place where the folder is the same.
  const tree = await createTree(octokit, hub, before.tree.sha, review)
  if (present !== null && tree === before.tree.sha) return present
  const { data: commit } = await octokit.rest.git.createCommit({
    ...hub,
    message: `${review.pseudonym}: a submission of ${review.exercise.id}`,
    tree,
    parents: [parent],
    ...signedBy(review.at),
  })
  if (present !== null) {
    await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.sha, force: true })
    return commit.sha
  }
  return await lookOrMake(
    () => branchHead(octokit, hub, branch),
    async () => {
      await octokit.rest.git.createRef({ ...hub, ref: `refs/${ref}`, sha: commit.sha })
      return commit.sha
    },
  )
}

/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(
  octokit: Octokit,
  hub: Repository,
  base: string,
  { pseudonym, submission }: Review,
): Promise<string> {
  const folder = reviewFolder(pseudonym)
  const gone = await presentFiles(octokit, hub, base, folder)
  const entries = []
  for (const { path: name, bytes } of submission.files) {
    if (!staysBelow(name)) throw new Error('a file to review has a name that leads elsewhere')
    const path = `${folder}/${name}`
    gone.delete(path)
    entries.push(await treeEntry(octokit, hub, path, bytes))
  }
  const removed = [...gone].map((path) => {
    return { path, mode: '100644' as const, type: 'blob' as const, sha: null }
  })
  const tree = [...entries, ...removed]
  // A submission without one allowed file leaves the branch as it is.
  if (tree.length === 0) return base
  return (await octokit.rest.git.createTree({ ...hub, base_tree: base, tree })).data.sha
}

function staysBelow(name: string): boolean {
  return (
    !/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part))
  )
}

/** What an earlier submission had there: a file that was deleted since must not look handed in. */
async function presentFiles(
  octokit: Octokit,
  hub: Repository,
  base: string,
  folder: string,
): Promise<Set<string>> {
  const tree_sha = await subtree(octokit, hub, base, folder.split('/'))
  if (tree_sha === null) return new Set()
  const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha, recursive: '1' })
  const files = data.tree.filter(({ type }) => type === 'blob')
  return new Set(files.map(({ path }) => `${folder}/${path}`))
}

async function subtree(
  octokit: Octokit,
  hub: Repository,
  root: string,
  [name, ...rest]: readonly string[],
): Promise<string | null> {
  if (name === undefined) return root
  const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: root })
  const found = data.tree.find(({ path, type }) => path === name && type === 'tree')
  return found?.sha === undefined ? null : await subtree(octokit, hub, found.sha, rest)
}

async function ensurePull(
  octokit: Octokit,
  hub: Repository,
  base: string,
  { pseudonym, exercise }: Review,
): Promise<number> {
  const branch = reviewBranch(pseudonym)
  return await lookOrMake(
    async () => {
      const head = `${hub.owner}:${branch}`
      const asked = { ...hub, state: 'all' as const, head, base }
      const { data } = await octokit.rest.pulls.list({
        ...asked,
        sort: 'created',
        direction: 'asc',
      })
      return data[0]?.number ?? null
    },
    async () => {
      const title = `Review ${pseudonym}: ${exercise.title}`
      const { data } = await octokit.rest.pulls.create({
        ...hub,
        head: branch,
        base,
        title,
        body: BODY,
      })
      return data.number
    },
  )
}

const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer is a page with a form to copy. Write levels only into that form until the page says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`
