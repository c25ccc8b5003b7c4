import type { ObservedHub } from '../../hub/observations.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { observe } from '../client/observe.ts'
import { statusOf } from '../client/reasons.ts'
import { LEDGER_BRANCH } from '../ledger/ledger.ts'

/** The settings of the hub that its workflows and its secrecy rest on. */
export async function lookAtHub(octokit: Octokit, hub: Repository): Promise<ObservedHub> {
  const { repos, actions } = octokit.rest
  return {
    repository: await observe(async () => {
      const { data } = await repos.get({ ...hub })
      const { full_name: name, private: isPrivate, permissions } = data
      return { name, private: isPrivate, canWrite: permissions?.push ?? null }
    }),
    hasLedger: await observe(() => hasLedger(octokit, hub)),
    mayCreatePulls: await observe(async () => {
      const { data } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({
        ...hub,
      })
      return data.can_approve_pull_request_reviews
    }),
    access: await observe(async () => {
      return (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level
    }),
    secrets: await observe(async () => {
      const asked = { ...hub, per_page: 100 }
      const secrets = await octokit.paginate(actions.listRepoSecrets, asked)
      return secrets.map(({ name }) => name)
    }),
  }
}

async function hasLedger(octokit: Octokit, hub: Repository): Promise<boolean> {
  try {
    await octokit.rest.git.getRef({ ...hub, ref: `heads/${LEDGER_BRANCH}` })
    return true
  } catch (error) {
    // GitHub says 409 of a repository without a single commit.
    if (statusOf(error) === 404 || statusOf(error) === 409) return false
    throw error
  }
}
