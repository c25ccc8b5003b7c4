import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

// Outside heads and tags, so that no clone fetches it.
const KEPT = 'takehome/kept'

/** Keeps a commit that no branch may lead to any more. */
export async function keepCommit(octokit: Octokit, place: Repository, sha: string): Promise<void> {
  const kept = { ...place, ref: `refs/${KEPT}/${sha}`, sha }
  await octokit.rest.git.createRef(kept).catch((error: unknown) => {
    // An earlier run has kept it.
    if (statusOf(error) !== 422) throw error
  })
}

export async function keptCommits(octokit: Octokit, place: Repository): Promise<readonly string[]> {
  const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: KEPT })
  return data.map(({ object }) => object.sha)
}
