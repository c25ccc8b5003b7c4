import { type Candidate, STARTER_BRANCH, WORK_BRANCH } from '../../assignment/assignment.ts'
import type { DriftKind } from '../../assignment/audit.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { isAmbiguous, statusOf } from '../client/reasons.ts'
import { keepCommit } from './kept-refs.ts'
import { setPermission } from './permission.ts'
import { switchActionsOff } from './provision.ts'

export interface Original {
  readonly pull: number
  readonly starter: string
  readonly candidate: Candidate
}

/**
 * Makes one thing what it was. False where that is not for a machine: whoever gave access to somebody
 * had the right to, and what was merged stays merged.
 */
export async function putBack(
  octokit: Octokit,
  place: Repository,
  kind: DriftKind,
  { pull: pull_number, starter, candidate }: Original,
): Promise<boolean> {
  const { repos, pulls } = octokit.rest
  const mends: Partial<Record<DriftKind, () => Promise<unknown>>> = {
    public: () => repos.update({ ...place, private: true }),
    actions: () => switchActionsOff(octokit, place),
    'default-branch': () => repos.update({ ...place, default_branch: WORK_BRANCH }),
    starter: () => setStarter(octokit, place, starter),
    'too-little-access': () => setPermission(octokit, place, candidate, 'push'),
    'pull-closed': () => pulls.update({ ...place, pull_number, state: 'open' }),
    'pull-base': () => pulls.update({ ...place, pull_number, base: STARTER_BRANCH }),
  }
  try {
    await mends[kind]?.()
    return mends[kind] !== undefined
  } catch (error) {
    // GitHub cannot open a pull request whose branch is gone, for one; the flag says what is wrong.
    if (statusOf(error) === 422 || statusOf(error) === 403 || isAmbiguous(error)) return false
    throw error
  }
}

/** What the branch leads to now may be somebody's work: it is kept under a ref before anything moves. */
async function setStarter(octokit: Octokit, place: Repository, sha: string): Promise<void> {
  await keepMoved(octokit, place)
  const branch = `heads/${STARTER_BRANCH}`
  try {
    await octokit.rest.git.updateRef({ ...place, ref: branch, sha, force: true })
  } catch (error) {
    if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error
    await octokit.rest.git.createRef({ ...place, ref: `refs/${branch}`, sha })
  }
}

/** Not where another branch leads there as well. Throws where it is not kept. */
async function keepMoved(octokit: Octokit, place: Repository): Promise<void> {
  const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: 'heads' })
  const own = `refs/heads/${STARTER_BRANCH}`
  const moved = data.find(({ ref }) => ref === own)?.object.sha
  if (moved === undefined) return
  if (data.some(({ ref, object }) => ref !== own && object.sha === moved)) return
  await keepCommit(octokit, place, moved)
}
