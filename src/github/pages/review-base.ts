import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from '../repository/branch-head.ts'
import { signedBy } from '../repository/commit-parts.ts'

/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
export const REVIEW_BASE = 'review-base'

const README = `# A review

The folder \`reviews\` holds the files that were handed in. This branch is for reading and is never merged.
`

/** The one file of that branch, which every review carries unchanged. */
export const REVIEW_BASE_FILE = {
  path: 'README.md',
  mode: '100644',
  type: 'blob',
  content: README,
} as const

/** The commit that reviews begin on. `at` dates it where it is made. */
export async function ensureReviewBase(
  octokit: Octokit,
  hub: Repository,
  at: string,
): Promise<string> {
  return await lookOrMake(
    () => branchHead(octokit, hub, REVIEW_BASE),
    async () => {
      const { git } = octokit.rest
      const tree = (await git.createTree({ ...hub, tree: [REVIEW_BASE_FILE] })).data.sha
      const commit = { message: 'What reviews begin on', tree, parents: [], ...signedBy(at) }
      const { sha } = (await git.createCommit({ ...hub, ...commit })).data
      await git.createRef({ ...hub, ref: `refs/heads/${REVIEW_BASE}`, sha })
      return sha
    },
  )
}
