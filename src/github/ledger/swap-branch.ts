import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { branchHead } from '../repository/branch-head.ts'
import { refusedOn } from '../repository/rulesets-on.ts'

// https://docs.github.com/en/graphql/reference/git#updaterefs: `beforeOid` is what the ref has to point to for the
// update to happen. REST moves a branch by force wherever it is.
const MUTATION = `
  mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
    updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) { clientMutationId }
  }`

interface Move {
  readonly branch: string
  readonly from: string
  readonly to: string
}

/**
 * Moves a branch from one commit to another that need not follow from it, and says whether it did: not where the
 * branch has moved meanwhile. Sent again after a lost answer, it does nothing more. Throws WorldError.
 */
export async function swapBranch(
  octokit: Octokit,
  place: Repository,
  { branch, from, to }: Move,
): Promise<boolean> {
  const { data } = await octokit.rest.repos.get(place)
  const name = `refs/heads/${branch}`
  const refUpdates = [{ name, beforeOid: from, afterOid: to, force: true }]
  try {
    await octokit.graphql(MUTATION, { repositoryId: data.node_id, refUpdates })
    return true
  } catch (error) {
    // GitHub has no word of its own for a branch that has moved; where it stands now tells.
    const head = await branchHead(octokit, place, branch)
    if (head !== from) return head === to
    const what = `the branch ${branch} of ${place.owner}/${place.repo} was not moved`
    throw await refusedOn(octokit, place, { branch, what, cause: error })
  }
}
