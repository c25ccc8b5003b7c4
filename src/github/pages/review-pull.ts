import type { Repository } from '../../hub/repository.ts'
import type { Submission } from '../../submission/submission.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake, makeOrLook } from '../client/look-or-make.ts'
import { branchHead } from '../repository/branch-head.ts'
import { isText, signedBy, treeEntry } from '../repository/commit-parts.ts'
import { REVIEW_BASE, reviewBranch } from '../repository/review-branches.ts'
import { ERASED } from './erase-review.ts'
import { ensureReviewBase, REVIEW_BASE_FILE } from './review-base.ts'

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

export function reviewFolder(pseudonym: string): string {
  return `reviews/${pseudonym}/submission`
}

/** One pull request for an assignment, one commit for each submission that was shown. */
export async function ensureReview(
  octokit: Octokit,
  hub: Repository,
  review: Review,
): Promise<ReviewPlace> {
  const branch = reviewBranch(review.pseudonym)
  const present = await branchHead(octokit, hub, branch)
  const tree = await createTree(octokit, hub, review, present)
  if (present !== null) {
    const commit = await moveBranch(octokit, hub, { branch, present, tree }, review)
    return { commit, number: await ensurePull(octokit, hub, review) }
  }
  const parent = await ensureReviewBase(octokit, hub, review.at)
  const commit = await makeOrLook(
    () => beginBranch(octokit, hub, { branch, parent, tree }, review),
    () => branchHead(octokit, hub, branch),
  )
  // Where the branch has only just been made there is nothing to look for first.
  const number = await makeOrLook(
    () => createPull(octokit, hub, review),
    () => findPull(octokit, hub, review),
  )
  return { commit, number }
}

/** What is shown now in place of what was reviewed before; nothing where it is the same. */
async function moveBranch(
  octokit: Octokit,
  hub: Repository,
  to: { readonly branch: string; readonly present: string; readonly tree: string },
  review: Review,
): Promise<string> {
  const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: to.present })
  if (to.tree === before.tree.sha) return to.present
  const sha = await commitOn(octokit, hub, to.present, to.tree, review)
  await octokit.rest.git.updateRef({ ...hub, ref: `heads/${to.branch}`, sha, force: true })
  return sha
}

async function beginBranch(
  octokit: Octokit,
  hub: Repository,
  from: { readonly branch: string; readonly parent: string; readonly tree: string },
  review: Review,
): Promise<string> {
  const sha = await commitOn(octokit, hub, from.parent, from.tree, review)
  await octokit.rest.git.createRef({ ...hub, ref: `refs/heads/${from.branch}`, sha })
  return sha
}

async function commitOn(
  octokit: Octokit,
  hub: Repository,
  parent: string,
  tree: string,
  { pseudonym, exercise, at }: Review,
): Promise<string> {
  const message = `${pseudonym}: a submission of ${exercise.id}`
  const commit = { message, tree, parents: [parent], ...signedBy(at) }
  return (await octokit.rest.git.createCommit({ ...hub, ...commit })).data.sha
}

/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(
  octokit: Octokit,
  hub: Repository,
  { pseudonym, submission }: Review,
  present: string | null,
): Promise<string> {
  const { files, left } = capPictures(submission.files)
  const hasPictures = files.some(({ bytes }) => !isText(bytes))
  const known = await blobsOf(octokit, hub, hasPictures ? present : null)
  const entries = []
  for (const { path: name, bytes } of files) {
    if (EDITOR_ACTS_ON.test(name)) continue
    if (!staysBelow(name)) throw new Error('a file to review has a name that leads elsewhere')
    const path = `${reviewFolder(pseudonym)}/${name}`
    const entry = await treeEntry(octokit, hub, path, bytes, known)
    if ('sha' in entry) known.add(entry.sha)
    entries.push(entry)
  }
  // The whole tree, each time: a file that was deleted since must not look handed in.
  const tree = [REVIEW_BASE_FILE, ...notShown(pseudonym, left), ...entries]
  return (await octokit.rest.git.createTree({ ...hub, tree })).data.sha
}

// Each picture is a write of its own, and GitHub takes 500 an hour of all candidates together.
const MOST_PICTURES = 10
const MOST_PICTURE_BYTES = 4 * 1024 * 1024

/** The files to show, and how many are left out: what is no text beyond the first few. */
function capPictures(files: Submission['files']) {
  let pictures = 0
  let size = 0
  const shown = files.filter(({ bytes }) => {
    if (isText(bytes)) return true
    if (pictures === MOST_PICTURES || size + bytes.length > MOST_PICTURE_BYTES) return false
    pictures += 1
    size += bytes.length
    return true
  })
  return { files: shown, left: files.length - shown.length }
}

function notShown(pseudonym: string, left: number) {
  if (left === 0) return []
  const content = `Pictures that are not shown here: ${left}. A review shows the first ${MOST_PICTURES}, up to 4 MiB together.\n`
  const path = `reviews/${pseudonym}/not-shown.txt`
  return [{ path, mode: '100644', type: 'blob', content } as const]
}

/** Every file of a commit by its name in Git; an answer that was cut off knows fewer. */
async function blobsOf(octokit: Octokit, hub: Repository, commit: string | null) {
  if (commit === null) return new Set<string>()
  const request = { ...hub, tree_sha: commit, recursive: '1' }
  const { data } = await octokit.rest.git.getTree(request)
  return new Set(data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : [])))
}

// A file of the template that the candidate may have changed: an editor that opens the folder runs it.
const EDITOR_ACTS_ON = /(?:^|\/)\.devcontainer\//i

function staysBelow(name: string): boolean {
  return (
    !/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part))
  )
}

async function ensurePull(octokit: Octokit, hub: Repository, review: Review): Promise<number> {
  return await lookOrMake(
    () => findPull(octokit, hub, review),
    () => createPull(octokit, hub, review),
  )
}

/**
 * The oldest that is open, or else one that people closed. Not one that was erased, for whoever is invited again has
 * the same name.
 */
async function findPull(
  octokit: Octokit,
  hub: Repository,
  { pseudonym }: Review,
): Promise<number | null> {
  const head = `${hub.owner}:${reviewBranch(pseudonym)}`
  const oldestFirst = { sort: 'created', direction: 'asc', per_page: 100 } as const
  const { data } = await octokit.rest.pulls.list({ ...hub, state: 'all', head, ...oldestFirst })
  const kept = data.filter(({ state, body }) => state === 'open' || body !== ERASED)
  return (kept.find(({ state }) => state === 'open') ?? kept[0])?.number ?? null
}

async function createPull(
  octokit: Octokit,
  hub: Repository,
  { pseudonym, exercise }: Review,
): Promise<number> {
  const title = `Review ${pseudonym}: ${exercise.title}`
  const branches = { head: reviewBranch(pseudonym), base: REVIEW_BASE }
  const { data } = await octokit.rest.pulls.create({ ...hub, ...branches, title, body: BODY })
  return data.number
}

const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer says how. GitHub mails every comment at once: write no level in one, unless the answer says so, until it says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`
