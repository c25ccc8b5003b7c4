import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from '../repository/branch-head.ts'
import { signedBy } from '../repository/commit-parts.ts'
import { REVIEW_BASE } from '../repository/review-branches.ts'

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
