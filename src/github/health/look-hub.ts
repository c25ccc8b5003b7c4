import type { ObservedHub } from '../../hub/observations.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookAndSay } from '../client/look-and-say.ts'
import { statusOf } from '../client/reasons.ts'
import { LEDGER_BRANCH } from '../ledger/ledger.ts'

/** The settings of the hub that its workflows and its secrecy rest on. */
export async function lookAtHub(octokit: Octokit, hub: Repository): Promise<ObservedHub> {
  const { repos, actions } = octokit.rest
  return {
    repository: await lookAndSay('the hub', async () => {
      const { data } = await repos.get({ ...hub })
      return { private: data.private, canWrite: data.permissions?.push ?? null }
    }),
    hasLedger: await lookAndSay('the ledger', () => hasLedger(octokit, hub)),
    mayCreatePulls: await lookAndSay("the hub's workflow permissions", async () => {
      const { data } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({
        ...hub,
      })
      return data.can_approve_pull_request_reviews
    }),
    access: await lookAndSay("the access to the hub's workflows", async () => {
      return (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level
    }),
    secrets: await lookAndSay("the names of the hub's secrets", async () => {
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
