import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'

// Outside heads and tags, so that no clone fetches it.
const KEPT = 'takehome/kept'

/** Keeps a commit that no branch may lead to any more. Throws where it is not kept. */
export async function keepCommit(octokit: Octokit, place: Repository, sha: string): Promise<void> {
  const { git } = octokit.rest
  const ref = `${KEPT}/${sha}`
  await lookOrMake(
    async () => (await git.listMatchingRefs({ ...place, ref })).data[0] ?? null,
    async () => (await git.createRef({ ...place, ref: `refs/${ref}`, sha })).data,
  )
}

export async function keptCommits(octokit: Octokit, place: Repository): Promise<readonly string[]> {
  const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: KEPT })
  return data.map(({ object }) => object.sha)
}
